"""After an event, in time: those who came are asked, those concerned are told of the recording."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.events import Event
from scheduler import Skip, every, notice
from services import gatherings
from services.attendances import feedback, keeping, marking
from views import Screen
from views.attendances import feedback as asking
from views.attendances import materials as views


@every(minutes=5)
async def ask_for_feedback(session: AsyncSession, now: datetime, district: District) -> None:
    await feedback.ask(session, district, now)


@notice(feedback.ASK, harmless=True)
async def wanted(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """Nobody is asked who is no longer on the list, who has been heard, or when it is over."""
    event = await _event(session, delivery)
    if event is None or delivery.person_id is None:
        return Skip("gone")
    mine = await marking.find(session, event.id, delivery.person_id)
    if feedback.refusal(event, mine, district, now) is not None:
        return Skip("gone")
    if mine is None or mine.feedback_at is not None:
        return Skip("heard")
    return asking.push(event, delivery.id, say)


@notice(keeping.TOLD)
async def materials(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """Several added in a row are told of once: by the last of them, of all."""
    event = await _event(session, delivery)
    if event is None or delivery.person_id is None or not gatherings.held(event):
        return Skip("gone")
    if not await keeping.concerns(session, event.id, delivery.person_id):
        return Skip("left")
    if not await keeping.newest(session, delivery):
        return Skip("together")
    found = await keeping.untold(session, delivery)
    return views.push(event, found, delivery.id, say) if found else Skip("gone")


async def _event(session: AsyncSession, delivery: Delivery) -> Event | None:
    return await session.get(Event, delivery.about_id) if delivery.about_id else None
