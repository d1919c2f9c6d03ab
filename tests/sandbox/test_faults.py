"""Each trouble looks to the bot as it does on the wire."""

from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from sandbox.faults import FaultKind
from sandbox.people import Human
from sandbox.telegram import Telegram
from tests.sandbox.conftest import ANNA, Poll

KINDS: list[tuple[FaultKind, dict[str, Any], type[Exception], type[BaseException] | None, int]] = [
    ("too_many", {"retry_after": 7}, TelegramRetryAfter, None, 0),
    ("server_error", {}, TelegramServerError, None, 0),
    ("server_error", {"delivered": True}, TelegramServerError, None, 1),
    ("bad_gateway", {}, ClientDecodeError, ValueError, 0),
    ("bad_gateway", {"delivered": True}, ClientDecodeError, ValueError, 1),
    ("garbage", {}, ClientDecodeError, ValueError, 1),
    ("lost_answer", {}, TelegramNetworkError, aiohttp.ServerDisconnectedError, 1),
    ("lost_answer", {"how": "timeout"}, TelegramNetworkError, TimeoutError, 1),
    ("silence", {}, TelegramNetworkError, TimeoutError, 0),
    ("refused_connection", {}, TelegramNetworkError, aiohttp.ClientConnectorError, 0),
    ("answer", {"status": 421, "description": "Misdirected Request"}, TelegramAPIError, None, 0),
    ("drip", {"seconds": 9_999}, TelegramNetworkError, TimeoutError, 1),
    ("torn", {}, TelegramNetworkError, aiohttp.ClientPayloadError, 1),
]


@pytest.mark.parametrize(
    ("kind", "detail", "error", "cause", "arrived"),
    KINDS,
    ids=[f"{kind} {detail}" for kind, detail, *_ in KINDS],
)
async def test_a_fault_strikes_once_and_delivers_or_not(
    telegram: Telegram,
    anna: Human,
    bot: Bot,
    kind: FaultKind,
    detail: dict[str, Any],
    error: type[Exception],
    cause: type[BaseException] | None,
    arrived: int,
) -> None:
    telegram.faults.add(kind, **detail)

    with pytest.raises(error) as caught:
        await bot.send_message(ANNA, "раз")

    assert cause is None or isinstance(caught.value.__cause__, cause)
    assert anna.reads == ["раз"] * arrived
    assert [call.fault for call in telegram.calls] == [kind]
    await bot.send_message(ANNA, "два")
    assert anna.reads == ["раз"] * arrived + ["два"]


async def test_flood_control_tells_how_long_to_wait(telegram: Telegram, anna: Human, bot: Bot) -> None:
    telegram.faults.add("too_many", retry_after=7)

    with pytest.raises(TelegramRetryAfter) as caught:
        await bot.send_message(ANNA, "раз")

    assert caught.value.retry_after == 7


async def test_a_fault_meets_only_its_method_and_chat(telegram: Telegram, anna: Human, bot: Bot) -> None:
    telegram.person(102, "Иван", started=True)
    telegram.faults.add("server_error", method="sendMessage", chat_id=102, after=1, times=2)

    await bot.get_me()
    await bot.send_message(ANNA, "раз")
    await bot.send_message(102, "прошло")
    for _ in range(2):
        with pytest.raises(TelegramServerError):
            await bot.send_message(102, "нет")
    await bot.send_message(102, "снова")

    assert telegram.chat(102).messages[-1].text == "снова"
    assert telegram.faults.orders == []


async def test_polling_is_spared_unless_named(telegram: Telegram, bot: Bot) -> None:
    telegram.faults.add("server_error")
    assert await bot(Poll(timeout=0)) == []

    telegram.faults.add("bad_gateway", method="getUpdates")
    with pytest.raises(ClientDecodeError):
        await bot(Poll(timeout=0))


async def test_flaky_repeats_itself_under_one_seed(telegram: Telegram, anna: Human, bot: Bot) -> None:
    async def run() -> list[int]:
        telegram.faults.clear()
        telegram.faults.add("flaky", probability=0.3, seed=4, fault="server_error")
        before = telegram.calls_made
        for _ in range(40):
            await telegram.call("getMe", {})
        return [call.status for call in list(telegram.calls)[before:]]

    first, second = await run(), await run()

    assert first == second
    assert 4 <= first.count(500) <= 20


async def test_an_unknown_fault_is_a_mistake(telegram: Telegram) -> None:
    with pytest.raises(ValueError, match="no such trouble"):
        telegram.faults.add("earthquake")  # type: ignore[arg-type]
