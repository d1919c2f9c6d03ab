"""Who would get an announcement, how many of them, when: before it is sent."""

from typing import Any

from sqlalchemy import Select, and_, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement
from models.associations import Association, Membership
from models.deliveries import Delivery
from models.people import Employment, School
from models.reaches import Part, Plan, Reach
from services import audiences, calendars
from services.announcements import rules
from services.announcements.rules import KIND
from services.audiences import Moment, live


def fates(announcement: Announcement, at: Moment) -> Select[*tuple[Any, ...]]:
    """Each person meant, with what will become of the copy; a correction is for those who have the first."""
    rubric = rules.rubric_of(announcement, at.district)
    if announcement.corrects_id is not None:
        meant = corrected(announcement.corrects_id)
    else:
        meant = audiences.people(audiences.parsed(announcement.audience), at)
    return audiences.fates(meant, rubric, at, urgent=announcement.urgent)


def corrected(announcement_id: int) -> Select[*tuple[Any, ...]]:
    """Those whom the first did reach, or may have."""
    return select(Delivery.person_id).where(
        Delivery.kind == KIND,
        Delivery.about_id == announcement_id,
        Delivery.state.in_(("sent", "uncertain", "sending")),
    )


async def plan(session: AsyncSession, announcement: Announcement, at: Moment) -> Plan:
    found = await reach(session, fates(announcement, at))
    starts = rules.starts_at(announcement, at.now)
    if not announcement.urgent:
        starts = calendars.next_opening(at.district, starts)
    return Plan(
        reach=found,
        starts=starts,
        chats=len(await chats(session, announcement)),
        needs_word=rules.needs_word(announcement, found.count, at.district),
    )


async def parts(
    session: AsyncSession, announcement: Announcement, at: Moment
) -> tuple[list[Part], list[Part], Reach]:
    """Who would get it: by school, by association, in all."""
    fated = fates(announcement, at)
    schools = await by_school(session, fated, at)
    associations = await by_association(session, fated, at)
    return schools, associations, await reach(session, fated)


async def reach(session: AsyncSession, fated: Select[*tuple[Any, ...]]) -> Reach:
    each = fated.subquery()
    rows = await session.execute(
        select(each.c.lane, each.c.reason, func.count()).group_by(each.c.lane, each.c.reason)
    )
    counts = {"push": 0, "digest": 0}
    lost: dict[str, int] = {}
    for lane, reason, count in rows:
        if reason:
            lost[reason] = lost.get(reason, 0) + count
        else:
            counts[lane] += count
    return Reach(
        counts["push"], counts["digest"], {why: lost[why] for why in audiences.REASONS if why in lost}
    )


async def by_school(session: AsyncSession, fated: Select[*tuple[Any, ...]], at: Moment) -> list[Part]:
    """By school; a person of two schools counts in both."""
    each = fated.subquery()
    found = (
        select(School.title, *_counts(each))
        .join(Employment, and_(Employment.school_id == School.id, live(Employment, at.today)))
        .join(each, each.c.person_id == Employment.person_id)
        .group_by(School.id, School.title)
        .order_by(School.id)
    )
    return [Part(*row) for row in await session.execute(found)]


async def by_association(session: AsyncSession, fated: Select[*tuple[Any, ...]], at: Moment) -> list[Part]:
    """By association; a person of three counts in each, and still gets one copy."""
    each = fated.subquery()
    found = (
        select(Association.short, *_counts(each))
        .join(Membership, and_(Membership.association_id == Association.id, live(Membership, at.today)))
        .join(each, each.c.person_id == Membership.person_id)
        .group_by(Association.id, Association.short)
        .order_by(Association.id)
    )
    return [Part(*row) for row in await session.execute(found)]


def _counts(each: Any) -> tuple[Any, Any]:
    got = case((each.c.state == "queued", each.c.person_id))
    return func.count(each.c.person_id.distinct()), func.count(got.distinct())


async def chats(session: AsyncSession, announcement: Announcement) -> list[int]:
    """The group chats it goes to: only what everyone may read, only chats of associations named."""
    codes = announcement.audience.get("associations", [])
    if announcement.visibility != "chats" or not codes:
        return []
    found = await session.scalars(
        select(Association.chat_id).where(Association.code.in_(codes), Association.chat_id.is_not(None))
    )
    return [chat_id for chat_id in found if chat_id is not None]
