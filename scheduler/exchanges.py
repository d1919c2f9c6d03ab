"""Visits in time: people are brought together, asked once, a round ends; and the words of it."""

from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.exchanges import ExchangeRound
from scheduler import Skip, Write, daily, notice, studied
from services import calendars
from services.exchanges import forgetting, rounds, visits
from views import Screen
from views.exchanges import rounds as views


@studied(minutes=10)
async def bring_together(session: AsyncSession, now: datetime, district: District) -> Write | None:
    return await visits.bring_together(session, district, now)


@daily(time(15, 0))
async def look_after(session: AsyncSession, now: datetime, district: District) -> None:
    await visits.ask(session, district, now)
    await rounds.close_due(session, now, calendars.today(district, now))
    await forgetting.overdue(session, district, now)


@notice(visits.TOLD, harmless=True)
async def told(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To whom a colleague was found."""
    found = await session.get(ExchangeRound, delivery.about_id)
    if found is None or found.state != rounds.MATCHED:
        return Skip("over")
    if not await visits.seated(session, found.id, delivery.person_id or 0):
        return Skip("gone")
    return views.told(found, say)


@notice(visits.ALONE, harmless=True)
async def alone(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To whom nobody was found: she goes first next time."""
    found = await session.get(ExchangeRound, delivery.about_id)
    if found is None or found.state != rounds.MATCHED:
        return Skip("over")
    return views.alone(found, say)


@notice(visits.ASKED, harmless=True)
async def asked(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To whom has still not said whether it happened."""
    found = await session.get(ExchangeRound, delivery.about_id)
    if found is None or found.state != rounds.MATCHED:
        return Skip("over")
    if await visits.answered(session, found.id, delivery.person_id or 0):
        return Skip("answered")
    return views.asked(found, say)
