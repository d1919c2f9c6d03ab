"""Who has taken part, in words: a count, or for a few people only whether anybody has."""

from collections.abc import Sequence

from locales import Html, Say
from models.boards import Line
from views import Table, plain

SAID = ("waves-takes-part", "waves-not-yet", "waves-not-shown")


def participation(line: Line, say: Say) -> Html:
    """«12 из 18»; for fewer than five «участвует» or «ещё нет»."""
    if line.hidden == "beside":
        return say("waves-not-shown")
    if line.hidden == "small":
        return say("waves-takes-part" if line.answered else "waves-not-yet")
    return say("waves-of", answered=line.answered, asked=line.asked)


def share(line: Line, say: Say) -> Html:
    if line.hidden or not line.asked:
        return Html("")
    return say("waves-percent", percent=percent(line.answered, line.asked))


def percent(answered: int, asked: int) -> int:
    return round(100 * answered / asked) if asked else 0


def table(lines: Sequence[Line], by: str, say: Say) -> Table:
    head = (say(by), say("waves-column-answered"), say("waves-column-share"))
    rows = [[line.title, plain(participation(line, say)), plain(share(line, say))] for line in lines]
    return Table([plain(cell) for cell in head], rows)
