"""Associations looked at: found, counted, with their heads and members."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association, Membership
from models.cards import PAGE, Circle, Colleague
from models.people import Account, Employment, Person, RoleGrant, School
from services import audiences
from services.refusals import Refusal
from services.rights import Actor

HEAD = "association_head"


async def find(
    session: AsyncSession, actor: Actor, action: str, association_id: int, *, hold: bool = False
) -> Association:
    """An open association with which the actor may do this: any, her own, or one of her own school."""
    wanted = select(Association).where(Association.id == association_id, Association.closed_on.is_(None))
    found = await session.scalar(wanted.with_for_update() if hold else wanted)
    if found is None:
        raise Refusal("associations-gone")
    actor.demand(action, association_id=found.id, school_id=found.school_id)
    return found


def may(actor: Actor, action: str, association: Association) -> bool:
    """The same as a question."""
    return (
        "any" in actor.scopes(action)
        or association.id in actor.places(action, "own_association")
        or association.school_id in actor.places(action, "own_school")
    )


async def headed(session: AsyncSession, actor: Actor) -> Sequence[Association]:
    """The associations the actor heads."""
    ids = {hat.scope_id for hat in actor.hats if hat.role == HEAD and hat.scope_kind == "association"}
    wanted = select(Association).where(Association.id.in_(ids), Association.closed_on.is_(None))
    return (await session.scalars(wanted.order_by(Association.id))).all()


async def connectable(session: AsyncSession, actor: Actor) -> Sequence[Association]:
    """The associations whose group chat the actor may connect."""
    if "any" not in actor.scopes("associations.connect"):
        return await headed(session, actor)
    wanted = select(Association).where(Association.closed_on.is_(None))
    return (await session.scalars(wanted.order_by(Association.level, Association.id))).all()


async def page(
    session: AsyncSession, page: int, now: datetime, *, school_id: int | None = None
) -> tuple[list[Circle], int]:
    """A page of the district's associations, or all of one school's."""
    meant = and_(
        Association.closed_on.is_(None),
        Association.level == "district" if school_id is None else Association.school_id == school_id,
    )
    count = await session.scalar(select(func.count()).select_from(Association).where(meant)) or 0
    wanted = select(Association).where(meant).order_by(Association.id)
    if school_id is None:
        wanted = wanted.offset(page * PAGE).limit(PAGE)
    return await circles(session, (await session.scalars(wanted)).all(), now), count


async def circles(session: AsyncSession, found: Sequence[Association], now: datetime) -> list[Circle]:
    """With heads and counts, in a literal number of questions."""
    ids = [association.id for association in found]
    inside = exists().where(Account.person_id == Membership.person_id)
    counts = await session.execute(
        select(Membership.association_id, func.count(), func.count().filter(inside))
        .join(Person, Person.id == Membership.person_id)
        .where(
            Membership.association_id.in_(ids),
            audiences.live(Membership, now.date()),
            audiences.here(now.date()),
        )
        .group_by(Membership.association_id)
    )
    numbers = {number: (members, entered) for number, members, entered in counts}
    held = await session.execute(
        select(RoleGrant.scope_id, Person)
        .join(Person, Person.id == RoleGrant.person_id)
        .where(RoleGrant.scope_id.in_(ids), *heads_now(now))
        .order_by(RoleGrant.id)
    )
    heads: dict[int, list[Person]] = {}
    for number, person in held:
        heads.setdefault(number or 0, []).append(person)
    return [Circle(one, heads.get(one.id, []), *numbers.get(one.id, (0, 0))) for one in found]


async def members(
    session: AsyncSession, association_id: int, page: int, now: datetime, *, outside: bool = False
) -> tuple[list[Colleague], int]:
    """A page of the members; `outside` are those who have not entered the bot yet."""
    wanted = select(Membership.person_id).where(
        Membership.association_id == association_id, audiences.live(Membership, now.date())
    )
    return await colleagues(session, wanted, page, now, outside=outside)


async def belongs(session: AsyncSession, association: Association, person_id: int, now: datetime) -> None:
    """Refuses who is no member now: nothing is told of strangers through an association."""
    wanted = select(Membership.id).where(
        Membership.association_id == association.id,
        Membership.person_id == person_id,
        audiences.live(Membership, now.date()),
    )
    if await session.scalar(wanted) is None:
        raise Refusal("associations-no-member")


async def staff(
    session: AsyncSession, school_id: int, page: int, now: datetime, *, outside: bool = False
) -> tuple[list[Colleague], int]:
    """A page of the people who work in the school."""
    return await colleagues(session, works_in(school_id, now.date()), page, now, outside=outside)


async def colleagues(
    session: AsyncSession, ids: Select[int], page: int, now: datetime, *, outside: bool
) -> tuple[list[Colleague], int]:
    inside = exists().where(Account.person_id == Person.id)
    meant = and_(Person.id.in_(ids), audiences.here(now.date()), *([~inside] if outside else []))
    count = await session.scalar(select(func.count()).select_from(Person).where(meant)) or 0
    wanted = select(Person, inside).where(meant).order_by(Person.surname, Person.name, Person.id)
    rows = await session.execute(wanted.offset(page * PAGE).limit(PAGE))
    return [Colleague(person, entered) for person, entered in rows], count


def works_in(school_id: int, today: date) -> Select[int]:
    return select(Employment.person_id).where(
        Employment.school_id == school_id, audiences.live(Employment, today)
    )


async def school(session: AsyncSession, school_id: int) -> School:
    found = await session.get(School, school_id)
    if found is None or found.closed_on is not None:
        raise Refusal("associations-school-gone")
    return found


async def schools(session: AsyncSession, ids: set[int]) -> Sequence[School]:
    wanted = select(School).where(School.id.in_(ids), School.closed_on.is_(None))
    return (await session.scalars(wanted.order_by(School.title))).all()


def heads_now(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        RoleGrant.role == HEAD,
        RoleGrant.scope_kind == "association",
        RoleGrant.since <= now,
        or_(RoleGrant.until.is_(None), RoleGrant.until > now),
        RoleGrant.confirmed_at.is_not(None),
    )
