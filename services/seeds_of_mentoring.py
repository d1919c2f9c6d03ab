"""A made-up autumn of mentoring for the fictional district, the same for the same seed."""

import random
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from models.beginners import MentorRefusal
from models.district import District
from models.mentorships import ACTIVE, CONSENTED, PAUSED, PROPOSED, Mentorship
from models.people import Employment, Person, RoleGrant
from services import calendars, seeds_of_journals
from services.beginners import rules
from services.mentorships import pairs
from services.roles import holders
from services.seeds_of_journals import DAY, Autumn
from services.stages import months_from

# What each of the first young teachers shows in the demonstration; the others have an ordinary pair.
PLAIN, SILENT, WAITING, ORDERLESS, RESTING, GRACE, ALONE, DECLINED = range(8)
SHOWN = (PLAIN, SILENT, WAITING, ORDERLESS, RESTING, GRACE, ALONE, DECLINED)


async def populate(
    session: AsyncSession, district: District, author: Person, number: int, now: datetime
) -> None:
    """Gives young teachers mentors: most meet, one pair is silent, one waits; and two are without."""
    autumn = Autumn(district, author, random.Random(number), now)
    people = await _people(session)
    young = [one for one in people if rules.is_young(one.teaching_since, autumn.today, district)]
    leaders = set(await holders(session, ("school_head", "school_curator", "methodist", "coordinator"), now))
    free = [one for one in people if _experienced(one, autumn) and one.id not in leaders]
    for position, mentee in enumerate(young):
        fate = SHOWN[position] if position < len(SHOWN) else PLAIN
        _hire(mentee, fate, autumn)
        if fate == DECLINED:
            session.add(_refusal(mentee, autumn))
        elif fate not in (GRACE, ALONE) and (mentor := _mentor(mentee, free)):
            free.remove(mentor)
            await _pair(session, mentee, mentor, fate, autumn)
    await session.flush()


async def _people(session: AsyncSession) -> Sequence[Person]:
    found = await session.scalars(
        select(Person)
        .where(select(Employment.id).where(_theirs()).exists())
        .options(selectinload(Person.employments))
        .order_by(Person.id)
    )
    return found.all()


def _theirs() -> Any:
    return Employment.person_id == Person.id


def _experienced(person: Person, autumn: Autumn) -> bool:
    return person.teaching_since is not None and person.teaching_since < months_from(autumn.today, -10 * 12)


def _hire(mentee: Person, fate: int, autumn: Autumn) -> None:
    """Some have come lately: within the days of grace, or before them."""
    lately = {GRACE: 9, ALONE: 40, WAITING: 8, ORDERLESS: 12}.get(fate)
    if lately is not None:
        mentee.teaching_since = autumn.today - lately * DAY
        for job in mentee.employments:
            job.since = mentee.teaching_since


def _refusal(mentee: Person, autumn: Autumn) -> MentorRefusal:
    return MentorRefusal(
        person_id=mentee.id,
        written_on=autumn.today - 50 * DAY,
        number="12",
        recorded_by=autumn.author.id,
        recorded_at=autumn.now - 50 * DAY,
    )


def _mentor(mentee: Person, free: Sequence[Person]) -> Person | None:
    """An experienced colleague: of her school and subject, of her school, of her subject, anybody."""
    job = mentee.employments[0]

    def suits(one: Person) -> tuple[bool, bool]:
        theirs = one.employments[0]
        return theirs.school_id == job.school_id, bool(set(theirs.subjects) & set(job.subjects))

    return max(free, key=suits, default=None)


async def _pair(session: AsyncSession, mentee: Person, mentor: Person, fate: int, autumn: Autumn) -> None:
    started = date(autumn.today.year if autumn.today.month >= 9 else autumn.today.year - 1, 9, 14)
    begun = fate not in (WAITING, ORDERLESS)
    proposed = started - 6 * DAY if begun else autumn.today - 2 * DAY
    pair = Mentorship(
        mentee_id=mentee.id,
        mentor_id=mentor.id,
        school_id=mentee.employments[0].school_id,
        form="teacher_teacher",
        kind="traditional",
        state={WAITING: PROPOSED, ORDERLESS: CONSENTED, RESTING: PAUSED}.get(fate, ACTIVE),
        proposed_by=autumn.author.id,
        proposed_at=autumn.at(proposed),
        answer_by=autumn.at(calendars.add_workdays(autumn.district, proposed, 3), 18),
        entitled_on=max(mentee.teaching_since or started, date(started.year, 9, 1)),
    )
    if fate != WAITING:
        pair.mentor_agreed_at = autumn.at(proposed + DAY)
        pair.mentee_agreed_at = autumn.at(proposed + DAY, 17)
    session.add(pair)
    session.add(_grant(mentor, autumn.at(started)))
    await session.flush()
    await pairs.record(session, pair, "proposed", pair.proposed_at, autumn.author.id)
    if pair.mentor_agreed_at and pair.mentee_agreed_at:
        await pairs.record(session, pair, "agreed", pair.mentor_agreed_at, mentor.id)
        await pairs.record(session, pair, "consented", pair.mentee_agreed_at, mentee.id)
    if not begun:
        return
    _order(pair, started, autumn)
    await pairs.record(
        session, pair, "ordered", autumn.at(_workday_before(started, autumn)), autumn.author.id
    )
    await pairs.record(session, pair, "active", autumn.at(started), None)
    if fate == RESTING:
        pair.paused_on, pair.paused_until = autumn.today - 5 * DAY, autumn.today + 16 * DAY
        await pairs.record(session, pair, "paused", autumn.now - 5 * DAY, autumn.author.id)
    goals = await seeds_of_journals.programme(session, pair, autumn)
    last = autumn.today - {SILENT: 30, RESTING: 6}.get(fate, autumn.dice.randint(1, 5)) * DAY
    await seeds_of_journals.meetings(session, pair, goals, autumn, until=last, personal=fate == PLAIN)


def _order(pair: Mentorship, started: date, autumn: Autumn) -> None:
    pair.order_number = f"{autumn.dice.randint(30, 90)}-к"
    pair.order_on = _workday_before(started, autumn)
    pair.agreement, pair.agreement_number, pair.agreement_on = True, str(autumn.dice.randint(5, 40)), started
    pair.starts_on, pair.until = started, date(started.year + 1, 5, 25)


def _grant(mentor: Person, since: datetime) -> RoleGrant:
    return RoleGrant(
        person_id=mentor.id,
        role="mentor",
        scope_kind="school",
        scope_id=mentor.employments[0].school_id,
        since=since,
        confirmed_at=since,
    )


def _workday_before(day: date, autumn: Autumn) -> date:
    return calendars.add_workdays(autumn.district, day, -1)
