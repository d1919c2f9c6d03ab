"""An organiser's side: naming speakers, choosing among abstracts, saying what took place."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.events import Event
from models.talks import Talk
from services import audit, calendars, deliveries, gatherings, people
from services.refusals import Refusal
from services.rights import Actor
from services.talks import rules

RIGHT = "talks.review"
REVIEWED, NAMED = "talk-reviewed", "talk-named"
FRESH = timedelta(days=14)


async def of_event(session: AsyncSession, actor: Actor, event_id: int) -> tuple[Event, Sequence[Talk]]:
    """An event's talks with their people, but for those withdrawn; those that wait for a word first."""
    event = await _event(session, actor, event_id)
    found = await session.scalars(
        select(Talk)
        .where(Talk.event_id == event.id, Talk.state != rules.WITHDRAWN)
        .options(joinedload(Talk.person))
        .order_by((Talk.state != rules.PROPOSED), Talk.section, Talk.position, Talk.id)
    )
    return event, found.all()


async def judge(
    session: AsyncSession, actor: Actor, talk_id: int, verdict: str, remark: str, now: datetime
) -> Talk:
    """Accepts an abstract, asks for another version, or rejects it; its author is told there is a word."""
    talk = await held(session, actor, talk_id)
    if talk.state == verdict and talk.remark == remark:
        return talk
    if refused := rules.may_judge(talk, verdict):
        raise refused
    talk.state, talk.remark = verdict, remark
    talk.reviewed_by, talk.reviewed_at, talk.changed_at = actor.id, now, now
    await session.flush()
    await audit.write(
        session, actor.id, RIGHT, now, subject_id=talk.person_id, about=f"talk:{talk.id}", reason=verdict
    )
    await _tell(session, REVIEWED, talk, now)
    return talk


async def name(
    session: AsyncSession,
    actor: Actor,
    event_id: int,
    person_id: int,
    kind: str,
    title: str,
    minutes: int | None,
    now: datetime,
) -> Talk:
    """The organiser names a speaker, who is told; the same person with the same title is named once."""
    event = await _event(session, actor, event_id, hold=True)
    if event.state in ("cancelled", "draft"):
        raise Refusal("talks-event-over")
    person = await people.known(session, person_id)
    same = Talk.event_id == event.id, Talk.person_id == person.id, Talk.title == title
    had = await session.scalar(select(Talk).where(*same, Talk.state.in_(rules.LIVE)))
    if had is not None:
        return had
    count = await session.scalar(select(func.count()).select_from(Talk).where(Talk.event_id == event.id))
    made = Talk(
        event_id=event.id,
        person_id=person.id,
        kind=kind if kind in rules.KINDS else "talk",
        title=title,
        minutes=minutes,
        position=(count or 0) + 1,
        state=rules.ACCEPTED,
        proposed_at=now,
        changed_at=now,
        reviewed_by=actor.id,
        reviewed_at=now,
    )
    session.add(made)
    await session.flush()
    if now < event.starts_at:
        await _tell(session, NAMED, made, now)
    return made


async def took_place(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> int:
    """Every accepted talk of an event that has begun was given; gives how many."""
    event = await _event(session, actor, event_id, hold=True)
    _check_begun(event, now)
    accepted = Talk.event_id == event.id, Talk.state == rules.ACCEPTED
    found = (await session.scalars(select(Talk).where(*accepted))).all()
    for each in found:
        _given(each, event, actor, now)
    return len(found)


async def took_place_one(session: AsyncSession, actor: Actor, talk_id: int, now: datetime) -> Talk:
    """One talk was given: at an event that has begun, or elsewhere, by another's word."""
    talk = await held(session, actor, talk_id)
    if talk.state == rules.GIVEN:
        return talk
    if talk.event_id is None:
        if talk.state != rules.PROPOSED:
            raise Refusal("talks-settled")
        if talk.person_id == actor.id:
            raise Refusal("talks-own-word")
        _confirm(talk, actor, now)
        await _tell(session, REVIEWED, talk, now)
        return talk
    event = await gatherings.find(session, talk.event_id)
    _check_begun(event, now)
    if talk.state != rules.ACCEPTED:
        raise Refusal("talks-settled")
    _given(talk, event, actor, now)
    return talk


async def decline_elsewhere(
    session: AsyncSession, actor: Actor, talk_id: int, remark: str, now: datetime
) -> Talk:
    """A methodist does not confirm a talk elsewhere, and says why."""
    talk = await held(session, actor, talk_id)
    if talk.event_id is not None or talk.state != rules.PROPOSED:
        raise Refusal("talks-settled")
    talk.state, talk.remark, talk.changed_at = rules.REJECTED, remark, now
    talk.reviewed_by, talk.reviewed_at = actor.id, now
    await session.flush()
    await _tell(session, REVIEWED, talk, now)
    return talk


async def held(session: AsyncSession, actor: Actor, talk_id: int) -> Talk:
    """A talk the actor has a word in, with its event held; those elsewhere are for who reviews any."""
    found = await session.get(Talk, talk_id)
    if found is None:
        raise Refusal("talks-gone")
    if found.event_id is not None:
        await _event(session, actor, found.event_id, hold=True)
    elif "any" not in actor.scopes(RIGHT):
        raise Refusal("people-not-allowed", audit=f"refused:{RIGHT}", about=f"talk:{found.id}")
    await session.refresh(found, with_for_update=True)
    return found


async def _event(session: AsyncSession, actor: Actor, event_id: int, *, hold: bool = False) -> Event:
    event = await gatherings.find(session, event_id, hold=hold)
    gatherings.check_runs(actor, event, RIGHT)
    return event


def _check_begun(event: Event, now: datetime) -> None:
    if event.state in ("cancelled", "draft") or now < event.starts_at:
        raise Refusal("talks-too-early")


def _given(talk: Talk, event: Event, actor: Actor, now: datetime) -> None:
    talk.given_on = calendars.today(actor.district, event.starts_at)
    _confirm(talk, actor, now)


def _confirm(talk: Talk, actor: Actor, now: datetime) -> None:
    talk.state, talk.changed_at = rules.GIVEN, now
    talk.confirmed_by, talk.confirmed_at = actor.id, now


async def _tell(session: AsyncSession, kind: str, talk: Talk, now: datetime) -> None:
    await deliveries.queue(
        session,
        person_id=talk.person_id,
        kind=kind,
        about_id=talk.id,
        once=f"{kind}:{talk.id}:{talk.version}:{talk.state}",
        not_before=now,
        until=now + FRESH,
        budgeted=False,
        facts={"state": talk.state},
    )
