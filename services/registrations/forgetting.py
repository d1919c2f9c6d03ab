"""What is left of registrations when a person is forgotten."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.events import EventWish
from models.registrations import LEFT, LIVE, Registration
from services import forms, gatherings

QUESTIONS = "registrations-questions"


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Her seats are free, what she and others typed is gone; that somebody took part stays as nobody's.

    The freed seats are passed on by the next `giving.tidy`, which knows the district's hours.
    """
    await forms.drop(session, person_id, (QUESTIONS,), now)
    held = select(Registration.event_id).where(
        Registration.person_id == person_id, Registration.state.in_(LIVE)
    )
    for event_id in (await session.scalars(held.order_by(Registration.event_id))).all():
        event = await gatherings.find(session, event_id, hold=True)
        if now < event.starts_at:
            await session.execute(
                update(Registration)
                .where(Registration.event_id == event_id, Registration.person_id == person_id)
                .where(Registration.state.in_(LIVE))
                .values(state=LEFT, ended_at=now, offer_until=None)
            )
    await session.execute(
        update(Registration)
        .where(Registration.person_id == person_id)
        .values(answers={}, ended_why="")
        .execution_options(synchronize_session="fetch")
    )
    await session.execute(delete(EventWish).where(EventWish.person_id == person_id))
