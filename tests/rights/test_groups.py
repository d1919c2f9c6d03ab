"""Groups, channels and those who hide behind them: nobody is made of them, nothing personal is said there."""

from typing import Any

from aiogram import Router
from aiogram.types import Message
from sqlalchemy import func, select

from handlers import right
from models.inbox import Update
from models.people import Account, Person
from sandbox.chats import Button
from tests.canaries import cast
from tests.rights import buttons, people
from tests.stage import Stage
from views import Screen

ROUTER = Router(name="careless")
NOBODY = (1087968824, 777000, 136817688)
SAYS = ("/start", "/menu", "/me", "/plan", "/events", "/code 123", "/continue", "/status", "Привет", "1002")


@ROUTER.message(lambda message: message.text == "/careless", flags=right("anyone", group=True))
async def careless(message: Message) -> Screen:
    """A route somebody forgot to keep out of groups."""
    return Screen("Личное", protect=True)


@ROUTER.message(lambda message: message.text == "/follows", flags=right("anyone", group=True))
async def follows(message: Message) -> Screen:
    return Screen("Общее", then=(Screen("Личное", fades=True),))


def hidden(sender: int, chat: dict[str, Any], text: str, **more: Any) -> dict[str, Any]:
    """A message of nobody: an anonymous administrator, a channel, another bot."""
    user = {"id": sender, "is_bot": sender != 777000, "first_name": "Group"}
    return {"message_id": 5, "date": 1_790_000_000, "from": user, "chat": chat, "text": text, **more}


async def test_of_what_is_said_in_groups_and_channels_nobody_is_made(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна", roles=["methodist"])
    group = await stage.telegram.makes_group(anna.id, "Группа", kind="supergroup")
    home = {"id": group.id, "type": "supergroup", "title": "Группа", "is_forum": True}
    channel = {"id": -1005550001, "type": "channel", "title": "Канал"}
    before = await counted(stage)
    for text in SAYS:
        for sender in NOBODY:
            for extra in (
                {"sender_chat": channel, "is_automatic_forward": True},
                {"sender_chat": home},
                {"is_topic_message": True, "message_thread_id": 3},
            ):
                stage.telegram.push_raw({"message": hidden(sender, home, text, **extra)})
            edited = hidden(sender, home, text, edit_date=1_790_000_001)
            stage.telegram.push_raw({"edited_message": edited})
        post = {"message_id": 6, "date": 1_790_000_000, "chat": channel, "sender_chat": channel, "text": text}
        for kind in ("channel_post", "edited_channel_post"):
            stage.telegram.push_raw({kind: post})
        await anna.says(text, chat=group)
    grown = {"migrate_to_chat_id": -1009990001}
    stage.telegram.push_raw({"message": hidden(NOBODY[0], home, "") | grown})
    await stage.settle()

    assert await counted(stage) == before
    assert [one.words for one in group.messages if one.from_bot and "/link" not in one.words] == []


async def counted(stage: Stage) -> tuple[int | None, ...]:
    async with stage.session() as session:
        aside = select(func.count()).select_from(Update).where(Update.state == "quarantined")
        made = [select(func.count()).select_from(kind) for kind in (Person, Account)]
        return tuple([await session.scalar(one) for one in (*made, aside)])


async def test_what_is_personal_is_not_drawn_in_a_group_even_by_a_careless_route(stage: Stage) -> None:
    await stage.add(ROUTER)
    anna = await stage.person("Анна Петровна")
    group = await stage.telegram.makes_group(anna.id, "Группа")

    for text in ("/careless", "/follows"):
        await anna.says(text, chat=group)
        await anna.says(text)

    assert [one.words for one in group.messages if one.from_bot] == []
    assert anna.reads == ["Личное", "Общее", "Личное"]


async def test_a_button_tapped_in_a_group_or_under_an_inline_message_tells_nothing_there(
    stage: Stage,
) -> None:
    dice = buttons.dice()
    town = await people.town(stage)
    owner = town["methodist"]
    group = await stage.telegram.makes_group(owner.id, "Группа", [one.id for one in town.values()])
    await owner.says("/link", chat=group)
    under = next(one for one in group.messages if one.from_bot)
    before = await counted(stage)
    for kind in dice.sample(buttons.kinds(), 80):
        who = town[dice.choice(["methodist", "mentor", "deputy head", "colleague", "admin"])]
        data = buttons.made(kind, dice.randint(1, 4), "", yes=True)
        await who.taps(Button("…", data=data), on=under)
        user = {"id": who.id, "is_bot": False, "first_name": "Анна"}
        inline = {"id": "77", "from": user, "chat_instance": "1", "inline_message_id": "x", "data": data}
        stage.telegram.push_raw({"callback_query": inline})
    await stage.settle()

    said = "\n".join(f"{one.words} {one.labels}" for one in group.messages if one.from_bot)
    names = [facts["surname"] for facts in cast.CAST.values()]
    assert [one for one in ("Канарейка", "Педагог 1", *names) if one in said] == []
    assert [one for one in group.messages if one.document or one.photo] == []
    assert (await counted(stage))[:2] == before[:2]
