"""What a person does with a registration of hers: takes the offered seat, confirms, answers, leaves."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.events import PUBLISHED, Event, EventWish
from models.registrations import LEFT, LIVE, OFFERED, SEATED, Registration
from services import gatherings
from services.inserts import insert_new
from services.refusals import Refusal
from services.registrations.giving import settle
from services.rights import Actor


async def accept(session: AsyncSession, actor: Actor, registration_id: int, now: datetime) -> Registration:
    """Takes the offered seat; it counts as long as nobody else was offered it, be it a minute late."""
    mine, event = await own(session, actor, registration_id)
    if mine.state == SEATED:
        return mine
    if mine.state != OFFERED or event.state != PUBLISHED or now >= event.ends_at:
        raise Refusal("registrations-offer-gone")
    return take(mine, event, now)


async def leave(session: AsyncSession, actor: Actor, registration_id: int, now: datetime) -> Registration:
    """Gives up a seat, an offer or a place in line; whoever is next is asked. A repeat changes nothing."""
    mine, event = await own(session, actor, registration_id)
    if not mine.live:
        return mine
    if now >= event.ends_at:
        raise Refusal("registrations-over")
    mine.end(LEFT, now)
    await settle(session, event, actor.district, now)
    return mine


async def cannot(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Registration | None:
    """She cannot come: the seat, if she has one, is freed, and the recording is remembered for her.

    Gives the registration that ended, if there was one.
    """
    actor.demand("events.register", person_id=actor.id)
    event = await gatherings.find(session, event_id, hold=True)
    if event.state != PUBLISHED:
        raise Refusal("registrations-cancelled")
    await session.execute(
        insert_new(session, EventWish, event_id=event.id, person_id=actor.id, wished_at=now)
    )
    mine = await of_person(session, event.id, actor.id)
    return await leave(session, actor, mine.id, now) if mine is not None else None


async def coming(session: AsyncSession, actor: Actor, registration_id: int, now: datetime) -> Registration:
    """«Приду»: she has confirmed; refuses who has no seat any more."""
    mine, event = await own(session, actor, registration_id)
    if mine.state != SEATED or event.state != PUBLISHED or now >= event.ends_at:
        raise Refusal("registrations-gone")
    mine.confirmed_at = mine.confirmed_at or now
    return mine


async def of_person(session: AsyncSession, event_id: int, person_id: int) -> Registration | None:
    """The person's live registration for the event."""
    return await session.scalar(
        select(Registration).where(
            Registration.event_id == event_id,
            Registration.person_id == person_id,
            Registration.state.in_(LIVE),
        )
    )


async def answer(
    session: AsyncSession, actor: Actor, registration_id: int, answers: Mapping[str, Any], now: datetime
) -> Registration:
    """Keeps her answers to the organiser's own questions."""
    mine, event = await own(session, actor, registration_id)
    if not mine.live or now >= event.ends_at:
        raise Refusal("registrations-gone")
    mine.answers = dict(answers)
    return mine


async def own(session: AsyncSession, actor: Actor, registration_id: int) -> tuple[Registration, Event]:
    """The actor's own registration with its event held; anybody else's is not there."""
    event_id = await session.scalar(
        select(Registration.event_id).where(
            Registration.id == registration_id, Registration.person_id == actor.id
        )
    )
    if event_id is None:
        raise Refusal("registrations-gone")
    event = await gatherings.find(session, event_id, hold=True)
    mine = await session.get_one(Registration, registration_id, populate_existing=True)
    return mine, event


def take(mine: Registration, event: Event, now: datetime) -> Registration:
    """The offered seat becomes hers, unless the event is over or cancelled."""
    if event.state == PUBLISHED and now < event.ends_at:
        mine.state, mine.seated_at, mine.offer_until = SEATED, now, None
    return mine
