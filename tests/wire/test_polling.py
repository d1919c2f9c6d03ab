"""Every trouble on the way of an update or a file to the bot: nothing is lost, nothing taken twice."""

import asyncio

import pytest
from aiogram import Router
from aiogram.types import Message
from sqlalchemy import func, select

from bot.poller import WrongToken
from handlers import Turn, right
from models.inbox import Update
from sandbox.faults import Faults
from tests.stage import Stage
from tests.wire.conftest import Rests
from tests.wire.troubles import SOME, WELL, Trouble, answer
from views import Screen

# A poll has no refusals of messages; what is said of a token ends the bot with one line, see below.
POLLED = {
    name: trouble
    for name, trouble in SOME.items()
    if trouble.detail.get("status") not in (400, 401, 403) and name not in WELL
}
CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
AGAIN = ("reset before it took effect", "reset after")
router = Router(name="reading")
SORRY = "Не получилось взять файл из Telegram. Отправьте его ещё раз чуть позже."


async def carries_a_file(message: Message) -> bool:
    return message.document is not None


@router.message(carries_a_file, flags=right("anyone"))
async def read(message: Message, turn: Turn) -> Screen:
    assert message.document is not None
    return Screen(f"Прочитано: {turn.fetched(message.document.file_id, 1024).decode()}")


async def taken(stage: Stage) -> int:
    async with stage.session() as session:
        return await session.scalar(select(func.count()).select_from(Update)) or 0


async def test_each_update_is_taken_once_whatever_befell_the_poll(
    wired: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.poller.MARGIN", 1)
    anna, poller = await wired.person("Анна Петровна"), wired.application.poller
    poller._timeout = 0
    for number, (name, trouble) in enumerate(POLLED.items(), 1):
        wired.telegram.updates.waiting.clear()
        await wired.telegram.says(anna.id, f"{number}")
        for _ in range(2):
            trouble.meets(wired.telegram.faults, "getUpdates")
        rests = Rests(2)
        poller._rest, poller._failures = rests, 0

        await poller.run(asyncio.Event())

        assert await poller.once() == 1, name
        assert len(rests.seconds) == 2, name
        assert await taken(wired) == number, name


@pytest.mark.parametrize(
    ("trouble", "most"),
    [
        (Trouble("too_many", {"retry_after": 3600}), 3600),
        (Trouble("too_many", {"retry_after": 2}), 2),
        (answer(429, "Too Many Requests"), 5),
        (answer(409, CONFLICT), 5),
        (Trouble("server_error"), 1),
    ],
    ids=["an hour", "two seconds", "no seconds", "another copy", "500"],
)
async def test_no_poll_is_made_before_telegram_wants_one(wired: Stage, trouble: Trouble, most: float) -> None:
    rests = wired.application.poller._rest = Rests(1)
    trouble.meets(wired.telegram.faults, "getUpdates")

    await wired.application.poller.run(asyncio.Event())

    assert 0.7 * most <= rests.seconds[0] <= most


async def test_a_token_that_is_revoked_in_mid_run_ends_the_polling(stage: Stage) -> None:
    answer(401, "Unauthorized").meets(stage.telegram.faults, "getUpdates")

    with pytest.raises(WrongToken):
        await stage.application.poller.run(asyncio.Event())


@pytest.mark.parametrize("method", ["getFile", pytest.param("download", marks=pytest.mark.long)])
async def test_a_file_comes_whole_or_is_asked_for_again(
    wired: Stage, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.fetching.PATIENCE", 1.0)
    session = wired.application.parts.bot.session
    await wired.add(router)
    wired.application.parts.bot.session = session
    anna = await wired.person("Анна Петровна")
    # The client itself asks for a file once more when the connection breaks: nothing can be done twice by it.
    well = {"a drip shorter than patience", *(AGAIN if method == "download" else ())}
    for name, trouble in SOME.items():
        trouble.meets(wired.telegram.faults, method)
        await anna.sends_file("а.yaml", b"a" * 60)
        assert anna.sees.text == (f"Прочитано: {'a' * 60}" if name in well else SORRY), name
        assert wired.telegram.faults.orders == [], name


def test_faults_spare_polls_and_downloads_unless_named() -> None:
    faults = Faults()
    faults.add("silence")
    assert [faults.next(method, None) for method in ("getUpdates", "download")] == [None, None]
