"""When answers go: consent C3 taken back, deleted by hand, a person forgotten, the term over."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.people import Account, Person
from models.pulses import Pulse, ShownTopic
from models.settings import Retention
from services import audit, cleanings, forms, sights
from services.pulses import DECLINED, OWN, RUN, WAITING, topics
from services.rights import Actor

EMPTY: dict[str, Any] = {"answers": {}, "scores": {}, "index": None, "zone": None}


async def answers(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Everything that rests on C3 goes at once; that she took part stays, and so do published totals.

    What waits for an answer is waited for no more.
    """
    await _empty(session, person_id, now)
    await session.execute(
        update(Pulse)
        .where(Pulse.person_id == person_id, Pulse.state.in_(WAITING))
        .values(state=DECLINED, draft_id=None)
    )
    await topics.take_back_all(session, person_id, now)


async def own(session: AsyncSession, actor: Actor, now: datetime) -> None:
    """She deletes what she answered and keeps the consent: later pulses are asked as before."""
    actor.demand(OWN, person_id=actor.id)
    await _empty(session, actor.id, now)
    await audit.write(session, actor.id, "adaptation.delete", now, subject_id=actor.id)


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """She is forgotten: counts stay as nobody's."""
    await answers(session, person_id, now)
    await session.execute(delete(ShownTopic).where(ShownTopic.person_id == person_id))


async def clean(session: AsyncSession, retention: Retention, now: datetime) -> None:
    """Answers are kept for the three years of a beginner and a year more (text of consent C3)."""
    last = (now - timedelta(days=3 * 365 + retention.pulses)).date()
    grown = select(Person.id).where(Person.teaching_since <= last)
    await session.execute(
        update(Pulse).where(Pulse.person_id.in_(grown), Pulse.answered_at.is_not(None)).values(**EMPTY)
    )


async def _empty(session: AsyncSession, person_id: int, now: datetime) -> None:
    await forms.drop(session, person_id, (RUN,), now)
    await session.execute(update(Pulse).where(Pulse.person_id == person_id).values(**EMPTY))
    lanes = (await session.scalars(select(Account.telegram_id).where(Account.person_id == person_id))).all()
    await cleanings.blank(session, lanes)
    await sights.hide(session, lanes, now)
