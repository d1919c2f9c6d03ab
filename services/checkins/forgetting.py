"""What check-ins and alerts keep when somebody is forgotten, ends a consent, or years after a pair."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.checkins import Alert, CheckIn
from models.district import District
from models.mentorships import Mentorship
from services import calendars, forms
from services.checkins import FIT, HELP, LOW_PULSE

ANSWER, SETTLE = "checkins-answer", "checkins-settle"
FORMS = (ANSWER, SETTLE)
FETCH: dict[str, Any] = {"synchronize_session": "fetch"}


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """What she said and what was typed of her or of her pairs goes; that a rule spoke stays as a number."""
    await forms.drop(session, person_id, FORMS, now)
    hers = select(Mentorship.id).where(
        or_(Mentorship.mentor_id == person_id, Mentorship.mentee_id == person_id)
    )
    theirs = or_(CheckIn.person_id == person_id, CheckIn.mentorship_id.in_(hers))
    await session.execute(update(CheckIn).where(theirs).values(note="").execution_options(**FETCH))
    await session.execute(
        update(CheckIn)
        .where(CheckIn.person_id == person_id)
        .values(hinders="", help_wanted=None)
        .execution_options(**FETCH)
    )
    own = Alert.person_id == person_id
    await session.execute(
        delete(Alert).where(own, Alert.rule.in_((LOW_PULSE, FIT, HELP))).execution_options(**FETCH)
    )
    about = or_(own, Alert.mentorship_id.in_(hers), Alert.settled_by == person_id)
    await session.execute(update(Alert).where(about).values(note="").execution_options(**FETCH))
    await session.execute(
        update(Alert).where(own, Alert.settled_at.is_(None)).values(settled_at=now).execution_options(**FETCH)
    )


async def withdrawn(session: AsyncSession, person_id: int, _now: datetime) -> None:
    """Without consent C3 nothing says that her pulse was low."""
    await session.execute(
        delete(Alert).where(Alert.person_id == person_id, Alert.rule == LOW_PULSE).execution_options(**FETCH)
    )


async def overdue(session: AsyncSession, district: District, now: datetime) -> None:
    """Words of pairs that ended so many days ago, as long as those of their journals are kept."""
    keep = timedelta(days=district.settings.retention.journals)
    old = select(Mentorship.id).where(Mentorship.ended_on < calendars.today(district, now) - keep)
    await session.execute(
        update(CheckIn)
        .where(CheckIn.mentorship_id.in_(old), CheckIn.note != "")
        .values(note="")
        .execution_options(**FETCH)
    )
    await session.execute(
        update(Alert)
        .where(Alert.mentorship_id.in_(old), Alert.note != "")
        .values(note="")
        .execution_options(**FETCH)
    )
