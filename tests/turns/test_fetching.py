"""A file that was sent is brought between two transactions; the turn that needs it begins anew."""

from typing import Any

import pytest
from aiogram import Bot, Router
from aiogram.methods.base import TelegramMethod, TelegramType
from aiogram.types import Message
from sqlalchemy import func, select

from handlers import Turn, right
from models.people import School
from sandbox.people import Human
from sandbox.session import SandboxSession
from tests.stage import Stage
from views import Screen

router = Router(name="fetching")
LARGEST = 1024
seen: list[int] = []


async def carries_a_file(message: Message) -> bool:
    return message.document is not None


@router.message(carries_a_file, flags=right("anyone"))
async def take(message: Message, turn: Turn) -> Screen:
    """Founds a school before it asks for the content: given up with the transaction, founded once."""
    assert message.document is not None
    seen.append(message.message_id)
    turn.session.add(School(code="fetched", title="Новая"))
    await turn.session.flush()
    content = turn.fetched(message.document.file_id, LARGEST)
    return Screen(f"Прочитано: {content.decode()}")


class Watching(SandboxSession):
    """Telegram, which looks whether a writer could begin while it is asked for a file."""

    stage: Stage
    free: bool = False

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        if method.__api_method__ == "getFile":
            async with self.stage.database.write():
                self.free = True
        return await super().make_request(bot, method, timeout)


@pytest.fixture
async def anna(stage: Stage) -> Human:
    seen.clear()
    await stage.add(router)
    return await stage.person("Анна Петровна")


async def schools(stage: Stage) -> Any:
    async with stage.session() as session:
        return await session.scalar(select(func.count()).select_from(School).where(School.code == "fetched"))


async def test_a_file_is_read_and_what_was_done_before_is_done_once(stage: Stage, anna: Human) -> None:
    await anna.sends_file("а.yaml", b"abc")
    assert (anna.sees.text, await schools(stage), len(seen)) == ("Прочитано: abc", 1, 2)


async def test_no_transaction_waits_while_the_file_is_brought(stage: Stage, anna: Human) -> None:
    watching = Watching(stage.telegram)
    watching.stage = stage
    stage.application.parts.bot.session = watching
    await anna.sends_file("а.yaml", b"abc")
    assert (watching.free, anna.sees.text) == (True, "Прочитано: abc")


async def test_a_file_too_large_is_not_brought_at_all(stage: Stage, anna: Human) -> None:
    await anna.sends_file("а.yaml", b"a" * (LARGEST + 1))
    assert anna.sees.text == "Файл слишком большой: помещается до 1 КБ. Отправьте файл меньше."
    assert await schools(stage) == 0


async def test_a_file_that_cannot_be_had_is_asked_for_again_and_no_token_is_told(
    stage: Stage, anna: Human, capsys: pytest.CaptureFixture[str]
) -> None:
    message = await stage.telegram.sends_file(anna.id, "а.yaml", b"abc")
    stage.telegram.files.by_path.clear()
    await stage.settle()
    assert message.document is not None
    assert anna.sees.text == "Не получилось взять файл из Telegram. Отправьте его ещё раз чуть позже."
    said = capsys.readouterr()
    assert stage.telegram.token not in said.out + said.err
    await anna.sends_file("а.yaml", b"abc")
    assert anna.sees.text == "Прочитано: abc"
