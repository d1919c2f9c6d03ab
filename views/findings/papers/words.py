"""What papers say of a table: names, percents, levels, and where the figures come from."""

from datetime import datetime
from typing import get_args

from locales import Say
from models.figures import Dimension, LevelHeading, ProposalFigure
from models.findings import Table
from models.scorings import Action, Proposal
from views import plain
from views.findings import names

SAID = tuple(f"findings-paper-kind-{action}" for action in get_args(Action))


def dimension(code: Dimension, say: Say) -> str:
    return plain(say(f"findings-by-{code}"))


def kind(action: Action, say: Say) -> str:
    """What kind of help somebody asks for."""
    return plain(say(f"findings-paper-kind-{action}"))


def place(table: Table, dimension: Dimension, code: str, say: Say) -> str:
    """Whom a proposal is for."""
    found = table.slice(dimension, code)
    return names.called(found, say) if found else code


def proposals(table: Table, propose: Proposal) -> list[ProposalFigure]:
    """Those of a kind, in the order of places as everywhere: by gravity they would rank schools.

    Within a place the gravest is first.
    """
    order = {
        (dimension, one.code): at
        for dimension, slices in table.slices.items()
        for at, one in enumerate(slices)
    }
    found = [one for one in table.proposals if one.propose == propose]
    return sorted(found, key=lambda one: (one.dimension, order.get((one.dimension, one.place), 0)))


def level(table: Table, percent: int) -> LevelHeading | None:
    """The level a published percent belongs to."""
    reached = [one for one in table.levels if percent >= one.least]
    return max(reached, key=lambda one: one.least, default=None)


def span(table: Table, one: LevelHeading, say: Say) -> str:
    """«50–74 %»."""
    above = [other.least for other in table.levels if other.least > one.least]
    highest = min(above) - 1 if above else 100
    return plain(say("findings-paper-span", least=round(one.least), most=round(highest)))


def levelled(table: Table, say: Say) -> list[str]:
    """The levels with their bounds and both of their words, the highest mastery first."""
    return [
        plain(
            say(
                "findings-paper-level",
                span=span(table, one, say),
                deficit=one.deficit,
                mastery=one.mastery,
            )
        )
        for one in sorted(table.levels, key=lambda one: -one.least)
    ]


def hidden(table: Table, say: Say) -> str:
    """What stands in a cell that was not published."""
    return plain(say("findings-paper-hidden", least=table.least))


def source(table: Table, say: Say, now: datetime) -> str:
    """Which wave, which version, when, how many, and when it was printed: one line under anything drawn."""
    return plain(
        say(
            "findings-paper-source",
            version=table.version,
            opened=say.full_day(table.opened_at),
            closed=say.full_day(table.closed_at),
            counted=table.counted or 0,
            least=table.least,
            printed=say.full_day(now),
        )
    )


def file_name(table: Table, key: str, say: Say) -> str:
    """A name a computer takes, from the wave's title."""
    title = plain(say(key, wave=table.wave))
    return "".join(letter for letter in title if letter.isalnum() or letter in " -_№().,«»")[:80].strip()
