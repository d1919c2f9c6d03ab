"""In process and over a socket the bot meets the same Telegram."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputRichMessage,
    KeyboardButton,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from aiohttp.test_utils import TestServer

from sandbox.faults import FaultKind
from sandbox.people import Human
from sandbox.server import application
from sandbox.session import SandboxSession
from sandbox.telegram import Telegram
from tests.sandbox.conftest import ANNA, Clock, Poll

PNG = (
    b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big") + b"\0" * 20
)
TABLE = "<h2>Итоги</h2><table bordered><tr><th>Школа</th></tr><tr><td>№ 1</td></tr></table>"
Scene = Callable[[Bot], Awaitable[Any]]


@pytest.fixture(params=["process", "socket"])
async def bot(request: pytest.FixtureRequest, telegram: Telegram) -> AsyncIterator[Bot]:
    if request.param == "process":
        async with Bot(telegram.token, session=SandboxSession(telegram)) as bot:
            yield bot
        return
    async with TestServer(application(telegram)) as server:
        api = TelegramAPIServer.from_base(str(server.make_url("")).rstrip("/"))
        async with Bot(telegram.token, session=AiohttpSession(api=api, timeout=2)) as bot:
            yield bot


async def _text(bot: Bot) -> Any:
    markup = InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text="Да", callback_data="y", style="success")],
            [InlineKeyboardButton(text="Код", copy_text=CopyTextButton(text="42"))],
        ]
    )
    first = await bot.send_message(ANNA, "<b>Ы</b> &amp; 😀", parse_mode="HTML", reply_markup=markup)
    second = await bot.send_message(
        ANNA, "ответ", reply_parameters=ReplyParameters(message_id=first.message_id), protect_content=True
    )
    return first, second, await bot.edit_message_text("новое", chat_id=ANNA, message_id=first.message_id)


async def _files(bot: Bot) -> Any:
    document = await bot.send_document(
        ANNA, BufferedInputFile(b"\0\1\2" * 99, "план.bin"), caption="<i>в</i>"
    )
    assert document.document is not None
    file = await bot.get_file(document.document.file_id)
    assert file.file_path is not None
    got = await bot.download_file(file.file_path)
    assert got is not None
    again = await bot.send_document(ANNA, document.document.file_id)
    photo = await bot.send_photo(ANNA, BufferedInputFile(PNG, "a.png"))
    media = InputMediaDocument(media=BufferedInputFile(b"new", "new.txt"), caption="файл")
    edited = await bot.edit_message_media(media, chat_id=ANNA, message_id=photo.message_id)
    return document, got.read(), again, photo, edited


async def _rest(bot: Bot) -> Any:
    rich = await bot.send_rich_message(ANNA, InputRichMessage(html=TABLE))
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Номер", request_contact=True)]])
    asked = await bot.send_message(ANNA, "Номер?", reply_markup=keyboard, disable_notification=True)
    reacted = await bot.set_message_reaction(ANNA, rich.message_id, [ReactionTypeEmoji(emoji="👍")])
    copied = await bot.copy_message(ANNA, ANNA, asked.message_id)
    passed = await bot.forward_message(ANNA, ANNA, asked.message_id)
    deleted = await bot.delete_messages(ANNA, [copied.message_id, 999])
    updates = await bot(Poll(offset=0, timeout=0, allowed_updates=["message"]))
    about = (await bot.get_me(), await bot.get_chat(ANNA), await bot.get_webhook_info())
    return rich, asked, reacted, copied, passed, deleted, updates, about


@pytest.mark.long
@pytest.mark.parametrize("scene", [_text, _files, _rest], ids=["text", "files", "rest"])
async def test_a_scene_gives_the_same_answers_and_the_same_chat(
    bot: Bot, telegram: Telegram, anna: Human, clock: Clock, scene: Scene
) -> None:
    twin = Telegram(clock.now)
    witness = Human(twin, twin.person(ANNA, "Анна", "Петровна"))
    await witness.starts()
    twin.updates.drop()
    await anna.says("Здравствуйте")
    await witness.says("Здравствуйте")
    async with Bot(twin.token, session=SandboxSession(twin)) as other:
        expected = await scene(other)

    assert await scene(bot) == expected
    assert [telegram.shown(one) for one in anna.chat] == [twin.shown(one) for one in witness.chat]


FAULTS: list[tuple[FaultKind, dict[str, Any], int]] = [
    ("too_many", {}, 0),
    ("server_error", {}, 0),
    ("bad_gateway", {"delivered": True}, 1),
    ("lost_answer", {}, 1),
    ("lost_answer", {"how": "timeout"}, 1),
    ("silence", {}, 0),
    ("garbage", {}, 1),
    ("refused_connection", {}, 0),
    ("answer", {"status": 403, "description": "Forbidden: no"}, 0),
    ("drip", {"seconds": 9_999}, 1),
    ("torn", {}, 1),
]


@pytest.mark.long
@pytest.mark.parametrize(("kind", "detail", "arrived"), FAULTS, ids=[f"{k} {d}" for k, d, _ in FAULTS])
async def test_a_fault_raises_the_same_error(
    bot: Bot, telegram: Telegram, anna: Human, kind: FaultKind, detail: dict[str, Any], arrived: int
) -> None:
    telegram.faults.add(kind, **detail)
    async with Bot(telegram.token, session=SandboxSession(telegram)) as other:
        with pytest.raises(Exception) as expected:  # noqa: PT011
            await other.send_message(ANNA, "раз")
    telegram.faults.add(kind, **detail)

    with pytest.raises(type(expected.value)):
        await bot.send_message(ANNA, "раз", request_timeout=1)

    assert anna.reads == ["раз"] * (2 * arrived)


async def test_a_wrong_token_is_refused(bot: Bot, telegram: Telegram) -> None:
    for token, status in (("1000000001:ANOTHER", "Unauthorized"), ("42:x", "Not Found")):
        stranger = Bot(token, session=bot.session)
        with pytest.raises(Exception, match=status):
            await stranger.get_me()
    with pytest.raises(aiohttp.ClientResponseError):
        await bot.download_file("documents/none.txt")
