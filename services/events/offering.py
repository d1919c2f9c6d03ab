"""A published event with themes is something on offer: results and plans lead to it."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.events import PUBLISHED, Event
from models.questionnaires import Offer
from services import gatherings
from services.questionnaires import offers


async def put(session: AsyncSession, event: Event, district: District, now: datetime) -> None:
    """Puts the event on offer until it begins, or makes the offer say what the event says now.

    Who waited for just this is told when it first appears.
    """
    found = await session.scalar(select(Offer).where(Offer.event_id == event.id))
    if event.state != PUBLISHED or not event.themes or event.starts_at <= now:
        if found is not None and found.closed_at is None:
            found.closed_at = now
        return
    offer = found or Offer(event_id=event.id, author_id=event.author_id, made_at=now)
    offer.kind = gatherings.form_of(event, district).offers
    offer.themes, offer.title, offer.hours = list(event.themes), event.title, event.hours
    offer.starts_at, offer.until, offer.closed_at = event.starts_at, event.starts_at, None
    if found is None:
        session.add(offer)
        await session.flush()
        await offers.tell(session, offer, now)
