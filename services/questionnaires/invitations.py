"""To which waves a person is invited, and her right to say no."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.questionnaires import Response
from models.waves import Invitation, Wave
from services.refusals import Refusal
from services.rights import Actor

Invited = tuple[Wave, Invitation]


def running(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """A wave that takes answers: one that is over takes none, even before the clock has closed it."""
    return Wave.state == "open", Wave.opens_at <= now, Wave.closes_at > now


async def to(session: AsyncSession, person_id: int, wave_id: int, now: datetime) -> Invited | None:
    """The open wave of this number with the person's invitation, declined or not."""
    return await _first(session, person_id, now, Wave.id == wave_id)


async def of_version(session: AsyncSession, person_id: int, version_id: int, now: datetime) -> Invited | None:
    """An open wave of this version that still waits for the person."""
    waits = Invitation.answered_at.is_(None), Invitation.declined_at.is_(None)
    return await _first(session, person_id, now, Wave.version_id == version_id, *waits)


async def waiting(session: AsyncSession, person_id: int, now: datetime) -> Sequence[Invited]:
    """The open waves the person is invited to and has not answered; the one that ends first is first."""
    found = await session.execute(
        select(Wave, Invitation)
        .join(Invitation, Invitation.wave_id == Wave.id)
        .where(Invitation.person_id == person_id, Invitation.answered_at.is_(None), *running(now))
        .order_by(Wave.closes_at, Wave.id)
    )
    return [(wave, invitation) for wave, invitation in found]


async def decline(session: AsyncSession, actor: Actor, wave_id: int, now: datetime) -> Wave:
    """«Не хочу участвовать»: nobody sees it, nothing reminds of it, and it can be taken back.

    What was begun stays as a run for the person alone.
    """
    actor.demand("questionnaires.answer", person_id=actor.id)
    invited = await to(session, actor.id, wave_id, now)
    if invited is None:
        raise Refusal("questionnaires-wave-over")
    wave, invitation = invited
    if invitation.answered_at is not None:
        raise Refusal("questionnaires-answered")
    invitation.declined_at = invitation.declined_at or now
    await session.execute(
        update(Response)
        .where(Response.person_id == actor.id, Response.wave_id == wave_id, Response.state == "open")
        .values(wave_id=None)
    )
    await session.flush()
    return wave


async def _first(
    session: AsyncSession, person_id: int, now: datetime, *which: ColumnElement[bool]
) -> Invited | None:
    found = await session.execute(
        select(Wave, Invitation)
        .join(Invitation, Invitation.wave_id == Wave.id)
        .where(Invitation.person_id == person_id, *which, *running(now))
        .order_by(Wave.id)
        .limit(1)
    )
    row = found.first()
    return (row[0], row[1]) if row else None
