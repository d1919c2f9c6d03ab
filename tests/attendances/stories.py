"""What several stories about attendance need: a seminar with people, a tap on its screens, what was kept."""

from datetime import timedelta
from typing import Any

from aiogram.filters.callback_data import CallbackData
from sqlalchemy import select

from models.attendances import Attendance
from models.events import ONLINE, PLACE, Event
from models.registrations import SEATED, Registration
from sandbox.chats import Button
from sandbox.people import Human
from tests.events import builders
from tests.stage import Colleague, Stage
from views.events.callbacks import Open, Run

TITLE = "Функциональная грамотность"
SOON = timedelta(hours=1)


async def methodist(stage: Stage) -> Colleague:
    return await stage.person(
        "Ольга Игоревна", surname="Мельник", school="Центр", position="METHODIST", roles=["methodist"]
    )


async def seminar(stage: Stage, author: Colleague, *seated: Colleague, **given: Any) -> int:
    """A seminar in an hour, for an hour and a half, in the room and by link, with these people seated."""
    starts = given.pop("starts_at", stage.now + SOON)
    base = {
        "form": "seminar",
        "starts_at": starts,
        "ends_at": starts + timedelta(minutes=90),
        "ways": [PLACE, ONLINE],
        "place": "Школа № 1, кабинет 12",
    }
    number = await builders.event(stage, author, **{**base, **given})
    for one in seated:
        await seat(stage, number, one)
    return number


async def seat(stage: Stage, event_id: int, who: Colleague, *, way: str = PLACE, state: str = SEATED) -> None:
    async with stage.database.write() as session:
        event = await session.get_one(Event, event_id)
        session.add(
            Registration(
                event_id=event_id,
                person_id=who.person_id,
                way=way,
                state=state,
                line=event.next_in_line,
                asked_at=stage.now,
                seated_at=stage.now,
            )
        )
        event.next_in_line += 1


async def opens(human: Human, to_what: CallbackData) -> None:
    """Taps a button that leads there, from the menu: any old button may be tapped at any time."""
    await human.says("/menu")
    await human.taps(Button("»", to_what.pack()))


async def card(human: Human, event_id: int) -> None:
    await opens(human, Open(id=event_id))


async def desk(human: Human, event_id: int) -> None:
    await opens(human, Run(id=event_id))


async def marks(stage: Stage, event_id: int) -> dict[int, tuple[str, bool, str]]:
    """Who is marked: how she takes part, whether late, how it is known."""
    async with stage.session() as session:
        rows = await session.scalars(select(Attendance).where(Attendance.event_id == event_id))
        return {row.person_id: (row.way, row.late, row.by) for row in rows}


async def word_of(stage: Stage, event_id: int) -> str:
    async with stage.session() as session:
        word = (await session.get_one(Event, event_id)).code_word
    assert word is not None
    return word
