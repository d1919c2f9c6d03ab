"""What may be done with a wave, and when it reminds: pure functions of rows and `now`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from models.calendars import Span
from models.district import District
from models.waves import Wave
from services import calendars
from services.refusals import Refusal

INVITE, REMIND, EXTENDED = "wave-invite", "wave-remind", "wave-extended"
CLOSED, THANKS = "wave-closed", "wave-thanks"
ASKING = (INVITE, REMIND, EXTENDED)
MEASURES = ("2.1",)
TITLE = 120
AFTER_LESSONS, LAST_MINUTE = time(15, 0), time(23, 59)
DAY = timedelta(days=1)
LONGEST = timedelta(days=120)
SLIP = timedelta(minutes=5)
# From which states a step may be taken; what is not here is refused.
STEPS: dict[str, tuple[str, ...]] = {
    "rework": ("draft",),
    "open": ("draft",),
    "drop": ("draft",),
    "cancel": ("planned",),
    "extend": ("open",),
    "close": ("open",),
}


@dataclass(frozen=True, slots=True)
class Reminder:
    """A nominal moment at which those who have not answered are reminded; stale from `until` on."""

    name: str
    at: datetime
    until: datetime


async def find(session: AsyncSession, wave_id: int) -> Wave:
    """The wave, held against others who would change it; refuses when there is none."""
    found = await session.get(Wave, wave_id, with_for_update=True)
    if found is None:
        raise Refusal("waves-gone")
    return found


def possible(wave: Wave, step: str) -> bool:
    return wave.state in STEPS[step]


def check_step(wave: Wave, step: str) -> None:
    """Refuses a step that the state does not allow: an old button, a second tap, another's decision."""
    if not possible(wave, step):
        raise Refusal("waves-not-now", state=wave.state)


def check_title(title: str) -> None:
    if not 0 < len(title) <= TITLE:
        raise Refusal("waves-title-length", most=TITLE)


def check_window(opens_at: datetime, closes_at: datetime, now: datetime) -> None:
    """A wave lasts from a day to four months and does not begin in the past."""
    if opens_at < now - SLIP:
        raise Refusal("waves-day-past")
    if closes_at < max(opens_at, now) + DAY:
        raise Refusal("waves-too-short")
    if closes_at > opens_at + LONGEST:
        raise Refusal("waves-too-long", days=LONGEST // DAY)


def check_extension(wave: Wave, closes_at: datetime, now: datetime) -> None:
    if closes_at <= max(wave.closes_at, now):
        raise Refusal("waves-not-later")
    if closes_at > wave.opens_at + LONGEST:
        raise Refusal("waves-too-long", days=LONGEST // DAY)


def opening(district: District, day: date) -> datetime:
    """When a wave that opens on this day does: at the hour pushes may go (UTC)."""
    return at(district, day, district.settings.pushes.opens)


def closing(district: District, day: date) -> datetime:
    """The last minute of the day (UTC)."""
    return at(district, day, LAST_MINUTE)


def at(district: District, day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, tzinfo=district.settings.timezone).astimezone(UTC)


def weeks_from(district: District, day: date, weeks: int) -> date:
    """So many weeks on; where that is no day for pushes, the first one after it."""
    return _onward(district, day + weeks * 7 * DAY)


def reminders(district: District, opens_at: datetime, closes_at: datetime) -> list[Reminder]:
    """At half of the window, two workdays before the end, and in the morning of the last day.

    Days without pushes are avoided: half moves on, the others move back. None falls on the day
    of opening, no two on one day; in a short window the later ones win.
    """
    first, end = calendars.today(district, opens_at), calendars.today(district, closes_at)
    middle = calendars.today(district, opens_at + (closes_at - opens_at) / 2)
    last = _back(district, end, first)
    near = _back(district, min(calendars.add_workdays(district, end, -2), last - DAY), first)
    half = _onward(district, middle)
    opens = district.settings.pushes.opens
    moments = [
        ("half", at(district, half, AFTER_LESSONS), half < (near if near > first else last)),
        ("near", at(district, near, AFTER_LESSONS), near > first),
        ("last", at(district, last, opens), last > first),
    ]
    kept = [(name, moment) for name, moment, fits in moments if fits and opens_at < moment < closes_at]
    ends = [moment for _, moment in kept[1:]] + [closes_at]
    return [Reminder(name, moment, ends[number]) for number, (name, moment) in enumerate(kept)]


def _onward(district: District, day: date) -> date:
    return next(
        (
            one
            for one in (day + number * DAY for number in range(62))
            if calendars.takes_pushes(district, one)
        ),
        day,
    )


def _back(district: District, day: date, first: date) -> date:
    """The last day, not after this one, that takes pushes; `first` when there is none after it."""
    while day > first and not calendars.takes_pushes(district, day):
        day -= DAY
    return max(day, first)


def spared(district: District, opens_at: datetime, closes_at: datetime) -> Sequence[Span]:
    """The breaks and the days to spare people that a wave runs into, to warn whoever plans it."""
    first, last = calendars.today(district, opens_at), calendars.today(district, closes_at)
    found: list[Span] = []
    for year in district.calendar.years.values():
        found += [span for span in (*year.breaks, *year.quiet) if span.first <= last and span.last >= first]
    return sorted(found, key=lambda span: span.first)
