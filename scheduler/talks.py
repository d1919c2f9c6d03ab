"""The words of pushes about talks, looked at once more when they are sent."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.events import Event
from models.talks import Talk
from scheduler import Skip, notice
from services import talks
from views import Screen
from views.talks import pushes


@notice(talks.REVIEWED, harmless=True)
async def reviewed(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the author: there is a word, unless it has changed since."""
    talk = await _talk(session, delivery)
    if talk is None or talk.state != delivery.facts.get("state"):
        return Skip("changed")
    return pushes.reviewed(talk, say)


@notice(talks.NAMED, harmless=True)
async def named(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To a speaker: you are on the programme, as long as it lies ahead."""
    talk = await _talk(session, delivery)
    event = await _event(session, talk)
    if talk is None or event is None or talk.state != talks.ACCEPTED or now >= event.starts_at:
        return Skip("changed")
    return pushes.named(talk, event, say)


@notice(talks.TOLD, harmless=True)
async def proposed(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the organiser: an abstract still waits for a word."""
    talk = await _talk(session, delivery)
    event = await _event(session, talk)
    if talk is None or event is None or talk.state != talks.PROPOSED:
        return Skip("settled")
    return pushes.proposed(talk, event, say)


async def _talk(session: AsyncSession, delivery: Delivery) -> Talk | None:
    return await session.get(Talk, delivery.about_id) if delivery.about_id else None


async def _event(session: AsyncSession, talk: Talk | None) -> Event | None:
    """The event of the talk, while it is on."""
    found = await session.get(Event, talk.event_id) if talk is not None and talk.event_id else None
    return found if found is not None and found.state == "published" else None
