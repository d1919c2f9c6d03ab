"""Courses in time: states by date, a school's word, numbers to enter, terms; and the words of it."""

from datetime import date, datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.courses import Course
from models.deliveries import Delivery
from models.district import District
from models.people import Person
from scheduler import Skip, daily, notice
from services import calendars
from services.courses import applying, holding, reminding, rules, sharing
from views import Screen
from views.courses import pushes
from views.deliveries import Item


@daily(time(9, 0))
async def look_after(session: AsyncSession, now: datetime, district: District) -> None:
    """What is due today; the deliveries find the hour at which people may be disturbed."""
    await reminding.advance(session, calendars.today(district, now))
    await reminding.ask_schools(session, now)
    await reminding.remind_schools(session, district, now)
    await reminding.ask_for_numbers(session, district, now)
    await reminding.remind_of_terms(session, district, now)
    await reminding.ask_when_last(session, district, now)


@notice(holding.SETTLED, harmless=True)
async def settled(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the teacher: what became of her application, if it still stands so."""
    found = await applying.of_number(session, delivery.about_id or 0)
    if found is None or found.state != delivery.facts["state"]:
        return Skip("changed")
    return pushes.settled(found, delivery.id, say)


async def school_line(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Item | None:
    count = await reminding.waiting(session, delivery.about_id or 0)
    return pushes.school_line(delivery.about_id or 0, count, say) if count else None


@notice(reminding.ASKS, line=school_line, harmless=True)
async def asked(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To a deputy head: applications wait for her school's word."""
    count = await _waiting(session, delivery, now)
    return pushes.asked(delivery.about_id or 0, count, say) if count else Skip("settled")


@notice(reminding.WAITS, harmless=True)
async def unapproved(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To a deputy head: some wait still, and applications close in three workdays."""
    count = await _waiting(session, delivery, now)
    return pushes.unapproved(delivery.about_id or 0, count, say) if count else Skip("settled")


@notice(reminding.CERTIFY, harmless=True)
async def numbers(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To methodists: a course has ended, its certificates are to be entered."""
    course = await session.get(Course, delivery.about_id) if delivery.about_id else None
    left = await sharing.without_number(session, delivery.about_id or 0)
    return pushes.numbers(course, left, say) if course and left else Skip("entered")


@notice(reminding.DUE, harmless=True)
async def due(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """To a teacher: her term ends in a year, in half a year, in three months."""
    person = await session.get(Person, delivery.person_id)
    until = date.fromisoformat(delivery.facts["until"])
    today = calendars.today(district, now)
    if person is None or person.course_until != until or rules.mark(until, today) is None:
        return Skip("changed")
    if await applying.any_alive(session, person.id):
        return Skip("applied")
    return pushes.due(delivery.facts["months"], say)


@notice(reminding.LAST, harmless=True)
async def last(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """Once a year to whoever's term nobody knows."""
    person = await session.get(Person, delivery.person_id)
    return pushes.last(say) if person and person.course_until is None else Skip("known")


async def _waiting(session: AsyncSession, delivery: Delivery, now: datetime) -> int:
    """How many wait, if the word is still this person's to give."""
    school_id = delivery.about_id or 0
    if delivery.person_id not in await reminding.approvers(session, school_id, now):
        return 0
    return await reminding.waiting(session, school_id)
