"""A pair is proposed: the rules of who may mentor whom, and the proposal itself (measure 4.3)."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.beginnercards import Beginner
from models.beginners import MentorRefusal
from models.district import District
from models.mentorships import Mentorship, MentorTerms
from models.people import Employment, Person, RoleGrant
from services import audiences, calendars
from services.beginners import registers
from services.beginners import rules as young
from services.mentorships import pairs, telling
from services.mentorships.rules import SITUATIONAL, Proposal, Standing, mentee_refusal, refusal
from services.refusals import Refusal, unless_taken
from services.rights import Actor

PAIRS = "mentoring.pairs"
LEADERS = ("school_head", "school_curator")


__all__ = ["Proposal", "Standing", "mentors", "propose", "refusal", "standing", "wanted", "works"]


async def propose(session: AsyncSession, actor: Actor, proposal: Proposal, now: datetime) -> Mentorship:
    """The mentor is asked; of two who propose for one mentee at once, one is told so."""
    jobs = await works(session, proposal.mentee_id, calendars.today(actor.district, now))
    school_id = _school(actor, proposal, jobs)
    await _hold(session, proposal)
    beginner = await _young(session, actor.district, proposal.mentee_id, now)
    at = await standing(session, actor, proposal, now, beginner=beginner)
    if refused := refusal(proposal, at, actor.district):
        raise refused
    pair = Mentorship(
        mentee_id=proposal.mentee_id,
        mentor_id=proposal.mentor_id,
        school_id=school_id,
        form=proposal.form,
        kind=proposal.kind,
        proposed_by=actor.id,
        proposed_at=now,
        answer_by=telling.term(actor.district, now),
        reasons=list(proposal.reasons),
        follows_id=proposal.follows_id,
        entitled_on=beginner.entitled if beginner else at.today,
    )
    async with unless_taken("one_coming_mentorship", Refusal("mentorships-coming")):
        session.add(pair)
        await session.flush()
    await pairs.record(session, pair, "proposed", now, actor.id, form=pair.form, kind=pair.kind)
    await telling.ask(session, pair, now)
    return await pairs.find(session, pair.id)


async def wanted(
    session: AsyncSession, actor: Actor, mentee_id: int, follows_id: int | None, now: datetime
) -> None:
    """Refuses, before a mentor is looked for, when nobody could be proposed to her now."""
    proposal = Proposal(mentee_id, 0, kind=SITUATIONAL, follows_id=follows_id)
    _school(actor, proposal, await works(session, mentee_id, calendars.today(actor.district, now)))
    beginner = await _young(session, actor.district, mentee_id, now)
    at = await standing(session, actor, proposal, now, beginner=beginner)
    if refused := mentee_refusal(proposal, at):
        raise refused


async def standing(
    session: AsyncSession, actor: Actor, proposal: Proposal, now: datetime, *, beginner: Beginner | None
) -> Standing:
    """What the rules look at, from the rows of the two."""
    today, limits = calendars.today(actor.district, now), actor.district.mentoring.load
    mentor = await session.get(Person, proposal.mentor_id)
    mentee_jobs = await works(session, proposal.mentee_id, today)
    mentor_jobs = await works(session, proposal.mentor_id, today)
    terms = await session.scalar(select(MentorTerms).where(MentorTerms.person_id == proposal.mentor_id))
    live = await pairs.live_of(session, proposal.mentee_id)
    return Standing(
        mentee_works=bool(mentee_jobs),
        mentee_young=beginner is not None,
        mentor_works=bool(mentor_jobs),
        mentor_young=mentor is not None and young.is_young(mentor.teaching_since, today, actor.district),
        boss=await _heads(session, proposal.mentor_id, {job.school_id for job in mentee_jobs}, now),
        load=(await pairs.loads(session, [proposal.mentor_id])).get(proposal.mentor_id, 0),
        most=min(terms.most or limits.most, limits.most) if terms else limits.most,
        today=today,
        widely="any" in actor.scopes(PAIRS),
        declined=await _declined(session, proposal.mentee_id),
        away_until=terms.away_until if terms else None,
        coming=await pairs.coming_of(session, proposal.mentee_id) is not None,
        live_id=live.id if live else None,
        with_id=live.mentor_id if live else None,
    )


async def works(session: AsyncSession, person_id: int, today: date) -> Sequence[Employment]:
    """The jobs she has on the day, the main one first; none of somebody who has left the district."""
    found = await session.scalars(
        select(Employment)
        .join(Person, Person.id == Employment.person_id)
        .where(Employment.person_id == person_id, audiences.live(Employment, today), audiences.here(today))
        .options(joinedload(Employment.school))
        .order_by(Employment.main.desc(), Employment.id)
    )
    return found.all()


async def mentors(
    session: AsyncSession, actor: Actor, mentee_id: int, now: datetime, *, own: bool = False
) -> Sequence[int]:
    """Who may be found as a mentor: whoever works and is not young; of her schools first, or alone."""
    today = calendars.today(actor.district, now)
    schools = {job.school_id for job in await works(session, mentee_id, today)}
    rows = await session.execute(
        select(Person.id, Person.teaching_since, Employment.school_id)
        .join(Employment, Employment.person_id == Person.id)
        .where(audiences.live(Employment, today), audiences.here(today), Person.id != mentee_id)
        .order_by(Employment.school_id.not_in(schools), Person.surname, Person.name, Person.id)
    )
    fit = [
        number
        for number, since, school_id in rows
        if not young.is_young(since, today, actor.district) and (school_id in schools or not own)
    ]
    return list(dict.fromkeys(fit))


def _school(actor: Actor, proposal: Proposal, jobs: Sequence[Employment]) -> int:
    """The school whose order it will be: hers where the actor may make pairs, the main one first."""
    actor.demand(PAIRS)
    if not jobs:
        raise Refusal("mentorships-mentee-left")
    if "any" in actor.scopes(PAIRS):
        return jobs[0].school_id
    ours = [job.school_id for job in jobs if job.school_id in actor.places(PAIRS, "own_school")]
    if not ours:
        about = f"person:{proposal.mentee_id}"
        raise Refusal("people-not-allowed", audit=f"refused:{PAIRS}", about=about)
    return ours[0]


async def _hold(session: AsyncSession, proposal: Proposal) -> None:
    """The mentor's load is counted by one at a time; SQLite has one writer anyway."""
    await session.execute(select(Person.id).where(Person.id == proposal.mentor_id).with_for_update())


async def _young(session: AsyncSession, district: District, mentee_id: int, now: datetime) -> Beginner | None:
    found = await registers.young(session, district, calendars.today(district, now))
    return next((one for one in found if one.person.id == mentee_id), None)


async def _heads(session: AsyncSession, mentor_id: int, schools: set[int], now: datetime) -> bool:
    held = await session.scalars(
        select(RoleGrant).where(
            RoleGrant.person_id == mentor_id,
            RoleGrant.role.in_(LEADERS),
            RoleGrant.scope_kind == "school",
            RoleGrant.scope_id.in_(schools),
        )
    )
    return any(grant.counts(now) for grant in held)


async def _declined(session: AsyncSession, mentee_id: int) -> bool:
    wanted = select(MentorRefusal.id).where(
        MentorRefusal.person_id == mentee_id, MentorRefusal.withdrawn_on.is_(None)
    )
    return await session.scalar(wanted.limit(1)) is not None
