"""People, schools and associations to choose from in a form."""

from collections.abc import Sequence

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association, Membership
from models.people import Employment, Person, School
from services.rights import Actor


async def schools(session: AsyncSession) -> Sequence[School]:
    return (
        await session.scalars(select(School).where(School.closed_on.is_(None)).order_by(School.title))
    ).all()


async def associations(session: AsyncSession) -> Sequence[Association]:
    """The open ones, the district's before those of schools."""
    found = select(Association).where(Association.closed_on.is_(None))
    return (await session.scalars(found.order_by(Association.level, Association.title))).all()


async def people(session: AsyncSession, actor: Actor | None, among: Sequence[int] | None) -> Sequence[Person]:
    """Whom a form may offer: those named by it, else those the actor may find."""
    found = select(Person).where(Person.erased_at.is_(None), Person.left_on.is_(None))
    if among is not None:
        found = found.where(Person.id.in_(among))
    elif actor is not None:
        found = _in_reach(found, actor)
    return (await session.scalars(found.order_by(Person.surname, Person.name, Person.id))).all()


def _in_reach(found: Select[Person], actor: Actor) -> Select[Person]:
    """Whoever may look for names only at home sees only those at home; codes are open to all."""
    scopes = actor.scopes("people.find")
    if "any" in scopes or not scopes:
        return found
    schools, heads = actor.places("people.find", "own_school"), actor.places("people.find", "own_association")
    working = select(Employment.person_id).where(
        Employment.school_id.in_(schools), Employment.until.is_(None)
    )
    members = select(Membership.person_id).where(
        Membership.association_id.in_(heads), Membership.until.is_(None)
    )
    return found.where(or_(Person.id.in_(working), Person.id.in_(members), Person.id == actor.id))


def matching(people: Sequence[Person], typed: str, *, names: bool) -> list[Person]:
    """Those whose name parts begin with the typed words, or whose code does; names only where shown."""
    words = _words(typed)
    if not words:
        return []
    return [person for person in people if all(_begins(person, word, names) for word in words)]


def exactly(person: Person, typed: str, *, names: bool) -> bool:
    """Whether the typed words name this person and nobody else could be meant."""
    words = _words(typed)
    return words == [person.code.casefold()] or (names and sorted(words) == sorted(_words(person.full_name)))


def _begins(person: Person, word: str, names: bool) -> bool:
    parts = [person.code, *(_words(person.full_name.replace("-", " ")) if names else [])]
    return any(part.casefold().startswith(word) for part in parts)


def _words(text: str) -> list[str]:
    return text.casefold().replace("ё", "е").replace(".", " ").replace("№", " ").split()
