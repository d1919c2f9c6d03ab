"""A programme on its way: steps, the look back, another mentor in February."""

from datetime import date

import pytest
from sqlalchemy import select

from models.apprenticeships import Apprenticeship
from models.checkins import Alert
from models.questionnaires import Demand
from tests.apprenticeships import builders
from tests.stage import Stage


async def test_steps_are_done_by_either_and_late_ones_are_seen(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.agreed(stage, anna, nina, number)
    await builders.passes(stage, days=15)  # 9 December: the first was due on the 8th
    await builders.opens(nina, number)
    assert "⏰ Посмотреть урок наставника и записать приёмы — срок был 8 декабря" in nina.sees.text
    await nina.taps("1. Удерживать")
    await nina.taps("⏰ Посмотреть")
    await nina.taps("✅ Сделано")
    await builders.opens(anna, number)
    assert "Сделано шагов: 1 из 3" in anna.sees.text
    await anna.taps("1. Удерживать")
    await anna.taps("▫️ Договориться")
    await anna.taps("Убрать шаг")
    await anna.taps("Вернуть в план")
    await anna.taps("Другой день")
    await anna.says("26.06.2027")
    assert anna.sees.text.startswith("Последний день программы: 26 мая 2027")


@pytest.mark.long
async def test_halfway_both_are_asked_and_help_reaches_the_methodist(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.agreed(stage, anna, nina, number)
    half = (await builders.programme(stage, anna)).review_on
    assert half == date(2027, 2, 24)
    await builders.passes(stage, days=91)
    await builders.passes(stage, days=1)
    await builders.passes(stage, hours=4)
    await nina.taps("Как идут дела", on=nina.got("📋 Половина пути по программе."))
    await nina.taps("Часть")
    await stage.restart()
    await nina.taps("Не хватает времени")
    await nina.taps("Да")
    await anna.taps("Как идут дела", on=anna.got("📋 Половина пути по программе."))
    await anna.taps("Всё по плану")
    await anna.taps("Ничего не мешает")
    await anna.taps("Да")

    made = await builders.programme(stage, anna)
    assert made.review == {
        "mentor": {"done": "some", "hinders": "time", "help": True},
        "mentee": {"done": "all", "hinders": "none", "help": True},
    }
    async with stage.session() as session:
        alerts = [(one.rule, one.person_id) for one in await session.scalars(select(Alert))]
        asked = [(one.theme, one.person_id) for one in await session.scalars(select(Demand))]
    assert ("help_wanted", nina.person_id) in alerts
    assert asked == [("PSY", anna.person_id)]
    await builders.opens(anna, number)
    assert "Как идут дела" not in anna.sees.buttons
    assert "На половине пути Вы ответили: «Всё по плану», «Ничего не мешает»." in anna.sees.text
    assert "Не хватает времени" not in anna.sees.text
    await builders.opens(nina, number)
    assert "«Часть», «Не хватает времени». Это видите только Вы." in nina.sees.text


@pytest.mark.long
async def test_with_the_next_mentor_the_programme_goes_on_and_the_last_one_sees_nothing(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.agreed(stage, anna, nina, number)
    await builders.opens(anna, number)
    await anna.taps("1. Удерживать")
    await anna.taps("▫️ Посмотреть")
    await anna.taps("✅ Сделано")
    await builders.passes(stage, days=77)  # February
    raisa = await builders.nina(stage, surname="Орлова", roles=["mentor:Школа № 1"])
    async with stage.database.write() as session:
        made = (await session.scalars(select(Apprenticeship))).one()
        made.review = {"mentor": {"done": "some", "hinders": "time", "help": False}}
    await builders.ends(stage, number, "replaced", date(2027, 2, 9))
    second = await builders.pair(stage, anna, raisa, starts_on=date(2027, 2, 9))
    await builders.passes(stage, days=1)

    made = await builders.programme(stage, anna)
    assert (made.mentorship_id, made.state, made.mentor_agreed_at) == (second, "draft", None)
    assert made.mentee_agreed_at is not None
    assert raisa.sees.text == "📋 Программа продолжается с новым наставником."
    await raisa.taps("Открыть программу")
    assert "Сделано шагов: 1 из 3" in raisa.sees.text
    await raisa.taps("✅ Согласовать")
    assert (await builders.programme(stage, anna)).state == "agreed"
    await builders.passes(stage, days=20)
    await builders.opens(raisa, second)
    assert "На половине пути" not in raisa.sees.text
    await nina.says("/menu")
    await builders.forges(nina, f"ap-m:{made.id}")
    assert nina.sees.text.startswith("На это у Вас нет прав.")


@pytest.mark.long
async def test_without_any_pair_a_programme_is_over_after_three_months(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.agreed(stage, anna, nina, number)
    await builders.ends(stage, number, "ended_early", date(2026, 11, 25))
    await builders.passes(stage, days=85)
    assert (await builders.programme(stage, anna)).closed_at is None
    await builders.passes(stage, days=7)
    assert (await builders.programme(stage, anna)).state == "closed"


@pytest.mark.long
async def test_a_pair_completed_by_the_school_takes_its_programme_along(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.agreed(stage, anna, nina, number)
    await builders.ends(stage, number, "completed", date(2026, 11, 24))
    raisa = await builders.nina(stage, surname="Орлова", roles=["mentor:Школа № 1"])
    second = await builders.pair(stage, anna, raisa, starts_on=date(2026, 11, 25))
    await builders.opens(raisa, second)
    assert raisa.sees.text.startswith("📋 Программа на двоих")
    await builders.passes(stage, days=1)
    made = await builders.programme(stage, anna)
    assert (made.state, made.mentorship_id) == ("closed", number)
