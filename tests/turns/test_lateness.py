"""A conversation that is too slow, or wants a file that is not there, ends in a code and goes on."""

import asyncio
from collections.abc import Callable

import pytest
from aiogram import Router
from aiogram.types import Message

from bot import turn
from handlers import right
from tests.stage import Stage
from views import Screen

router = Router(name="lateness")
tried: list[str] = []


def says(word: str) -> Callable[[Message], bool]:
    return lambda message: message.text == word


@router.message(says("долго"), flags=right("anyone"))
async def slow(_message: Message) -> Screen:
    tried.append("slow")
    await asyncio.Event().wait()
    return Screen("никогда")


@router.message(says("нет файла"), flags=right("anyone"))
async def missing(_message: Message) -> Screen:
    tried.append("missing")
    raise FileNotFoundError(2, "No such file", "template.typ")


@router.message(says("сеть"), flags=right("anyone"))
async def broken(_message: Message) -> Screen:
    tried.append("broken")
    if len(tried) < 5:
        raise ConnectionResetError
    return Screen("Готово")


@pytest.mark.parametrize(("word", "times"), [("долго", 3), ("нет файла", 1)])
async def test_what_will_never_do_is_put_aside_and_the_person_is_served(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, word: str, times: int
) -> None:
    monkeypatch.setattr(turn, "PATIENCE", 0.25)
    tried.clear()
    await stage.add(router)
    anna = await stage.person("Анна Петровна")

    await anna.says(word)

    assert len(tried) == times
    assert "код" in anna.sees.text.lower()
    monkeypatch.undo()
    await anna.says("/menu")
    assert "код" not in anna.sees.text.lower()


async def test_what_passes_is_tried_as_often_as_it_takes(stage: Stage) -> None:
    tried.clear()
    await stage.add(router)
    anna = await stage.person("Анна Петровна")

    await anna.says("сеть")

    assert (len(tried), anna.sees.text) == (5, "Готово")
