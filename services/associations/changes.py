"""Associations changed: members, heads, the school's own ones. Nothing is deleted, everything is dated."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association, Membership
from models.people import Employment, Person, RoleGrant
from services import audiences, audit, people, roles
from services.associations import circles
from services.refusals import Refusal, unless_taken
from services.rights import Actor


async def candidates(session: AsyncSession, association: Association, now: datetime) -> Sequence[int]:
    """Who may be a member or a head: whoever works in the school, or in any of the district."""
    working: Select[int] = select(Employment.person_id).where(audiences.live(Employment, now.date()))
    if association.school_id is not None:
        working = circles.works_in(association.school_id, now.date())
    wanted = select(Person.id).where(Person.id.in_(working), audiences.here(now.date()))
    return (await session.scalars(wanted)).all()


async def newcomers(session: AsyncSession, association: Association, now: datetime) -> Sequence[int]:
    """Candidates who are not members yet."""
    wanted = select(Membership.person_id).where(
        Membership.association_id == association.id, audiences.live(Membership, now.date())
    )
    inside = set(await session.scalars(wanted))
    return [number for number in await candidates(session, association, now) if number not in inside]


async def enrol(
    session: AsyncSession, actor: Actor, association_id: int, person_id: int, now: datetime
) -> Association:
    association = await circles.find(session, actor, "associations.enrol", association_id)
    if person_id not in await candidates(session, association, now):
        raise Refusal("associations-not-of-here")
    async with unless_taken("one_live_membership", Refusal("associations-member-already")):
        session.add(Membership(association_id=association.id, person_id=person_id, since=now.date()))
        await session.flush()
    await _record(session, actor, "associations.enrol", association, now, person_id)
    return association


async def dismiss(
    session: AsyncSession, actor: Actor, association_id: int, person_id: int, now: datetime
) -> Association:
    """The membership ends today; done twice, it is over all the same."""
    association = await circles.find(session, actor, "associations.enrol", association_id)
    ended = await session.scalars(
        update(Membership)
        .where(Membership.association_id == association.id, Membership.person_id == person_id)
        .where(or_(Membership.until.is_(None), Membership.until > now.date()))
        .values(until=now.date())
        .returning(Membership.id)
    )
    if ended.all():
        await _record(session, actor, "associations.dismiss", association, now, person_id)
    return association


async def appoint(
    session: AsyncSession, actor: Actor, association_id: int, person_id: int, now: datetime
) -> Association:
    """The person heads it from now on; whoever headed it before does no more."""
    association = await circles.find(session, actor, "associations.manage", association_id, hold=True)
    if person_id not in await candidates(session, association, now):
        raise Refusal("associations-not-of-here")
    person = await people.known(session, person_id, hold=True)
    for grant in await _heads(session, association, now):
        if grant.person_id == person.id:
            raise Refusal("associations-head-already")
        await _unseat(session, actor, grant, now)
    given = RoleGrant(
        person_id=person.id,
        role=circles.HEAD,
        scope_kind="association",
        scope_id=association.id,
        since=now,
        granted_by=actor.id,
        confirmed_by=actor.id,
        confirmed_at=now,
    )
    session.add(given)
    await session.flush()
    await _record(session, actor, "people.grant", association, now, person.id, role=circles.HEAD)
    await roles.tell(session, given, "given", actor.district, now, by=actor.id)
    return association


async def found(
    session: AsyncSession, actor: Actor, school_id: int, title: str, now: datetime
) -> Association:
    """Founds an association of a school (ШМО)."""
    school = await circles.school(session, school_id)
    actor.demand("associations.manage", school_id=school.id)
    count = await session.scalar(
        select(func.count()).select_from(Association).where(Association.school_id == school.id)
    )
    made = Association(
        code=f"school-{school.id}-{(count or 0) + 1}",
        title=title,
        short=title,
        level="school",
        kind="subject",
        school_id=school.id,
    )
    session.add(made)
    await session.flush()
    await _record(session, actor, "associations.found", made, now)
    return made


async def rename(
    session: AsyncSession, actor: Actor, association_id: int, title: str, now: datetime
) -> Association:
    association = await _of_a_school(session, actor, association_id)
    association.title = association.short = title
    await _record(session, actor, "associations.rename", association, now)
    return association


async def close(session: AsyncSession, actor: Actor, association_id: int, now: datetime) -> Association:
    """It is over: its head is a head no more, its group is let go, its members stay as history."""
    association = await _of_a_school(session, actor, association_id)
    for grant in await _heads(session, association, now):
        await _unseat(session, actor, grant, now)
    await session.execute(
        update(Membership)
        .where(Membership.association_id == association.id)
        .where(or_(Membership.until.is_(None), Membership.until > now.date()))
        .values(until=now.date())
    )
    association.closed_on, association.chat_id = now.date(), None
    await _record(session, actor, "associations.close", association, now)
    return association


async def _of_a_school(session: AsyncSession, actor: Actor, association_id: int) -> Association:
    """The district's own associations come from its files and are changed there."""
    association = await circles.find(session, actor, "associations.manage", association_id, hold=True)
    if association.level != "school":
        raise Refusal("associations-from-files")
    return association


async def _heads(session: AsyncSession, association: Association, now: datetime) -> Sequence[RoleGrant]:
    wanted = select(RoleGrant).where(RoleGrant.scope_id == association.id, *circles.heads_now(now))
    return (await session.scalars(wanted.with_for_update())).all()


async def _unseat(session: AsyncSession, actor: Actor, grant: RoleGrant, now: datetime) -> None:
    grant.until = now
    about = f"{grant.role}:association:{grant.scope_id}"
    await audit.write(session, actor.id, "people.revoke", now, subject_id=grant.person_id, about=about)
    await roles.tell(session, grant, "taken", actor.district, now, by=actor.id)


async def _record(
    session: AsyncSession,
    actor: Actor,
    action: str,
    association: Association,
    now: datetime,
    person_id: int | None = None,
    role: str = "",
) -> None:
    about = f"{role}:association:{association.id}" if role else f"association:{association.id}"
    await audit.write(session, actor.id, action, now, subject_id=person_id, about=about)
