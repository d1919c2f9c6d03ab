"""Pairs of a mentor and a young colleague, and what their journals hold."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from aiogram.filters.callback_data import CallbackData
from sqlalchemy import select

from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep
from models.forms import Draft, DraftAnswer
from models.journals import MentoringSession, SessionRating
from models.mentorships import Mentorship
from models.people import AuditRecord, Employment
from sandbox.chats import Button
from tests.stage import Colleague, Stage

STARTED = date(2026, 11, 2)
SCHOOL = "Школа № 1"
VOICE = "AwACVOICE1"


async def mentor(stage: Stage, called: str = "Ирина Павловна", surname: str = "Соколова") -> Colleague:
    return await stage.person(called, surname=surname, school=SCHOOL, roles=[f"mentor:{SCHOOL}"])


async def mentee(stage: Stage, called: str = "Анна Петровна", surname: str = "Лебедева") -> Colleague:
    return await stage.person(called, surname=surname, school=SCHOOL, teaching_since=date(2026, 9, 1))


async def methodist(stage: Stage) -> Colleague:
    return await stage.person(
        "Ольга Игоревна", surname="Мельник", school="Центр", position="METHODIST", roles=["methodist"]
    )


async def pair(
    stage: Stage, mentor: Colleague, mentee: Colleague, *, state: str = "active", **facts: Any
) -> int:
    """A pair that works since the second of November, by an order."""
    given: dict[str, Any] = {
        "form": "teacher_teacher",
        "kind": "traditional",
        "entitled_on": date(2026, 9, 1),
        "starts_on": STARTED,
        "until": date(2027, 8, 2),
        "order_number": "45",
        "order_on": date(2026, 10, 30),
    }
    async with stage.database.write() as session:
        school = await session.scalar(
            select(Employment.school_id).where(Employment.person_id == mentee.person_id)
        )
        made = Mentorship(
            mentee_id=mentee.person_id,
            mentor_id=mentor.person_id,
            school_id=school,
            state=state,
            proposed_by=mentor.person_id,
            proposed_at=stage.now,
            **given | facts,
        )
        session.add(made)
        await session.flush()
        return made.id


async def programme(stage: Stage, pair_id: int, mentee: Colleague, **facts: Any) -> int:
    """An agreed programme of two goals; the first has a step for the fourth of December."""
    given: dict[str, Any] = {"state": "agreed", "mentor_agreed_at": stage.now, "mentee_agreed_at": stage.now}
    async with stage.database.write() as session:
        made = Apprenticeship(
            mentee_id=mentee.person_id,
            mentorship_id=pair_id,
            starts_on=STARTED,
            until=date(2027, 8, 2),
            made_at=stage.now,
            review_on=date(2027, 3, 22),
            **given | facts,
        )
        made.reflections = []
        made.goals = [
            ApprenticeGoal(
                code="discipline",
                text="Держать внимание класса",
                steps=[
                    ApprenticeStep(title="Открыть урок", due_on=date(2026, 12, 4)),
                    ApprenticeStep(title="Посмотреть урок", due_on=date(2026, 11, 20), state="done"),
                ],
            ),
            ApprenticeGoal(code="parents", text="Говорить с родителями", steps=[]),
        ]
        session.add(made)
        await session.flush()
        return made.id


async def met(stage: Stage, pair_id: int, mentor: Colleague, **facts: Any) -> int:
    """A meeting as a row."""
    given: dict[str, Any] = {
        "held_on": date(2026, 11, 20),
        "minutes": 45,
        "form": "analysis",
        "theme": "Дисциплина",
        "done": "Разобрали урок",
    }
    async with stage.database.write() as session:
        made = MentoringSession(
            mentorship_id=pair_id, logged_by=mentor.person_id, logged_at=stage.now, **given | facts
        )
        session.add(made)
        await session.flush()
        return made.id


async def rated(stage: Stage, meeting_id: int, mentee: Colleague, value: int) -> None:
    async with stage.database.write() as session:
        session.add(
            SessionRating(session_id=meeting_id, person_id=mentee.person_id, value=value, given_at=stage.now)
        )


async def meetings(stage: Stage) -> Sequence[MentoringSession]:
    async with stage.session() as session:
        return (await session.scalars(select(MentoringSession).order_by(MentoringSession.id))).all()


async def ratings(stage: Stage) -> Sequence[tuple[int, int]]:
    async with stage.session() as session:
        rows = await session.execute(select(SessionRating.session_id, SessionRating.value))
        return [(meeting, value) for meeting, value in rows]


async def looks(stage: Stage, person: Colleague) -> list[tuple[int | None, str]]:
    async with stage.session() as session:
        rows = await session.scalars(
            select(AuditRecord).where(AuditRecord.subject_id == person.person_id).order_by(AuditRecord.id)
        )
        return [(row.actor_id, row.action) for row in rows]


def read(person: Colleague) -> str:
    """What the person sees, with plain spaces."""
    return person.sees.text.replace("\u202f", " ")


async def press(person: Colleague, data: CallbackData) -> str:
    """A button that the person was perhaps never shown; gives what she reads then."""
    if not person.heard:
        await person.says("/menu")
    await person.taps(Button("подделка", data=data.pack()), on=person.heard[-1])
    return read(person)


async def starts(irina: Colleague) -> None:
    """Two taps from the menu to the first question."""
    await irina.says("/menu")
    await irina.taps("🤝 Мои пары")
    await irina.taps("📝 Записать встречу")


async def speaks(stage: Stage, person: Colleague) -> None:
    """She sends a voice note."""
    note = {
        "file_id": VOICE,
        "file_unique_id": "AQAD1",
        "duration": 7,
        "mime_type": "audio/ogg",
        "file_size": 900,
    }
    await stage.telegram.sends_other(person.id, {"voice": note})
    await stage.settle()


async def typed(stage: Stage) -> Sequence[Any]:
    """What half-told meetings hold."""
    async with stage.session() as session:
        rows = await session.scalars(
            select(DraftAnswer).join(Draft).where(Draft.form.startswith("journals"), Draft.state == "open")
        )
        return [row.value for row in rows]


async def jump(stage: Stage, days: float) -> None:
    """So many days pass at once; what falls due on the last of them is done."""
    stage.clock.move(timedelta(days=days) - timedelta(minutes=5))
    await stage.leaps("journals", "mentorships", "deliveries", minutes=5)
