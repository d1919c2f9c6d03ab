"""Decisions with owners and terms: written down, told, asked after by the clock, reported on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager, joinedload

from models.events import Event
from models.meetingcards import Task
from models.meetings import Meeting, Resolution
from services import calendars, deliveries
from services.meetings import bodies
from services.meetings.agendas import UNSIGNED, resolutions
from services.refusals import Refusal
from services.rights import Actor

GIVEN, SHIFT, SHIFTED = "meeting-task", "meeting-shift", "meeting-shifted"
MOST = 10
LATEST = 3
WRITTEN = ("written", "signed")


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided: one of the district's people does it, or somebody typed, or nobody named."""

    text: str
    owner_id: int | None = None
    owner: str = ""
    due_on: date | None = None


async def decide(
    session: AsyncSession, actor: Actor, item_id: int, said: Decision, now: datetime
) -> Resolution:
    """Writes a decision down under a question; its owner hears of it when the minutes are written."""
    item = await bodies.item_of(session, actor, item_id, now, states=UNSIGNED)
    there = await resolutions(session, item.meeting_id)
    if sum(one.item_id == item.id for one in there) >= MOST:
        raise Refusal("meetings-many-decisions", most=MOST)
    made = Resolution(
        meeting_id=item.meeting_id,
        item_id=item.id,
        position=len(there) + 1,
        text=said.text,
        owner_id=said.owner_id,
        owner=said.owner,
        due_on=said.due_on,
    )
    session.add(made)
    await session.flush()
    meeting = await bodies.known(session, item.meeting_id)
    if meeting.state in WRITTEN:
        await tell(session, made, now)
    return made


async def tell(session: AsyncSession, resolution: Resolution, now: datetime) -> None:
    """To the owner, once: there is a task."""
    if resolution.owner_id is None or resolution.state != "open":
        return
    await deliveries.queue(
        session,
        kind=GIVEN,
        once=f"{GIVEN}:{resolution.id}:{resolution.owner_id}",
        person_id=resolution.owner_id,
        about_id=resolution.id,
        not_before=now,
        budgeted=False,
    )


async def drop(session: AsyncSession, actor: Actor, resolution_id: int, now: datetime) -> Resolution:
    """It need not be done any more; before the minutes are written it is as if it had never been said."""
    found, meeting = await _run(session, actor, resolution_id, now)
    if meeting.state in ("planned", "held"):
        await session.delete(found)
        await session.flush()
        return found
    if found.state == "open":
        found.state, found.settled_at, found.settled_by = "dropped", now, actor.id
        found.asked_on = None
    await session.flush()
    return found


async def one(session: AsyncSession, actor: Actor, resolution_id: int, now: datetime) -> Task:
    """A task for who carries it out, who asks after it, or who belongs to the body."""
    found = await find(session, resolution_id)
    meeting = await bodies.known(session, found.meeting_id)
    mine = found.owner_id == actor.id
    if not mine:
        await bodies.check_reads(session, actor, meeting, now)
    runs = await bodies.runs(session, actor, meeting, now)
    today = calendars.today(actor.district, now)
    return Task(found, meeting, bodies.title(meeting), runs, mine, runs or actor.names, today)


async def find(session: AsyncSession, resolution_id: int, *, hold: bool = False) -> Resolution:
    wanted = (
        select(Resolution)
        .where(Resolution.id == resolution_id)
        .options(joinedload(Resolution.owner_person))
        .execution_options(populate_existing=True)
    )
    found = await session.scalar(wanted.with_for_update(of=Resolution) if hold else wanted)
    if found is None:
        raise Refusal("meetings-gone")
    return found


async def _run(
    session: AsyncSession, actor: Actor, resolution_id: int, now: datetime
) -> tuple[Resolution, Meeting]:
    found = await find(session, resolution_id, hold=True)
    meeting = await bodies.known(session, found.meeting_id)
    await bodies.check_runs(session, actor, meeting, now)
    return found, meeting


async def done(
    session: AsyncSession, actor: Actor, resolution_id: int, note: str, now: datetime
) -> Resolution:
    """It is done, says its owner, or whoever asks after it. A repeat only adds the note."""
    found = await find(session, resolution_id, hold=True)
    if found.owner_id == actor.id:
        actor.demand("resolutions.own", person_id=actor.id)
    else:
        meeting = await bodies.known(session, found.meeting_id)
        await bodies.check_runs(session, actor, meeting, now)
    if found.state == "dropped":
        raise Refusal("meetings-task-dropped")
    if found.state == "open":
        found.state, found.settled_at, found.settled_by = "done", now, actor.id
        found.asked_on = None
    found.note = note or found.note
    await session.flush()
    return found


async def ask(
    session: AsyncSession, actor: Actor, resolution_id: int, day: date, why: str, now: datetime
) -> Resolution:
    """Its owner asks for another term; whoever heads the body hears so."""
    found = await find(session, resolution_id, hold=True)
    actor.demand("resolutions.own", person_id=found.owner_id)
    if found.state != "open" or found.due_on is None:
        raise Refusal("meetings-task-settled")
    if day <= calendars.today(actor.district, now):
        raise Refusal("meetings-term-past")
    found.asked_on, found.asked_why = day, why
    meeting = await bodies.known(session, found.meeting_id)
    for person_id in await bodies.heads(session, meeting, now):
        await deliveries.queue(
            session,
            kind=SHIFT,
            once=f"{SHIFT}:{found.id}:{day}:{person_id}",
            person_id=person_id,
            about_id=found.id,
            not_before=now,
            budgeted=False,
            facts={"day": day.isoformat()},
        )
    await session.flush()
    return found


async def judge(
    session: AsyncSession, actor: Actor, resolution_id: int, yes: bool, now: datetime
) -> Resolution:
    """Another term, or the old one stays; the owner hears. A repeat changes nothing."""
    found, _ = await _run(session, actor, resolution_id, now)
    if found.asked_on is None:
        return found
    asked = found.asked_on
    if yes:
        found.due_on = asked
    found.asked_on, found.asked_why = None, ""
    if found.owner_id is not None:
        await deliveries.queue(
            session,
            kind=SHIFTED,
            once=f"{SHIFTED}:{found.id}:{asked}:{yes}",
            person_id=found.owner_id,
            about_id=found.id,
            not_before=now,
            budgeted=False,
            facts={"yes": yes},
        )
    await session.flush()
    return found


async def mine(session: AsyncSession, actor: Actor) -> Sequence[Resolution]:
    """What the actor has to do, the nearest term first; then what she has done last."""
    actor.demand("resolutions.own", person_id=actor.id)
    wanted = _of_written().where(Resolution.owner_id == actor.id)
    waits = (await session.scalars(wanted.where(Resolution.state == "open"))).all()
    latest = wanted.where(Resolution.state == "done").order_by(Resolution.settled_at.desc()).limit(LATEST)
    return [*sorted(waits, key=_by_term), *(await session.scalars(latest)).all()]


async def of_body(session: AsyncSession, which: ColumnElement[bool]) -> Sequence[Resolution]:
    """The open tasks of an association or a council, those past their term first.

    `which` is a condition on Meeting and Event, as bodies.of_association makes it.
    """
    wanted = _of_written().where(which, Resolution.state == "open")
    return sorted((await session.scalars(wanted)).all(), key=_by_term)


def _by_term(one: Resolution) -> tuple[date, int]:
    return one.due_on or date.max, one.id


def _of_written() -> Select[Resolution]:
    return (
        select(Resolution)
        .join(Resolution.meeting)
        .join(Meeting.event)
        .where(Meeting.state.in_(WRITTEN))
        .options(
            contains_eager(Resolution.meeting).contains_eager(Meeting.event).joinedload(Event.association),
            contains_eager(Resolution.meeting).joinedload(Meeting.council),
            joinedload(Resolution.owner_person),
        )
    )
