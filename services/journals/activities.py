"""What somebody has done as a mentor in three years: pairs, meetings, hours, programmes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import ApprenticeGoal, Apprenticeship
from models.journals import MentoringSession
from models.mentorships import LIVE, OVER, Mentorship
from services import calendars
from services.journals.rules import UNCONFIRMED
from services.mentorships import pairs
from services.rights import Actor
from services.stages import months_from

YEARS = 3
Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Share:
    """Meetings of one pair in one form: how many, minutes in all, how many confirmed."""

    count: int
    minutes: int
    confirmed: int


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme that was carried to its end: how many goals it had, and how many were met."""

    closed_on: date
    goals: int
    met: int


@dataclass(frozen=True, slots=True)
class Activity:
    """Pairs whose time falls within the years, the latest first, with their meetings by (pair, form)."""

    since: date
    until: date
    pairs: Sequence[Mentorship]
    shares: Mapping[Key, Share]
    programmes: Mapping[int, Programme]


async def of(session: AsyncSession, actor: Actor, now: datetime) -> Activity:
    """The actor's own activity for attestation (порядок аттестации: «педагог-наставник»)."""
    actor.demand("mentoring.own_pair", person_id=actor.id)
    today = calendars.today(actor.district, now)
    since = months_from(today, -12 * YEARS)
    found = await session.scalars(
        pairs.whole()
        .where(Mentorship.mentor_id == actor.id, Mentorship.state.in_((*LIVE, *OVER)))
        .order_by(Mentorship.starts_on.desc(), Mentorship.id.desc())
    )
    within = [one for one in found if one.starts_on and (one.ended_on or today) >= since]
    ids = [one.id for one in within]
    return Activity(
        since, today, within, await _shares(session, ids, since), await _programmes(session, ids, actor)
    )


async def ever(session: AsyncSession, person_id: int) -> bool:
    """Whether the person has ever mentored anybody."""
    wanted = select(Mentorship.id).where(
        Mentorship.mentor_id == person_id, Mentorship.state.in_((*LIVE, *OVER))
    )
    return await session.scalar(wanted.limit(1)) is not None


async def _shares(session: AsyncSession, pair_ids: Sequence[int], since: date) -> dict[Key, Share]:
    confirmed = func.sum(case((MentoringSession.state != UNCONFIRMED, 1), else_=0))
    rows = await session.execute(
        select(
            MentoringSession.mentorship_id,
            MentoringSession.form,
            func.count(),
            func.sum(MentoringSession.minutes),
            confirmed,
        )
        .where(MentoringSession.mentorship_id.in_(pair_ids), MentoringSession.cancelled_at.is_(None))
        .where(MentoringSession.held_on >= since)
        .group_by(MentoringSession.mentorship_id, MentoringSession.form)
    )
    return {
        (pair_id, form): Share(count, int(minutes), int(sure)) for pair_id, form, count, minutes, sure in rows
    }


async def _programmes(session: AsyncSession, pair_ids: Sequence[int], actor: Actor) -> dict[int, Programme]:
    met = func.sum(case((ApprenticeGoal.met == "yes", 1), else_=0))
    rows = await session.execute(
        select(Apprenticeship.mentorship_id, Apprenticeship.closed_at, func.count(), met)
        .join(ApprenticeGoal, ApprenticeGoal.programme_id == Apprenticeship.id)
        .where(Apprenticeship.mentorship_id.in_(pair_ids), Apprenticeship.state == "closed")
        .group_by(Apprenticeship.id, Apprenticeship.mentorship_id, Apprenticeship.closed_at)
    )
    return {
        pair_id: Programme(calendars.today(actor.district, closed), goals, int(done))
        for pair_id, closed, goals, done in rows
        if closed is not None
    }
