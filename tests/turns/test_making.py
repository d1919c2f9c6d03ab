"""What takes long to make is made between two transactions; the turn that needs it begins anew."""

import asyncio

import pytest
from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message
from sqlalchemy import func, select

from handlers import Turn, right
from models.people import School
from sandbox.people import Human
from services.refusals import Refusal
from tests.stage import Stage
from views import Screen

router = Router(name="making")
runs: list[int] = []


@router.message(Command("paper"), flags=right("anyone"))
async def paper(message: Message, turn: Turn) -> Screen:
    """Founds a school before it asks for the paper: given up with the transaction, founded once."""
    runs.append(message.message_id)
    turn.session.add(School(code="made", title="Новая"))
    await turn.session.flush()
    return Screen(turn.made("paper", Maker.make).decode())


@router.message(Command("spoilt"), flags=right("anyone"))
async def spoilt(_message: Message, turn: Turn) -> Screen:
    return Screen(turn.made("spoilt", refuse).decode())


def refuse() -> bytes:
    raise Refusal("people-guests-cannot")


class Maker:
    """Makes a paper while somebody else writes."""

    loop: asyncio.AbstractEventLoop
    stage: Stage

    @classmethod
    def make(cls) -> bytes:
        asyncio.run_coroutine_threadsafe(cls.write(), cls.loop).result(timeout=5)
        return "Готово".encode()

    @classmethod
    async def write(cls) -> None:
        async with cls.stage.database.write() as session:
            session.add(School(code="meanwhile", title="Другая"))


@pytest.fixture
async def anna(stage: Stage) -> Human:
    runs.clear()
    Maker.loop, Maker.stage = asyncio.get_running_loop(), stage
    await stage.add(router)
    return await stage.person("Анна Петровна")


async def schools(stage: Stage, code: str) -> int:
    async with stage.session() as session:
        found = await session.scalar(select(func.count()).select_from(School).where(School.code == code))
        return found or 0


async def test_others_write_while_a_paper_is_made_and_what_was_done_before_is_done_once(stage, anna) -> None:
    await anna.says("/paper")
    assert anna.sees.text == "Готово"
    assert (await schools(stage, "made"), await schools(stage, "meanwhile"), len(runs)) == (1, 1, 2)


async def test_what_the_maker_refuses_is_said(stage, anna) -> None:
    await anna.says("/spoilt")
    assert "приглаш" in anna.sees.text.lower()
