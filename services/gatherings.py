"""What everything about an event leans on: finding it, holding it, its phases and moments, who runs it."""

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.eventcards import Phase
from models.eventforms import EventForm
from models.events import CANCELLED, DRAFT, PUBLISHED, REPORTED, WAYS, Event
from models.meetings import CouncilSeat, Meeting
from services import audiences, calendars
from services.refusals import Refusal
from services.rights import Actor

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
# An offered seat is held for so long from the moment the offer may reach the person…
HOLD = DAY
# …but with less time than this to answer before the beginning nobody is asked: the seat is hers at once.
TOO_SHORT = timedelta(hours=3)
# People check in from so long before the beginning until so long after the end…
DOORS, AFTER = timedelta(minutes=30), timedelta(hours=2)
# …and say what they thought until so long after it.
HEARS = timedelta(days=7)
# What cannot wait for the hours of pushes is said between these, by the district's clocks.
WAKES, SLEEPS = time(7), time(21)


async def find(session: AsyncSession, event_id: int, *, hold: bool = False) -> Event:
    """The event. With `hold` nobody else gives or takes its seats, or changes it, until the transaction ends.

    Refuses with «events-gone» when there is none.
    """
    wanted = select(Event).where(Event.id == event_id).execution_options(populate_existing=True)
    found = await session.scalar(wanted.with_for_update() if hold else wanted)
    if found is None:
        raise Refusal("events-gone")
    return found


def form_of(event: Event, district: District) -> EventForm:
    """Its form; one the district has since dropped asks for nothing more."""
    known = district.event_forms.get(event.form)
    if known is not None:
        return known
    rubric = next(iter(district.rubrics))
    measures = tuple(event.measures) or (next(iter(district.measures)),)
    return EventForm(code=event.form, title=event.form, rubric=rubric, measures=measures, ways=WAYS)


def phase(event: Event, now: datetime) -> Phase:
    """Where the event stands at the moment."""
    if event.state in (DRAFT, CANCELLED, REPORTED):
        return {DRAFT: "draft", CANCELLED: "cancelled", REPORTED: "reported"}[event.state]  # type: ignore[return-value]
    if now >= event.ends_at:
        return "over"
    if now >= event.starts_at:
        return "running"
    return "open" if now < event.closes_at else "closed"


def runs(actor: Actor, event: Event, action: str = "events.manage") -> bool:
    """Whether the actor may do this to the event: anywhere, or with her own association's events."""
    return "any" in actor.scopes(action) or (
        event.association_id is not None and event.association_id in actor.places(action, "own_association")
    )


def check_runs(actor: Actor, event: Event, action: str = "events.manage") -> None:
    """Refuses who may not, and remembers the attempt in the audit."""
    if not runs(actor, event, action):
        raise Refusal("people-not-allowed", audit=f"refused:{action}", about=f"event:{event.id}")


def held(event: Event) -> bool:
    """Whether the event takes place here: published, not cancelled, and not somebody else's."""
    return event.state in (PUBLISHED, REPORTED) and not event.external


def checks_in(event: Event, now: datetime) -> bool:
    """Whether people may check in by themselves: from half an hour before until two hours after."""
    return held(event) and event.starts_at - DOORS <= now <= event.ends_at + AFTER


def hears(event: Event, form: EventForm, now: datetime) -> bool:
    """Whether those who came may say what they thought: a week from the end."""
    return form.feedback and held(event) and event.ends_at <= now < event.ends_at + HEARS


def day_reminder_at(event: Event, district: District) -> datetime:
    """When people are reminded that it is tomorrow: on the last day before it on which pushes may go.

    At the hour it begins, within the hours of pushes; so a Monday's seminar is spoken of on Friday.
    """
    zone, pushes = district.settings.timezone, district.settings.pushes
    begins = event.starts_at.astimezone(zone)
    day = begins.date() - DAY
    for _ in range(14):
        if calendars.takes_pushes(district, day):
            break
        day -= DAY
    else:
        day = begins.date() - DAY
    opens = datetime.combine(day, pushes.opens, zone)
    last = datetime.combine(day, pushes.closes, zone) - HOUR
    wanted = datetime.combine(day, begins.time(), zone)
    return min(max(wanted, opens), last).astimezone(event.starts_at.tzinfo)


def hour_reminder_at(event: Event) -> datetime:
    """An hour before it begins."""
    return event.starts_at - HOUR


def decent(district: District, moment: datetime) -> datetime:
    """The first moment, from this one on, at which even what cannot wait for a workday may be said."""
    local = moment.astimezone(district.settings.timezone)
    if WAKES <= local.time() < SLEEPS:
        return moment
    day = local.date() + (DAY if local.time() >= SLEEPS else timedelta())
    return datetime.combine(day, WAKES, local.tzinfo).astimezone(UTC)


def offer_until(event: Event, district: District, now: datetime) -> datetime | None:
    """Until when a seat offered now is held; None: there is no time to ask, the seat is given at once.

    The hold ends an hour before the event at the latest: then whoever is next gets the seat at once.
    """
    if event.starts_at - decent(district, now) < TOO_SHORT:
        return None
    return min(calendars.next_opening(district, now) + HOLD, event.starts_at - HOUR)


def of_councils(person_id: int, today: date) -> Select[int]:
    """The ids of the events at which councils meet that she sits in."""
    return (
        select(Meeting.event_id)
        .join(CouncilSeat, CouncilSeat.council_id == Meeting.council_id)
        .where(CouncilSeat.person_id == person_id, audiences.live(CouncilSeat, today))
    )
