"""Courses, those who want to learn, and rows to look at."""

from datetime import date
from typing import Any

from sqlalchemy import select

from models.courses import Course, CourseApplication, Qualification
from models.deliveries import Delivery
from models.people import Employment, Person
from sandbox.chats import Button
from tests.consents import agrees
from tests.stage import Colleague, Stage

TITLE = "Оценивание по критериям"


async def methodist(stage: Stage, called: str = "Ольга Игоревна", surname: str = "Мельник") -> Colleague:
    return await stage.person(
        called, surname=surname, school="Центр", position="METHODIST", roles=["methodist"]
    )


async def deputy(stage: Stage, school: str = "Школа № 1", **facts: Any) -> Colleague:
    return await stage.person(
        "Вера Юрьевна",
        surname="Котова",
        school=school,
        position="DEPUTY_HEAD",
        roles=[f"school_curator:{school}"],
        **facts,
    )


def values(**facts: Any) -> dict[str, Any]:
    """A course that begins in spring; applications are taken until February."""
    given: dict[str, Any] = {
        "year": 2027,
        "row_key": facts.get("title", TITLE),
        "title": TITLE,
        "provider": "Региональный институт развития образования",
        "hours": 36,
        "starts_on": date(2027, 3, 1),
        "ends_on": date(2027, 3, 20),
        "apply_until": date(2027, 2, 12),
        "state": "open",
        "measures": ["1.4"],
    }
    return given | facts


async def course(stage: Stage, author: Colleague, **facts: Any) -> int:
    async with stage.database.write() as session:
        made = Course(made_by=author.person_id, changed_at=stage.now, **values(**facts))
        session.add(made)
        await session.flush()
        return made.id


async def wants(stage: Stage, person: Colleague, course_id: int, state: str = "asked") -> int:
    """An application at the end of the line, in a state."""
    await agrees(stage, person, code="C6")
    async with stage.database.write() as session:
        course = await session.get_one(Course, course_id)
        school = await session.scalar(
            select(Employment.school_id).where(Employment.person_id == person.person_id)
        )
        made = CourseApplication(
            course_id=course_id,
            person_id=person.person_id,
            school_id=school,
            reason="interest",
            state=state,
            line=course.next_in_line,
            asked_at=stage.now,
        )
        course.next_in_line += 1
        session.add(made)
        await session.flush()
        return made.id


async def states(stage: Stage, course_id: int) -> dict[int, str]:
    """The newest application of each person, by person."""
    async with stage.session() as session:
        rows = await session.scalars(
            select(CourseApplication)
            .where(CourseApplication.course_id == course_id)
            .order_by(CourseApplication.id)
        )
        return {row.person_id: row.state for row in rows}


async def pushes(stage: Stage, person: Colleague) -> list[tuple[str, str]]:
    """Kind and state of everything about courses pushed to a person."""
    async with stage.session() as session:
        rows = await session.scalars(
            select(Delivery)
            .where(Delivery.person_id == person.person_id, Delivery.kind.startswith("course-"))
            .order_by(Delivery.id)
        )
        return [(row.kind, row.state) for row in rows]


async def term(stage: Stage, person: Colleague) -> date | None:
    async with stage.session() as session:
        return (await session.get_one(Person, person.person_id)).course_until


async def learned(stage: Stage, person: Colleague, until: date | None) -> None:
    """Until when her last course counts, as the staff list says."""
    async with stage.database.write() as session:
        (await session.get_one(Person, person.person_id)).course_until = until


async def certificates(stage: Stage, person: Colleague) -> list[tuple[str, date, int]]:
    async with stage.session() as session:
        rows = await session.scalars(
            select(Qualification)
            .where(Qualification.person_id == person.person_id)
            .order_by(Qualification.id)
        )
        return [(row.number, row.issued_on, row.hours) for row in rows]


async def forges(person: Colleague, data: str) -> None:
    """Taps a button she was never shown."""
    await person.taps(Button("подделка", data=data), on=person.heard[-1])
