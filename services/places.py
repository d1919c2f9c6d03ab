"""What schools and associations are called, for those who hold roles there."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association
from models.district import Role
from models.people import Employment, RoleGrant, School
from services import roles
from services.rights import Actor


async def names(session: AsyncSession, grants: Collection[RoleGrant]) -> dict[tuple[str, int], str]:
    """The titles of the scopes of grants by kind and id."""
    ids: dict[str, set[int]] = {"school": set(), "association": set()}
    for grant in grants:
        if grant.scope_id is not None and grant.scope_kind in ids:
            ids[grant.scope_kind].add(grant.scope_id)
    found: dict[tuple[str, int], str] = {}
    if ids["school"]:
        rows = await session.execute(select(School.id, School.title).where(School.id.in_(ids["school"])))
        found |= {("school", number): title for number, title in rows}
    if ids["association"]:
        wanted = select(Association.id, Association.title).where(Association.id.in_(ids["association"]))
        found |= {("association", number): title for number, title in (await session.execute(wanted))}
    return found


async def offered(
    session: AsyncSession, actor: Actor, role: Role, person_id: int, now: datetime
) -> dict[int, str]:
    """Where the actor may give the role to this person: her schools, or any association."""
    within = roles.places(actor, role)
    if "association" in role.scopes:
        wanted = select(Association.id, Association.short).where(Association.closed_on.is_(None))
        return dict((await session.execute(wanted.order_by(Association.id))).all())
    works = select(Employment.school_id).where(
        Employment.person_id == person_id, or_(Employment.until.is_(None), Employment.until > now.date())
    )
    hers = select(School.id, School.title).where(School.id.in_(works)).order_by(School.id)
    found = await session.execute(hers)
    return {number: title for number, title in found if within is None or number in within}
