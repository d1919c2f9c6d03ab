"""How an account becomes a person's: by an opened invite or by the settings, and never before C1."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.people import Account, Person, RoleGrant
from services import audit, consents, invites, people, roles
from services.rights import Actor, hats


@dataclass(frozen=True, slots=True)
class Entrance:
    """What awaits a guest who agrees to C1: a person of the staff list, an administrator's seat, or both."""

    person: Person | None
    admin: bool = False


async def awaiting(session: AsyncSession, account: Account, admins: Collection[int]) -> Entrance | None:
    """None when nothing awaits the account: it is inside already, or a guest without an invite."""
    if account.person_id is not None:
        return None
    named = account.telegram_id in admins
    invite = await invites.opened(session, account)
    if invite is not None:
        person = await session.scalar(
            select(Person).where(Person.id == invite.person_id, Person.erased_at.is_(None))
        )
        if person is not None:
            return Entrance(person, named or invite.admin)
    return Entrance(None, True) if named else None


async def join(
    session: AsyncSession,
    account: Account,
    entrance: Entrance,
    name: str,
    district: District,
    now: datetime,
) -> Person:
    """The person agrees to C1 and is inside; other accounts of hers are outside from now on.

    `name` is what the messenger calls an administrator who is on no staff list.
    """
    person = entrance.person or await newcomer(session, name)
    await _close_others(session, account, person, now)
    person = await people.known(session, person.id, hold=True)
    account.person_id, account.person = person.id, person
    first = person.joined_at is None
    person.joined_at = person.joined_at or now
    await session.flush()
    await consents.give(session, person.id, consents.ACCOUNT, account.language, district, now)
    await audit.write(
        session, person.id, "people.join", now, subject_id=person.id, about="" if first else "again"
    )
    await _weigh(session, person, district, now)
    if entrance.admin:
        await invites.revoke_all(session, person.id, now)  # the console's word is good for once
        await seat(session, person, district, now)
    await session.refresh(person, ["grants"])
    return person


async def leave(session: AsyncSession, person: Person, now: datetime) -> None:
    """C1 is withdrawn: every account of the person is a guest's, from this moment."""
    await consents.withdraw(session, person.id, consents.ACCOUNT, now)
    accounts = await session.scalars(select(Account).where(Account.person_id == person.id))
    for account in accounts:
        account.person_id, account.person = None, None
    await session.flush()


async def seat(session: AsyncSession, person: Person, district: District, now: datetime) -> None:
    """Makes the person an administrator by the will of whoever holds the server."""
    held = await session.scalars(
        select(RoleGrant).where(RoleGrant.person_id == person.id, RoleGrant.role == roles.ADMIN)
    )
    mine = next((grant for grant in held if grant.lasts(now)), None)
    if mine is not None and mine.counts(now):
        return
    if mine is None:
        mine = RoleGrant(person_id=person.id, role=roles.ADMIN, scope_kind="district", since=now)
        session.add(mine)
    mine.confirmed_at = now
    await session.flush()
    await audit.write(session, None, "people.seat_admin", now, subject_id=person.id)
    await roles.tell(session, mine, "given", district, now, by=person.id)


def actor(person: Person, district: District, now: datetime) -> Actor:
    """Who the person is right after entering; needs grants and employments."""
    return Actor(person, hats(person, now, district), district)


async def newcomer(session: AsyncSession, name: str) -> Person:
    """A person who is on no staff list yet, with the next free code."""
    highest = await session.scalar(select(func.max(Person.id))) or 0
    code = f"{highest + 1:04}"
    while await session.scalar(select(Person.id).where(Person.code == code)) is not None:
        highest += 1
        code = f"{highest + 1:04}"
    person = Person(code=code, surname="", name=name.strip()[:60])
    session.add(person)
    await session.flush()
    return person


async def _close_others(session: AsyncSession, account: Account, person: Person, now: datetime) -> None:
    """One person has one account: a new telephone replaces the old one."""
    closed = await session.scalars(
        update(Account)
        .where(Account.person_id == person.id, Account.id != account.id)
        .values(person_id=None)
        .returning(Account.id)
    )
    for account_id in closed.all():
        about = f"account:{account_id}"
        await audit.write(
            session, person.id, "people.replace_account", now, subject_id=person.id, about=about
        )


async def _weigh(session: AsyncSession, person: Person, district: District, now: datetime) -> None:
    """Whoever enters by an invite holds no privileged role until a holder confirms it.

    The first holder in a district has nobody to ask; an administrator is seated by the server alone.
    """
    for grant in person.grants:
        role = district.roles.get(grant.role)
        if role is None or not role.confirmed_by or not grant.lasts(now):
            continue
        others = await roles.confirmers(session, role, now, but={person.id})
        if others or role.code == roles.ADMIN:
            grant.confirmed_at, grant.confirmed_by = None, None
            await session.flush()
            await roles.tell(session, grant, "asked", district, now, by=None)
        elif grant.confirmed_at is None:
            grant.confirmed_at = now
            about = f"{grant.role}:first"
            await audit.write(session, None, "people.confirm_grant", now, subject_id=person.id, about=about)
