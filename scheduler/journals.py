"""Journals in time: what waits for the mentee's word, the next step, words that must go; and their pushes."""

from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from scheduler import Skip, daily, notice
from services.journals import confirming, finding, forgetting, logging, reminding
from services.journals.rules import CORRECTED
from services.refusals import Refusal
from views import Screen
from views.deliveries import Item
from views.journals import pushes


@daily(time(9, 0))
async def look_after(session: AsyncSession, now: datetime, district: District) -> None:
    """The next steps whose workday before is today; words of pairs that ended years ago."""
    await reminding.remind(session, district, now)
    await forgetting.overdue(session, district, now)


async def line(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Item | None:
    return pushes.line(say) if await finding.waiting(session, delivery.person_id or 0) else None


@notice(logging.LOGGED, line=line, harmless=True)
async def logged(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the mentee, once a day: as many as wait by then."""
    found = await finding.waiting(session, delivery.person_id or 0)
    return pushes.logged(found[-1].id, len(found), say) if found else Skip("answered")


@notice(confirming.MENDED, harmless=True)
async def corrected(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the mentor: the mentee told it otherwise."""
    try:
        met = await finding.find(session, delivery.about_id or 0)
    except Refusal:
        return Skip("gone")
    theirs = met.state == CORRECTED and met.mentorship.mentor_id == delivery.person_id
    return pushes.corrected(met, say) if theirs else Skip("settled")


@notice(reminding.STEP, harmless=True)
async def step(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """To the mentor, the workday before the next step, unless the pair has met since."""
    met = await reminding.due(session, delivery.about_id or 0, district, now)
    return pushes.step(met, say) if met else Skip("met")
