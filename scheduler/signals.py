"""Signals in time: judged, told of the same day, asked after again; and the words of the pushes."""

from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from scheduler import Skip, daily, every, notice
from services import calendars
from services.signals import forgetting, judging, telling
from views import Screen
from views.signals import pushes


@every(minutes=1)
async def look_after(session: AsyncSession, now: datetime, district: District) -> None:
    """What is due at this minute: pulses to be judged, red cases to be told of, terms that went by."""
    await forgetting.unfounded(session)
    await judging.sweep(session, district, now)
    await telling.red(session, district, now)
    await telling.escalate(session, district, now)


@daily(time(6, 0))
async def judge_work(session: AsyncSession, now: datetime, district: District) -> None:
    """The rules that rest on facts of work; and cases whose term of keeping is over."""
    await judging.work(session, district, now)
    await forgetting.clean(session, district.settings.retention, now)


@daily(time(9, 0))
async def remind(session: AsyncSession, now: datetime, district: District) -> None:
    """Once a week how many wait, on its day whom to ask again."""
    await telling.weekly(session, district, now)
    await telling.again(session, district, now)


@notice(telling.TOLD, harmless=True)
async def red(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To a methodist for the young, while somebody waits for a word."""
    waits = delivery.person_id is not None and await telling.anything_red(session, delivery.person_id, now)
    return pushes.red(say) if waits else Skip("settled")


@notice(telling.WEEK, harmless=True)
async def week(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    count = await telling.yellow(session) if await telling.holds(session, delivery.person_id, now) else 0
    return pushes.weekly(count, say) if count else Skip("settled")


@notice(telling.AGAIN, harmless=True)
async def again(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    if not await telling.holds(session, delivery.person_id, now):
        return Skip("settled")
    count = await telling.to_ask_again(session, calendars.today(district, now))
    return pushes.again(count, say) if count else Skip("settled")


@notice(telling.OVERDUE, harmless=True)
async def overdue(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To the head of the service, while a term is still past: the number alone."""
    count = await telling.late(session, delivery.person_id, now)
    return pushes.overdue(count, say) if count else Skip("settled")


@notice(telling.UNSTAFFED, harmless=True)
async def unstaffed(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To the head of the service, while somebody waits and nobody holds the role."""
    return pushes.unstaffed(say) if await telling.unstaffed(session, now) else Skip("settled")
