"""Roles as grants: given, confirmed by a holder where they are privileged, taken back."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.district import District, Role
from models.people import Account, Person, RoleGrant
from services import administrators, audit, deliveries, people
from services.refusals import Refusal
from services.rights import Actor, Hat

ADMIN = administrators.ADMIN


def grantable(actor: Actor) -> list[Role]:
    """The roles the actor may give, in the order of the district's file."""
    return [role for role in actor.district.roles.values() if _givers(actor, role)]


def places(actor: Actor, role: Role) -> set[int] | None:
    """The schools for which the actor may give the role; None is anywhere."""
    givers = _givers(actor, role)
    if any(actor.district.scope("people.grant", hat.role) == "any" for hat in givers):
        return None
    return {hat.scope_id for hat in givers if hat.scope_id is not None}


def refusal(actor: Actor, person: Person, hat: Hat) -> Refusal | None:
    """Whether the actor may give (or take) this role here; whether it is free is another matter."""
    role = actor.district.roles.get(hat.role)
    if role is None or role.derived or hat.scope_kind not in role.scopes:
        return Refusal("people-role-unknown")
    where = places(actor, role) if _givers(actor, role) else set()
    if where is not None and not (hat.scope_kind == "school" and hat.scope_id in where & _schools(person)):
        return Refusal("people-not-allowed", audit="refused:people.grant", about=f"person:{person.id}")
    if role.confirmed_by and person.id == actor.id:
        return Refusal("people-role-oneself", audit="refused:people.grant", about=f"person:{person.id}")
    return None


async def grant(
    session: AsyncSession, actor: Actor, person_id: int, hat: Hat, until: datetime | None, now: datetime
) -> RoleGrant:
    """Gives a role; a privileged one waits for a holder, unless there is none beside the two of them."""
    person = await people.known(session, person_id, hold=True)
    if refused := refusal(actor, person, hat):
        raise refused
    for held in person.grants:
        if held.lasts(now) and (held.role, held.scope_kind, held.scope_id) == _key(hat):
            raise Refusal("people-role-already")
    role = actor.district.roles[hat.role]
    waits = bool(await confirmers(session, role, now, but={person.id, actor.id}))
    given = RoleGrant(
        person_id=person.id,
        role=hat.role,
        scope_kind=hat.scope_kind,
        scope_id=hat.scope_id,
        since=now,
        until=until,
        granted_by=actor.id,
        confirmed_by=None if waits else actor.id,
        confirmed_at=None if waits else now,
    )
    session.add(given)
    await session.flush()
    await _record(session, actor.id, "people.grant", given, now)
    await tell(session, given, "asked" if waits else "given", actor.district, now, by=actor.id)
    return given


async def confirm(session: AsyncSession, actor: Actor, grant_id: int, now: datetime) -> RoleGrant:
    """A holder's word, not that of the giver and not of the person: from now on the role counts."""
    found = await _found(session, grant_id)
    await _check_holder(session, actor, found, now)
    if found.confirmed_at is None:
        found.confirmed_at, found.confirmed_by = now, actor.id
        await _record(session, actor.id, "people.confirm_grant", found, now)
        await tell(session, found, "given", actor.district, now, by=actor.id)
    return found


async def decline(session: AsyncSession, actor: Actor, grant_id: int, now: datetime) -> RoleGrant:
    """A holder says no: the role never counts."""
    found = await _found(session, grant_id)
    await _check_holder(session, actor, found, now)
    if found.confirmed_at is not None:
        raise Refusal("people-role-settled")
    found.until = now
    await _record(session, actor.id, "people.decline_grant", found, now)
    await tell(session, found, "declined", actor.district, now, by=actor.id)
    return found


async def revoke(session: AsyncSession, actor: Actor, grant_id: int, now: datetime) -> RoleGrant:
    """Takes a role back; it stops at the person's next tap. The last administrator stays."""
    found = await _found(session, grant_id)
    if refused := revoke_refusal(actor, found):
        raise refused
    if not found.lasts(now):
        return found
    if found.role == ADMIN and found.counts(now):
        await administrators.keep_another(session, found.person_id)
    found.until = now
    await _record(session, actor.id, "people.revoke", found, now)
    await tell(session, found, "taken", actor.district, now, by=actor.id)
    return found


def revoke_refusal(actor: Actor, found: RoleGrant) -> Refusal | None:
    role = actor.district.roles.get(found.role)
    where = places(actor, role) if role and _givers(actor, role) else set()
    if where is not None and (found.scope_kind != "school" or found.scope_id not in where):
        return Refusal("people-not-allowed", audit="refused:people.grant", about=f"person:{found.person_id}")
    return None


async def revocable(session: AsyncSession, actor: Actor, grant_id: int) -> RoleGrant:
    """The grant, if the actor may take it back."""
    found = await _found(session, grant_id)
    if refused := revoke_refusal(actor, found):
        raise refused
    return found


async def waiting(session: AsyncSession, actor: Actor, now: datetime) -> Sequence[RoleGrant]:
    """The grants that wait for a word the actor may give, of people who are in the bot."""
    roles = [r.code for r in actor.district.roles.values() if actor.roles & set(r.confirmed_by)]
    found = await session.scalars(
        select(RoleGrant)
        .join(RoleGrant.person)
        .where(RoleGrant.role.in_(roles), RoleGrant.confirmed_at.is_(None), *_lasts(now))
        .where(RoleGrant.person_id != actor.id, Person.joined_at.is_not(None), Person.erased_at.is_(None))
        .where(or_(RoleGrant.granted_by.is_(None), RoleGrant.granted_by != actor.id))
        .options(joinedload(RoleGrant.person))
        .order_by(RoleGrant.id)
    )
    return found.all()


async def confirmers(
    session: AsyncSession, role: Role, now: datetime, *, but: Collection[int] = ()
) -> Sequence[int]:
    """Those whose word makes the role count."""
    return await holders(session, role.confirmed_by, now, but=but) if role.confirmed_by else []


async def holders(
    session: AsyncSession, roles: Collection[str], now: datetime, *, but: Collection[int] = ()
) -> Sequence[int]:
    """The people who hold one of the roles now and are in the bot."""
    found = await session.scalars(
        select(Person.id)
        .where(holds(roles, now), Person.id.not_in(but), Person.erased_at.is_(None))
        .where(select(Account.id).where(Account.person_id == Person.id).exists())
        .order_by(Person.id)
    )
    return found.all()


def holds(roles: Collection[str], now: datetime) -> ColumnElement[bool]:
    return (
        select(RoleGrant.id)
        .where(RoleGrant.person_id == Person.id, RoleGrant.role.in_(roles))
        .where(RoleGrant.confirmed_at.is_not(None), *_lasts(now))
        .exists()
    )


async def tell(
    session: AsyncSession, given: RoleGrant, what: str, district: District, now: datetime, *, by: int | None
) -> None:
    """Tells the person, those whose word is awaited, and every administrator but the one who did it."""
    told = {given.person_id} if what != "asked" else set()
    role = district.roles[given.role]
    if what == "asked":
        told |= set(await confirmers(session, role, now, but={given.person_id, *({by} if by else ())}))
    told |= set(await holders(session, (ADMIN,), now))
    for person_id in sorted(told - {by}):
        await deliveries.queue(
            session,
            kind="people-grant",
            once=f"people-grant:{given.id}:{what}:{now.timestamp():.0f}",
            person_id=person_id,
            about_id=given.id,
            not_before=now,
            budgeted=False,
            facts={"what": what},
        )


def _givers(actor: Actor, role: Role) -> list[Hat]:
    return [
        hat
        for hat in actor.hats
        if not role.derived and hat.role in role.granted_by and actor.district.scope("people.grant", hat.role)
    ]


async def _found(session: AsyncSession, grant_id: int) -> RoleGrant:
    found = await session.scalar(
        select(RoleGrant)
        .where(RoleGrant.id == grant_id)
        .options(joinedload(RoleGrant.person))
        .with_for_update(of=RoleGrant)
    )
    if found is None:
        raise Refusal("people-role-gone")
    return found


async def _check_holder(session: AsyncSession, actor: Actor, found: RoleGrant, now: datetime) -> None:
    role = actor.district.roles.get(found.role)
    if role is None or not found.lasts(now):
        raise Refusal("people-role-gone")
    own = actor.id in (found.person_id, found.granted_by)
    if own or not actor.roles & set(role.confirmed_by):
        raise Refusal(
            "people-role-not-yours", audit="refused:people.confirm_grant", about=f"person:{found.person_id}"
        )


async def _record(session: AsyncSession, actor_id: int, action: str, given: RoleGrant, now: datetime) -> None:
    where = f"{given.scope_kind}:{given.scope_id}" if given.scope_id else given.scope_kind
    about = f"{given.role}:{where}"
    await audit.write(session, actor_id, action, now, subject_id=given.person_id, about=about)


def _lasts(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return RoleGrant.since <= now, or_(RoleGrant.until.is_(None), RoleGrant.until > now)


def _schools(person: Person) -> set[int]:
    return {job.school_id for job in person.employments}


def _key(hat: Hat) -> tuple[str, str, int | None]:
    return hat.role, hat.scope_kind, hat.scope_id
