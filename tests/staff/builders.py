"""Staff lists as districts send them, and what an import makes of them."""

from csv import writer
from datetime import UTC, datetime
from io import BytesIO, StringIO
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from bot.database import Database
from models.associations import Membership
from models.district import District
from models.lists import Report
from models.people import Employment, Person
from services.staff import taking

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HEAD = ("Код", "ФИО", "Школа", "Должность", "Предметы", "Часы", "Стаж с", "Объединения", "Роли")
ANNA = ("", "Иванова Анна Петровна", "Школа № 1", "Учитель", "математика", "18", "2010", "Математика", "")
IVAN = ("", "Петров Иван Ильич", "Школа № 2", "Учитель", "физика", "9", "01.09.2020", "", "")


def csv(*rows: tuple[str, ...], head: tuple[str, ...] = HEAD) -> bytes:
    kept = StringIO()
    writer(kept, delimiter=";").writerows((head, *rows))
    return kept.getvalue().encode()


def xlsx(*rows: tuple[Any, ...], head: tuple[str, ...] = HEAD) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    for row in (head, *rows):
        book.worksheets[0].append(row)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def but(row: tuple[str, ...], **changes: str) -> tuple[str, ...]:
    """The row with other words in some columns: code, name, school, position, subjects, …"""
    names = ("code", "name", "school", "position", "subjects", "hours", "since", "associations", "roles")
    return tuple(changes.get(name, cell) for name, cell in zip(names, row, strict=True))


class _NotKept(Exception):
    pass


async def take(
    database: Database, district: District, content: bytes, *, keep: bool = True, **how: Any
) -> Report:
    """Takes a list in, or only tries it."""
    now = how.pop("now", NOW)
    report = None
    try:
        async with database.write() as session:
            report = await taking.take(session, district, content, "список.xlsx", now, **how)
            if not keep:
                raise _NotKept
    except _NotKept:
        pass
    assert report is not None
    return report


async def everybody(database: Database) -> list[Person]:
    """All people with their jobs and schools, as committed."""
    async with database.read() as session:
        jobs = selectinload(Person.employments).joinedload(Employment.school)
        found = await session.scalars(
            select(Person).options(jobs, selectinload(Person.grants)).order_by(Person.id)
        )
        return list(found)


async def told(database: Database) -> list[tuple[Any, ...]]:
    """For each person: code, name, live jobs as (school, position, subjects, hours)."""
    return [
        (
            person.code,
            person.full_name,
            [
                (job.school.title, job.position, job.subjects, job.hours)
                for job in person.employments
                if job.until is None
            ],
        )
        for person in await everybody(database)
    ]


async def circles(database: Database, code: str) -> list[tuple[str, bool]]:
    """The associations of a person, each with whether it lasts."""
    async with database.read() as session:
        found = await session.scalars(
            select(Membership)
            .join(Membership.person)
            .where(Person.code == code)
            .options(joinedload(Membership.association))
            .order_by(Membership.id)
        )
        return [(one.association.code, one.until is None) for one in found]
