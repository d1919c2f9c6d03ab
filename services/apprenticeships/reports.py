"""What the papers of a programme lean on: meetings in numbers, who may have which paper."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticecards import Meetings
from models.apprenticeships import Apprenticeship
from models.journals import MentoringSession
from models.mentorships import Mentorship
from services import apprenticeships, audit
from services.apprenticeships import closing, looking, making
from services.mentorships import pairs
from services.refusals import Refusal
from services.rights import Actor


async def meetings(session: AsyncSession, pair_id: int) -> Sequence[Meetings]:
    """How many meetings of each form, how many minutes; those taken back do not count."""
    found = await session.execute(
        select(MentoringSession.form, func.count(), func.sum(MentoringSession.minutes))
        .where(MentoringSession.mentorship_id == pair_id, MentoringSession.cancelled_at.is_(None))
        .group_by(MentoringSession.form)
        .order_by(func.count().desc(), MentoringSession.form)
    )
    return [Meetings(form, count, int(minutes)) for form, count, minutes in found]


async def programme(
    session: AsyncSession, actor: Actor, pair_id: int, now: datetime
) -> tuple[Apprenticeship, bool]:
    """The programme for its paper: to the two; to a methodist, who is recorded. And whether by name."""
    pair = await pairs.find(session, pair_id)
    found = await _of(session, pair, now)
    if pairs.side(actor, pair) is not None and actor.may(apprenticeships.WRITE):
        return found, True
    return await looking.look(session, actor, found.id, now), actor.names


async def report(
    session: AsyncSession, actor: Actor, pair_id: int, now: datetime
) -> tuple[Apprenticeship, bool]:
    """For the mentor's own report; and whether the mentee shows her levels to this mentor now."""
    pair = await pairs.find(session, pair_id)
    pairs.check_side(actor, pair, apprenticeships.WRITE, "mentor")
    found = await _of(session, pair, now)
    shows = await making.shows(session, pair) and any(goal.level_start for goal in found.goals)
    if shows:
        await making.looked(session, actor, pair, now)
    return found, shows


async def thanks(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> Apprenticeship:
    """For the letter of thanks to a mentor: whoever looks after the pair may have it once all is done."""
    pair = await pairs.find(session, pair_id)
    pairs.check_over(actor, pair, closing.OVER_PAIRS)
    found = await _of(session, pair, now)
    if found.state != apprenticeships.CLOSED:
        raise Refusal("apprenticeships-not-now")
    about = f"programme:{found.id}"
    await audit.write(session, actor.id, looking.THANKS, now, subject_id=pair.mentor_id, about=about)
    return found


async def _of(session: AsyncSession, pair: Mentorship, now: datetime) -> Apprenticeship:
    found = await apprenticeships.of_pair(session, pair, now)
    if found is None:
        raise Refusal("apprenticeships-unknown")
    return found
