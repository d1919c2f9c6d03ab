"""Answers and levels leave the chat: at a tap of «Скрыть», and by themselves within two days."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from models.sights import Sight
from tests.consents import agrees
from tests.questionnaires import builders
from tests.stage import Colleague, Stage
from views.people import hiding

HIDDEN = "Скрыто. Открыть снова можно через меню."
LEVELS = "высокий дефицит"


@pytest.fixture
async def anna(stage: Stage) -> Colleague:
    """Her result stands in the chat, in words, steps and a picture."""
    anna = await stage.person("Анна Петровна")
    await agrees(stage, anna)
    await builders.answered(stage, anna, {"INC": 2})
    await anna.says("/menu")
    await anna.taps("📋 Моя анкета")
    await anna.taps("📊 Результат: 24 ноября 2026")
    await anna.taps("Картинка")
    assert shows(anna)
    return anna


def shows(anna: Colleague) -> bool:
    return any(message.photo or LEVELS in message.words for message in anna.heard)


async def noted(stage: Stage) -> int:
    async with stage.session() as session:
        return await session.scalar(select(func.count()).select_from(Sight)) or 0


@pytest.mark.long
async def test_a_tap_hides_all_of_a_result_and_it_can_be_opened_again(stage: Stage, anna: Colleague) -> None:
    await anna.taps("🙈 Скрыть")
    assert not shows(anna)
    assert HIDDEN in anna.reads
    assert await noted(stage) == 0

    await anna.says("/menu")
    await anna.taps("📋 Моя анкета")
    await anna.taps("📊 Результат: 24 ноября 2026")
    assert shows(anna)


async def test_before_two_days_are_over_the_result_is_gone_by_itself_whoever_restarts(
    stage: Stage, anna: Colleague
) -> None:
    await stage.restart()
    stage.clock.move(timedelta(hours=39, minutes=59))
    await stage.settle()
    assert shows(anna)
    stage.clock.move(timedelta(minutes=2))
    await stage.settle()

    assert not shows(anna)
    assert HIDDEN not in anna.reads
    assert await noted(stage) == 0


@pytest.mark.long
async def test_what_shows_something_else_by_then_stays(stage: Stage, anna: Colleague) -> None:
    steps = next(message for message in anna.heard if "🙈 Скрыть" in str(message.buttons))
    await anna.taps("← В меню", on=steps)
    stage.clock.move(timedelta(hours=41))
    await stage.settle()

    assert not shows(anna)
    assert steps in anna.heard


@pytest.mark.long
async def test_what_telegram_does_not_delete_any_more_becomes_a_line_of_words(
    stage: Stage, anna: Colleague
) -> None:
    stage.clock.move(timedelta(days=3))
    await stage.settle()

    assert LEVELS not in "".join(anna.reads)
    assert HIDDEN in anna.reads
    (picture,) = [message for message in anna.heard if message.photo]
    assert (picture.photo and picture.photo.content, picture.words) == (hiding.blank(), HIDDEN)
    assert {message.words for message in anna.heard[-2:]} == {HIDDEN}
    assert await noted(stage) == 0


@pytest.mark.long
async def test_a_deleted_result_leaves_the_chat_too(anna: Colleague) -> None:
    await anna.taps("🗑 Удалить ответы")
    await anna.taps("Да, удалить")
    assert not shows(anna)
