"""What people are told of events they count on: moved, called off; each checked again when it is sent."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.events import CANCELLED, PUBLISHED, Event
from models.registrations import Registration
from scheduler import Skip, notice
from services import gatherings
from services.events import moving, publishing
from views import Screen
from views.events import ends


@notice(moving.KIND)
async def moved(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """Another time or place; only the latest move is worth telling, and only to who still counts on it."""
    event = await session.get(Event, delivery.about_id)
    facts = delivery.facts
    if event is None or event.state != PUBLISHED or event.sequence != facts["sequence"]:
        return Skip("gone")
    if event.starts_at <= now:
        return Skip("expired")
    registration = await session.get(Registration, facts["registration"])
    if registration is None or not registration.live:
        return Skip("gone")
    form = gatherings.form_of(event, district)
    return ends.moved(event, form, facts, registration.id, delivery.id, say)


@notice(publishing.CANCELLED_KIND)
async def cancelled(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """It will not take place."""
    event = await session.get(Event, delivery.about_id)
    if event is None or event.state != CANCELLED:
        return Skip("gone")
    if event.ends_at <= now:
        return Skip("expired")
    return ends.cancelled(event, gatherings.form_of(event, district), say)
