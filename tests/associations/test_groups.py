"""Group chats: connected by a word in the group and a choice in private; nothing personal in a group."""

import pytest
from sqlalchemy import select

from models.associations import Association
from sandbox.chats import Button
from views.associations.callbacks import Choose


@pytest.fixture
async def head(stage):
    return await stage.person("Анна Петровна", associations=["math"], roles=["association_head:math"])


async def chat_of(stage, code="math"):
    async with stage.session() as session:
        return await session.scalar(select(Association.chat_id).where(Association.code == code))


def said_in(chat):
    return [message.words for message in chat.messages if message.from_bot]


async def group(stage, human, **how):
    made = await stage.telegram.makes_group(human.id, "Математики района", **how)
    await stage.settle()
    return made


async def connects(stage, human, chat):
    await human.says("/link", chat=chat)
    await stage.leaps("deliveries", seconds=10)
    await human.taps("Математика")
    await human.taps("Подключить")
    await stage.leaps("deliveries", seconds=10)


@pytest.mark.long
async def test_a_head_connects_the_group_of_her_association(stage, head):
    chat = await group(stage, head)

    await connects(stage, head, chat)

    assert await chat_of(stage) == chat.id
    assert said_in(chat) == [
        "Чтобы подключить группу, откройте личный чат со мной: там вопрос, чья это группа.",
        "Группа подключена: РМО учителей математики. Сюда приходят объявления объединения.",
    ]
    assert "Группа подключена." in head.sees.text


@pytest.mark.long
async def test_in_the_evening_the_question_comes_at_once(stage, head):
    await stage.leaps("deliveries", hours=9)
    chat = await group(stage, head)

    await head.says("/link", chat=chat)
    await stage.leaps("deliveries", seconds=10)

    assert "Какому объединению" in head.sees.text


@pytest.mark.long
async def test_a_teacher_and_a_guest_are_told_who_may(stage, head):
    ivan = await stage.person("Иван Ильич")
    guest = stage.guest()
    chat = await group(stage, head, members=[ivan.id, guest.id])

    await ivan.says("/link", chat=chat)
    await guest.says("/link", chat=chat)
    await ivan.says("/unlink", chat=chat)

    assert [text.partition(" может")[0] for text in said_in(chat)[:2]] == [
        "Подключить или отключить группу",
        "Подключить группу",
    ]
    assert await chat_of(stage) is None


async def test_whoever_hides_behind_the_group_is_told_what_to_do(stage, head):
    chat = await group(stage, head, kind="supergroup")
    stage.telegram.push_raw(
        {
            "message": {
                "message_id": 5,
                "date": 1,
                "from": {"id": 1087968824, "is_bot": True, "first_name": "Group"},
                "sender_chat": {"id": chat.id, "type": "supergroup", "title": chat.title},
                "chat": {"id": chat.id, "type": "supergroup", "title": chat.title},
                "text": "/link@" + stage.telegram.username,
            },
        }
    )

    await stage.settle()

    assert said_in(chat)[-1].startswith("Команда пришла от имени группы")


async def test_everything_else_in_a_group_is_passed_over(stage, head):
    chat = await group(stage, head)

    for text in ("/start", "/menu", "Привет!", "/me", "1002"):
        await head.says(text, chat=chat)

    assert said_in(chat) == []


@pytest.mark.long
async def test_unlink_lets_the_group_go(stage, head):
    chat = await group(stage, head)
    await connects(stage, head, chat)

    await head.says("/unlink", chat=chat)

    assert await chat_of(stage) is None
    assert said_in(chat)[-1] == "Группа отключена: РМО учителей математики."


@pytest.mark.long
async def test_a_group_that_grows_or_shows_the_bot_the_door_is_followed(stage, head):
    chat = await group(stage, head)
    await connects(stage, head, chat)

    grown = await stage.telegram.upgrades(head.id, chat)
    await stage.settle()
    assert await chat_of(stage) == grown.id

    await stage.telegram.removes_bot(head.id, grown)
    await stage.settle()
    assert await chat_of(stage) is None


@pytest.mark.long
async def test_a_group_belongs_to_one_association(stage, head):
    ivan = await stage.person("Иван Ильич", roles=["association_head:rus_lit"])
    chat = await group(stage, head, members=[ivan.id])
    await ivan.says("/link", chat=chat)
    await stage.leaps("deliveries", seconds=10)
    await connects(stage, head, chat)

    await ivan.taps("Русский язык и литература")
    await ivan.taps("Подключить")

    assert "уже подключена к другому" in ivan.sees.text
    assert await chat_of(stage, "rus_lit") is None


@pytest.mark.long
async def test_nobody_answers_for_another_and_a_question_grows_old(stage, head):
    ivan = await stage.person("Иван Ильич", roles=["association_head:rus_lit"])
    chat = await group(stage, head)
    await head.says("/link", chat=chat)
    await stage.leaps("deliveries", seconds=10)
    await ivan.says("/menu")
    async with stage.session() as session:
        rus_lit = await session.scalar(select(Association.id).where(Association.code == "rus_lit"))

    await ivan.taps(Button("?", data=Choose(request_id=1, id=rus_lit, sure=True).pack()))
    await stage.leaps("deliveries", hours=2)
    await head.taps("Математика")

    assert "устарел" in ivan.sees.text
    assert "устарел" in head.sees.text
    assert (await chat_of(stage), await chat_of(stage, "rus_lit")) == (None, None)
