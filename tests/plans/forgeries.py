"""Everybody who might try, and buttons that are not theirs."""

from aiogram.filters.callback_data import CallbackData

from sandbox.chats import Button
from tests.stage import Colleague

ROLES: dict[str, list[str]] = {
    "teacher": [],
    "mentor": ["mentor:Школа № 1"],
    "head of her association": ["association_head:math"],
    "her deputy head": ["school_curator:Школа № 1"],
    "her school head": ["school_head:Школа № 1"],
    "expert": ["expert"],
    "methodist": ["methodist"],
    "methodist for the young": ["methodist_young"],
    "coordinator": ["coordinator"],
    "admin": ["admin"],
}


async def press(person: Colleague, data: CallbackData) -> None:
    await person.taps(Button("подделка", data=data.pack()), on=person.heard[0])


def hidden(person: Colleague) -> bool:
    """Nothing of Anna's plan was ever said to this person."""
    said = "\n".join(person.reads)
    return not any(word in said for word in ("Тайна", "Инклюзия", "1001", "Маршруты района"))


async def presses(person: Colleague, data: CallbackData) -> str:
    await person.says("/menu")
    await person.taps(Button("подделка", data=data.pack()), on=person.sees.message)
    return person.sees.text
