"""A turn: one transaction, then the screen; what was pressed is always answered."""

import asyncio
import json

import pytest
from sqlalchemy import select

from models.inbox import Update
from models.people import School
from tests.turns.founding import Press


async def schools(stage) -> int:
    async with stage.session() as session:
        return len((await session.scalars(select(School))).all())


async def updates(stage) -> list[tuple[str, bool]]:
    async with stage.session() as session:
        rows = await session.scalars(select(Update).order_by(Update.id))
        return [(row.state, row.reply is None) for row in rows]


async def test_a_tap_takes_effect_and_is_redrawn_in_place(stage, anna):
    before = await schools(stage)
    await anna.says("/found")
    shown = anna.sees.message.id

    await anna.taps("Основать")

    assert (await schools(stage), anna.sees.message.id, anna.sees.text) == (
        before + 1,
        shown,
        f"Школ: {before + 1}",
    )
    assert anna.last_answer == "Готово"
    assert await updates(stage) == [("done", True), ("done", True)]


async def test_a_refusal_leaves_no_trace_and_is_said_in_words(stage, anna):
    before = await schools(stage)
    await anna.says("/press")

    await anna.taps("refuse")

    assert await schools(stage) == before
    assert anna.sees.text.startswith("Эта кнопка из старого сообщения")
    assert anna.last_tap.answered


async def test_a_bug_is_put_aside_with_a_code_and_the_next_tap_works(stage, anna):
    before = await schools(stage)
    await anna.says("/press")

    await anna.taps("break")
    said = anna.sees.text
    await anna.taps("found")

    async with stage.session() as session:
        row = (await session.scalars(select(Update).where(Update.state == "quarantined"))).one()
    assert row.incident is not None
    assert row.incident in said
    assert "Traceback" not in said
    assert row.reason is not None
    assert row.reason.startswith("RuntimeError tests/turns/founding.py:")
    assert await schools(stage) == before + 1


async def test_a_tap_without_a_screen_is_answered_all_the_same(stage, anna):
    await anna.says("/press")

    await anna.taps("nothing")

    assert anna.last_tap.answered


async def test_a_button_nobody_knows_says_so(stage, anna):
    stage.telegram.push_raw(
        {
            "callback_query": {
                "id": "77",
                "from": {"id": anna.id, "is_bot": False, "first_name": "Анна"},
                "chat_instance": "1",
                "data": "gone:1",
            },
        }
    )

    await stage.settle()

    assert anna.sees.text.startswith("Эта кнопка из старого сообщения")


@pytest.mark.parametrize("command", ["/closed", "/unflagged"])
async def test_a_route_without_a_right_is_closed_to_everybody(stage, anna, command):
    await anna.says(command)

    assert "сюда" not in anna.sees.text


async def test_an_update_that_cannot_be_read_spoils_no_other(stage, anna):
    me = {"id": anna.id, "is_bot": False, "first_name": "Анна"}
    chat = {"id": anna.id, "type": "private"}
    stage.telegram.push_raw({"message": {"message_id": "не число", "from": me, "chat": chat}})
    stage.telegram.push_raw({"message": [1, 2, 3]})
    stage.telegram.push_raw({"what_is_new_in_telegram": {}})

    await anna.says("/found")

    assert anna.sees.text.startswith("Школ:")
    assert any("прочитать не удалось" in text for text in anna.reads)
    assert [state for state, _ in await updates(stage)] == ["quarantined", "quarantined", "done", "done"]


async def test_the_same_update_handed_over_twice_takes_effect_once(stage, anna):
    before = await schools(stage)
    await anna.says("/press")
    tap = {
        "update_id": 900,
        "callback_query": {
            "id": "900",
            "from": {"id": anna.id, "is_bot": False, "first_name": "Анна"},
            "chat_instance": "1",
            "data": Press(what="found").pack(),
        },
    }

    await stage.application.take_webhook([tap])
    await stage.application.take_webhook([json.loads(json.dumps(tap))])
    await stage.settle()

    assert await schools(stage) == before + 1


async def test_a_long_text_comes_in_parts_with_the_buttons_on_the_last(stage, anna):
    await anna.says("/long")

    sent = anna.heard
    assert len(sent) == 3
    assert [bool(message.buttons) for message in sent] == [False, False, True]


async def test_a_table_is_drawn_in_letters_where_telegram_has_no_tables(stage, anna):
    stage.telegram.rich = False

    await anna.says("/table")

    assert "Школа" in anna.sees.text
    assert "<b>Первая</b>  5" in anna.sees.text


async def test_a_tap_under_a_document_is_answered_with_a_new_message(stage, anna):
    await anna.says("/paper")
    paper = anna.sees.message.id

    await anna.taps("Основать")

    assert anna.sees.message.id != paper
    assert anna.sees.text.startswith("Школ:")


async def test_hundred_hasty_taps_are_handled_one_by_one_and_in_order(stage, anna):
    before = await schools(stage)
    await anna.says("/found")
    message = anna.sees.message

    await asyncio.gather(*(stage.telegram.taps(anna.id, message, message.buttons[0][0]) for _ in range(100)))
    await stage.settle()

    assert await schools(stage) == before + 100
    assert anna.sees.text == f"Школ: {before + 100}"


@pytest.mark.parametrize(
    "sender",
    [
        {"id": 1087968824, "is_bot": True, "first_name": "Group"},
        {"id": 777000, "is_bot": False, "first_name": "Telegram"},
        {"id": 4242, "is_bot": True, "first_name": "Бот"},
    ],
    ids=["an anonymous admin", "a channel's forward", "another bot"],
)
async def test_nobody_is_made_a_person_of_what_is_not_one(stage, anna, sender):
    stage.telegram.push_raw(
        {
            "message": {
                "message_id": 5,
                "date": 1,
                "from": sender,
                "chat": {"id": sender["id"], "type": "private"},
                "text": "/found",
                "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
            },
        }
    )

    await stage.settle()

    assert await updates(stage) == [("done", True)]
