"""What a journal keeps when one of the two is forgotten, and years after the pair has ended."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.forms import Draft, DraftAnswer
from models.journals import MentoringSession, SessionRating
from models.mentorships import Mentorship
from services import calendars, forms

LOG, MEND = "journals-log", "journals-mend"
FORMS = (LOG, MEND)


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """No word of her pairs' meetings is left, whoever wrote it, nor a rating of hers; numbers stay."""
    await forms.drop(session, person_id, FORMS, now)
    hers = or_(Mentorship.mentee_id == person_id, Mentorship.mentor_id == person_id)
    pairs = set(await session.scalars(select(Mentorship.id).where(hers)))
    await _drafts(session, pairs, now)
    await _words(session, select(Mentorship.id).where(hers), true())
    await session.execute(
        delete(SessionRating).where(SessionRating.person_id == person_id),
        execution_options={"synchronize_session": "fetch"},
    )


async def overdue(session: AsyncSession, district: District, now: datetime) -> None:
    """Words and ratings of pairs that ended so many days ago that they are nobody's business any more."""
    keep = timedelta(days=district.settings.retention.journals)
    old = select(Mentorship.id).where(Mentorship.ended_on < calendars.today(district, now) - keep)
    await _words(session, old, MentoringSession.theme != "")
    meetings = select(MentoringSession.id).where(MentoringSession.mentorship_id.in_(old))
    await session.execute(
        delete(SessionRating).where(SessionRating.session_id.in_(meetings)),
        execution_options={"synchronize_session": False},
    )


async def _words(session: AsyncSession, pair_ids: Select[Any], which: ColumnElement[bool]) -> None:
    blank: dict[str, Any] = {"done": "", "theme": "", "next_step": "", "voice": None, "correction": {}}
    await session.execute(
        update(MentoringSession)
        .where(MentoringSession.mentorship_id.in_(pair_ids), which)
        .values(**blank)
        .execution_options(synchronize_session="fetch")
    )


async def _drafts(session: AsyncSession, pair_ids: set[int], now: datetime) -> None:
    """The other one may have half a meeting written."""
    found = await session.scalars(select(Draft).where(Draft.form.in_(FORMS), Draft.state == "open"))
    theirs = [draft for draft in found if draft.context.get("pair") in pair_ids]
    await session.execute(delete(DraftAnswer).where(DraftAnswer.draft_id.in_([one.id for one in theirs])))
    for draft in theirs:
        draft.state, draft.waiting, draft.step, draft.closed_at = "cancelled", False, "", now
