"""Groups: what the bot hears there, and how it loses its place."""

from typing import Any

from aiogram import Bot
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, Update

from sandbox.people import Human
from sandbox.telegram import Telegram
from tests.sandbox.conftest import ANNA, Poll


async def refused(telegram: Telegram, chat_id: int) -> dict[str, Any]:
    status, body = await telegram.call("sendMessage", {"chat_id": chat_id, "text": "x"})
    return {"status": status} | {name: body[name] for name in ("description", "parameters") if name in body}


async def test_the_bot_hears_commands_and_answers_to_it(telegram: Telegram, anna: Human, bot: Bot) -> None:
    group = await telegram.makes_group(ANNA, "РМО историков")
    await bot.send_message(group.id, "Здравствуйте")
    mine = group.messages[-1]
    telegram.updates.drop()

    await anna.says("болтовня", chat=group)
    await anna.says("/start", chat=group)
    await anna.says("спасибо", chat=group, reply_to=mine)

    updates = [Update.model_validate(update) for update in await bot(Poll(timeout=0))]
    assert [update.message.text for update in updates if update.message] == ["/start", "спасибо"]


async def test_a_bot_that_was_put_out_is_told_so(telegram: Telegram, anna: Human, bot: Bot) -> None:
    group = await telegram.makes_group(ANNA, "РМО", bot=None)
    assert await refused(telegram, group.id) == {
        "status": 403,
        "description": "Forbidden: bot is not a member of the group chat",
    }

    await telegram.adds_bot(ANNA, group)
    await bot.send_message(group.id, "здесь")
    await telegram.removes_bot(ANNA, group)
    assert await refused(telegram, group.id) == {
        "status": 403,
        "description": "Forbidden: bot was kicked from the group chat",
    }
    updates = [Update.model_validate(update) for update in await bot(Poll(timeout=0))]
    standings = [update.my_chat_member.new_chat_member.status for update in updates if update.my_chat_member]
    assert standings == ["member", "kicked"]


async def test_a_group_that_grew_names_its_new_id(telegram: Telegram, anna: Human, bot: Bot) -> None:
    group = await telegram.makes_group(ANNA, "РМО")
    telegram.updates.drop()

    grown = await telegram.upgrades(ANNA, group)

    assert await refused(telegram, group.id) == {
        "status": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": grown.id},
    }
    await bot.send_message(grown.id, "снова здесь")
    updates = [Update.model_validate(update) for update in await bot(Poll(timeout=0))]
    assert [
        (one.message.migrate_to_chat_id, one.message.migrate_from_chat_id) for one in updates if one.message
    ] == [
        (grown.id, None),
        (None, group.id),
    ]


async def test_private_chats_and_groups_share_one_row_of_ids(
    telegram: Telegram, anna: Human, bot: Bot
) -> None:
    telegram.person(102, "Иван", started=True)
    group = await telegram.makes_group(ANNA, "РМО")
    large = await telegram.makes_group(ANNA, "Все", kind="supergroup", bot="administrator")

    sent = [await bot.send_message(chat, "x") for chat in (ANNA, 102, group.id, large.id, ANNA)]

    first = sent[0].message_id
    own = large.messages[-1].id
    assert [one.message_id for one in sent] == [first, first + 1, first + 2, own, first + 3]
    assert own == 2


async def test_the_narrowest_scope_names_the_commands(telegram: Telegram, anna: Human, bot: Bot) -> None:
    telegram.person(102, "John", started=True, language_code="en")
    await bot.set_my_commands([BotCommand(command="start", description="Начать")])
    await bot.set_my_commands(
        [BotCommand(command="menu", description="Меню")], scope=BotCommandScopeAllPrivateChats()
    )
    await bot.set_my_commands(
        [BotCommand(command="menu", description="Menu")],
        scope=BotCommandScopeAllPrivateChats(),
        language_code="en",
    )
    group = await telegram.makes_group(ANNA, "РМО")
    assert [telegram.chat(chat).commands[0]["description"] for chat in (ANNA, 102, group.id)] == [
        "Меню",
        "Menu",
        "Начать",
    ]

    await bot.set_my_commands(
        [BotCommand(command="report", description="Отчёт")], scope=BotCommandScopeChat(chat_id=ANNA)
    )
    assert anna.room.commands == [{"command": "report", "description": "Отчёт"}]
    assert [one.command for one in await bot.get_my_commands()] == ["start"]
