"""The waves that have results, and what one of them says in short."""

from collections.abc import Sequence

from locales import Html, Say
from models.findings import Table
from models.waves import Wave
from views import Button, Screen, pages
from views.announcements.feed import cut
from views.findings import callbacks as to
from views.findings import names
from views.findings.papers import words
from views.people import Menu
from views.plans.callbacks import Summary
from views.waves.callbacks import Hub

LONG = 40
HARDEST = 3


def published(
    waves: Sequence[Wave], count: int, size: int, page: int, say: Say, *, plans: bool = False
) -> Screen:
    """The list of waves with results."""
    ends = [_taking_part(say), *_plans(say, shown=plans), Button(say("findings-menu"), Menu())]
    if not waves:
        return Screen(say("findings-none"), *ends)
    buttons = [
        Button(
            say(
                "findings-line",
                title=cut(wave.title, LONG),
                day=say.full_day(wave.closed_at or wave.closes_at),
            ),
            to.Finding(wave_id=wave.id),
        )
        for wave in waves
    ]
    turning = pages(
        say("findings-back"), say("findings-on"), lambda at: to.Findings(page=at), page, count, size
    )
    return Screen(say("findings-list"), *buttons, turning, *ends)


def _plans(say: Say, *, shown: bool) -> list[Button]:
    """To the district's plans in numbers."""
    return [Button(say("plans-summary-door"), Summary())] if shown else []


def _taking_part(say: Say) -> Button:
    """To who answers the waves that are open now."""
    return Button(say("waves-door-board"), Hub())


def home(table: Table, wave_id: int, more: Sequence[Button], say: Say, *, whole: bool) -> Screen:
    """How many answered and what is hardest; `more` are the papers. `whole` opens what only those who
    plan for the district need."""
    if table.district.n is None:
        return Screen(
            Html.joined([_head(table, say), say("findings-too-few", least=table.least)], "\n\n"),
            Button(say("findings-all"), to.Findings()),
        )
    parts = [_head(table, say), _people(table, say), *_hardest(table, say)]
    parts.append(say("findings-rule", least=table.least))
    if table.nested:
        parts.append(say("findings-nested"))
    return Screen(
        Html.joined(parts, "\n\n"), *_doors(table, wave_id, say, whole=whole), *_pairs(more), _back(say)
    )


def _head(table: Table, say: Say) -> Html:
    return say(
        "findings-head",
        title=table.wave,
        opened=say.full_day(table.opened_at),
        closed=say.full_day(table.closed_at),
    )


def _people(table: Table, say: Say) -> Html:
    said = [say("findings-answered", answered=table.answered or 0, invited=table.invited)]
    if table.excluded:
        said.append(say("findings-excluded", excluded=table.excluded, counted=table.counted or 0))
    elif table.excluded is None:
        said.append(say("findings-excluded-few"))
    return Html.joined(said)


def _hardest(table: Table, say: Say) -> list[Html]:
    """The hardest groups and the whole, each with both of its words."""
    known = table.district.groups
    lines = []
    for group in table.hardest(HARDEST):
        figure = known[group.code]
        level = words.level(table, figure.percent)
        lines.append(
            say(
                "findings-hard",
                icon=level.icon if level else "",
                group=names.called(group, say),
                percent=figure.percent,
                level=say("findings-level", deficit=level.deficit, mastery=level.mastery) if level else "",
                grave=say("findings-grave", share=figure.grave) if figure.grave else "",
            )
        )
    if not lines:
        return []
    found = [Html.joined([say("findings-hardest"), *lines])]
    if table.district.total:
        found.append(say("findings-total", percent=table.district.total.percent))
    return found


def _doors(table: Table, wave_id: int, say: Say, *, whole: bool) -> list[list[Button]]:
    offered = [
        (bool(table.groups) and whole, "heat", to.Heat(wave_id=wave_id)),
        (bool(table.groups), "by" if whole else "mine", to.By(wave_id=wave_id)),
        (bool(table.items), "items", to.Items(wave_id=wave_id)),
        (bool(table.themes or table.choices or table.requests), "wishes", to.Wishes(wave_id=wave_id)),
        (bool(table.proposals), "advice", to.Advice(wave_id=wave_id)),
        (bool(table.items) and whole, "quality", to.Quality(wave_id=wave_id)),
        (table.comparison is not None, "compared", to.Compared(wave_id=wave_id)),
    ]
    return _pairs([Button(say(f"findings-door-{name}"), leads) for there, name, leads in offered if there])


DOORS = ("heat", "by", "mine", "items", "wishes", "advice", "quality", "compared")
SAID = tuple(f"findings-door-{name}" for name in DOORS)


def _pairs(buttons: Sequence[Button]) -> list[list[Button]]:
    return [list(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


def _back(say: Say) -> Button:
    return Button(say("findings-all"), to.Findings())
