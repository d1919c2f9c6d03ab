"""The card of a pair: the two by name, the school by code and in facts, strangers not at all."""

import pytest

from tests.mentorships import builders
from tests.stage import Stage


async def test_a_mentor_finds_her_pair_in_the_menu(stage: Stage) -> None:
    nina = await builders.nina(stage, roles=["mentor:Школа № 1"])
    anna = await builders.anna(stage)
    await builders.pair(stage, anna, nina)

    await nina.says("/menu")
    await nina.taps("🤝 Мои пары")

    assert nina.sees.text == (
        "🤝 Пара наставничества\n"
        "Молодой педагог: Лебедева Анна Ильинична\n"
        "Школа № 1\n"
        "Педагог — педагог · Традиционное (один на один)\n"
        "🟢 Пара действует\n"
        "Срок: с 1 октября 2026\u202fг. по 31 мая 2027\u202fг.\n"
        "Приказ школы: № 12 от 1 октября 2026\u202fг.\n"
        "Дополнительное соглашение: пока нет\n"
        "Встреч пока не записано"
    )


@pytest.mark.long
async def test_a_young_teacher_finds_her_mentor(stage: Stage) -> None:
    nina, anna = await builders.nina(stage), await builders.anna(stage)
    await anna.says("/menu")
    assert len(anna.sees.buttons) <= 6
    await anna.taps("🤝 Мой наставник")
    assert anna.sees.text.startswith("Наставника пока нет.")

    await builders.pair(stage, anna, nina)
    await anna.says("/menu")
    await anna.taps("🤝 Мой наставник")

    assert "Наставник: Гусева Нина Павловна" in anna.sees.text
    assert "Лебедева" not in anna.sees.text


async def test_a_school_sees_codes_and_a_stranger_sees_nothing(stage: Stage) -> None:
    nina, anna, vera = await builders.nina(stage), await builders.anna(stage), await builders.deputy(stage)
    other = await builders.deputy(stage, "Школа № 2")
    number = await builders.pair(stage, anna, nina)

    await vera.says("/menu")
    await builders.forges(vera, f"mp-o:{number}")
    assert "Наставник: Педагог" in vera.sees.text
    assert "Гусева" not in vera.sees.text

    await other.says("/menu")
    await builders.forges(other, f"mp-o:{number}")
    assert other.sees.text.startswith("На это у Вас нет прав.")


async def test_a_mentor_of_several_sees_them_all(stage: Stage) -> None:
    nina = await builders.nina(stage, roles=["mentor:Школа № 1"])
    anna = await builders.anna(stage)
    egor = await builders.anna(stage, surname="Быков")
    await builders.pair(stage, anna, nina)
    await builders.pair(stage, egor, nina)

    await nina.says("/menu")
    await nina.taps("🤝 Мои пары")

    assert nina.sees.text.startswith("🤝 Мои пары\n\nЛебедева Анна Ильинична\n🟢 Пара действует")
    await nina.taps("🟢 Быков А. И.")
    assert "Молодой педагог: Быков" in nina.sees.text
