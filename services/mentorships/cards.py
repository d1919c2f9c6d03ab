"""A pair looked at: by one of the two, by the school, by methodists; strangers are refused."""

from datetime import date, datetime

from sqlalchemy import case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import Apprenticeship
from models.checkins import CheckIn
from models.journals import MentoringSession
from models.mentorships import ACTIVE, COMING, Mentorship
from models.paircards import PairCard, Viewer
from models.pulses import ShownTopic
from models.questionnaires import Share
from services import calendars
from services.mentorships import pairs, telling
from services.mentorships.proposing import PAIRS
from services.refusals import Refusal
from services.rights import Actor

OWN, FACTS = "mentoring.own_pair", "mentoring.session_facts"


async def look(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> PairCard:
    """The pair as the actor may see it; refuses strangers, and remembers the attempt."""
    pair = await pairs.find(session, pair_id)
    viewer = who(actor, pair)
    sessions, last_on, waiting = await _meetings(session, pair)
    awaited = telling.awaited(pair)
    return PairCard(
        pair=pair,
        viewer=viewer,
        today=calendars.today(actor.district, now),
        sessions=sessions,
        last_on=last_on,
        programme=await _programme(session, pair),
        runs=runs(actor, pair),
        names=pair.of(actor.id) or actor.names,
        absent=awaited is not None and not await telling.inside(session, awaited),
        shown=await _shown(session, pair),
        waiting=waiting,
        check_in=await _check_in(session, pair) if viewer == "mentor" else None,
        followed=await _following(session, pair),
        topics=await _topics(session, pair) if viewer == "mentor" else 0,
    )


def who(actor: Actor, pair: Mentorship) -> Viewer:
    """As whom the actor sees the pair: as one of the two before all else."""
    if (side := pairs.side(actor, pair)) and actor.may(OWN):
        return side
    if "any" in actor.scopes(PAIRS):
        return "methodist"
    if "any" not in actor.scopes(FACTS) and pair.school_id not in actor.places(FACTS, "own_school"):
        raise Refusal("people-not-allowed", audit=f"refused:{FACTS}", about=f"pair:{pair.id}")
    return "school"


def runs(actor: Actor, pair: Mentorship) -> bool:
    """Whether the actor makes, changes and closes this pair."""
    return "any" in actor.scopes(PAIRS) or pair.school_id in actor.places(PAIRS, "own_school")


async def _meetings(session: AsyncSession, pair: Mentorship) -> tuple[int, date | None, int]:
    waits = func.sum(case((MentoringSession.state == "unconfirmed", 1), else_=0))
    found = await session.execute(
        select(func.count(), func.max(MentoringSession.held_on), waits).where(
            MentoringSession.mentorship_id == pair.id, MentoringSession.cancelled_at.is_(None)
        )
    )
    count, last_on, waiting = found.one()
    return count, last_on, int(waiting or 0)


async def _check_in(session: AsyncSession, pair: Mentorship) -> int | None:
    """The latest check-in of a pair that works, if the mentor has not answered it."""
    wanted = select(CheckIn.id, CheckIn.progress).where(CheckIn.mentorship_id == pair.id)
    latest = (await session.execute(wanted.order_by(CheckIn.month.desc()).limit(1))).first()
    return latest.id if latest is not None and not latest.progress and pair.state == ACTIVE else None


async def _programme(session: AsyncSession, pair: Mentorship) -> str | None:
    wanted = select(Apprenticeship.state).where(Apprenticeship.mentorship_id == pair.id)
    return await session.scalar(wanted.order_by(Apprenticeship.id.desc()).limit(1))


async def _shown(session: AsyncSession, pair: Mentorship) -> bool:
    wanted = select(Share.id).where(
        Share.person_id == pair.mentee_id, Share.viewer_id == pair.mentor_id, Share.withdrawn_at.is_(None)
    )
    return await session.scalar(wanted.limit(1)) is not None


async def _topics(session: AsyncSession, pair: Mentorship) -> int:
    wanted = select(func.count()).select_from(ShownTopic)
    mine = wanted.where(ShownTopic.mentorship_id == pair.id, ShownTopic.withdrawn_at.is_(None))
    return await session.scalar(mine) or 0


async def _following(session: AsyncSession, pair: Mentorship) -> Mentorship | None:
    """The pair that is to replace this one, while it is being made."""
    return await session.scalar(
        pairs.whole().where(Mentorship.follows_id == pair.id, Mentorship.state.in_(COMING))
    )
