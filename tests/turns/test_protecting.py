"""What must not be forwarded cannot be: a message keeps the protection it was sent with, or has none."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from handlers import Turn, right
from locales import Html
from tests.stage import Stage
from views import Button, File, Screen


class Look(CallbackData, prefix="t-look"):
    """Look at something that is nobody else's business."""

    number: int


class Another(CallbackData, prefix="t-turn"):
    """Another file, or words."""

    words: bool


router = Router(name=__name__)


@router.message(Command("open"), flags=right("anyone"))
async def open_(_message: Message, turn: Turn) -> Screen:
    return Screen(Html("Дверь"), Button(Html("Войти"), Look(number=1)))


@router.callback_query(Look.filter(), flags=right("anyone"))
async def look(_tap: CallbackQuery, callback_data: Look, turn: Turn) -> Screen:
    following = Look(number=callback_data.number + 1)
    return Screen(Html(f"Тайна {callback_data.number}"), Button(Html("Дальше"), following), protect=True)


@router.message(Command("file"), flags=right("anyone"))
async def file(_message: Message, turn: Turn) -> Screen:
    return folder()


@router.callback_query(Another.filter(), flags=right("anyone"))
async def another(_tap: CallbackQuery, callback_data: Another, turn: Turn) -> Screen:
    return Screen(Html("Слова")) if callback_data.words else folder()


def folder() -> Screen:
    ways = [Button(Html("Другая"), Another(words=False)), Button(Html("Слова"), Another(words=True))]
    return Screen(Html("Папка"), ways, document=File("a.txt", b"a"))


async def test_a_protected_screen_is_never_drawn_over_an_unprotected_message(stage: Stage) -> None:
    await stage.add(router)
    anna = await stage.person("Анна Петровна")
    await anna.says("/open")

    await anna.taps("Войти")
    await anna.taps("Дальше")
    await anna.taps("Дальше")

    assert [(message.text, message.protect) for message in anna.heard] == [
        ("Дверь", False),
        ("Тайна 3", True),
    ]


async def test_a_text_is_not_drawn_over_a_file_nor_one_file_over_another(stage: Stage) -> None:
    await stage.add(router)
    anna = await stage.person("Анна Петровна")
    await anna.says("/file")
    await anna.taps("Другая")
    await anna.taps("Слова")

    assert [message.words for message in anna.heard] == ["Папка", "Папка", "Слова"]
    assert [call.method for call in stage.telegram.calls if call.status >= 400] == []
