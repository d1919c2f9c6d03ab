"""The operator's screens: print, enter, compare."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from locales import Html, Say
from models.assessments import Blank, BlankEntry
from models.instruments import Instrument, Question
from views import Button, File, Screen, pages, plain
from views.blanks.callbacks import Blanks, Enter, Paper, Print, Read, Review, Settle, Spoil
from views.people import Menu

PAGE = 15
COUNTS = ("printed", "entered", "half")
SAID = tuple(f"blanks-count-{name}" for name in COUNTS)


class Found(Protocol):
    """services.blanks.entering.Paper."""

    @property
    def blank(self) -> Blank: ...
    @property
    def instrument(self) -> Instrument: ...
    @property
    def rounds(self) -> Mapping[int, BlankEntry]: ...
    @property
    def differences(self) -> list[str]: ...
    @property
    def shown(self) -> str: ...
    @property
    def lines(self) -> int: ...


def home(counts: Mapping[str, int], wave_id: int, say: Say) -> Screen:
    numbers = [say(f"blanks-count-{name}", count=counts[name]) for name in COUNTS]
    return Screen(
        say("blanks-home", lines=Html.joined(numbers)),
        Button(say("blanks-print"), Print(wave_id=wave_id)),
        Button(say("blanks-enter"), Enter(), style="primary"),
        Button(say("people-menu-back"), Menu()),
    )


def printed(count: int, file: File, wave_id: int, say: Say) -> Screen:
    return Screen(
        say("blanks-printed", count=count),
        Button(say("blanks-back"), Blanks(wave_id=wave_id)),
        document=file,
        fresh=True,
        protect=True,
    )


def paper(found: Found, say: Say, *, toast: str = "") -> Screen:
    """Where a paper stands, and the one thing to do next."""
    number = found.blank.id
    head = say("blanks-paper", shown=found.shown, code=found.blank.person.code, lines=found.lines)
    spoil = Button(say("blanks-spoil"), Spoil(id=number))
    back = Button(say("blanks-back"), Blanks(wave_id=found.blank.wave_id or 0))
    if not found.rounds:
        read = Button(say("blanks-read-first"), Read(id=number, round=1), style="primary")
        return Screen(Html.joined([head, say("blanks-state-new")], "\n\n"), read, spoil, back, toast=toast)
    review = Button(say("blanks-review"), Review(id=number))
    anew = Button(say("blanks-read-anew"), Read(id=number, round=1))
    if count := len(found.differences):
        state = say("blanks-state-differ", count=count)
        step = Button(say("blanks-settle", count=count), Settle(id=number), style="primary")
    else:
        state = say("blanks-state-once")
        step = Button(say("blanks-read-second"), Read(id=number, round=2), style="primary")
    return Screen(
        Html.joined([head, state], "\n\n"), step, review, anew, spoil, back, toast=toast, fresh=True
    )


def mistyped(key: str, again: Screen, say: Say) -> Screen:
    """Why a code opens nothing, over the question for the next one."""
    return Screen(Html.joined([say(key), again.text], "\n\n"), *again.rows, fresh=True)


def review(found: Found, rows: Sequence[Any], page: int, say: Say) -> Screen:
    """What was typed, with the words of each line: to hold beside the paper."""
    given = found.rounds[1].answers
    lines = [
        say("blanks-line", number=row.number, text=row.text, given=value(given.get(row.code), say))
        for row in rows
    ]
    lines += [
        say(
            "blanks-closing", text=question.text, given=answer(given.get(question.code), question, found, say)
        )
        for question in found.instrument.questions
        if question.code in given
    ]
    count, number = len(lines), found.blank.id
    page = min(max(page, 0), max(0, (count - 1) // PAGE))
    turning = pages(
        say("blanks-earlier"), say("blanks-further"), lambda p: Review(id=number, page=p), page, count, PAGE
    )
    return Screen(
        Html.joined(
            [say("blanks-reviewed", shown=found.shown), *lines[page * PAGE : (page + 1) * PAGE]], "\n"
        ),
        turning,
        Button(say("blanks-to-paper"), Paper(id=number)),
        protect=True,
        fresh=page == 0,
    )


def spoil(found: Found, say: Say) -> Screen:
    return Screen(
        say("blanks-spoil-ask", shown=found.shown),
        Button(say("blanks-spoil-sure"), Spoil(id=found.blank.id, sure=True), style="danger"),
        Button(say("blanks-to-paper"), Paper(id=found.blank.id)),
    )


def spoilt(say: Say) -> Screen:
    return Screen(say("blanks-spoilt"), Button(say("blanks-back"), Blanks()))


def kept(shown: str, wave_id: int, late: bool, say: Say) -> Screen:
    """Both readings agree: the answers are a result like any other."""
    parts = [say("blanks-kept", shown=shown)]
    if late:
        parts.append(say("blanks-kept-late"))
    return Screen(
        Html.joined(parts, "\n\n"),
        Button(say("blanks-enter"), Enter(), style="primary"),
        Button(say("blanks-back"), Blanks(wave_id=wave_id)),
        fresh=True,
    )


def value(given: Any, say: Say) -> str:
    """An answer on the scale as the paper has it."""
    match given:
        case {"aside": "na"}:
            return plain(say("blanks-paper-foreign"))
        case int():
            return str(given)
    return plain(say("blanks-empty"))


def answer(given: Any, question: Question, found: Found, say: Say) -> str:
    """The answer to a closing question in the words of the paper."""
    titles = {group.code: group.title for group in found.instrument.groups} | dict(question.options)
    match given:
        case bool():
            return plain(say("forms-yes" if given else "forms-no"))
        case list():
            return ", ".join(titles.get(str(one), str(one)) for one in given)
        case int() | float() | str():
            return titles.get(str(given), str(given))
    return value(given, say)
