"""Events that are over, those who were there, and certificates as rows."""

from collections.abc import Sequence
from datetime import timedelta
from io import BytesIO
from typing import Any

from aiogram.filters.callback_data import CallbackData
from openpyxl import load_workbook
from sqlalchemy import select

from models.attendances import Attendance
from models.certificates import Certificate
from models.events import Event
from models.talks import Talk
from sandbox.chats import Button
from services.certificates import looking
from tests.events import builders as events
from tests.stage import Colleague, Stage
from views.events.callbacks import Run


async def methodist(stage: Stage, called: str = "Ольга Игоревна") -> Colleague:
    return await stage.person(
        called, surname="Мельник", school="Центр", position="METHODIST", roles=["methodist"]
    )


async def over(
    stage: Stage, author: Colleague, present: Sequence[Colleague] = (), *, by: str = "hand", **given: Any
) -> int:
    """A seminar with a certificate that ended an hour ago; gives its id."""
    starts = stage.now - timedelta(hours=4)
    base: dict[str, Any] = {
        "form": "seminar",
        "title": "Как говорить с классом",
        "certificate": True,
        "hours": 3,
        "starts_at": starts,
        "ends_at": starts + timedelta(hours=3),
    }
    made = await events.event(stage, author, **{**base, **given})
    async with stage.database.write() as session:
        for person in present:
            session.add(
                Attendance(
                    event_id=made,
                    person_id=person.person_id,
                    way="place",
                    by=by,
                    marked_by=author.person_id,
                    marked_at=stage.now,
                )
            )
    return made


async def talk(stage: Stage, event_id: int, person: Colleague, **given: Any) -> None:
    base = {"title": "Чтение в разновозрастном классе", "state": "given", "proposed_at": stage.now}
    async with stage.database.write() as session:
        made = {**base, "changed_at": stage.now, **given}
        session.add(Talk(event_id=event_id, person_id=person.person_id, **made))


async def change(stage: Stage, event_id: int, **given: Any) -> None:
    async with stage.database.write() as session:
        event = await session.get_one(Event, event_id)
        for name, value in given.items():
            setattr(event, name, value)


async def kept(stage: Stage) -> list[tuple[str, int, str, bool]]:
    """Number, person, role, whether it counts; in the order of numbers."""
    async with stage.session() as session:
        found = await session.scalars(select(Certificate).order_by(Certificate.id))
        return [(each.number, each.person_id, each.role, each.revoked_at is None) for each in found]


async def text_of(stage: Stage, number: str) -> str:
    """What the QR code of a certificate holds."""
    async with stage.session() as session:
        row = await session.scalar(select(Certificate).where(Certificate.number == number))
        assert row is not None
        return (await looking.sealed(session, row)).text


async def issued(stage: Stage, organiser: Colleague, event_id: int) -> None:
    """The organiser gives them from her screen of the event."""
    await opens(organiser, event_id)
    await organiser.taps("Выдать ")


async def opens(organiser: Colleague, event_id: int) -> None:
    """The organiser's screen of the certificates of an event."""
    await presses(organiser, Run(id=event_id))
    await organiser.taps("📜 Сертификаты")


async def presses(person: Colleague, to: CallbackData) -> None:
    """A button from elsewhere in the bot, or a forged one."""
    await person.says("/menu")
    await person.taps(Button("…", data=to.pack()))


def sheet(content: bytes) -> list[list[str]]:
    page = load_workbook(BytesIO(content), read_only=True).worksheets[0]
    return [[str(cell or "") for cell in row] for row in page.iter_rows(values_only=True)]
