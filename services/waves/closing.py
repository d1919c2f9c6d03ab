"""The end of a wave: closed, counted once, told."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from sqlalchemy import Select, exists, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.deliveries import DIGEST
from models.district import District
from models.people import Person
from models.waves import Invitation, Publication, Wave
from services import audiences, audit, calendars, deliveries, findings
from services.rights import Actor
from services.waves import inviting, opening, rules

LATELY = timedelta(days=30)
Settle = Callable[[AsyncSession], Awaitable[None]]


async def close(session: AsyncSession, actor: Actor, wave_id: int, now: datetime) -> Wave:
    """Closes an open wave before its day; its results are counted by the clock, not in this turn."""
    wave = await opening.managed(session, actor, wave_id, "close")
    await _end(session, wave, now)
    await audit.write(session, actor.id, "waves.close", now, about=f"wave:{wave.id}")
    return wave


async def close_due(session: AsyncSession, now: datetime) -> None:
    """Waves whose last minute is over are closed."""
    waves = await session.scalars(
        select(Wave).where(Wave.state == "open", Wave.closes_at <= now).with_for_update().order_by(Wave.id)
    )
    for wave in waves.all():
        await _end(session, wave, now)
        await audit.write(session, None, "waves.close", now, about=f"wave:{wave.id}")


async def _end(session: AsyncSession, wave: Wave, now: datetime) -> None:
    """Whoever is in the middle may finish for herself; nobody is asked any more."""
    wave.state, wave.closed_at = "closed", now
    for kind in rules.ASKING:
        await deliveries.stop(session, kind, wave.id, now)


async def settle(session: AsyncSession, district: District, now: datetime) -> Settle | None:
    """A wave that was closed is counted, then made known and told of; one at a time.

    Counting only reads; what it returns writes, in a transaction of its own.
    """
    wave = await session.scalar(_uncounted().limit(1))
    if wave is None:
        return None
    made = await findings.count(session, wave, district, now)

    async def write(session: AsyncSession) -> None:
        if (due := await session.scalar(_uncounted().where(Wave.id == made.wave_id))) is not None:
            await findings.keep(session, made)
            await _tell(session, due, district, now)

    return write


def _uncounted() -> Select[Wave]:
    counted = exists().where(Publication.wave_id == Wave.id)
    return select(Wave).where(Wave.state == "closed", ~counted).order_by(Wave.id)


async def _tell(session: AsyncSession, wave: Wave, district: District, now: datetime) -> None:
    """The methodists at once; those who answered, a line in the digest."""
    today = calendars.today(district, now)
    await deliveries.fan_out(
        session,
        audiences.plainly(audiences.holders(inviting.keepers(district), now), today),
        kind=rules.CLOSED,
        about_id=wave.id,
        once=f"{rules.CLOSED}:{wave.id}",
        not_before=now,
        budgeted=False,
    )
    answered = exists().where(
        Invitation.person_id == Person.id, Invitation.wave_id == wave.id, Invitation.answered_at.is_not(None)
    )
    thanked = audiences.plainly(answered, today).subquery().c
    count = await session.scalar(
        select(func.count())
        .select_from(Invitation)
        .where(Invitation.wave_id == wave.id, Invitation.answered_at.is_not(None))
    )
    await deliveries.fan_out(
        session,
        select(thanked.person_id, literal(DIGEST).label("lane"), thanked.state, thanked.reason),
        kind=rules.THANKS,
        about_id=wave.id,
        once=f"{rules.THANKS}:{wave.id}",
        not_before=now,
        until=now + LATELY,
        budgeted=False,
        facts={"answered": count or 0},
    )
