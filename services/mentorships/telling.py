"""Who is told what about a pair: pushes that name nobody, each at most once, each with an end."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.mentorships import AGREED, PROPOSED, Mentorship
from models.people import Account, Person, RoleGrant
from services import calendars, deliveries, roles

ASKED, NEWS, MANY = "mentorship-asked", "mentorship-news", "mentorship-many"
CURATOR, HEAD, METHODIST = "school_curator", "school_head", "methodist"
# News that nobody could be told within so many days are seen on the pair's screen.
STAYS = timedelta(days=7)
EVENING = time(18, 0)


def term(district: District, now: datetime) -> datetime:
    """The moment until which an answer is awaited: the evening of the last workday (UTC)."""
    last = calendars.add_workdays(
        district, calendars.today(district, now), district.mentoring.answer_workdays
    )
    return evening(district, last)


def evening(district: District, day: date) -> datetime:
    """The end of a working day in the district (UTC)."""
    return datetime.combine(day, EVENING, tzinfo=district.settings.timezone).astimezone(UTC)


def awaited(pair: Mentorship) -> int | None:
    """Whose word is awaited now."""
    return {PROPOSED: pair.mentor_id, AGREED: pair.mentee_id}.get(pair.state)


async def ask(session: AsyncSession, pair: Mentorship, now: datetime, *, again: bool = False) -> None:
    """To the one whose word is awaited: somebody waits for her answer; `again` a workday before the term."""
    person_id = awaited(pair)
    if person_id is None:
        return
    mark = "again" if again else "first"
    await deliveries.queue(
        session,
        kind=ASKED,
        once=f"{ASKED}:{pair.id}:{pair.state}:{mark}",
        person_id=person_id,
        about_id=pair.id,
        not_before=now,
        until=pair.answer_by,
        budgeted=False,
        facts={"state": pair.state, "again": again},
    )


async def news(
    session: AsyncSession,
    pair: Mentorship,
    what: str,
    people: Iterable[int],
    now: datetime,
    *,
    mark: str = "",
    until: datetime | None = None,
) -> None:
    """Tells each of the people once what has become of the pair; `mark` tells one such event from another.

    What is told is looked at again when it is sent: a pair that stands otherwise by then is not spoken of.
    """
    for person_id in sorted(set(people)):
        await deliveries.queue(
            session,
            kind=NEWS,
            once=f"{NEWS}:{pair.id}:{what}:{mark}:{person_id}",
            person_id=person_id,
            about_id=pair.id,
            not_before=now,
            until=until or now + STAYS,
            facts={"what": what, "state": pair.state},
        )


async def many(
    session: AsyncSession, pair: Mentorship, what: str, now: datetime, *, mark: str = "", until: datetime
) -> None:
    """To who looks after the pair, once for all of hers with the same last day: in May they all end."""
    for person_id in await curators(session, pair.school_id, now):
        await deliveries.queue(
            session,
            kind=MANY,
            once=f"{MANY}:{what}:{pair.until}:{mark}:{person_id}",
            person_id=person_id,
            not_before=now,
            until=until,
            facts={"what": what, "until": str(pair.until)},
        )


async def curators(session: AsyncSession, school_id: int, now: datetime) -> Sequence[int]:
    """Who looks after the pairs of a school: its deputy heads, else its head, else the methodists."""
    for role in (CURATOR, HEAD):
        if found := await _holders(session, role, school_id, now):
            return found
    return await roles.holders(session, (METHODIST,), now)


async def inside(session: AsyncSession, person_id: int) -> bool:
    """Whether the person is in the bot, and can answer there."""
    wanted = select(Account.id).where(Account.person_id == person_id)
    return await session.scalar(wanted.limit(1)) is not None


async def _holders(session: AsyncSession, role: str, school_id: int, now: datetime) -> Sequence[int]:
    rows = await session.scalars(
        select(RoleGrant)
        .join(Person, Person.id == RoleGrant.person_id)
        .where(RoleGrant.role == role, RoleGrant.scope_kind == "school", RoleGrant.scope_id == school_id)
        .where(select(Account.id).where(Account.person_id == Person.id).exists(), Person.erased_at.is_(None))
        .order_by(RoleGrant.person_id)
    )
    return list(dict.fromkeys(grant.person_id for grant in rows if grant.counts(now)))
