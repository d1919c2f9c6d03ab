"""Updates are kept, confirmed and forgotten as Telegram does it."""

import asyncio
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramConflictError

from sandbox.people import Human
from sandbox.telegram import Telegram
from tests.sandbox.conftest import ANNA, Clock, Poll


async def polled(bot: Bot, offset: int = 0, **more: Any) -> list[int]:
    return [update["update_id"] for update in await bot(Poll(offset=offset, timeout=0, **more))]


async def test_only_an_offset_confirms(telegram: Telegram, anna: Human, bot: Bot) -> None:
    for word in ("раз", "два", "три"):
        await anna.says(word)

    first = await polled(bot)
    again = await polled(bot, limit=2)
    rest = await polled(bot, first[1])
    nothing = await polled(bot, first[2] + 1)

    assert (again, rest, nothing) == (first[:2], first[1:], [])
    assert first == [first[0], first[0] + 1, first[0] + 2]


async def test_a_negative_offset_keeps_the_last_ones(anna: Human, bot: Bot) -> None:
    for word in ("раз", "два", "три"):
        await anna.says(word)
    first = await polled(bot)

    assert await polled(bot, -1) == first[2:]
    assert await polled(bot) == first[2:]


async def test_an_offset_from_another_time_starts_from_the_head(anna: Human, bot: Bot) -> None:
    await anna.says("раз")
    [number] = await polled(bot)

    assert await polled(bot, number + 1000) == [number]
    assert await polled(bot, number - 200_000) == [number]


async def test_a_tap_is_kept_for_150_seconds_and_a_word_for_a_day(
    telegram: Telegram, anna: Human, bot: Bot, clock: Clock
) -> None:
    markup = '{"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}'
    await telegram.call("sendMessage", {"chat_id": ANNA, "text": "x", "reply_markup": markup})
    await anna.says("раз")
    await anna.taps("A")
    word, tap = await polled(bot)

    clock.moves(seconds=149)
    assert await polled(bot) == [word, tap]
    clock.moves(seconds=1)
    assert await polled(bot) == [word]
    clock.moves(hours=24)
    assert await polled(bot) == []


async def test_after_a_silent_week_the_ids_begin_anywhere(anna: Human, bot: Bot, clock: Clock) -> None:
    await anna.says("раз")
    [before] = await polled(bot)
    clock.moves(days=6, hours=23)
    await anna.says("два")
    [soon] = await polled(bot)
    clock.moves(days=7)
    await anna.says("три")
    [late] = await polled(bot, soon + 1)

    assert soon == before + 1
    assert late != soon + 1


async def test_a_long_poll_ends_as_soon_as_someone_speaks(anna: Human, bot: Bot) -> None:
    poll = asyncio.create_task(bot(Poll(timeout=50)))
    await asyncio.sleep(0.01)
    await anna.says("раз")

    [update] = await asyncio.wait_for(poll, 1)

    assert update["message"]["text"] == "раз"


async def test_a_long_poll_ends_empty_when_its_time_is_over(anna: Human, bot: Bot) -> None:
    assert await bot(Poll(timeout=1)) == []


async def test_a_second_poller_ends_the_first(anna: Human, bot: Bot) -> None:
    first = asyncio.create_task(bot(Poll(timeout=50)))
    await asyncio.sleep(0.01)

    await bot(Poll(timeout=0))

    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
        await first


async def test_a_webhook_and_polling_exclude_each_other(telegram: Telegram, bot: Bot) -> None:
    first = asyncio.create_task(bot(Poll(timeout=50)))
    await asyncio.sleep(0.01)
    await bot.set_webhook("https://opora.example/telegram")

    with pytest.raises(TelegramConflictError, match="terminated by setWebhook request"):
        await first
    with pytest.raises(TelegramConflictError, match="can't use getUpdates method while webhook is active"):
        await bot(Poll(timeout=0))
    assert (await bot.get_webhook_info()).url == "https://opora.example/telegram"
    await bot.delete_webhook()
    assert await bot(Poll(timeout=0)) == []


async def test_the_bot_hears_only_what_it_asked_for(telegram: Telegram, anna: Human, bot: Bot) -> None:
    await anna.reacts(anna.chat[0], "👍")
    assert await bot(Poll(timeout=0, allowed_updates=["message", "message_reaction"])) == []

    await anna.says("раз")
    await anna.reacts(anna.chat[0], "🔥")
    await anna.blocks()

    updates = await bot(Poll(timeout=0))
    assert [set(update) - {"update_id"} for update in updates] == [{"message"}, {"message_reaction"}]


async def test_a_raw_update_comes_through_as_it_is(telegram: Telegram, bot: Bot) -> None:
    telegram.push_raw({"message": {"message_id": "никакой"}})
    telegram.push_raw({"update_id": 5, "future": []})

    first, second = await bot(Poll(timeout=0))

    assert first["message"] == {"message_id": "никакой"}
    assert second == {"update_id": 5, "future": []}
