"""Votes of a council: opened, cast by members, changed until closed by the chair or by the clock."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.events import CANCELLED, DRAFT
from models.meetings import AgendaItem, Ballot, Meeting
from services import deliveries
from services.inserts import insert_into
from services.meetings import bodies
from services.meetings.agendas import UNSIGNED
from services.refusals import Refusal
from services.rights import Actor

ASKED = "meeting-vote"
VOTES = ("for", "against", "abstain")


async def open_vote(
    session: AsyncSession, actor: Actor, item_id: int, until: datetime, now: datetime
) -> AgendaItem:
    """Every member is asked for her word until the moment; an open vote only gets another end."""
    item = await bodies.item_of(session, actor, item_id, now, states=UNSIGNED)
    meeting = await bodies.known(session, item.meeting_id)
    if not item.votes or meeting.council_id is None:
        raise Refusal("meetings-no-vote")
    if meeting.event.state in (DRAFT, CANCELLED):
        raise Refusal("meetings-not-published")
    if item.vote_closed_at is not None:
        raise Refusal("meetings-vote-over")
    if until <= now:
        raise Refusal("meetings-vote-past")
    item.vote_until = until
    for one in await bodies.members(session, meeting, now):
        await deliveries.queue(
            session,
            kind=ASKED,
            once=f"{ASKED}:{item.id}:{one.id}",
            person_id=one.id,
            about_id=item.id,
            not_before=now,
            until=until,
            urgent=(until - now).total_seconds() < 3 * 3600,
            budgeted=False,
            priority=2,
        )
    await session.flush()
    return item


async def cast(session: AsyncSession, actor: Actor, item_id: int, vote: str, now: datetime) -> AgendaItem:
    """A member's word; another one replaces it. After the end it is refused."""
    actor.demand("meetings.vote", person_id=actor.id)
    item = await bodies.question(session, item_id, hold=True)
    meeting = await bodies.known(session, item.meeting_id)
    if actor.id not in {one.id for one in await bodies.members(session, meeting, now)}:
        raise Refusal("meetings-not-yours", audit="refused:meetings.vote", about=f"item:{item.id}")
    if item.vote_until is None or vote not in VOTES:
        raise Refusal("meetings-no-vote")
    if item.vote_closed_at is not None or now >= item.vote_until:
        raise Refusal("meetings-vote-over")
    made = insert_into(session, Ballot).values(item_id=item.id, person_id=actor.id, vote=vote, at=now)
    await session.execute(
        made.on_conflict_do_update(index_elements=["item_id", "person_id"], set_={"vote": vote, "at": now})
    )
    return item


async def close(session: AsyncSession, actor: Actor, item_id: int, now: datetime) -> AgendaItem:
    """Counts the votes; from now on they stand. A repeat changes nothing."""
    item = await bodies.item_of(session, actor, item_id, now, states=UNSIGNED)
    if item.vote_until is None:
        raise Refusal("meetings-no-vote")
    if item.vote_closed_at is None:
        await _count(session, item, now)
    return item


async def by_hands(
    session: AsyncSession, actor: Actor, item_id: int, counted: tuple[int, int, int], now: datetime
) -> AgendaItem:
    """Hands were counted in the room: for, against, abstained. No more than there are members."""
    item = await bodies.item_of(session, actor, item_id, now, states=UNSIGNED)
    meeting = await bodies.known(session, item.meeting_id)
    most = meeting.members or len(await bodies.members(session, meeting, now))
    if sum(counted) > most or not sum(counted):
        raise Refusal("meetings-hands", most=most)
    if item.vote_until is not None:
        raise Refusal("meetings-vote-over" if item.vote_closed_at else "meetings-vote-on")
    item.votes, item.vote_until, item.vote_closed_at = True, now, now
    item.ayes, item.noes, item.abstained = counted
    await session.flush()
    return item


async def close_due(session: AsyncSession, _district: District, now: datetime) -> None:
    """Votes whose time has come are counted."""
    wanted = select(AgendaItem).where(AgendaItem.vote_until <= now, AgendaItem.vote_closed_at.is_(None))
    for item in (await session.scalars(wanted.with_for_update())).all():
        await _count(session, item, now)


async def _count(session: AsyncSession, item: AgendaItem, now: datetime) -> None:
    cast = await session.execute(
        select(Ballot.vote, func.count()).where(Ballot.item_id == item.id).group_by(Ballot.vote)
    )
    votes = dict(cast.all())
    item.ayes, item.noes, item.abstained = (votes.get(vote, 0) for vote in VOTES)
    item.vote_closed_at = now
    await session.flush()


async def waiting(session: AsyncSession, item_id: int, person_id: int, now: datetime) -> AgendaItem | None:
    """The question, while this member's word on it is still awaited."""
    item = await session.get(AgendaItem, item_id)
    if item is None or item.vote_until is None or item.vote_closed_at is not None or now >= item.vote_until:
        return None
    meeting = await session.get_one(Meeting, item.meeting_id, options=bodies.whole())
    if meeting.event.state == CANCELLED:
        return None
    said = await session.scalar(
        select(Ballot.id).where(Ballot.item_id == item.id, Ballot.person_id == person_id)
    )
    inside = person_id in {one.id for one in await bodies.members(session, meeting, now)}
    return item if inside and said is None else None
