"""People of the district: found, looked at, counted; each look at another person is recorded."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload

from models.associations import Association, Membership
from models.cards import PAGE, Card
from models.people import Account, Employment, Person
from services import audiences, audit
from services.refusals import Refusal
from services.rights import Actor

LANGUAGES = ("ru", "en")


async def known(session: AsyncSession, person_id: int, *, hold: bool = False) -> Person:
    """The person with jobs, schools and grants; refuses when there is none or she was erased.

    `hold` keeps others from changing the same person until the turn ends.
    """
    wanted = (
        select(Person)
        .where(Person.id == person_id, Person.erased_at.is_(None))
        .options(selectinload(Person.employments).joinedload(Employment.school), selectinload(Person.grants))
    )
    found = await session.scalar(wanted.with_for_update() if hold else wanted)
    if found is None:
        raise Refusal("people-unknown")
    return found


async def jobs(session: AsyncSession, person_id: int, today: date) -> Sequence[Employment]:
    """Where the person works now, the main job first."""
    found = await session.scalars(
        select(Employment)
        .where(Employment.person_id == person_id)
        .options(joinedload(Employment.school))
        .order_by(Employment.main.desc(), Employment.id)
    )
    return [job for job in found if job.lasts(today)]


async def associations(session: AsyncSession, person_id: int, today: date) -> Sequence[Association]:
    """The associations the person belongs to now."""
    return (
        await session.scalars(
            select(Association)
            .join(Membership)
            .where(
                Membership.person_id == person_id,
                or_(Membership.since.is_(None), Membership.since <= today),
                or_(Membership.until.is_(None), Membership.until > today),
                Association.closed_on.is_(None),
            )
            .order_by(Association.id)
        )
    ).all()


async def demand_over(
    session: AsyncSession, actor: Actor, action: str, person_id: int, now: datetime
) -> None:
    """Refuses, and remembers the attempt, unless the action is allowed on this person."""
    if not await covers(session, actor, action, person_id, now):
        raise Refusal("people-not-allowed", audit=f"refused:{action}", about=f"person:{person_id}")


async def covers(session: AsyncSession, actor: Actor, action: str, person_id: int, now: datetime) -> bool:
    """Whether the action is allowed on this person, through any school or association of hers."""
    scopes = actor.scopes(action)
    if "any" in scopes or ("own" in scopes and person_id == actor.id):
        return True
    within = _within(actor, action, now.date())
    return await session.scalar(select(Person.id).where(Person.id == person_id, within)) is not None


async def find(session: AsyncSession, actor: Actor, typed: str, now: datetime) -> Sequence[Person]:
    """Those whose code is typed, or whose names begin with the words typed; at most PAGE and one more."""
    actor.demand("people.find")
    words = typed.replace("ё", "е").replace("Ё", "Е").split()[:4]
    if not words:
        return []
    named = and_(*(_named(word) for word in words))
    return await _listed(session, actor, "people.find", or_(Person.code == typed.strip(), named), now)


async def called(session: AsyncSession, ids: Collection[int | None]) -> dict[int, Person]:
    """People by id, with their grants: to say who they are."""
    found = await session.scalars(
        select(Person).where(Person.id.in_(ids)).options(selectinload(Person.grants)).order_by(Person.id)
    )
    return {person.id: person for person in found}


async def look(session: AsyncSession, actor: Actor, person_id: int, now: datetime) -> Card:
    """Another person's card: all of it where the profile may be seen, else the code and the roles."""
    person = await known(session, person_id)
    profile = await covers(session, actor, "people.look", person_id, now)
    if not profile:
        await demand_over(session, actor, "people.find", person_id, now)
    if person_id != actor.id:
        await audit.write(session, actor.id, "people.look", now, subject_id=person_id)
    return await card(session, person, now, profile=profile)


async def card(session: AsyncSession, person: Person, now: datetime, *, profile: bool = True) -> Card:
    accounts = await session.scalar(
        select(func.count()).select_from(Account).where(Account.person_id == person.id)
    )
    return Card(
        person,
        await jobs(session, person.id, now.date()) if profile else [],
        await associations(session, person.id, now.date()) if profile else [],
        accounts or 0,
        profile,
    )


def speak(account: Account, language: str) -> None:
    """From now on the bot speaks this language to the account."""
    if language not in LANGUAGES:
        raise Refusal("people-unknown")
    account.language = language


def back(account: Account) -> None:
    account.blocked_at = None


def gone(account: Account, now: datetime) -> None:
    """The person has blocked the bot."""
    account.blocked_at = account.blocked_at or now


async def _listed(
    session: AsyncSession, actor: Actor, action: str, meant: ColumnElement[bool], now: datetime
) -> Sequence[Person]:
    found = await session.scalars(
        select(Person)
        .where(meant, _within(actor, action, now.date()), audiences.here(now.date()))
        .options(selectinload(Person.employments).joinedload(Employment.school))
        .order_by(Person.surname, Person.name, Person.id)
        .limit(PAGE + 1)
    )
    return found.all()


def _named(word: str) -> ColumnElement[bool]:
    """SQLite folds the case of Latin letters alone, so the word is capitalised as names are."""
    begins = word.capitalize() if "-" not in word else word.title()
    plain = [
        func.replace(func.replace(column, "ё", "е"), "Ё", "Е")
        for column in (Person.surname, Person.name, Person.patronymic)
    ]
    return or_(*(column.startswith(begins, autoescape=True) for column in plain))


def _within(actor: Actor, action: str, today: date) -> ColumnElement[bool]:
    if "any" in actor.scopes(action):
        return Person.id.is_not(None)
    return or_(
        _works_in(actor.places(action, "own_school"), today),
        _belongs_to(actor.places(action, "own_association"), today),
    )


def _works_in(places: Collection[int], today: date) -> ColumnElement[bool]:
    return Person.id.in_(
        select(Employment.person_id).where(
            Employment.school_id.in_(places),
            or_(Employment.since.is_(None), Employment.since <= today),
            or_(Employment.until.is_(None), Employment.until > today),
        )
    )


def _belongs_to(places: Collection[int], today: date) -> ColumnElement[bool]:
    return Person.id.in_(
        select(Membership.person_id).where(
            Membership.association_id.in_(places),
            or_(Membership.since.is_(None), Membership.since <= today),
            or_(Membership.until.is_(None), Membership.until > today),
        )
    )
