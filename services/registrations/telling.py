"""News of a seat to the person whose it is, and to those who run the event."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.events import Event
from models.people import Person
from models.registrations import Registration
from services import audiences, calendars, deliveries, gatherings
from services.gatherings import TOO_SHORT

OFFER, GIVEN, LAPSED_NEWS = "registrations-offer", "registrations-given", "registrations-lapsed"
APPROVED, DECLINED_NEWS, ADDED = "registrations-approved", "registrations-declined", "registrations-added"
ASKING, TOO_FEW = "registrations-asked", "registrations-few"


async def tell(
    session: AsyncSession,
    kind: str,
    registration: Registration,
    event: Event,
    district: District,
    now: datetime,
    *,
    until: datetime | None = None,
) -> None:
    """One piece of news, once, before `until` or the beginning.

    What would come too late within the hours of pushes passes them, but never in the night.
    """
    before = until or event.starts_at
    hasty = before - calendars.next_opening(district, now) < TOO_SHORT
    await deliveries.queue(
        session,
        person_id=registration.person_id,
        kind=kind,
        about_id=registration.id,
        once=f"{kind}:{registration.id}",
        not_before=gatherings.decent(district, now) if hasty else now,
        until=before,
        urgent=hasty,
        budgeted=False,
        priority=2,
    )


async def organisers(session: AsyncSession, event: Event, district: District, now: datetime) -> Sequence[int]:
    """Who is asked about the event: whoever made it; the methodists, when she is gone."""
    here = audiences.here(calendars.today(district, now))
    author = await session.scalar(select(Person.id).where(Person.id == event.author_id, here))
    if author is not None:
        return [author]
    methodists = select(Person.id).where(here, audiences.holders({"methodist"}, now)).order_by(Person.id)
    return (await session.scalars(methodists)).all()
