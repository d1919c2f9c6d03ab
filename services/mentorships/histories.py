"""What happened to a pair, and who has mentored somebody; facts of a pair for the head of an association."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association, Membership
from models.mentorships import LIVE, OVER, Mentorship, MentorshipChange
from models.people import Person
from services import audiences, calendars, people
from services.associations import circles
from services.beginners import registers
from services.mentorships import cards, pairs
from services.rights import Actor

KNOWN = "mentoring.pair_facts"


async def of_pair(
    session: AsyncSession, actor: Actor, pair_id: int
) -> tuple[Mentorship, Sequence[MentorshipChange], Sequence[Mentorship]]:
    """The pair with all that happened to it, and the pairs its mentee had before."""
    pair = await pairs.find(session, pair_id)
    cards.who(actor, pair)
    changes = await session.scalars(
        select(MentorshipChange)
        .where(MentorshipChange.mentorship_id == pair.id)
        .order_by(MentorshipChange.at, MentorshipChange.id)
    )
    return pair, changes.all(), [one for one in await _had(session, pair.mentee_id) if one.id != pair.id]


async def of_mentee(
    session: AsyncSession, actor: Actor, person_id: int, now: datetime
) -> tuple[Person, Sequence[Mentorship]]:
    """All pairs somebody has been in as a mentee, the latest first: her own, or by who sees the facts."""
    if person_id != actor.id:
        await people.demand_over(session, actor, cards.FACTS, person_id, now)
    return await people.known(session, person_id), await _had(session, person_id)


async def of_association(
    session: AsyncSession, actor: Actor, association_id: int, now: datetime
) -> tuple[Association, list[tuple[Person, bool]]]:
    """The young teachers of an association, each with whether she has a mentor; nothing else is told."""
    association = await circles.find(session, actor, KNOWN, association_id)
    today = calendars.today(actor.district, now)
    young = await registers.young(session, actor.district, today)
    members = set(
        await session.scalars(
            select(Membership.person_id).where(
                Membership.association_id == association.id, audiences.live(Membership, today)
            )
        )
    )
    return association, [(one.person, one.pair is not None) for one in young if one.person.id in members]


async def _had(session: AsyncSession, mentee_id: int) -> Sequence[Mentorship]:
    wanted = pairs.whole().where(Mentorship.mentee_id == mentee_id, Mentorship.state.in_((*LIVE, *OVER)))
    return (await session.scalars(wanted.order_by(Mentorship.starts_on.desc(), Mentorship.id.desc()))).all()
