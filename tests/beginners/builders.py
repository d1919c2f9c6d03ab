"""Young teachers, those who look after them, and rows made by hand."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from models.beginners import Leave, MentorRefusal
from models.journals import MentoringSession
from models.mentorships import ACTIVE, Mentorship
from models.people import Employment
from sandbox.chats import Button
from sandbox.people import Human
from tests.stage import Colleague, Stage

TODAY = date(2026, 11, 24)


async def methodist(stage: Stage, **facts: Any) -> Colleague:
    given: dict[str, Any] = {
        "surname": "Мельник",
        "school": "Центр",
        "position": "METHODIST",
        "roles": ["methodist"],
    }
    return await stage.person("Ольга Игоревна", **(given | facts))


async def deputy(stage: Stage, school: str = "Школа № 1", **facts: Any) -> Colleague:
    given: dict[str, Any] = {"surname": "Котова", "school": school, "position": "DEPUTY_HEAD"}
    given |= {"roles": [f"school_curator:{school}"]}
    return await stage.person("Вера Юрьевна", **(given | facts))


async def young(stage: Stage, called: str, since: date, **facts: Any) -> Colleague:
    """Somebody who began to teach on that day."""
    given: dict[str, Any] = {"surname": "Лебедева", "teaching_since": since, "joined": False}
    return await stage.person(called, **(given | facts))


async def pair(stage: Stage, mentee: Colleague, mentor: Colleague, **facts: Any) -> int:
    """A pair that is there since 1 October, unless told otherwise."""
    async with stage.database.write() as session:
        school = await session.scalar(
            select(Employment.school_id).where(Employment.person_id == mentee.person_id).limit(1)
        )
        given: dict[str, Any] = {
            "mentee_id": mentee.person_id,
            "mentor_id": mentor.person_id,
            "school_id": school,
            "form": "teacher_teacher",
            "kind": "traditional",
            "state": ACTIVE,
            "proposed_by": mentor.person_id,
            "proposed_at": stage.now - timedelta(days=60),
            "entitled_on": date(2026, 9, 20),
            "starts_on": date(2026, 10, 1),
            "until": date(2027, 5, 31),
            "order_number": "12",
            "order_on": date(2026, 10, 1),
        }
        made = Mentorship(**(given | facts))
        session.add(made)
        await session.flush()
        return made.id


async def refuses(stage: Stage, who: Colleague, **facts: Any) -> None:
    async with stage.database.write() as session:
        given = {"written_on": date(2026, 10, 5), "number": "7", "recorded_by": who.person_id}
        session.add(MentorRefusal(person_id=who.person_id, recorded_at=stage.now, **(given | facts)))


async def leaves(stage: Stage, who: Colleague, since: date, until: date | None = None) -> None:
    async with stage.database.write() as session:
        session.add(
            Leave(
                person_id=who.person_id,
                since=since,
                until=until,
                recorded_by=who.person_id,
                recorded_at=stage.now,
            )
        )


async def opens(human: Human, *labels: str) -> None:
    """From the menu to the home of mentoring, and on by these buttons."""
    await human.says("/menu")
    if "🗂 Моя работа" in human.sees.buttons:
        await human.taps("🗂 Моя работа")
    for label in ("🌱 Молодые педагоги", *labels):
        await human.taps(label)


async def forges(human: Human, data: str) -> None:
    """Taps a button that was never shown."""
    await human.taps(Button("подделка", data=data), on=human.heard[-1])


def read(human: Human) -> str:
    """What is before her eyes, with usual spaces."""
    return human.sees.text.replace("\u202f", " ").replace("\xa0", " ")


async def meets(stage: Stage, pair_id: int, mentor: Colleague, *days: date, **facts: Any) -> list[int]:
    made = []
    async with stage.database.write() as session:
        for day in days:
            given: dict[str, Any] = {"minutes": 45, "form": "advice", "theme": "Урок", "state": "confirmed"}
            row = MentoringSession(
                mentorship_id=pair_id,
                held_on=day,
                logged_by=mentor.person_id,
                logged_at=stage.now,
                **(given | facts),
            )
            session.add(row)
            await session.flush()
            made.append(row.id)
    return made


def days(month: int, *numbers: int) -> list[date]:
    """Days of a month of 2026."""
    return [date(2026, month, number) for number in numbers]
