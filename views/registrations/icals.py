"""An event as a file for calendars (RFC 5545): with its zone, a stable number, and two alarms."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from locales import Say
from models.events import CANCELLED, Event
from views import File, plain

if TYPE_CHECKING:
    from icalendar import Calendar

ALARMS = (timedelta(days=1), timedelta(hours=1))
# No calendar of ours reaches further; the rules of a zone beyond are anybody's guess.
SINCE, UNTIL = date(2020, 1, 1), date(2038, 1, 1)


def file(event: Event, source: str, now: datetime, say: Say, *, link: bool) -> File:
    """The file; `source` tells this bot from others. The link stands in it only with `link`."""
    return File(f"event-{event.id}.ics", calendar(event, source, now, say, link=link).to_ical())


def calendar(event: Event, source: str, now: datetime, say: Say, *, link: bool) -> "Calendar":
    from icalendar import Alarm, Calendar
    from icalendar import Event as Entry

    entry = Entry()
    entry.add("uid", f"event-{event.id}@{source}")
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", now.astimezone(UTC))
    entry.add("dtstart", event.starts_at.astimezone(say.zone))
    entry.add("dtend", event.ends_at.astimezone(say.zone))
    entry.add("summary", event.title)
    entry.add("status", "CANCELLED" if event.state == CANCELLED else "CONFIRMED")
    if event.about:
        entry.add("description", event.about)
    if event.place:
        entry.add("location", event.place)
    if link and event.link:
        entry.add("url", event.link)
        if not event.place:
            entry.add("location", event.link)
    for before in ALARMS if event.state != CANCELLED else ():
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", plain(say("registrations-alarm", title=event.title)))
        alarm.add("trigger", -before)
        entry.add_component(alarm)
    made = Calendar()
    made.add("prodid", f"-//{source}//Opora//RU")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add_component(_zone(say.zone))
    made.add_component(entry)
    return made


@cache
def _zone(zone: ZoneInfo) -> Any:
    from icalendar import Timezone

    return Timezone.from_tzinfo(zone, zone.key, SINCE, UNTIL)
