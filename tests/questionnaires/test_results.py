"""What a person sees of her own result: the profile, the table, the picture, the paper, what has changed."""

from datetime import timedelta

import pytest

from bot.workroom import Undone
from tests.pickled import OnTheSpot
from tests.questionnaires import builders, stories
from tests.stage import Colleague, Stage


async def opened(stage: Stage, person: Colleague, said: dict[str, object], **more: object) -> list[str]:
    """The result as it is read: the profile, then the next steps."""
    await builders.answered(stage, person, said, **more)  # type: ignore[arg-type]
    await stories.opens(person)
    await person.taps("📊 Результат: 24 ноября 2026")
    return person.reads[-2:]


async def test_strong_sides_come_first_and_each_level_is_said_in_both_words(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")

    profile, _ = await opened(stage, anna, {"INC": 1, "DIG": 3, "COM": 5})

    assert profile.split("\n\n")[:3] == [
        "Ваш профиль · 24 ноября 2026\u202fг.",
        "Сильные стороны\n"
        "🟢 Коммуникативная компетентность — 100 %: высокий уровень владения — минимальный дефицит\n"
        "🟢 Предметная (специальная) компетентность — 75 %: высокий уровень владения — минимальный дефицит\n"
        "🟢 Методическая компетентность — 75 %: высокий уровень владения — минимальный дефицит",
        "Где поможет поддержка\n"
        "🔴 Инклюзия и работа с детьми с ОВЗ — 0 %: критически низкий уровень — критический дефицит\n"
        "🟡 Цифровая компетентность — 50 %: средний уровень владения — средний дефицит",
    ]
    assert "• Адаптация заданий для детей с ОВЗ" in profile


async def test_two_results_are_compared_with_care(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await builders.answered(stage, anna, {"INC": 2, "MET": 4, "DIG": 4}, at=stage.now - timedelta(days=300))

    profile, _ = await opened(stage, anna, {"INC": 4, "MET": 4, "DIG": 3, "SUB02": 5})

    assert (
        "Что изменилось с 28 января 2026\u202fг.\n"
        "• Инклюзия: было 25 %, стало 75 %\n"
        "• Цифра: было 75 %, стало 50 %\n"
        "Самооценка меняется и от того, что мы строже смотрим на себя." in profile
    )
    assert "Предмет: было" not in profile, "six per cent say nothing"


async def test_too_few_answers_are_no_score(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    aside = {"aside": "na"}

    profile, _ = await opened(stage, anna, {"GIF01": aside, "GIF02": aside, "PRJ": {"aside": "no"}})

    assert "Мало ответов, чтобы судить: Одарённые и Проекты." in profile
    await anna.taps("Все направления")
    assert "Одарённые | — | мало ответов" in anna.sees.text
    assert "Методические | 75 %" in anna.sees.text


@pytest.mark.long
async def test_the_picture_and_the_paper_are_hers_to_keep(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await opened(stage, anna, {"INC": 2})
    buttons = anna.sees.message

    await anna.taps("Картинка")
    assert anna.sees.photo is not None
    assert anna.sees.photo.content.startswith(b"\x89PNG")
    assert anna.sees.message.protect
    await anna.taps("⬇️ Скачать", on=buttons)
    assert anna.sees.document is not None
    assert anna.sees.document.content.startswith(b"%PDF")
    assert anna.sees.text == "Ваш профиль в PDF. В нём Ваш код, а не имя."


async def test_a_picture_that_broke_what_makes_it_is_told_with_a_code_and_made_when_asked_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await stage.person("Анна Петровна")
    await opened(stage, anna, {"INC": 2})
    buttons = anna.sees.message

    with monkeypatch.context() as broken:
        broken.setattr(OnTheSpot, "do", breaks)
        await anna.taps("Картинка", on=buttons)
        assert "назовите методисту код" in anna.sees.text
        assert anna.sees.photo is None
    await anna.taps("Картинка", on=buttons)
    assert anna.sees.photo is not None


def breaks(*_piece: object) -> None:
    raise Undone


@pytest.mark.long
async def test_a_result_is_deleted_after_a_question_and_the_taking_part_stays(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    wave = await stories.wave(stage, anna, express=True)
    await stories.begins(anna, "Начать")
    await stories.answers(stage, anna)
    await anna.taps("🗑 Удалить ответы")
    assert len(await stories.responses(stage, anna)) == 1

    await anna.taps("Да, удалить")

    assert anna.sees.text == "Результат и ответы удалены."
    assert await stories.responses(stage, anna) == []
    assert (await stories.invitation(stage, wave, anna)).answered_at is not None
    assert await stories.traces(stage, anna) == []


@pytest.mark.long
async def test_fast_answers_are_said_gently(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await stories.begins(anna, "Короткая форма")
    while stories.asks(anna):
        await anna.taps("4", on=anna.heard[-1])
    await stories.skips_the_end(anna)

    (response,) = await stories.responses(stage, anna)
    assert response.flags == ["too_fast"]
    assert "Если хотите, пройдите анкету ещё раз спокойно" in anna.reads[-4]
