"""«Аналитическая справка по мониторингу адаптации молодых педагогов»: the values of its template, its twin.

It is a paper of the district: its words are Russian. Names of the values are listed in docs/pulsetotals.md.
"""

from datetime import date, datetime
from typing import Any

from locales import Say
from models.beginnerfigures import Retention, Share
from models.district import District
from models.pulsefigures import Mean, Taken, Totals
from views import plain, sheets
from views.beginners.hub import target
from views.pulses.totals import SEVERITIES, coverage, least, titled, zone

WORD = "adaptation_memo.docx"
NOTHING = "—"
SAID = tuple(f"pulses-paper-{name}" for name in SEVERITIES)


def values(taken: Taken, district: District, now: datetime) -> dict[str, Any]:
    """Plain texts and lists, whatever the template."""
    found = taken.wave
    say = Say("ru", district.settings.timezone)
    form = district.pulse
    share = coverage(found)
    return {
        "operator": " ".join(district.settings.operator.title.split()),
        "wave": titled(found.wave, district, say),
        "year": found.year,
        "day": say.full_day(found.closed_on),
        "least": found.least,
        "asked": _or_nothing(found.asked),
        "answered": _or_nothing(found.answered),
        "percent": _percent(found.answered, found.asked),
        "counted": found.total.people if found.total else NOTHING,
        "index": found.total.index if found.total else NOTHING,
        "plan": f"{target(district, 'pulse_coverage', 'ER02')} %",
        "coverage": f"{share.percent} %" if share else NOTHING,
        "enough": form.schedule.enough,
        "waves": len(form.schedule.waves),
        "stages": [
            {"title": stage.title, "people": one.people, "index": one.index, "focus": stage.focus}
            for code, stage in form.stages.items()
            if (one := found.stages.get(code))
        ],
        "dynamics": [
            {
                "title": titled(one.wave, district, say),
                "percent": _percent(one.answered, one.asked),
                "index": one.total.index if one.total else NOTHING,
            }
            for one in taken.year
        ],
        "dimensions": [
            {"title": one.title, "value": say.number(found.dimensions[code])}
            for code, one in form.dimensions.items()
            if code in found.dimensions
        ],
        "zones": [
            {"title": zone(codes, district, say, icons=False), "percent": f"{percent} %"}
            for codes, percent in found.zones.items()
        ],
        **_work(found, district, say),
        "retention": _retention(taken.kept, say),
        "source": plain(say("pulses-paper-source", when=say.full_day(now))),
    }


def _work(found: Totals, district: District, say: Say) -> dict[str, Any]:
    """Signals and what was done about them, since the year began."""
    protocol = district.pulse.protocol
    return {
        "signals": [
            {
                "title": plain(say(f"pulses-paper-{name}")),
                "count": least(found.signals.get(name), found, say),
            }
            for name in SEVERITIES
        ],
        "measures": [
            {"title": one.title, "count": least(found.measures.get(code), found, say)}
            for code, one in protocol.measures.items()
        ],
        "hours": NOTHING if found.hours is None else say.number(round(found.hours, 1)),
        "in_time": _percent(found.in_time, found.occasions),
        "term": protocol.red.contact_within_work_hours,
        "reaction_plan": f"{target(district, 'risk_reaction', 'ER02')} %",
    }


def _retention(kept: Retention | None, say: Say) -> str:
    if kept is None:
        return plain(say("pulses-paper-no-cohort"))
    share = kept.district
    return plain(
        say("pulses-paper-retention", whole=share.whole, part=share.part, day=say.full_day(kept.day))
    )


def twin(taken: Taken, district: District) -> bytes:
    """The same for a machine: CSV for Excel, a figure a line; what is not told is empty."""
    found = taken.wave
    rows: list[tuple[object, ...]] = [("wave", "section", "code", "value", "people")]
    for one in taken.year:
        rows += [(one.wave, *line) for line in _lines(one, whole=one.wave == found.wave)]
    rows.append((found.wave, "plan", "pulse_coverage", target(district, "pulse_coverage", "ER02"), ""))
    return sheets.separated(rows)


def _lines(one: Totals, *, whole: bool) -> list[tuple[str, str, object, object]]:
    """An earlier wave has what shows the way; the memo's own has all."""
    lines: list[tuple[str, str, object, object]] = [
        ("response", "asked", _cell(one.asked), ""),
        ("response", "answered", _cell(one.answered), ""),
        ("index", "all", *_mean(one.total)),
    ]
    if whole:
        share = coverage(one)
        lines += [
            *(("index", code, *_mean(mean)) for code, mean in one.stages.items()),
            *(("dimension", code, value, "") for code, value in one.dimensions.items()),
            *(("zone_percent", code, value, "") for code, value in one.zones.items()),
            *(("signals", code, _cell(one.signals.get(code)), "") for code in SEVERITIES),
            *(("measure", code, count, "") for code, count in one.measures.items()),
            ("reaction", "hours", _cell(one.hours), _cell(one.occasions)),
            ("reaction", "in_time", _cell(one.in_time), _cell(one.occasions)),
            ("kpi", "pulse_coverage", _cell(share.percent if share else None), share.whole if share else ""),
        ]
    return lines


def _mean(mean: Mean | None) -> tuple[object, object]:
    return (mean.index, mean.people) if mean else ("", "")


def _cell(value: float | None) -> object:
    return "" if value is None else value


def _or_nothing(value: int | None) -> int | str:
    return NOTHING if value is None else value


def _percent(part: int | None, whole: int | None) -> str:
    return NOTHING if part is None or not whole else f"{100 * part // whole} %"


def sample(district: District) -> dict[str, Any]:
    """Values that have everything: the template is tried with them when the district's files are checked."""
    form = district.pulse
    code = next(iter(form.schedule.waves))
    found = Totals(
        wave=f"2026/27 {code}",
        closed_on=date(2026, 10, 5),
        least=5,
        asked=30,
        answered=24,
        total=Mean(22, 63),
        stages={stage: Mean(8, 60) for stage in form.stages},
        dimensions=dict.fromkeys(form.dimensions, 3.6),
        zones={zone.code: 33 for zone in form.scoring.zones},
        signals={"yellow": 7},
        measures=dict.fromkeys(form.protocol.measures, 6),
        occasions=8,
        in_time=7,
        hours=9.5,
        coverage=(20, 28),
    )
    day = date(2026, 10, 6)
    kept = Retention(day, Share(28, 30), Share(27, 30), final=False, restored=False)
    return values(
        Taken(found, [found], kept), district, datetime(2026, 10, 6, 12, tzinfo=district.settings.timezone)
    )
