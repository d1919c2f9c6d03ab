"""Waves in time: opened, reminded of, closed, counted; and their words at the moment of sending."""

from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.waves import Wave
from scheduler import Skip, Write, daily, every, notice, studied
from services import instruments
from services.waves import boards, closing, inviting, opening, reminding, rules
from views import Screen
from views.deliveries import Item
from views.waves import pushes


@every(minutes=1)
async def begin(session: AsyncSession, now: datetime, district: District) -> None:
    await opening.begin_due(session, district, now)


@every(minutes=1)
async def close(session: AsyncSession, now: datetime, _district: District) -> None:
    await closing.close_due(session, now)


@studied(minutes=1)
async def count(session: AsyncSession, now: datetime, district: District) -> Write | None:
    """Apart from closing: counting that fails must not keep a wave open."""
    return await closing.settle(session, district, now)


@every(minutes=10)
async def remind(session: AsyncSession, now: datetime, district: District) -> None:
    await reminding.remind(session, district, now)


@daily(time(8, 0))
async def newcomers(session: AsyncSession, now: datetime, district: District) -> None:
    await inviting.invite_newcomers(session, district, now)


async def line(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Item | None:
    """Where the week had no room for a push of its own."""
    found = await _waiting(session, delivery, now)
    return pushes.line(found, say) if found else None


@notice(rules.INVITE, line=line, harmless=True)
async def invite(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    found = await _waiting(session, delivery, now)
    if found is None:
        return Skip("gone")
    return pushes.invite(found, await instruments.of(session, found.version_id), say)


@notice(rules.REMIND, line=line)
async def reminder(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """Whoever has answered or said no meanwhile hears nothing, nor does anybody of a term that was moved."""
    found = await _waiting(session, delivery, now)
    if found is None or delivery.person_id is None or _moved(found, delivery):
        return Skip("gone")
    left = await reminding.left(session, found, delivery.person_id)
    return pushes.reminder(found, delivery.facts["name"], left, say)


@notice(rules.EXTENDED, line=line)
async def extended(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    found = await _waiting(session, delivery, now)
    if found is None or delivery.person_id is None or _moved(found, delivery):
        return Skip("gone")
    return pushes.extended(found, await reminding.left(session, found, delivery.person_id), say)


@notice(rules.CLOSED, harmless=True)
async def closed(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """To the methodists: the results are ready."""
    found = await _wave(session, delivery)
    if found is None:
        return Skip("gone")
    counted = await boards.count(session, found, district)
    board = await boards.board(session, found, counted.asked)
    return pushes.closed(found, board.answered, board.asked, say)


async def thanks_line(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, district: District
) -> Item | None:
    found, answered = await _wave(session, delivery), delivery.facts["answered"]
    if found is None or answered < district.settings.anonymity:
        return None
    return pushes.thanks(found, answered, say)


@notice(rules.THANKS, line=thanks_line, harmless=True)
async def thanks(
    _session: AsyncSession, _delivery: Delivery, _say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """It is worth a line in the digest and no message of its own."""
    return Skip("digest")


async def _waiting(session: AsyncSession, delivery: Delivery, now: datetime) -> Wave | None:
    """The wave, while it still waits for this person."""
    found = await _wave(session, delivery)
    return found if await reminding.expects(session, found, delivery.person_id, now) else None


async def _wave(session: AsyncSession, delivery: Delivery) -> Wave | None:
    return await session.get(Wave, delivery.about_id) if delivery.about_id else None


def _moved(wave: Wave, delivery: Delivery) -> bool:
    """The last day has been changed since this was queued."""
    return datetime.fromisoformat(delivery.facts["closes"]) != wave.closes_at
