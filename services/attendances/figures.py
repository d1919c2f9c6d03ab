"""What an event has come to: the numbers, by school, what was said and decided; and its end."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.events import PUBLISHED, REPORTED, Event, EventMaterial
from models.meetings import AgendaItem, Meeting, Resolution
from models.talks import Talk
from models.turnouts import Guest, Heard, Turnout, turnout
from services import gatherings
from services.attendances import feedback, keeping, lists
from services.refusals import Refusal
from services.rights import Actor

TAKEN_PLACE = ("accepted", "given")


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything that stands in the paper on how an event went.

    `schools` is how many came from each. `heard` is None while it is not to be shown; `hears` says
    that people may still answer.
    """

    event: Event
    guests: Sequence[Guest]
    turnout: Turnout
    schools: Sequence[tuple[str, int]]
    heard: Heard | None
    hears: bool
    agenda: Sequence[AgendaItem]
    talks: Sequence[Talk]
    materials: Sequence[EventMaterial]
    resolutions: Sequence[Resolution]


async def summary(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Summary:
    """How an event went, to whoever runs it."""
    event = await lists.run_by(session, actor, event_id)
    await session.refresh(event, ["author", "association"])
    if now < event.starts_at or not gatherings.held(event):
        raise Refusal("attendances-not-yet")
    guests = await lists.guests(session, event, actor.district)
    form = gatherings.form_of(event, actor.district)
    return Summary(
        event=event,
        guests=guests,
        turnout=turnout(guests),
        schools=by_school(guests),
        heard=await feedback.heard(session, event, actor.district, now),
        hears=form.feedback and now < event.ends_at + gatherings.HEARS,
        agenda=await _agenda(session, event.id),
        talks=await _talks(session, event.id),
        materials=await keeping.of(session, event.id),
        resolutions=await _resolutions(session, event.id),
    )


def by_school(guests: Sequence[Guest]) -> list[tuple[str, int]]:
    """How many came from each school, the largest number first; nobody is named."""
    came = Counter(guest.school for guest in guests if guest.mark is not None and guest.school)
    return sorted(came.items(), key=lambda one: (-one[1], one[0]))


async def close(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Event:
    """The organiser is done with the event: nothing more is awaited of it. A repeat changes nothing."""
    event = await lists.run_by(session, actor, event_id, hold=True)
    if event.state == REPORTED:
        return event
    if event.state != PUBLISHED or now < event.ends_at:
        raise Refusal("attendances-not-yet")
    event.state, event.reported_at = REPORTED, now
    await session.flush()
    return event


async def _agenda(session: AsyncSession, event_id: int) -> Sequence[AgendaItem]:
    found = (
        select(AgendaItem)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(Meeting.event_id == event_id)
        .options(joinedload(AgendaItem.speaker_person))
        .order_by(AgendaItem.position, AgendaItem.id)
    )
    return (await session.scalars(found)).all()


async def _talks(session: AsyncSession, event_id: int) -> Sequence[Talk]:
    found = (
        select(Talk)
        .where(Talk.event_id == event_id, Talk.state.in_(TAKEN_PLACE))
        .options(joinedload(Talk.person))
        .order_by(Talk.section, Talk.position, Talk.id)
    )
    return (await session.scalars(found)).all()


async def _resolutions(session: AsyncSession, event_id: int) -> Sequence[Resolution]:
    found = (
        select(Resolution)
        .join(Meeting, Meeting.id == Resolution.meeting_id)
        .where(Meeting.event_id == event_id, Resolution.state != "dropped")
        .options(joinedload(Resolution.owner_person))
        .order_by(Resolution.id)
    )
    return (await session.scalars(found)).all()
