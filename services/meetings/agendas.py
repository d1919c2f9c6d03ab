"""The agenda: questions in order, who speaks and for how long; whoever speaks is told once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.attendances import Attendance
from models.district import District
from models.events import PUBLISHED, REPORTED, Event
from models.meetingcards import ItemCard, MeetingCard, Present
from models.meetings import AgendaItem, Ballot, Meeting, Resolution
from services import deliveries
from services.meetings import bodies, rules
from services.refusals import Refusal
from services.rights import Actor

SPEAKER = "meeting-speaker"
UNSIGNED = ("planned", "held", "written")
MOST = 15
# A name put into the agenda by mistake can be taken out before anybody is told.
SETTLING = timedelta(minutes=15)
# The room fills before the beginning.
EARLY = timedelta(hours=1)
HELD = (PUBLISHED, REPORTED)


@dataclass(frozen=True, slots=True)
class Question:
    """What a question of the agenda says: one of the district's people speaks, or a guest, or nobody."""

    question: str
    minutes: int
    speaker_id: int | None = None
    speaker: str = ""
    votes: bool = False


async def look(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> MeetingCard:
    """The meeting as this reader may see it."""
    return await card(session, actor, await bodies.open_meeting(session, actor, event_id, now), now)


async def card(session: AsyncSession, actor: Actor, meeting: Meeting, now: datetime) -> MeetingCard:
    """The same of a meeting at hand."""
    runs = await bodies.runs(session, actor, meeting, now)
    came = await session.execute(
        select(Attendance.person_id, Attendance.way).where(Attendance.event_id == meeting.event_id)
    )
    ways = dict(came.all())
    there = await items(session, meeting.id)
    here = [Present(one, ways.get(one.id, "")) for one in await bodies.members(session, meeting, now)]
    members = len(here) if meeting.members is None else meeting.members
    return MeetingCard(
        meeting=meeting,
        event=meeting.event,
        title=bodies.title(meeting),
        items=there,
        resolutions=await resolutions(session, meeting.id),
        here=here,
        reader_id=actor.id,
        runs=runs,
        names=runs or actor.names,
        open=await _open(session, meeting),
        needed=rules.needed(members, meeting.quorum),
        outcomes=_outcomes(there, rules.needed(members, meeting.quorum)),
        startable=meeting.event.state in HELD and now >= meeting.event.starts_at - EARLY,
    )


def _outcomes(there: Sequence[AgendaItem], least: int) -> dict[int, str]:
    return {
        one.id: rules.outcome(one.ayes or 0, one.noes or 0, one.abstained or 0, least)
        for one in there
        if one.vote_closed_at is not None
    }


async def items(session: AsyncSession, meeting_id: int) -> Sequence[AgendaItem]:
    wanted = select(AgendaItem).where(AgendaItem.meeting_id == meeting_id).order_by(AgendaItem.position)
    loaded = wanted.options(joinedload(AgendaItem.speaker_person)).execution_options(populate_existing=True)
    return (await session.scalars(loaded)).all()


async def resolutions(session: AsyncSession, meeting_id: int) -> Sequence[Resolution]:
    wanted = select(Resolution).where(Resolution.meeting_id == meeting_id).order_by(Resolution.position)
    loaded = wanted.options(joinedload(Resolution.owner_person)).execution_options(populate_existing=True)
    return (await session.scalars(loaded)).all()


async def _open(session: AsyncSession, meeting: Meeting) -> int:
    """Tasks of the body's other meetings that wait."""
    wanted = (
        select(func.count())
        .select_from(Resolution)
        .join(Meeting, Meeting.id == Resolution.meeting_id)
        .join(Event, Event.id == Meeting.event_id)
        .where(bodies.same_body(meeting), Meeting.id != meeting.id, Resolution.state == "open")
        .where(Meeting.state.in_(("written", "signed")))
    )
    return await session.scalar(wanted) or 0


async def item(session: AsyncSession, actor: Actor, item_id: int, now: datetime) -> ItemCard:
    """One question, with the votes so far for those who may see them."""
    found = await bodies.question(session, item_id)
    meeting = await bodies.known(session, found.meeting_id)
    await bodies.check_reads(session, actor, meeting, now)
    whole = await card(session, actor, meeting, now)
    cast = await session.execute(select(Ballot.person_id, Ballot.vote).where(Ballot.item_id == found.id))
    ballots = dict(cast.all())
    counted = {vote: list(ballots.values()).count(vote) for vote in ("for", "against", "abstain")}
    votes_now = found.vote_until is not None and found.vote_closed_at is None and now < found.vote_until
    inside = any(one.person.id == actor.id for one in whole.here)
    return ItemCard(
        whole,
        found,
        whole.of(found),
        counted if whole.runs or found.vote_closed_at else {},
        ballots.get(actor.id, ""),
        votes_now and inside,
    )


async def add(
    session: AsyncSession, actor: Actor, event_id: int, said: Question, now: datetime
) -> AgendaItem:
    """One more question, the last of all."""
    meeting = await bodies.run_meeting(session, actor, event_id, now, states=UNSIGNED)
    there = await items(session, meeting.id)
    if len(there) >= MOST:
        raise Refusal("meetings-many-questions", most=MOST)
    made = AgendaItem(
        meeting_id=meeting.id,
        position=len(there) + 1,
        question=said.question,
        minutes=said.minutes,
        speaker_id=said.speaker_id,
        speaker=said.speaker,
        votes=said.votes,
    )
    session.add(made)
    await session.flush()
    return made


async def change(
    session: AsyncSession, actor: Actor, item_id: int, said: Question, now: datetime
) -> AgendaItem:
    found = await bodies.item_of(session, actor, item_id, now, states=UNSIGNED)
    if found.vote_until is not None and found.question != said.question:
        raise Refusal("meetings-voted-on")
    found.question, found.minutes, found.votes = said.question, said.minutes, said.votes
    found.speaker_id, found.speaker = said.speaker_id, said.speaker
    await session.flush()
    return found


async def write(
    session: AsyncSession, actor: Actor, item_id: int, part: str, words: str, now: datetime
) -> AgendaItem:
    """What was heard, or who spoke and what about."""
    found = await bodies.item_of(session, actor, item_id, now, states=UNSIGNED)
    if part == "heard":
        found.heard = words
    else:
        found.spoke = words
    await session.flush()
    return found


async def move(session: AsyncSession, actor: Actor, item_id: int, step: int, now: datetime) -> AgendaItem:
    found = await bodies.item_of(session, actor, item_id, now, states=UNSIGNED)
    there = await items(session, found.meeting_id)
    await _number(session, rules.moved(there, next(one for one in there if one.id == found.id), step))
    return found


async def drop(session: AsyncSession, actor: Actor, item_id: int, now: datetime) -> int:
    """Takes a question out; one with decisions or votes stays. Gives the number of the event."""
    found = await bodies.item_of(session, actor, item_id, now, states=UNSIGNED)
    decided = select(Resolution.id).where(Resolution.item_id == found.id)
    if found.vote_until is not None or await session.scalar(decided.limit(1)) is not None:
        raise Refusal("meetings-decided-on")
    meeting = await bodies.known(session, found.meeting_id)
    await session.execute(delete(AgendaItem).where(AgendaItem.id == found.id))
    await _number(session, await items(session, meeting.id))
    return meeting.event_id


async def _number(session: AsyncSession, ordered: Sequence[AgendaItem]) -> None:
    for place, each in enumerate(ordered, 1):
        each.position = place
    await session.flush()


async def appoint(
    session: AsyncSession, actor: Actor, event_id: int, part: str, person_id: int, now: datetime
) -> Meeting:
    """A member leads the meeting, or keeps its minutes."""
    meeting = await bodies.run_meeting(session, actor, event_id, now, states=UNSIGNED)
    if person_id not in {one.id for one in await bodies.members(session, meeting, now)}:
        raise Refusal("meetings-no-member")
    if part == bodies.CHAIR:
        meeting.chair_id = person_id
    else:
        meeting.secretary_id = person_id
    await session.flush()
    return await bodies.known(session, meeting.id)


async def invite(
    session: AsyncSession, actor: Actor, event_id: int, guests: list[str], now: datetime
) -> Meeting:
    """Who was invited from outside, by name, as the minutes will say."""
    meeting = await bodies.run_meeting(session, actor, event_id, now, states=UNSIGNED)
    meeting.guests = guests
    return meeting


async def tell_speakers(session: AsyncSession, _district: District, now: datetime) -> None:
    """Whoever stands in the agenda of a published meeting is told so, once for each question."""
    wanted = (
        select(AgendaItem.id, AgendaItem.speaker_id, Event.starts_at)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(Event, Event.id == Meeting.event_id)
        .where(AgendaItem.speaker_id.is_not(None), Meeting.state == "planned")
        .where(Event.state == PUBLISHED, Event.starts_at > now)
    )
    for item_id, speaker_id, starts_at in (await session.execute(wanted)).all():
        await deliveries.queue(
            session,
            kind=SPEAKER,
            once=f"{SPEAKER}:{item_id}:{speaker_id}",
            person_id=speaker_id,
            about_id=item_id,
            not_before=now + SETTLING,
            until=starts_at,
            budgeted=False,
        )
