"""A believable fictional district of any size, the same for the same seed."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association, Membership
from models.district import District
from models.mentorships import SchoolNeighbour
from models.people import Account, Consent, Employment, Person, RoleGrant, School

FICTION = Path(__file__).parent.parent / "programme" / "fiction" / "names.yaml"
FIRST_TELEGRAM_ID = 700_000_000
CENTRE = ("methodist", "methodist", "methodist", "coordinator", "admin")
# The one of them who looks after young teachers, beside what she does already.
YOUNG = "methodist_young"
POSITIONS = {
    "TEACHER": 58,
    "PRIMARY_TEACHER": 20,
    "ADDITIONAL_EDUCATION": 6,
    "PSYCHOLOGIST": 4,
    "SOCIAL_PEDAGOGUE": 4,
    "LIBRARIAN": 5,
    "SAFETY_INSTRUCTOR": 3,
}


@dataclass(slots=True)
class Seed:
    """What a fictional district is made with: so many teachers, and the centre's five beside them.

    `accounts` lets its people be talked to in the demo.
    """

    teachers: int = 220
    schools: int = 13
    number: int = 2026
    accounts: bool = False
    dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.number)


@cache
def words() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(FICTION.read_text(encoding="utf-8"))
    return read


async def populate(session: AsyncSession, district: District, seed: Seed, now: datetime) -> list[Person]:
    """Fills an empty database: schools, people, employments, memberships, roles.

    Heads for associations, a head and a deputy for each school; three methodists, a coordinator and an
    administrator at the centre. With accounts, every fifteenth teacher has not entered the bot yet.
    """
    schools = _schools(seed)
    session.add_all(schools)
    found = await session.scalars(select(Association).order_by(Association.id))
    associations = {association.code: association for association in found}
    await session.flush()
    session.add_all(_neighbours(schools))
    people = [_person(seed, number, now) for number in range(1, seed.teachers + len(CENTRE) + 1)]
    session.add_all(people)
    await session.flush()
    teachers, centre = people[: seed.teachers], people[seed.teachers :]
    circles: dict[str, list[Person]] = {code: [] for code in associations}
    for number, person in enumerate(teachers):
        job = _job(seed, district, person, schools[number % len(schools)], now)
        session.add(job)
        for code in _circles(district, person, job):
            session.add(
                Membership(association_id=associations[code].id, person_id=person.id, since=job.since)
            )
            circles[code].append(person)
    for role, person in zip(CENTRE, centre, strict=True):
        session.add(_grant(role, "district", None, person, now))
    session.add(_grant(YOUNG, "district", None, centre[2], now))
    for code, members in circles.items():
        for head in _experienced(members, now)[:1]:
            session.add(_grant("association_head", "association", associations[code].id, head, now))
    for number, school in enumerate(schools):
        leaders = _experienced(teachers[number :: len(schools)], now)[-2:]
        for role, person in zip(("school_head", "school_curator"), leaders, strict=False):
            session.add(_grant(role, "school", school.id, person, now))
    if seed.accounts:
        entered = [person for number, person in enumerate(teachers, 1) if number % 15] + centre
        _open_accounts(session, district, entered, now)
    await session.flush()
    return people


def telegram_id(person: Person) -> int:
    """The made-up Telegram id of a fictional person."""
    return FIRST_TELEGRAM_ID + person.id


def _schools(seed: Seed) -> list[School]:
    known = words()["schools"]
    made = []
    for number in range(seed.schools):
        school = known[number % len(known)]
        again = f" ({number // len(known) + 1})" if number >= len(known) else ""
        made.append(
            School(
                code=f"{number + 1:02}",
                title=school["title"] + again,
                group="village" if school["group"] == "small" else school["group"],
                small=school["group"] == "small",
            )
        )
    return made


def _neighbours(schools: Sequence[School]) -> list[SchoolNeighbour]:
    """Schools along a road, the next one near, and two more roads across: two or three neighbours each."""
    near = {(at, at + 1) for at in range(len(schools) - 1)} | {(0, 2), (len(schools) - 3, len(schools) - 1)}
    return [
        SchoolNeighbour(school_id=schools[one].id, neighbour_id=schools[other].id)
        for one, other in sorted(near)
        if 0 <= one < other < len(schools)
    ]


def _person(seed: Seed, number: int, now: datetime) -> Person:
    dice = seed.dice
    woman = dice.random() < 0.87
    experience = dice.choice([0, 1, 2]) if dice.random() < 0.07 else min(42, int(dice.triangular(3, 42, 24)))
    surname = dice.choice(words()["surnames"])
    name = dice.choice(words()["young_women" if experience < 3 else "women"] if woman else words()["men"])
    father = dice.choice(words()["fathers"])
    return Person(
        code=f"{number:04}",
        surname=surname + "а" if woman else surname,
        name=name,
        patronymic=words()["patronymics"][father][1 if woman else 0],
        teaching_since=date(_year(now) - experience, 9, 1),
        class_teacher=dice.random() < 0.45,
        attestation_until=_within(dice, now, 5 * 365) if dice.random() < 0.3 else None,
        course_until=_within(dice, now, 3 * 365) if dice.random() < 0.8 else None,
    )


def _job(seed: Seed, district: District, person: Person, school: School, now: datetime) -> Employment:
    dice = seed.dice
    position = dice.choices(list(POSITIONS), list(POSITIONS.values()))[0]
    subjects: list[str] = []
    if district.positions[position].subjects:
        kinds = [kind for kind in district.associations.values() if kind.kind == "subject"]
        for kind in dice.sample(kinds, dice.choices([1, 2, 3], [5, 3, 1])[0]):
            subjects.append(dice.choice(kind.subjects))
    began = max(person.teaching_since or date(2000, 9, 1), date(_year(now) - dice.randint(0, 20), 9, 1))
    return Employment(
        person_id=person.id,
        school_id=school.id,
        position=position,
        subjects=subjects,
        hours=float(dice.choice([9, 18, 18, 20, 24, 27])),
        main=True,
        since=began,
    )


def _circles(district: District, person: Person, job: Employment) -> list[str]:
    """The associations a person belongs to: by subjects, by position, and as a class teacher."""
    codes = [c for c, kind in district.associations.items() if set(kind.subjects) & set(job.subjects)]
    if own := district.positions[job.position].association:
        codes.append(own)
    if person.class_teacher and "class_teachers" in district.associations:
        codes.append("class_teachers")
    return list(dict.fromkeys(codes))


def _experienced(people: Sequence[Person], now: datetime) -> list[Person]:
    return [p for p in people if p.teaching_since and p.teaching_since.year < _year(now) - 8]


def _grant(role: str, kind: str, scope: int | None, person: Person, now: datetime) -> RoleGrant:
    began = now - timedelta(days=90)
    return RoleGrant(
        person_id=person.id, role=role, scope_kind=kind, scope_id=scope, since=began, confirmed_at=began
    )


def _open_accounts(
    session: AsyncSession, district: District, people: Sequence[Person], now: datetime
) -> None:
    """They have entered the bot and agreed to C1."""
    consent = district.consents["C1"]
    for person in people:
        person.joined_at = now - timedelta(days=60)
        session.add(
            Account(telegram_id=telegram_id(person), person_id=person.id, started_at=person.joined_at)
        )
        session.add(
            Consent(
                person_id=person.id,
                code="C1",
                version=consent.version,
                text_hash=consent.hash("ru"),
                language="ru",
                given_at=person.joined_at,
            )
        )


def _year(now: datetime) -> int:
    """The year the current school year began in."""
    return now.year if now.month >= 9 else now.year - 1


def _within(dice: random.Random, now: datetime, days: int) -> date:
    return now.date() + timedelta(days=dice.randint(10, days))
