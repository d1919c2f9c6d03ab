"""An association with a head and members, its meetings; a council with its members."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from models.associations import Association
from models.deliveries import Delivery
from models.events import PUBLISHED, Event
from models.meetings import AgendaItem, Council, CouncilSeat, Meeting, Resolution
from tests.stage import Colleague, Stage

# The day after the beginning of every story, at noon in Moscow.
TOMORROW = timedelta(days=1, hours=-3)


async def head(stage: Stage) -> Colleague:
    return await stage.person("Ольга Игоревна", surname="Мельник", roles=["association_head:math"])


async def teacher(stage: Stage, called: str = "Анна Петровна", surname: str = "Иванова") -> Colleague:
    return await stage.person(called, surname=surname, associations=["math"])


async def methodist(stage: Stage) -> Colleague:
    return await stage.person(
        "Вера Павловна", surname="Лебедева", school="Центр", position="METHODIST", roles=["methodist"]
    )


async def meeting(stage: Stage, author: Colleague, code: str | None = "math", **given: Any) -> int:
    """A published meeting of the association tomorrow at noon; gives the event's number."""
    starts: datetime = given.pop("starts_at", stage.now + TOMORROW)
    base: dict[str, Any] = {
        "form": "association_meeting",
        "title": "Итоги полугодия",
        "author_id": author.person_id,
        "state": PUBLISHED,
        "starts_at": starts,
        "ends_at": starts + timedelta(hours=2),
        "ways": ["place", "online"],
        "place": "Школа № 1, кабинет 12",
        "measures": ["3.2"],
        "created_at": stage.now,
        "published_at": stage.now,
    }
    async with stage.database.write() as session:
        where = await session.scalar(select(Association.id).where(Association.code == code))
        made = Event(association_id=where, **{**base, **given})
        session.add(made)
        await session.flush()
        return made.id


async def association(stage: Stage, code: str = "math") -> int:
    async with stage.session() as session:
        return (await session.scalars(select(Association.id).where(Association.code == code))).one()


async def council(stage: Stage, **roles: Colleague) -> int:
    """The coordination council: members by keyword, as chair=, secretary=, or any other name."""
    async with stage.database.write() as session:
        number = (await session.scalars(select(Council.id).where(Council.code == "coordination"))).one()
        for role, person in roles.items():
            known = role if role in ("chair", "secretary") else "member"
            since = date(2026, 9, 1)
            session.add(CouncilSeat(council_id=number, person_id=person.person_id, role=known, since=since))
        return number


async def sitting(stage: Stage, author: Colleague, council_id: int, *questions: str, **given: Any) -> int:
    """A meeting of the council tomorrow with questions put to the vote; gives the event's number."""
    event_id = await meeting(stage, author, None, form="council", title="Заседание совета", **given)
    async with stage.database.write() as session:
        made = Meeting(event_id=event_id, council_id=council_id, chair_id=author.person_id)
        session.add(made)
        await session.flush()
        for place, question in enumerate(questions, 1):
            session.add(AgendaItem(meeting_id=made.id, position=place, question=question, votes=True))
    return event_id


async def row(stage: Stage, event_id: int) -> Meeting:
    async with stage.session() as session:
        return (await session.scalars(select(Meeting).where(Meeting.event_id == event_id))).one()


async def items(stage: Stage) -> list[AgendaItem]:
    async with stage.session() as session:
        return list(await session.scalars(select(AgendaItem).order_by(AgendaItem.position)))


async def tasks(stage: Stage) -> list[Resolution]:
    async with stage.session() as session:
        return list(await session.scalars(select(Resolution).order_by(Resolution.id)))


async def pushes(stage: Stage, person: Colleague, kind: str = "") -> list[tuple[str, str]]:
    """What was to be sent to a person, with what became of it."""
    async with stage.session() as session:
        wanted = select(Delivery).where(Delivery.person_id == person.person_id).order_by(Delivery.id)
        found = await session.scalars(wanted)
        return [(one.kind, one.state) for one in found if not kind or one.kind == kind]


async def with_agenda(stage: Stage, author: Colleague, *speakers: Colleague | None, **given: Any) -> int:
    """A meeting with a question for each speaker; gives the event's number."""
    event_id = await meeting(stage, author, **given)
    async with stage.database.write() as session:
        made = Meeting(event_id=event_id, chair_id=author.person_id)
        session.add(made)
        await session.flush()
        for place, speaker in enumerate(speakers, 1):
            number = speaker.person_id if speaker else None
            session.add(
                AgendaItem(meeting_id=made.id, position=place, question=f"Вопрос {place}", speaker_id=number)
            )
    return event_id


async def held(stage: Stage, author: Colleague, days_ago: int = 0, **given: Any) -> int:
    """A meeting of an hour ago, held, with one question; its minutes are to be written."""
    event_id = await with_agenda(
        stage, author, None, starts_at=stage.now - timedelta(days=days_ago, hours=3), **given
    )
    async with stage.database.write() as session:
        row = (await session.scalars(select(Meeting).where(Meeting.event_id == event_id))).one()
        row.state, row.members, row.present, row.held_at = "held", 3, 2, stage.now
    return event_id


async def decided(stage: Stage, event_id: int, owner: Colleague | None, due_on: date | None) -> int:
    """A decision of a meeting whose minutes are written; gives its number."""
    async with stage.database.write() as session:
        row = (await session.scalars(select(Meeting).where(Meeting.event_id == event_id))).one()
        row.state, row.number, row.written_at = "written", 1, stage.now
        made = Resolution(
            meeting_id=row.id,
            position=1,
            text="Подготовить сборник",
            owner_id=owner.person_id if owner else None,
            due_on=due_on,
        )
        session.add(made)
        await session.flush()
        return made.id
