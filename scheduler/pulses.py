"""Pulses in time: asked, reminded of, closed, forgotten; and the words of the pushes."""

from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from scheduler import Skip, daily, every, notice
from services.pulses import asking, forgetting, totals
from services.signals import figures
from views import Screen
from views.pulses import own as views


@daily(time(9, 0))
async def ask(session: AsyncSession, now: datetime, district: District) -> None:
    await asking.ask(session, district, now)
    await asking.remind(session, district, now)
    await forgetting.clean(session, district.settings.retention, now)


@every(minutes=10)
async def close(session: AsyncSession, now: datetime, _district: District) -> None:
    await asking.close(session, now)


@notice(asking.KIND, harmless=True)
async def invitation(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To a young teacher whose turn it is."""
    pulse = await asking.waiting(session, delivery.about_id, now)
    return views.invitation(pulse, say, delivery.id) if pulse else Skip("settled")


@notice(asking.REMINDER, harmless=True)
async def reminder(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    pulse = await asking.waiting(session, delivery.about_id, now)
    return views.reminder(pulse, say) if pulse else Skip("settled")


@every(minutes=30)
async def count(session: AsyncSession, now: datetime, district: District) -> None:
    """What a closed wave says together, once."""
    for wave, closed in await totals.due(session, now):
        work = await figures.work(session, district, totals.since(district, wave, closed), closed)
        await totals.freeze(session, district, wave, closed, work, now)
