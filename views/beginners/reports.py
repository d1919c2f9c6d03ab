"""«Отчёт по наставничеству» (paper 3 of a methodical service): the values of its template, and its twin.

It is a paper of the district: its words are Russian. Names of the values are listed in
docs/beginners.md: a district's own template may use any of them.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from locales import Say
from models.beginnercards import Tally
from models.beginnerfigures import Figures, Period, Retention, Share
from models.district import District, Titled
from views import plain, sheets
from views.beginners.figures import named
from views.beginners.hub import target

WORD = "mentoring_report.docx"
NOTHING = "—"
KPIS = ("coverage", "lag", "active", "retention", "same-school")
COVERED = ("total", "paired", "grace", "uncovered", "refused", "away")
SAID = (
    *(f"beginners-report-kpi-{name}" for name in KPIS),
    *(f"beginners-report-cover-{name}" for name in COVERED),
)


def values(found: Figures, district: District, now: datetime) -> dict[str, Any]:
    """Plain texts, whole numbers and lists, whatever the template."""
    say = Say("ru", district.settings.timezone)
    return {
        "operator": " ".join(district.settings.operator.title.split()),
        "period": plain(named(found.period.year, found.period.half, say)),
        "day": say.full_day(found.day),
        "cover": [
            {"title": _words(f"beginners-report-cover-{name}", say), "count": getattr(found.cover, name)}
            for name in COVERED
        ],
        "kpis": [_kpi(name, share, goal, district, say) for name, share, goal in kpis(found, district)],
        "forms": _counted(found.forms, district.mentoring.forms),
        "kinds": _counted(found.kinds, district.mentoring.kinds),
        "pairs": found.pairs,
        "begun": found.begun,
        "ended": found.ended,
        "sessions": found.sessions,
        "hours": say.number(round(found.minutes / 60, 1)),
        "confirmed": _percent(found.confirmed.percent),
        "programmes": found.programmes,
        "goals": _percent(found.goals),
        "satisfaction": NOTHING if found.satisfaction is None else say.number(found.satisfaction),
        "retention": _retention(found.retention, say),
        "alerts": _counted(found.alerts, district.mentoring.alerts),
        "source": _words("beginners-report-source", say, when=say.full_day(now)),
    }


def kpis(found: Figures, district: District) -> list[tuple[str, Share, int | None]]:
    """Each indicator of the programme with its target; how many stayed in the same school has none."""
    cover, kept = found.cover, found.retention
    return [
        ("coverage", Share(cover.covered, cover.total), target(district)),
        ("lag", found.lag, target(district, "mentoring_start_lag")),
        ("active", found.active, target(district, "mentoring_active")),
        ("retention", kept.district if kept else Share(), target(district, "retention", "ER02")),
        ("same-school", kept.school if kept else Share(), None),
    ]


def twin(found: Figures, district: District) -> bytes:
    """The same for a machine: CSV for Excel, a figure a line; codes are those of the programme."""
    rows: list[tuple[object, ...]] = [("section", "code", "value", "part", "whole", "target")]
    period, day = f"{found.period.year}:{found.period.half}", found.day.isoformat()
    rows.append(("report", "period", period, "", "", ""))
    rows.append(("report", "day", day, "", "", ""))
    for name, share, goal in kpis(found, district):
        value = "" if share.percent is None else share.percent
        rows.append(("kpi", name, value, share.part, share.whole, "" if goal is None else goal))
    for section, counted in _sections(found).items():
        for code, count in counted.items():
            rows.append((section, code, "" if count is None else count, "", "", ""))
    return sheets.separated(rows)


def _sections(found: Figures) -> dict[str, Mapping[str, int | float | None]]:
    return {
        "cover": {name: getattr(found.cover, name) for name in COVERED},
        "pairs": {"all": found.pairs, "begun": found.begun, "ended": found.ended},
        "form": found.forms,
        "kind": found.kinds,
        "sessions": {
            "count": found.sessions,
            "minutes": found.minutes,
            "confirmed_percent": found.confirmed.percent,
            "satisfaction": found.satisfaction,
        },
        "programmes": {"closed": found.programmes, "goals_met_percent": found.goals},
        "alert": found.alerts,
    }


def _kpi(name: str, share: Share, goal: int | None, district: District, say: Say) -> dict[str, str]:
    facts = {"days": district.mentoring.grace_days, "times": district.mentoring.rhythm.a_month}
    return {
        "title": _words(f"beginners-report-kpi-{name}", say, **facts),
        "plan": _percent(goal),
        "fact": _percent(share.percent),
        "of": _words("beginners-report-of", say, part=share.part, whole=share.whole)
        if share.whole
        else NOTHING,
    }


def _retention(kept: Retention | None, say: Say) -> str:
    if kept is None:
        return _words("beginners-report-no-cohort", say)
    said = [_words("beginners-report-retention", say, day=say.full_day(kept.day))]
    if not kept.final:
        said.append(_words("beginners-kpi-not-final", say))
    if kept.restored:
        said.append(_words("beginners-kpi-restored", say))
    return " ".join(said)


def _counted(counts: Mapping[str, int], titles: Mapping[str, Titled]) -> list[dict[str, Any]]:
    """In the order of the district's file; a code it knows no more stands for itself, at the end."""
    known = [code for code in titles if code in counts]
    codes = [*known, *(code for code in counts if code not in titles)]
    return [
        {"title": titles[code].called("ru") if code in titles else code, "count": counts[code]}
        for code in codes
    ]


def _percent(percent: int | None) -> str:
    return NOTHING if percent is None else f"{percent} %"


def _words(key: str, say: Say, **facts: object) -> str:
    return plain(say(key, **facts))


def sample(district: District) -> dict[str, Any]:
    """Values that have everything: the template is tried with them when the district's files are checked."""
    day = date(2026, 11, 24)
    share = Share(9, 10)
    found = Figures(
        period=Period("2026/27", 1, date(2026, 9, 1), date(2026, 12, 31)),
        day=day,
        cover=Tally(paired=12, grace=1, refused=1),
        pairs=12,
        lag=share,
        active=share,
        sessions=40,
        minutes=1800,
        confirmed=share,
        programmes=2,
        goals=66,
        satisfaction=4.6,
        retention=Retention(day, share, share, final=False, restored=True),
        forms=dict.fromkeys(district.mentoring.forms, 1),
        kinds=dict.fromkeys(district.mentoring.kinds, 1),
        alerts=dict.fromkeys(district.mentoring.alerts, 1),
    )
    return values(found, district, datetime(2026, 11, 24, 12, tzinfo=district.settings.timezone))
