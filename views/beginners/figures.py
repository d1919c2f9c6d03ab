"""«Показатели»: each indicator with what the programme wants of it."""

from collections.abc import Sequence

from locales import Html, Say
from models.beginnerfigures import Figures, Retention, Share
from models.district import District
from views import Button, Screen
from views.beginners import callbacks as to
from views.beginners.hub import target

HALVES = (0, 1, 2)
KPIS = ("coverage", "lag", "active", "retention", "retention-none", "pulse")
SAID = (*(f"beginners-half-{half}" for half in HALVES), *(f"beginners-kpi-{name}" for name in KPIS))
GOOD, POOR, UNKNOWN = "🟢", "🟠", "⚪️"


def figures(
    found: Figures, years: Sequence[str], halves: Sequence[int], district: District, say: Say
) -> Screen:
    """`years` and `halves` are those that can be looked at."""
    period = found.period
    head = say(
        "beginners-figures",
        period=named(period.year, period.half, say),
        day=say.full_day(found.day),
    )
    parts = [head, *_targets(found, district, say), Html.joined(_others(found, say))]
    return Screen(
        Html.joined(parts, "\n\n"),
        [Button(say(f"beginners-half-{half}"), to.Figures(year=period.year, half=half)) for half in halves],
        [Button(year, to.Figures(year=year)) for year in _beside(period.year, years)],
        Button(say("beginners-papers"), to.Papers(year=period.year, half=period.half)),
        Button(say("beginners-to-hub"), to.Hub()),
    )


def named(year: str, half: int, say: Say) -> Html:
    """«2026/27 учебный год, 1-е полугодие»."""
    return (
        say("beginners-year-half", year=year, half=say(f"beginners-half-{half}"))
        if half
        else say("beginners-year", year=year)
    )


def _targets(found: Figures, district: District, say: Say) -> list[Html]:
    cover = found.cover
    lines = [
        _one("coverage", Share(cover.covered, cover.total), target(district), say),
        _one(
            "lag", found.lag, target(district, "mentoring_start_lag"), say, days=district.mentoring.grace_days
        ),
        _one(
            "active",
            found.active,
            target(district, "mentoring_active"),
            say,
            times=district.mentoring.rhythm.a_month,
        ),
    ]
    goal = target(district, "retention", "ER02")
    kept = found.retention
    lines.append(_retention(kept, goal, say) if kept else _one("retention-none", Share(), goal, say))
    if found.pulse is not None:
        lines.append(_one("pulse", found.pulse, target(district, "pulse_coverage", "ER02"), say))
    return lines


def _one(name: str, share: Share, goal: int, say: Say, **facts: object) -> Html:
    title = say(f"beginners-kpi-{name}", **facts)
    if share.percent is None:
        return say("beginners-kpi-none", mark=UNKNOWN, title=title, goal=goal)
    mark = GOOD if share.percent >= goal else POOR
    return say(
        "beginners-kpi",
        mark=mark,
        title=title,
        percent=share.percent,
        part=share.part,
        whole=share.whole,
        goal=goal,
    )


def _retention(kept: Retention, goal: int, say: Say) -> Html:
    lines = [
        _one("retention", kept.district, goal, say, day=say.full_day(kept.day)),
        say("beginners-kpi-same", part=kept.school.part, whole=kept.school.whole),
    ]
    if not kept.final:
        lines.append(say("beginners-kpi-not-final"))
    if kept.restored:
        lines.append(say("beginners-kpi-restored"))
    return Html.joined(lines)


def _others(found: Figures, say: Say) -> list[Html]:
    lines = [
        say("beginners-kpi-refused", count=found.cover.refused),
        say("beginners-kpi-pairs", count=found.pairs, begun=found.begun, ended=found.ended),
        say("beginners-kpi-sessions", count=found.sessions),
    ]
    if found.confirmed.percent is not None:
        lines.append(say("beginners-kpi-confirmed", percent=found.confirmed.percent))
    if found.goals is not None:
        lines.append(say("beginners-kpi-goals", percent=found.goals, programmes=found.programmes))
    if found.satisfaction is not None:
        lines.append(say("beginners-kpi-useful", mean=say.number(found.satisfaction)))
    return lines


def _beside(year: str, years: Sequence[str]) -> list[str]:
    """The years before and after, where they have begun."""
    at = years.index(year) if year in years else -1
    return [years[place] for place in (at - 1, at + 1) if 0 <= place < len(years)] if at >= 0 else []
