"""People of the sandbox do what people do, and see what people see."""

import json
from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import Update

from sandbox.chats import Button, Message, Tap
from sandbox.people import Human
from sandbox.telegram import Telegram
from tests.sandbox.conftest import ANNA, Clock, Poll


async def asked(telegram: Telegram, text: str, **markup: Any) -> None:
    params = {"chat_id": ANNA, "text": text, "reply_markup": json.dumps(markup)}
    status, body = await telegram.call("sendMessage", params)
    assert status == 200, body


def row(*labels: str) -> list[dict[str, str]]:
    return [{"text": label, "callback_data": label[:20]} for label in labels]


async def heard(bot: Bot) -> list[Update]:
    """What waits for the bot, each update well-formed."""
    return [Update.model_validate(update) for update in await bot(Poll(timeout=0))]


async def test_a_tap_finds_the_newest_button_of_its_label(telegram: Telegram, anna: Human, bot: Bot) -> None:
    await asked(telegram, "старое", inline_keyboard=[row("Записаться", "Отмена")])
    await asked(telegram, "новое", inline_keyboard=[row("Записаться", "Записать себя")])

    await anna.taps("Записаться")
    await anna.taps("Отмена")
    await anna.taps("Записать с")

    taps = [update.callback_query for update in await heard(bot)]
    assert [(tap.data, tap.message and tap.message.message_id) for tap in taps if tap] == [
        ("Записаться", 3),
        ("Отмена", 2),
        ("Записать себя", 3),
    ]


async def test_a_tap_on_nothing_names_what_there_is(telegram: Telegram, anna: Human) -> None:
    await asked(telegram, "выбор", inline_keyboard=[row("Да", "Данные")])

    with pytest.raises(AssertionError, match=r"sees no button 'Нет'; there are \['Да', 'Данные'\]"):
        await anna.taps("Нет")
    with pytest.raises(AssertionError, match="begins several"):
        await anna.taps("Д")


async def test_links_and_codes_make_no_update(telegram: Telegram, anna: Human, bot: Bot) -> None:
    link, code = {"text": "Сайт", "url": "https://ya.ru"}, {"text": "Код", "copy_text": {"text": "42"}}
    await asked(telegram, "там", inline_keyboard=[[link, code]])

    opened = [tap.opened for tap in (await anna.taps("Сайт"), await anna.taps("Код")) if isinstance(tap, Tap)]

    assert opened == ["https://ya.ru", "42"]
    assert await heard(bot) == []


async def test_a_tap_on_a_deleted_message_still_arrives(telegram: Telegram, anna: Human, bot: Bot) -> None:
    await asked(telegram, "было", inline_keyboard=[row("Да")])
    message = anna.sees.message
    await bot.delete_message(ANNA, message.id)

    await anna.taps(Button("Да", data="хитрые данные"), on=message)

    [update] = await heard(bot)
    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert (update.callback_query.data, update.callback_query.message.date) == ("хитрые данные", 0)


async def test_the_last_answer_is_the_toast(telegram: Telegram, anna: Human, bot: Bot) -> None:
    await asked(telegram, "выбор", inline_keyboard=[row("Да")])

    async def settle() -> None:
        for update in await heard(bot):
            if update.callback_query:
                await bot.answer_callback_query(update.callback_query.id, text="Принято", show_alert=True)

    telegram.settle = settle
    await anna.taps("Да")

    assert anna.last_answer == "Принято"
    assert anna.last_tap is not None
    assert anna.last_tap.alert


async def test_the_reply_keyboard_speaks_and_shares_the_contact(
    telegram: Telegram, anna: Human, bot: Bot
) -> None:
    keyboard = [[{"text": "Отправить номер", "request_contact": True}, {"text": "Позже"}]]
    await asked(telegram, "номер?", keyboard=keyboard, one_time_keyboard=True)
    await anna.taps("Позже")
    shared = await anna.taps("Отправить")
    await anna.shares_contact(other=555)

    said, own, foreign = [update.message for update in await heard(bot)]
    assert isinstance(shared, Message)
    assert said is not None
    assert said.text == "Позже"
    assert own is not None
    assert own.contact is not None
    assert own.contact.user_id == ANNA
    assert foreign is not None
    assert foreign.contact is not None
    assert foreign.contact.user_id == 555


async def test_a_keyboard_stays_until_it_is_removed(telegram: Telegram, anna: Human) -> None:
    await asked(telegram, "раз", keyboard=[["Меню"]])
    await asked(telegram, "два", force_reply=True)
    assert anna.room.keyboard is not None

    await asked(telegram, "три", remove_keyboard=True)
    assert anna.room.keyboard is None


async def test_a_deep_link_starts_with_its_payload(telegram: Telegram, bot: Bot) -> None:
    ivan = Human(telegram, telegram.person(102, "Иван"))

    await ivan.follows("https://t.me/opora_demo_bot?start=invite_7")

    [update] = await heard(bot)
    assert update.message is not None
    assert update.message.text == "/start invite_7"
    assert ivan.user.started
    with pytest.raises(AssertionError):
        await ivan.follows("https://t.me/opora_demo_bot?start=" + "x" * 65)
    with pytest.raises(AssertionError):
        await ivan.follows("https://t.me/another_bot?start=x")


async def test_blocking_and_coming_back_is_told(telegram: Telegram, anna: Human, bot: Bot) -> None:
    await anna.blocks()
    with pytest.raises(ValueError, match="unblock"):
        await anna.says("эй")
    await anna.unblocks()

    standings = [update.my_chat_member for update in await heard(bot)]
    assert [(s.old_chat_member.status, s.new_chat_member.status) for s in standings if s] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]


async def test_files_edits_and_other_things_arrive(
    telegram: Telegram, anna: Human, bot: Bot, clock: Clock
) -> None:
    await anna.sends_file("план.docx", b"docx", "вот")
    await anna.sends_file("я.jpg", b"jpg", photo=True)
    message = await anna.says("раз")
    clock.moves(minutes=1)
    await anna.edits(message, "два")
    await telegram.sends_other(ANNA, {"location": {"latitude": 55.7, "longitude": 37.6}})

    document, photo, said, edited, place = await heard(bot)
    assert document.message is not None
    assert document.message.document is not None
    assert document.message.document.file_name == "план.docx"
    assert document.message.caption == "вот"
    assert photo.message is not None
    assert photo.message.photo is not None
    assert photo.message.photo[-1].file_size == 3
    assert said.message is not None
    assert edited.edited_message is not None
    assert edited.edited_message.text == "два"
    assert place.message is not None
    assert place.message.location is not None


async def test_a_text_too_long_goes_out_in_pieces(telegram: Telegram, anna: Human, bot: Bot) -> None:
    await anna.says("я" * 5000)

    assert [len(update.message.text or "") for update in await heard(bot) if update.message] == [4096, 904]
