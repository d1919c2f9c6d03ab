"""«Стать наставником»: a teacher offers herself; her school or a methodist answers."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.cards import PAGE
from models.mentorships import MentorWish
from models.people import Employment, Person
from services import audiences, calendars, deliveries, people, roles
from services.beginners import rules
from services.inserts import insert_new
from services.mentorships import telling
from services.mentorships.proposing import PAIRS, works
from services.refusals import Refusal
from services.rights import Actor, Hat

WISH, MENTOR = "mentoring.wish", "mentor"
WISHED, SETTLED = "mentorship-wish", "mentorship-wish-settled"
STAYS = timedelta(days=14)


async def own(session: AsyncSession, person_id: int) -> MentorWish | None:
    """What the person asked for and was not answered yet."""
    wanted = select(MentorWish).where(MentorWish.person_id == person_id, MentorWish.settled_at.is_(None))
    return await session.scalar(wanted)


def refusal(actor: Actor, now: datetime) -> Refusal | None:
    """Who may not offer herself: a mentor already, or somebody who is young herself."""
    if MENTOR in actor.roles:
        return Refusal("mentorships-wish-already")
    if rules.is_young(actor.person.teaching_since, calendars.today(actor.district, now), actor.district):
        return Refusal("mentorships-wish-young")
    return None


async def wish(session: AsyncSession, actor: Actor, now: datetime) -> None:
    """She would like to mentor: those who look after her school hear it. Wished twice, it is once."""
    actor.demand(WISH, person_id=actor.id)
    if refused := refusal(actor, now):
        raise refused
    await session.execute(insert_new(session, MentorWish, person_id=actor.id, asked_at=now))
    made = await own(session, actor.id)
    jobs = await works(session, actor.id, calendars.today(actor.district, now))
    if made is None or made.asked_at != now or not jobs:
        return
    for person_id in await telling.curators(session, jobs[0].school_id, now):
        await deliveries.queue(
            session,
            kind=WISHED,
            once=f"{WISHED}:{made.id}:{person_id}",
            person_id=person_id,
            about_id=made.id,
            not_before=now,
            until=now + STAYS,
        )


async def take_back(session: AsyncSession, actor: Actor, now: datetime) -> None:
    actor.demand(WISH, person_id=actor.id)
    if made := await own(session, actor.id):
        made.settled_at, made.settled_by = now, actor.id


async def waiting(
    session: AsyncSession, actor: Actor, page: int, now: datetime
) -> tuple[Sequence[MentorWish], int]:
    """A page of those who wait for an answer of the actor's, and how many there are."""
    meant = MentorWish.settled_at.is_(None), _within(actor, now)
    count = await session.scalar(select(func.count()).select_from(MentorWish).where(*meant)) or 0
    wanted = select(MentorWish).where(*meant).options(joinedload(MentorWish.person))
    found = await session.scalars(wanted.order_by(MentorWish.id).offset(page * PAGE).limit(PAGE))
    return found.all(), count


async def grant(session: AsyncSession, actor: Actor, wish_id: int, now: datetime) -> MentorWish:
    """She becomes a mentor of her school."""
    made = await _open(session, actor, wish_id, now)
    jobs = await works(session, made.person_id, calendars.today(actor.district, now))
    ours = actor.places(PAIRS, "own_school")
    places = [job.school_id for job in jobs if "any" in actor.scopes(PAIRS) or job.school_id in ours]
    if not places:
        raise Refusal("mentorships-mentor-left")
    await roles.grant(session, actor, made.person_id, Hat(MENTOR, "school", places[0]), None, now)
    made.settled_at, made.settled_by = now, actor.id
    return made


async def not_now(session: AsyncSession, actor: Actor, wish_id: int, now: datetime) -> MentorWish:
    """She hears that there is nobody for her now, and thanks."""
    made = await _open(session, actor, wish_id, now)
    made.settled_at, made.settled_by = now, actor.id
    await deliveries.queue(
        session,
        kind=SETTLED,
        once=f"{SETTLED}:{made.id}",
        person_id=made.person_id,
        about_id=made.id,
        not_before=now,
        until=now + STAYS,
    )
    return made


async def _open(session: AsyncSession, actor: Actor, wish_id: int, now: datetime) -> MentorWish:
    wanted = select(MentorWish).where(MentorWish.id == wish_id).options(joinedload(MentorWish.person))
    made = await session.scalar(wanted.with_for_update(of=MentorWish))
    if made is None or made.settled_at is not None:
        raise Refusal("mentorships-wish-settled")
    await people.demand_over(session, actor, PAIRS, made.person_id, now)
    return made


def _within(actor: Actor, now: datetime) -> ColumnElement[bool]:
    """Of people who are here, and work where the actor makes pairs."""
    actor.demand(PAIRS)
    today = calendars.today(actor.district, now)
    here = MentorWish.person_id.in_(select(Person.id).where(audiences.here(today)))
    if "any" in actor.scopes(PAIRS):
        return here
    works_in = select(Employment.person_id).where(
        Employment.school_id.in_(actor.places(PAIRS, "own_school")), audiences.live(Employment, today)
    )
    return here & MentorWish.person_id.in_(works_in)
