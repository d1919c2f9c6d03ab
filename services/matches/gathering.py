"""All who are looked at when two are brought together, read once and taken out of the session."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from models.beginnercards import Beginner
from models.district import District
from models.matchcards import Field, Guide, Seeker, Terms, Weights
from models.mentorships import DECLINED, ENDED_EARLY, Mentorship, MentorTerms, MentorWish, SchoolNeighbour
from models.people import Employment, Person, RoleGrant
from services import audiences, calendars
from services.beginners import registers
from services.beginners import rules as young
from services.matches import strengths
from services.mentorships import pairs
from services.mentorships.proposing import LEADERS
from services.rights import Actor

MENTOR = "mentor"
NO_MATCH = "no_match"


def usual(district: District) -> Terms:
    """The terms of a plan for everybody: no more mentees for a mentor than is usual."""
    return Terms(load=district.mentoring.load.usual)


def widest(district: District) -> Terms:
    """The terms when a mentor is sought for one: as many mentees as are allowed at all."""
    return Terms(load=district.mentoring.load.most)


async def field_for(session: AsyncSession, actor: Actor, one: Beginner, now: datetime) -> Field:
    """One young teacher, and everybody who may mentor; her own present mentor is out of the question."""
    found = await _field(session, actor, [one], now)
    if one.pair is None:
        return found
    seeker = found.seekers[0]
    barred = seeker.barred | {one.pair.mentor_id}
    seeker = Seeker(seeker.id, seeker.schools, seeker.subjects, seeker.positions, barred, seeker.shown)
    return Field((seeker,), found.guides, found.neighbours, found.weights)


async def cohort(session: AsyncSession, actor: Actor, now: datetime) -> Field:
    """Everybody young who is to have a mentor and has none, nor is one asked; nobody on leave, and nobody
    who declined mentoring in writing."""
    day = calendars.today(actor.district, now)
    everybody = await registers.young(session, actor.district, day)
    return await _field(session, actor, [one for one in everybody if waits(one)], now)


def waits(one: Beginner) -> bool:
    return one.shelf in registers.PRESSING and one.coming is None


async def neighbours(session: AsyncSession) -> frozenset[tuple[int, int]]:
    rows = await session.execute(select(SchoolNeighbour.school_id, SchoolNeighbour.neighbour_id))
    return frozenset((one, other) for one, other in rows)


async def _field(session: AsyncSession, actor: Actor, found: Sequence[Beginner], now: datetime) -> Field:
    day = calendars.today(actor.district, now)
    people = await _mentors(session, day, now)
    ids = [one.person.id for one in found]
    guides = {person.id for person in people}
    barred = await _barred(session, ids)
    sides = await strengths.agreed(session, actor, ids, guides, now)
    return Field(
        tuple(
            Seeker(
                one.person.id,
                frozenset(one.schools),
                _subjects(one.jobs),
                frozenset(job.position for job in one.jobs),
                barred[one.person.id],
                sides.shown.get(one.person.id, {}),
            )
            for one in found
        ),
        await _guides(session, actor.district, people, sides.shares, day, now),
        await neighbours(session),
        Weights(**actor.district.mentoring.weights.model_dump()),
    )


async def _mentors(session: AsyncSession, day: date, now: datetime) -> Sequence[Person]:
    """Who mentors, and who asked to; they work in the district today."""
    wish = select(MentorWish.id).where(MentorWish.person_id == Person.id, MentorWish.settled_at.is_(None))
    works = select(Employment.person_id).where(audiences.live(Employment, day))
    wanted = (
        select(Person)
        .where(
            or_(audiences.holders({MENTOR}, now), wish.exists()), Person.id.in_(works), audiences.here(day)
        )
        .options(selectinload(Person.employments))
        .order_by(Person.id)
    )
    return (await session.scalars(wanted)).all()


async def _guides(
    session: AsyncSession,
    district: District,
    people: Sequence[Person],
    shares: Mapping[int, frozenset[str]],
    day: date,
    now: datetime,
) -> tuple[Guide, ...]:
    ids = [person.id for person in people]
    loads = await pairs.loads(session, ids)
    rows = await session.scalars(select(MentorTerms).where(MentorTerms.person_id.in_(ids)))
    terms = {row.person_id: row for row in rows}
    wishes = await session.scalars(
        select(MentorWish.person_id).where(MentorWish.person_id.in_(ids), MentorWish.settled_at.is_(None))
    )
    heads, wished = await _heads(session, ids, now), set(wishes)
    limit = district.mentoring.load.most
    made = []
    for person in people:
        own, jobs = terms.get(person.id), [job for job in person.employments if job.lasts(day)]
        made.append(
            Guide(
                person.id,
                frozenset(job.school_id for job in jobs),
                _subjects(jobs),
                frozenset(job.position for job in jobs),
                load=loads.get(person.id, 0),
                most=min(own.most or limit, limit) if own else limit,
                online=own.online if own else True,
                away=bool(own and own.away_until and day < own.away_until),
                young=person.teaching_since is None or young.is_young(person.teaching_since, day, district),
                wishes=person.id in wished,
                heads=heads[person.id],
                shares=shares.get(person.id, frozenset()),
            )
        )
    return tuple(made)


async def _heads(
    session: AsyncSession, ids: Collection[int], now: datetime
) -> defaultdict[int, frozenset[int]]:
    """The schools that each leads."""
    held = await session.scalars(
        select(RoleGrant).where(
            RoleGrant.person_id.in_(ids), RoleGrant.role.in_(LEADERS), RoleGrant.scope_kind == "school"
        )
    )
    found: defaultdict[int, frozenset[int]] = defaultdict(frozenset)
    for grant in held:
        if grant.counts(now) and grant.scope_id is not None:
            found[grant.person_id] |= {grant.scope_id}
    return found


async def _barred(session: AsyncSession, ids: Collection[int]) -> defaultdict[int, frozenset[int]]:
    """With whom each has tried: one of the two said no, or they did not get on."""
    parted = (Mentorship.state == ENDED_EARLY) & (Mentorship.end_reason == NO_MATCH)
    rows = await session.execute(
        select(Mentorship.mentee_id, Mentorship.mentor_id).where(
            Mentorship.mentee_id.in_(ids), or_(Mentorship.state == DECLINED, parted)
        )
    )
    found: defaultdict[int, frozenset[int]] = defaultdict(frozenset)
    for mentee_id, mentor_id in rows:
        found[mentee_id] |= {mentor_id}
    return found


def _subjects(jobs: Iterable[Employment]) -> frozenset[str]:
    return frozenset(str(subject).strip().casefold() for job in jobs for subject in job.subjects)
