"""Personal one-time invites: 128-bit keys of which only the hash is kept."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from models.district import District
from models.people import Account, Employment, Invite, Person, School
from services import audit, people
from services.refusals import Refusal
from services.rights import Actor

# Crockford's letters: none of them is taken for another on paper.
LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 26
# What a hand or a Russian keyboard makes of them.
LOOK_ALIKE = str.maketrans("оoilасекмнртхув", "0011acekmhptxyb")


def new_key() -> str:
    """A key of 130 random bits."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def normal(typed: str) -> str:
    """The key in what was typed or pasted: a key in groups, in capitals, or a whole link."""
    bare = typed.strip().rsplit("start=", 1)[-1].casefold().translate(LOOK_ALIKE)
    return "".join(letter for letter in bare if letter in LETTERS)


def grouped(key: str) -> str:
    """«abcd-efgh-…», to be typed from paper."""
    return "-".join(key[start : start + 4] for start in range(0, len(key), 4))


def link(username: str, key: str) -> str:
    return f"https://t.me/{username}?start={key}"


def hashed(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


async def issue(
    session: AsyncSession,
    actor: Actor,
    person_id: int,
    now: datetime,
) -> tuple[Invite, str]:
    """An invite and its key, which nobody can read again; earlier ones of the person stop working."""
    person = await people.known(session, person_id, hold=True)
    await people.demand_over(session, actor, "people.invite", person_id, now)
    if refused := above(actor, person, now):
        raise refused
    return await make(session, person, actor.district, now, issued_by=actor.id)


async def make(
    session: AsyncSession,
    person: Person,
    district: District,
    now: datetime,
    *,
    issued_by: int | None = None,
    lasts: timedelta | None = None,
    admin: bool = False,
) -> tuple[Invite, str]:
    """The same without asking for a right: for whoever holds the console."""
    await revoke_all(session, person.id, now)
    key = new_key()
    invite = Invite(
        key_hash=hashed(key),
        person_id=person.id,
        issued_by=issued_by,
        issued_at=now,
        expires_at=now + (lasts or timedelta(days=district.settings.invite_days)),
        admin=admin,
    )
    session.add(invite)
    await session.flush()
    about = f"invite:{invite.id}"
    await audit.write(session, issued_by, "people.invite", now, subject_id=person.id, about=about)
    return invite, key


def above(actor: Actor, person: Person, now: datetime) -> Refusal | None:
    """A deputy head invites nobody whose roles she could not give herself.

    Roles that need a confirmation are suspended on entering, so whoever invites anybody may invite
    their holders.
    """
    if "any" in actor.scopes("people.invite"):
        return None
    for grant in person.grants:
        role = actor.district.roles.get(grant.role)
        if grant.lasts(now) and (role is None or not actor.roles & set(role.granted_by)):
            return Refusal("people-invite-above", audit="refused:people.invite", about=f"person:{person.id}")
    return None


async def redeem(session: AsyncSession, account: Account, typed: str, now: datetime) -> Invite | None:
    """Opens an invite for an account: of two who open it at once, one does.

    None when the key is wrong, expired, revoked or opened by somebody else; the same account may
    open it again. Refuses an account that belongs to another person already.
    """
    invite = await session.scalar(select(Invite).where(Invite.key_hash == hashed(normal(typed))))
    if invite is None or invite.revoked_at is not None:
        return None
    if invite.redeemed_by == account.id:
        return invite
    if account.person_id is not None and account.person_id != invite.person_id:
        raise Refusal("people-already-inside")
    won = await session.scalar(
        update(Invite)
        .where(Invite.id == invite.id, Invite.redeemed_at.is_(None), Invite.revoked_at.is_(None))
        .where(Invite.expires_at > now)
        .values(redeemed_at=now, redeemed_by=account.id)
        .returning(Invite.id)
        .execution_options(synchronize_session=False)
    )
    if won is None:
        return None
    await session.refresh(invite)
    return invite


async def opened(session: AsyncSession, account: Account) -> Invite | None:
    """The invite a guest has opened without having agreed to C1 yet."""
    return await session.scalar(
        select(Invite)
        .where(Invite.redeemed_by == account.id, Invite.revoked_at.is_(None))
        .order_by(Invite.redeemed_at.desc(), Invite.id.desc())
        .limit(1)
    )


async def live(session: AsyncSession, person_id: int, now: datetime) -> Invite | None:
    """The invite that still waits to be opened."""
    return await session.scalar(
        select(Invite).where(
            Invite.person_id == person_id,
            Invite.redeemed_at.is_(None),
            Invite.revoked_at.is_(None),
            Invite.expires_at > now,
        )
    )


async def revoke(session: AsyncSession, actor: Actor, person_id: int, now: datetime) -> None:
    """The invites of a person stop working, opened or not; who is inside stays inside."""
    await people.demand_over(session, actor, "people.invite", person_id, now)
    await revoke_all(session, person_id, now)
    await audit.write(session, actor.id, "people.uninvite", now, subject_id=person_id)


async def revoke_all(session: AsyncSession, person_id: int, now: datetime) -> None:
    await session.execute(
        update(Invite)
        .where(Invite.person_id == person_id, Invite.revoked_at.is_(None))
        .values(revoked_at=now)
    )


async def uninvited(
    session: AsyncSession, now: datetime, *, school: str = "", everyone: bool = False
) -> Sequence[Person]:
    """Those to print invites for, of one school (by its code) or of all, with their jobs.

    Those who are in the bot already come only if `everyone`.
    """
    wanted = select(Person).where(Person.erased_at.is_(None), Person.left_on.is_(None))
    if school:
        wanted = wanted.where(Person.employments.any(Employment.school.has(School.code == school)))
    if not everyone:
        wanted = wanted.where(~select(Account.id).where(Account.person_id == Person.id).exists())
    jobs = selectinload(Person.employments).joinedload(Employment.school)
    found = await session.scalars(wanted.options(jobs).order_by(Person.surname, Person.name, Person.id))
    today = now.date()
    return [person for person in found if any(job.lasts(today) for job in person.employments)]
