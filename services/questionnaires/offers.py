"""Offers: real courses, workshops and materials by theme, kept by the methodist."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import PUBLISHED, Announcement
from models.questionnaires import Demand, Offer
from services import audit, deliveries
from services.refusals import Refusal, unless_taken
from services.rights import Actor

MANAGE = "questionnaires.offers"
PAGE = 8
FOUND = "questionnaire-found"


def live(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return Offer.closed_at.is_(None), or_(Offer.until.is_(None), Offer.until > now)


async def open_ones(session: AsyncSession, now: datetime) -> Sequence[Offer]:
    """Everything on offer now; what ends first comes first."""
    found = await session.scalars(
        select(Offer).where(*live(now)).order_by(Offer.until.is_(None), Offer.until, Offer.id)
    )
    return found.all()


async def page(
    session: AsyncSession, actor: Actor, number: int, now: datetime
) -> tuple[Sequence[Offer], int]:
    actor.demand(MANAGE)
    count = await session.scalar(select(func.count()).select_from(Offer).where(*live(now)))
    found = await session.scalars(
        select(Offer).where(*live(now)).order_by(Offer.id.desc()).limit(PAGE).offset(number * PAGE)
    )
    return found.all(), count or 0


async def one(session: AsyncSession, actor: Actor, offer_id: int) -> Offer:
    actor.demand(MANAGE)
    found = await session.get(Offer, offer_id)
    if found is None:
        raise Refusal("questionnaires-offer-gone")
    return found


async def announced(session: AsyncSession, actor: Actor, announcement_id: int) -> Announcement:
    """The announcement an offer is made of: a published one that has none yet."""
    actor.demand(MANAGE)
    found = await session.get(Announcement, announcement_id)
    if found is None or found.state not in PUBLISHED:
        raise Refusal("questionnaires-offer-not-published")
    if await session.scalar(select(Offer.id).where(Offer.announcement_id == announcement_id)) is not None:
        raise Refusal("questionnaires-offer-made")
    return found


async def add(session: AsyncSession, actor: Actor, now: datetime, **given: Any) -> Offer:
    """Puts something on offer; those who waited for just this are told that it has come."""
    actor.demand(MANAGE)
    if given.get("until") is not None and given["until"] <= now:
        raise Refusal("questionnaires-offer-past")
    offer = Offer(author_id=actor.id, made_at=now, **given)
    async with unless_taken("uq_offers_announcement_id", Refusal("questionnaires-offer-made")):
        session.add(offer)
        await session.flush()
    await audit.write(session, actor.id, "questionnaires.offer", now, about=f"offer:{offer.id}")
    await tell(session, offer, now)
    return offer


async def close(session: AsyncSession, actor: Actor, offer_id: int, now: datetime) -> Offer:
    offer = await one(session, actor, offer_id)
    if offer.closed_at is None:
        offer.closed_at = now
        await audit.write(session, actor.id, "questionnaires.offer_close", now, about=f"offer:{offer.id}")
    return offer


async def tell(session: AsyncSession, offer: Offer, now: datetime) -> None:
    """Tells those who waited for just this that it has come; their demand is settled by it."""
    waiting = await session.scalars(
        update(Demand)
        .where(Demand.theme.in_(offer.themes), Demand.kind == offer.kind, Demand.settled_at.is_(None))
        .where(Demand.origin.in_(("profile", "plan")), Demand.kind != "consultation")
        .values(settled_at=now, settled_by=offer.author_id)
        .returning(Demand.person_id)
        .execution_options(synchronize_session=False)
    )
    for person_id in sorted({one for one in waiting if one is not None}):
        await deliveries.queue(
            session,
            kind=FOUND,
            once=f"{FOUND}:{offer.id}:{person_id}",
            person_id=person_id,
            about_id=offer.id,
            not_before=now,
            until=offer.until,
        )
