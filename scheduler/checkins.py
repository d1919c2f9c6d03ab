"""Check-ins in time: reminders by the clock, three questions a month, alerts that open and settle."""

from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.mentorships import ACTIVE
from scheduler import Skip, Write, daily, every, notice, studied
from services.checkins import alerting, asking, forgetting, nudging, telling
from services.mentorships import pairs
from services.refusals import Refusal
from views import Screen
from views.checkins import pushes
from views.deliveries import Item


@studied(minutes=30)
async def study(session: AsyncSession, now: datetime, district: District) -> Write | None:
    """Alerts become those of which the rules speak."""
    return await alerting.study(session, district, now)


@every(minutes=10)
async def tell(session: AsyncSession, now: datetime, district: District) -> None:
    """The same day of what opened red."""
    await telling.red(session, district, now)


@daily(time(9, 0))
async def summarise(session: AsyncSession, now: datetime, district: District) -> None:
    await telling.weekly(session, district, now)
    await forgetting.overdue(session, district, now)


@daily(time(10, 0))
async def ask(session: AsyncSession, now: datetime, district: District) -> None:
    await asking.ask(session, district, now)
    await nudging.remind(session, district, now)


async def nudge_line(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Item | None:
    found = await nudging.still(session, delivery, district, now)
    return pushes.nudge_line(found, say) if found else None


@notice(nudging.NUDGE, line=nudge_line, harmless=True)
async def nudge(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """To the mentor, while the pairs still have not met."""
    found = await nudging.still(session, delivery, district, now)
    return pushes.nudge(found, say) if found else Skip("met")


async def hint_line(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Item | None:
    count = await nudging.hinted(session, delivery, district, now)
    return pushes.hint_line(count, say) if count else None


@notice(nudging.HINT, line=hint_line, harmless=True)
async def hint(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """To the deputy heads of a school: how many pairs, never which."""
    count = await nudging.hinted(session, delivery, district, now)
    return pushes.hint(count, say) if count else Skip("met")


@notice(nudging.FITS, harmless=True)
async def fit(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To each of the two alone, while the pair works."""
    try:
        pair = await pairs.find(session, delivery.about_id or 0)
    except Refusal:
        return Skip("gone")
    if pair.state != ACTIVE or not pair.of(delivery.person_id or 0):
        return Skip("over")
    return pushes.fit(pair, "mentor" if delivery.person_id == pair.mentor_id else "mentee", say)


async def month_line(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Item | None:
    return pushes.month_line(say) if await asking.waiting(session, delivery.person_id or 0) else None


@notice(asking.MONTH, line=month_line, harmless=True)
async def month(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the mentor, while a check-in waits."""
    found = await asking.waiting(session, delivery.person_id or 0)
    return pushes.month(found, say) if found else Skip("answered")


@notice(telling.WEEKLY, harmless=True)
async def weekly(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    count = await telling.count(session, delivery.person_id or 0, district, now)
    return pushes.weekly(count, say) if count else Skip("settled")


@notice(telling.URGENT, harmless=True)
async def red(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    count = await telling.urgent(session, delivery.person_id or 0, district, now)
    return pushes.red(count, say) if count else Skip("settled")
