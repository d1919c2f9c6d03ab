"""What several stories about announcements need: sending one, and asking what became of it."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from models.announcements import Announcement
from models.deliveries import Delivery
from models.people import Person
from sandbox.people import Human
from services import rights
from tests.announcements import builders
from tests.stage import Colleague, Stage


async def methodist(stage: Stage, called: str = "Ольга Игоревна", surname: str = "Мельник") -> Colleague:
    return await stage.person(
        called, surname=surname, school="Центр", position="METHODIST", roles=["methodist"]
    )


async def goes_sending(human: Human) -> None:
    """From the menu to «Рассылка», wherever the menu has it."""
    await human.says("/menu")
    if "✉️ Рассылка" not in human.sees.buttons:
        await human.taps("🗂 Моя работа")
    await human.taps("✉️ Рассылка")


async def send(stage: Stage, author: Colleague, **content: Any) -> int:
    """Writes and sends an announcement as this person would, and gives its number."""
    async with stage.database.write() as session:
        who = await session.get_one(
            Person,
            author.person_id,
            options=[selectinload(Person.grants), selectinload(Person.employments)],
        )
        actor = builders.acting(who, stage.district, *rights.hats(who, stage.now))
        made = await builders.sent(session, actor, stage.now, **content)
    return made.id


async def fates(stage: Stage, number: int, kind: str = "announcement") -> dict[int | None, tuple[str, str]]:
    """State and reason of each person's copy."""
    async with stage.session() as session:
        rows = await session.scalars(
            select(Delivery).where(Delivery.kind == kind, Delivery.about_id == number)
        )
        return {row.person_id: (row.state, row.reason) for row in rows}


async def state(stage: Stage, number: int) -> str:
    async with stage.session() as session:
        return (await session.get_one(Announcement, number)).state


def copies(human: Colleague, words: str) -> int:
    """How many of the bot's messages to this person have these words."""
    return sum(words in said for said in human.reads)


TITLE = "Обновлена подборка документов по аттестации"
