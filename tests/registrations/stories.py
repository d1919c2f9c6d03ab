"""What stories about seats need: an event written down, a person who opens it, what became of whom."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from models.deliveries import Delivery
from models.events import Event
from models.registrations import Registration
from services import gatherings
from services.registrations import giving
from tests.registrations import builders
from tests.stage import Colleague, Stage
from views.events.callbacks import Open

LINK = "https://vks.example.org/room-7"


async def methodist(stage: Stage, called: str = "Ольга Игоревна", surname: str = "Мельник") -> Colleague:
    return await stage.person(
        called, surname=surname, school="Центр", position="METHODIST", roles=["methodist"]
    )


async def held(stage: Stage, author: Colleague, **given: Any) -> int:
    """A published seminar in nine days; gives its number."""
    async with stage.database.write() as session:
        return (await builders.event(session, author.person_id, **given)).id


async def webinar(stage: Stage, author: Colleague, **given: Any) -> int:
    base: dict[str, Any] = {"form": "webinar", "ways": ["online"], "link": LINK, "place": ""}
    return await held(stage, author, **{**base, **given})


async def opens(human: Colleague, event_id: int) -> None:
    """The card of an event, from «Мероприятия»."""
    await human.says("/events")
    await human.taps("Все")
    for row in human.sees.message.buttons:
        for button in row:
            if button.data == Open(id=event_id).pack():
                await human.taps(button, human.sees.message)
                return
    raise AssertionError(f"no event {event_id} among {human.sees.buttons}")


async def signs(human: Colleague, event_id: int, label: str = "✍️ Записаться") -> str:
    """Opens the card and asks for a seat; gives what popped up."""
    await opens(human, event_id)
    await human.taps(label)
    return human.last_answer


async def states(stage: Stage, event_id: int) -> dict[int, str]:
    """How each person stands: the latest registration counts."""
    async with stage.session() as session:
        rows = await builders.registrations(session, event_id)
        return {row.person_id: row.state for row in rows}


async def mine(stage: Stage, event_id: int, human: Colleague) -> Registration:
    async with stage.session() as session:
        rows = await builders.registrations(session, event_id)
    return [row for row in rows if row.person_id == human.person_id][-1]


async def changes(stage: Stage, event_id: int, **to: Any) -> None:
    """The event is changed as its organiser's feature does it: held, checked, settled."""
    async with stage.database.write() as session:
        event = await gatherings.find(session, event_id, hold=True)
        for name, value in to.items():
            setattr(event, name, value)
        await giving.check_seats(session, event)
        await giving.settle(session, event, stage.district, stage.now)


async def moves(stage: Stage, event_id: int, starts: datetime) -> None:
    """The event begins at another time: its sequence grows."""
    async with stage.database.write() as session:
        event = await session.get_one(Event, event_id)
        event.starts_at, event.ends_at = starts, starts + timedelta(hours=2)
        event.sequence += 1


async def until(stage: Stage, moment: datetime) -> None:
    """Days on which nothing happens are passed over at once."""
    if moment - stage.now > timedelta(days=2):
        stage.clock.move(moment - stage.now - timedelta(hours=30))
    while stage.now < moment:
        step = min(timedelta(hours=4), moment - stage.now)
        await stage.leaps("registrations", "attendances", "deliveries", seconds=step.total_seconds())


async def pushes(stage: Stage, kind: str) -> dict[int | None, tuple[str, str]]:
    async with stage.session() as session:
        rows = await session.scalars(select(Delivery).where(Delivery.kind == kind).order_by(Delivery.id))
        return {row.person_id: (row.state, row.reason) for row in rows}


def told(human: Colleague, words: str) -> int:
    """How many of the bot's messages have these words."""
    return sum(words in said for said in human.reads)
