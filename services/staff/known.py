"""What the district knows before a list is compared with it: schools, people, their jobs and circles."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association, Membership
from models.people import Employment, Person, RoleGrant, School, Tombstone
from services.staff.columns import plain

Owned = TypeVar("Owned", Employment, Membership, RoleGrant)


@dataclass
class Known:
    """All of it by the keys that comparing needs; persons not erased, jobs past and present."""

    schools: list[School]
    people: list[Person]
    jobs: dict[int, list[Employment]]
    memberships: dict[int, list[Membership]]
    grants: dict[int, list[RoleGrant]]
    associations: dict[int, Association]
    forgotten: set[str]
    now: datetime
    today: date
    by_code: dict[str, Person] = field(init=False)
    by_name: dict[str, list[Person]] = field(init=False)
    by_id: dict[int, School] = field(init=False)

    def __post_init__(self) -> None:
        self.by_code = {person.code.casefold(): person for person in self.people}
        self.by_id = {school.id: school for school in self.schools}
        self.by_name = defaultdict(list)
        for person in self.people:
            self.by_name[plain(person.full_name)].append(person)

    def live_jobs(self, person: Person) -> list[Employment]:
        return [job for job in self.jobs.get(person.id, []) if job.until is None or job.until > self.today]

    def circles(self, person: Person) -> list[Membership]:
        """The live memberships of the person."""
        found = self.memberships.get(person.id, [])
        return [one for one in found if one.until is None or one.until > self.today]

    def held(self, person: Person) -> list[RoleGrant]:
        return [one for one in self.grants.get(person.id, []) if one.until is None or one.until > self.now]

    def works_in(self, person: Person, school: School) -> bool:
        """Whether she works or has worked there."""
        return any(job.school_id == school.id for job in self.jobs.get(person.id, []))

    def school_of(self, person: Person) -> str:
        jobs = self.live_jobs(person) or self.jobs.get(person.id, [])
        return self.by_id[jobs[0].school_id].title if jobs else ""


async def load(session: AsyncSession, now: datetime, today: date) -> Known:
    everybody = (await session.scalars(select(Person).order_by(Person.id))).all()
    jobs = await session.scalars(select(Employment).order_by(Employment.main.desc(), Employment.id))
    memberships = await session.scalars(select(Membership).order_by(Membership.id))
    grants = await session.scalars(select(RoleGrant).order_by(RoleGrant.id))
    open_ones = select(Association).where(Association.closed_on.is_(None)).order_by(Association.id)
    erased = {person.code.casefold() for person in everybody if person.erased_at is not None}
    buried = {code.casefold() for code in await session.scalars(select(Tombstone.person_code))}
    return Known(
        schools=list(await session.scalars(select(School).order_by(School.id))),
        people=[person for person in everybody if person.erased_at is None],
        jobs=_by_person(jobs),
        memberships=_by_person(memberships),
        grants=_by_person(grants),
        associations={row.id: row for row in await session.scalars(open_ones)},
        forgotten=erased | buried,
        now=now,
        today=today,
    )


def _by_person(rows: Iterable[Owned]) -> dict[int, list[Owned]]:
    found: dict[int, list[Owned]] = defaultdict(list)
    for row in rows:
        found[row.person_id].append(row)
    return found
