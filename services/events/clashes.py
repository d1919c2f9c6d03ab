"""Whether an event's day and hour suit its people: a warning, never a ban.

The same people are not called twice within two hours, nor on days of exams and olympiads (domain 6.1).
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.calendars import Span
from models.district import Audience, District
from models.eventclashes import Clash, Timing
from models.events import PUBLISHED, Event
from services import calendars, gatherings

APART = timedelta(hours=2)
EARLY, LATE = time(8), time(20)
DAY = timedelta(days=1)
# How far a free hour is looked for, and at which hours of a day.
AHEAD = 10
HOURS = (time(14, 30), time(15), time(15, 30), time(16), time(16, 30), time(17))


def shared(one: Event, other: Event) -> bool:
    """Whether some of their people may be the same: no field of the audiences tells them apart."""
    for field in Audience.model_fields:
        here, there = set(one.audience.get(field) or ()), set(other.audience.get(field) or ())
        if here and there and not here & there:
            return False
    return True


def found(
    event: Event, others: Iterable[Event], district: District, starts_at: datetime | None = None
) -> list[Clash]:
    """What speaks against the event's moment, or against `starts_at` instead; other events come first."""
    begins = starts_at or event.starts_at
    ends = begins + event.lasts
    said = [
        Clash("event", event=other)
        for other in others
        if other.starts_at < ends + APART and begins < other.ends_at + APART and shared(event, other)
    ]
    zone = district.settings.timezone
    first, last = begins.astimezone(zone), ends.astimezone(zone)
    said += _of_days(event, _days(first.date(), last.date()), district)
    if calendars.is_lesson_day(district, first.date()) and first.time() < _lessons_end(district, event):
        said.append(Clash("lessons"))
    elif first.time() < EARLY:
        said.append(Clash("early"))
    if last.time() > LATE or (last.date() > first.date() and event.lasts < DAY / 2):
        said.append(Clash("late"))
    return said


def free(event: Event, others: Sequence[Event], district: District) -> datetime | None:
    """The nearest moment against which nothing speaks: the same day if it can be, then workdays on."""
    zone = district.settings.timezone
    asked = event.starts_at.astimezone(zone)
    for ahead in range(AHEAD):
        day = asked.date() + ahead * DAY
        hours = sorted(
            {*HOURS, asked.time()}, key=lambda hour: (abs(_minutes(hour) - _minutes(asked.time())), hour)
        )
        for hour in hours:
            moment = datetime.combine(day, hour, zone).astimezone(event.starts_at.tzinfo)
            if moment >= event.starts_at - DAY / 2 and not found(event, others, district, moment):
                return moment
    return None


async def timing(session: AsyncSession, event: Event, district: District, now: datetime) -> Timing:
    """What speaks against the event's moment, and a free one near it."""
    others = await near(session, event)
    clashes = found(event, others, district)
    if not clashes:
        return Timing()
    moment = free(event, others, district)
    return Timing(tuple(clashes), moment if moment is not None and moment > now else None)


async def near(session: AsyncSession, event: Event) -> Sequence[Event]:
    """The published events around it, as far as a free hour is looked for."""
    rows = await session.scalars(
        select(Event)
        .where(
            Event.state == PUBLISHED,
            Event.id != event.id,
            Event.ends_at > event.starts_at - DAY,
            Event.starts_at < event.ends_at + (AHEAD + 1) * DAY,
        )
        .order_by(Event.starts_at, Event.id)
    )
    return rows.all()


def _of_days(event: Event, days: Sequence[date], district: District) -> list[Clash]:
    """Exams, breaks, holidays, weekends, and days on which the district spares people; each once."""
    said: list[Clash] = []
    for day in days:
        year = calendars.school_year(district, day)
        exam = _span(day, year.exams) if year else None
        quiet = calendars.quiet_on(district, day)
        pause = _span(day, year.breaks) if year else None
        if exam is not None:
            said.append(Clash("exam", span=exam))
        elif quiet is not None:
            said.append(Clash("quiet", span=quiet))
        if not calendars.is_workday(district, day):
            holiday = _span(day, district.calendar.holidays)
            said.append(Clash("holiday", span=holiday) if holiday else Clash("weekend"))
        elif pause is not None and not _meets_in_breaks(event, district):
            said.append(Clash("break", span=pause))
    return list(dict.fromkeys(said))


def _meets_in_breaks(event: Event, district: District) -> bool:
    """Associations meet in the breaks: that is when their people are free."""
    return gatherings.form_of(event, district).kind == "meeting"


def _lessons_end(district: District, event: Event) -> time:
    """When the day's lessons are over; what takes most of a day begins in the morning anyway."""
    return EARLY if event.lasts >= timedelta(hours=4) else district.settings.pushes.lessons_end


def _span(day: date, spans: Iterable[Span]) -> Span | None:
    return next((span for span in spans if day in span), None)


def _days(first: date, last: date) -> list[date]:
    return [first + number * DAY for number in range((last - first).days + 1)]


def _minutes(hour: time) -> int:
    return hour.hour * 60 + hour.minute
