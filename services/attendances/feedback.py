"""What those who came thought: three taps, counted as nobody's, shown once all have had their say."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.attendances import Attendance, FeedbackCount, FeedbackRemark
from models.deliveries import Delivery
from models.district import District
from models.events import PUBLISHED, REPORTED, Event
from models.turnouts import QUESTIONS, Heard
from services import deliveries, gatherings
from services.attendances import marking
from services.attendances.checking import OWN
from services.gatherings import AFTER, HEARS
from services.inserts import insert_into
from services.refusals import Refusal
from services.rights import Actor

ASK = "attendance-feedback"
LONGEST = 500


async def ask(session: AsyncSession, district: District, now: datetime) -> None:
    """Two hours after an event those who came are asked; whoever is entered later, then."""
    asked = exists().where(
        Delivery.person_id == Attendance.person_id, Delivery.kind == ASK, Delivery.about_id == Event.id
    )
    due = await session.execute(
        select(Event, Attendance.person_id)
        .join(Attendance, Attendance.event_id == Event.id)
        .where(Event.state.in_((PUBLISHED, REPORTED)), ~asked)
        .where(Event.ends_at <= now - AFTER, Event.ends_at > now - HEARS, Attendance.feedback_at.is_(None))
        .order_by(Attendance.id)
    )
    for event, person_id in due.all():
        if gatherings.form_of(event, district).feedback:
            await deliveries.queue(
                session,
                person_id=person_id,
                kind=ASK,
                about_id=event.id,
                once=f"{ASK}:{event.id}",
                not_before=now,
                until=event.ends_at + HEARS,
                budgeted=False,
                priority=6,
            )


async def wanted(
    session: AsyncSession, actor: Actor, event_id: int, now: datetime
) -> tuple[Event, Attendance]:
    """The event and the mark of somebody who may say what she thought; else refuses."""
    actor.demand(OWN, person_id=actor.id)
    event = await gatherings.find(session, event_id)
    mine = await marking.find(session, event.id, actor.id)
    if refused := refusal(event, mine, actor.district, now):
        raise refused
    assert mine is not None
    return event, mine


def refusal(event: Event, mine: Attendance | None, district: District, now: datetime) -> Refusal | None:
    if not gatherings.held(event) or not gatherings.form_of(event, district).feedback:
        return Refusal("attendances-no-feedback")
    if mine is None:
        return Refusal("attendances-not-there")
    if now < event.ends_at:
        return Refusal("attendances-feedback-early")
    if now >= event.ends_at + HEARS:
        return Refusal("attendances-feedback-closed")
    return None


async def give(
    session: AsyncSession, actor: Actor, event_id: int, answers: Mapping[str, str], now: datetime
) -> Event:
    """Counts her answers, once: whoever has been heard is refused, and nothing is counted again."""
    event, mine = await wanted(session, actor, event_id, now)
    if answers.keys() != QUESTIONS.keys() or any(answers[name] not in QUESTIONS[name] for name in answers):
        raise Refusal("attendances-feedback-odd")
    hers = update(Attendance).where(Attendance.id == mine.id, Attendance.feedback_at.is_(None))
    done = await session.execute(hers.values(feedback_at=now).execution_options(synchronize_session=False))
    if cast("CursorResult[Any]", done).rowcount != 1:
        raise Refusal("attendances-heard")
    for question, answer in answers.items():
        counted = insert_into(session, FeedbackCount).values(
            event_id=event.id, question=question, answer=answer, count=1
        )
        await session.execute(
            counted.on_conflict_do_update(
                index_elements=["event_id", "question", "answer"], set_={"count": FeedbackCount.count + 1}
            )
        )
    return event


async def remark(session: AsyncSession, actor: Actor, event_id: int, words: str, now: datetime) -> Event:
    """One line after the three taps; whose it is is not kept."""
    event, mine = await wanted(session, actor, event_id, now)
    if mine.feedback_at is None:
        raise Refusal("attendances-feedback-first")
    hers = update(Attendance).where(Attendance.id == mine.id, ~Attendance.remarked)
    done = await session.execute(hers.values(remarked=True).execution_options(synchronize_session=False))
    if cast("CursorResult[Any]", done).rowcount != 1:
        raise Refusal("attendances-remarked")
    session.add(FeedbackRemark(event_id=event.id, words=words.strip()[:LONGEST]))
    await session.flush()
    return event


async def heard(session: AsyncSession, event: Event, district: District, now: datetime) -> Heard | None:
    """What they thought; None while it may still change, and where too few have answered.

    Live figures would tell who has just answered what; so would figures of a few.
    """
    if now < event.ends_at + HEARS:
        return None
    rows = await session.execute(
        select(FeedbackCount.question, FeedbackCount.answer, FeedbackCount.count).where(
            FeedbackCount.event_id == event.id
        )
    )
    answers: dict[str, dict[str, int]] = {question: {} for question in QUESTIONS}
    for question, answer, count in rows:
        answers.setdefault(question, {})[answer] = count
    count = sum(answers["useful"].values())
    if count < district.settings.anonymity:
        return None
    remarks = await session.scalars(select(FeedbackRemark.words).where(FeedbackRemark.event_id == event.id))
    return Heard(count, answers, sorted(remarks))
