"""«Пульс: сводные»: a wave in numbers that tell of nobody."""

from collections.abc import Sequence

from locales import Html, Say
from models.beginnerfigures import Share
from models.district import District
from models.pulsefigures import Open, Totals
from views import Button, File, Screen, plain
from views.beginners.callbacks import Hub
from views.beginners.hub import target
from views.pulses import callbacks as to

BARS = 10
ROW = 3
OTHERS = 9
KINDS = {"docx": "docx", "csv": "csv"}
SEVERITIES = ("red", "yellow")
SAID = (
    *(f"pulses-totals-{name}" for name in SEVERITIES),
    *(f"pulses-memo-{kind}" for kind in KINDS),
    *(f"pulses-file-{kind}" for kind in KINDS),
)


def shown(
    chosen: Totals | None, found: Sequence[Totals], going: Open | None, district: District, say: Say
) -> Screen:
    """The wave chosen; `found` are all that are counted, the latest first."""
    head = [say("pulses-totals"), *_going(going, district, say)]
    if chosen is None:
        return Screen(
            Html.joined([*head, say("pulses-totals-none")], "\n\n"), Button(say("pulses-to-hub"), Hub())
        )
    parts = [
        *head,
        _wave(chosen, district, say),
        *_index(chosen, district, say),
        *_year(chosen, found, say),
        *_done(chosen, district, say),
        say("pulses-totals-note", least=chosen.least),
    ]
    others = [
        Button(called(one, say), to.Totals(wave=one.wave))
        for one in found[:OTHERS]
        if one.wave != chosen.wave
    ]
    return Screen(
        Html.joined(parts, "\n\n"),
        [Button(say(f"pulses-memo-{kind}"), to.Memo(wave=chosen.wave, kind=kind)) for kind in KINDS],
        *(others[at : at + ROW] for at in range(0, len(others), ROW)),
        Button(say("pulses-to-hub"), Hub()),
    )


def ready(found: Totals, kind: str, content: bytes, say: Say) -> Screen:
    """The file, as a message of its own."""
    of = f"{found.code} {found.year}".replace("/", "-")
    title = plain(say(f"pulses-file-{kind}", of=of))
    return Screen(
        say("pulses-memo-ready", title=title),
        Button(say("pulses-to-totals"), to.Totals(wave=found.wave)),
        document=File(f"{title}.{KINDS[kind]}", content),
        fresh=True,
    )


def called(found: Totals | Open, say: Say) -> str:
    """«W3 · 2026/27»."""
    year, code = found.wave.split()
    return plain(say("pulses-totals-short", code=code, year=year))


def titled(wave: str, district: District, say: Say) -> str:
    """What the district's file calls the wave; its code where it knows it no more."""
    code = wave.split()[-1]
    window = district.pulse.schedule.waves.get(code)
    return window.called(say.language) if window else code


def bar(index: int) -> str:
    filled = round(index / BARS)
    return "▰" * filled + "▱" * (BARS - filled)


def coverage(found: Totals) -> Share | None:
    return Share(*found.coverage) if found.coverage else None


def _going(going: Open | None, district: District, say: Say) -> list[Html]:
    """How many have answered so far: no results before the wave closes."""
    if going is None:
        return []
    title = titled(going.wave, district, say)
    if going.asked is None or going.answered is None:
        return [say("pulses-totals-open-few", title=title)]
    return [say("pulses-totals-open", title=title, answered=going.answered, asked=going.asked)]


def _wave(found: Totals, district: District, say: Say) -> Html:
    lines = [
        say(
            "pulses-totals-wave",
            title=titled(found.wave, district, say),
            year=found.year,
            day=say.full_day(found.closed_on),
        )
    ]
    if found.asked is None or found.answered is None:
        lines.append(say("pulses-totals-few", least=found.least))
    else:
        share = Share(found.answered, found.asked)
        lines.append(
            say("pulses-totals-response", answered=share.part, asked=share.whole, percent=share.percent)
        )
    return Html.joined(lines)


def _index(found: Totals, district: District, say: Say) -> list[Html]:
    """The index in all and by stage, the dimensions, the zones."""
    if found.total is None:
        return [say("pulses-totals-hidden")]
    form, language = district.pulse, say.language
    lines = [
        say("pulses-totals-index", index=found.total.index, bar=bar(found.total.index)),
        say("pulses-totals-counted", count=found.total.people),
        *(
            say("pulses-totals-stage", title=form.stages[code].called(language), **_mean(found, code))
            for code in form.stages
            if code in found.stages
        ),
    ]
    dimensions = [
        say("pulses-totals-line", title=one.called(language), value=say.number(found.dimensions[code]))
        for code, one in form.dimensions.items()
        if code in found.dimensions
    ]
    parts = [Html.joined(lines), Html.joined([say("pulses-totals-dimensions"), *dimensions])]
    if found.zones:
        zones = [
            say("pulses-totals-percent", title=zone(code, district, say), percent=percent)
            for code, percent in found.zones.items()
        ]
        parts.append(Html.joined([say("pulses-totals-zones"), *zones]))
    return parts


def zone(codes: str, district: District, say: Say, *, icons: bool = True) -> str:
    """«🟡 нужно внимание, 🔴 риск»: zones that are shown together; on paper without icons."""
    known = {one.code: one for one in district.pulse.scoring.zones}
    found = [known[code] for code in codes.split("+") if code in known]
    return ", ".join(f"{one.icon if icons else ''} {one.called(say.language)}".strip() for one in found)


def _mean(found: Totals, code: str) -> dict[str, int]:
    return {"index": found.stages[code].index, "people": found.stages[code].people}


def _year(chosen: Totals, found: Sequence[Totals], say: Say) -> list[Html]:
    """The way through the year: an index a wave."""
    waves = [one for one in reversed(found) if one.year == chosen.year and one.total]
    if len(waves) < 2:
        return []
    lines = [
        say("pulses-totals-way", code=one.code, bar=bar(one.total.index), index=one.total.index)
        for one in waves
        if one.total
    ]
    return [Html.joined([say("pulses-totals-year"), *lines])]


def _done(found: Totals, district: District, say: Say) -> list[Html]:
    """Signals since the year began, and how many take part in the year."""
    lines = [say("pulses-totals-signals")]
    for name in SEVERITIES:
        lines.append(say(f"pulses-totals-{name}", count=least(found.signals.get(name), found, say)))
    parts = [Html.joined(lines)]
    share = coverage(found)
    if share is not None:
        goal = target(district, "pulse_coverage", "ER02")
        parts.append(
            say(
                "pulses-totals-coverage",
                percent=share.percent,
                part=share.part,
                whole=share.whole,
                enough=district.pulse.schedule.enough,
                waves=len(district.pulse.schedule.waves),
                goal=goal,
            )
        )
    return parts


def least(count: int | None, found: Totals, say: Say) -> str:
    """A count that is told as it was when it last grew enough; «меньше 5» below that."""
    if count is None:
        return plain(say("pulses-totals-below", least=found.least))
    return plain(say("pulses-totals-atleast", count=count))
