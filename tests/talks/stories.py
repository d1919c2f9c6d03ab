"""A conference that takes abstracts, and those who send them."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from models.talks import Talk
from tests.certificates.builders import presses
from tests.events import builders as events
from tests.stage import Colleague, Stage
from views.events.callbacks import Open

WORDS = "Рассказываем, как дети разных классов читают вместе и спорят о прочитанном. " * 3


async def conference(stage: Stage, author: Colleague, **given: Any) -> int:
    """It begins in two days; abstracts are taken until tomorrow."""
    base: dict[str, Any] = {
        "form": "conference",
        "title": "Чтения",
        "sections": ["Начальная школа", "Математика"],
        "abstracts_until": stage.now + timedelta(days=1),
        "certificate": True,
    }
    return await events.event(stage, author, **{**base, **given})


async def proposes(person: Colleague, event_id: int, topic: str = "Читаем вместе") -> None:
    """A talk for the section of mathematics, its abstract typed."""
    await presses(person, Open(id=event_id))
    await person.taps("🎤 Предложить выступление")
    await person.taps("Доклад")
    await person.says(topic)
    await person.taps("Математика")
    await person.taps("Напишу здесь")
    await person.says(WORDS)
    await person.taps("Подтвердить")


async def speaks_elsewhere(person: Colleague, day: str = "20.11.2026") -> None:
    await person.says("/me")
    await person.taps("🎤 Мои выступления")
    await person.taps("＋ Добавить выступление")
    await person.says("Чтения, Калуга")
    await person.says(day)
    await person.taps("Региональный")
    await person.taps("Доклад")
    await person.says("Про чтение")
    await person.taps("Подтвердить")


async def kept(stage: Stage) -> list[tuple[str, str, int]]:
    """Title, state, version; in the order they were made."""
    async with stage.session() as session:
        found = await session.scalars(select(Talk).order_by(Talk.id))
        return [(each.title, each.state, each.version) for each in found]
