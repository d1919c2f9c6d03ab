"""Working hours and decent hours: until when a word is due, and when somebody may be told."""

from datetime import UTC, date, datetime, time, timedelta

from models.district import District
from models.pulseforms import RedProtocol
from services import calendars

DAY = timedelta(days=1)


def add_work_hours(district: District, moment: datetime, hours: float) -> datetime:
    """The moment at which so many working hours have passed (UTC).

    A working day has `hours_a_day` hours from the hour the pulse opens; breaks of schools are working days.
    """
    left, day = timedelta(hours=hours), calendars.today(district, moment)
    while True:
        if calendars.is_workday(district, day):
            begin, end = _hours(district, day)
            begin = max(begin, moment)
            if begin < end:
                if left <= end - begin:
                    return (begin + left).astimezone(UTC)
                left -= end - begin
        day += DAY


def work_hours(district: District, begun: datetime, ended: datetime) -> float:
    """How many working hours lie between two moments."""
    day, total = calendars.today(district, begun), timedelta()
    while day <= calendars.today(district, ended):
        if calendars.is_workday(district, day):
            opens, closes = _hours(district, day)
            total += max(min(closes, ended) - max(opens, begun), timedelta())
        day += DAY
    return total / timedelta(hours=1)


def contact_by(district: District, moment: datetime) -> datetime:
    """Until when a methodist's word is due after a red signal: two working days by the usual protocol."""
    return add_work_hours(district, moment, _red(district).contact_within_work_hours)


def escalate_at(district: District, moment: datetime) -> datetime:
    """When the head of the service hears that a term has gone by."""
    return add_work_hours(district, moment, _red(district).escalate_after_work_hours)


def yellow_by(district: District, moment: datetime) -> datetime:
    """Until when a word is due after a yellow signal: the end of the working day so many days later."""
    day = calendars.today(district, moment) + timedelta(
        days=district.pulse.protocol.yellow.contact_within_days
    )
    while not calendars.is_workday(district, day):
        day += DAY
    return _hours(district, day)[1].astimezone(UTC)


def repeat_on(district: District, today: date) -> date:
    """The workday on which she is asked after again."""
    day = today + timedelta(days=_red(district).repeat_after_days)
    while not calendars.is_workday(district, day):
        day += DAY
    return day


def told_at(district: District, moment: datetime, *, danger: bool) -> datetime:
    """The first moment, from this one on, at which somebody may be told (UTC)."""
    protocol, schedule = district.pulse.protocol, district.pulse.schedule
    day = calendars.today(district, moment)
    for _ in range(calendars.FAR):
        if danger:
            begin, end = _at(district, day, protocol.safety.opens), _at(district, day, protocol.safety.closes)
        else:
            begin, end = _at(district, day, schedule.opens), _at(district, day, schedule.closes)
        if moment < end and (danger or _works(district, day)):
            return max(moment.astimezone(UTC), begin)
        day += DAY
    return moment.astimezone(UTC)


def told_until(district: District, moment: datetime, *, danger: bool) -> datetime:
    """Until when today somebody may still be told (UTC): what is late is said anew in the next such hour."""
    closes = district.pulse.protocol.safety.closes if danger else district.pulse.schedule.closes
    return _at(district, calendars.today(district, moment), closes)


def _works(district: District, day: date) -> bool:
    """A workday, in breaks too, but not in July: nobody is disturbed then."""
    quiet = calendars.quiet_on(district, day)
    return calendars.is_workday(district, day) and (quiet is None or getattr(quiet, "pushes", "") != "none")


def _hours(district: District, day: date) -> tuple[datetime, datetime]:
    begin = _at(district, day, district.pulse.schedule.opens)
    return begin, begin + timedelta(hours=district.pulse.protocol.hours_a_day)


def _at(district: District, day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, tzinfo=district.settings.timezone).astimezone(UTC)


def _red(district: District) -> RedProtocol:
    return district.pulse.protocol.red
