"""The end of a programme: by both, without the silent side, with the questions once more."""

from datetime import date

import pytest
from sqlalchemy import select

from models.forms import DraftAnswer
from models.people import Person
from tests.apprenticeships import builders
from tests.stage import Colleague, Stage

HARD = "Тайна: страшно перед 9 классом"
HERS = {"best": "Уроки укладываются в сорок минут", "helped": "Разборами", "hard": HARD, "mentor": True}
MENTORS = {"progress": "some", "worked": "Взаимные уроки", "next": "Родители", "again": True}


async def mentee_answers(anna: Colleague, *, met: str = "отчасти") -> None:
    await anna.says("Уроки укладываются в сорок минут")
    await anna.says("Разборами")
    await anna.says(HARD)
    await anna.taps("Да")
    await anna.taps(met)


async def mentor_answers(nina: Colleague, *, met: str = "да") -> None:
    await nina.taps("Многое получается")
    await nina.says("Взаимные уроки")
    await nina.says("Родители")
    await nina.taps("Да")
    await nina.taps(met)


@pytest.mark.long
async def test_both_sum_up_and_the_pair_is_completed(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.agreed(stage, anna, nina, number)
    await builders.passes(stage, days=169)  # 12 May: two weeks to go
    assert ("ending", "sent") in await builders.pushes(stage, anna)
    await builders.opens(anna, number)
    await anna.taps("🏁 Подвести итоги")
    await anna.taps("Ответить")
    await stage.restart()
    await mentee_answers(anna)
    await anna.taps("Подтвердить")
    assert "🤝 Наставником можно стать после трёх лет работы" in anna.sees.text
    assert await builders.state(stage, number) == "closing"
    await builders.passes(stage, minutes=5)

    await builders.opens(nina, number)
    await nina.taps("🏁 Ответить на вопросы")
    await nina.taps("Ответить")
    await mentor_answers(nina)
    await nina.taps("Подтвердить")

    made = await builders.programme(stage, anna)
    assert (made.state, made.goals[0].met, made.goals_met) == ("closed", "partly", 0)
    assert await builders.state(stage, number) == "completed"
    await builders.opens(nina, number)
    await nina.taps("Что сказано в итогах")
    assert "Разборами" in nina.sees.text
    assert HARD not in nina.sees.text
    await builders.opens(anna, number)
    await anna.taps("Что сказано в итогах")
    assert HARD in anna.sees.text
    assert "Взаимные уроки" in anna.sees.text
    assert "Многое получается" not in anna.sees.text


@pytest.mark.long
async def test_too_early_after_all(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.agreed(stage, anna, nina, number)
    await builders.opens(anna, number)
    await anna.taps("🏁 Подвести итоги")
    await anna.taps("Ответить")
    assert await builders.state(stage, number) == "closing"
    await builders.opens(nina, number)
    await nina.taps("Пока рано")
    assert (await builders.programme(stage, anna)).state == "agreed"
    assert await builders.state(stage, number) == "active"
    await anna.says("Всё получилось")
    assert (await builders.programme(stage, anna)).reflections == []


@pytest.mark.long
async def test_silence_of_one_side_does_not_block(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    vera = await builders.deputy(stage)
    await builders.agreed(stage, anna, nina, number)
    await builders.sums_up(stage, nina, "mentor", MENTORS, "yes")
    await vera.says("/menu")
    await builders.forges(vera, f"ap-fa:{number}:1")
    assert vera.sees.text.startswith("Вопросы заданы недавно.")

    await builders.passes(stage, days=14)
    await builders.passes(stage, days=1)
    assert ("waiting", "sent") in await builders.pushes(stage, vera)
    await builders.forges(vera, f"ap:{number}")
    await vera.taps("Завершить без ответа")
    await vera.taps("Завершить")

    made = await builders.programme(stage, anna)
    assert (made.state, made.goals[0].met, made.goals_met) == ("closed", "yes", 100)
    assert await builders.state(stage, number) == "completed"


async def test_the_last_day_opens_the_last_questions_by_itself(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.agreed(stage, anna, nina, number)
    await builders.passes(stage, days=185)
    assert (await builders.programme(stage, anna)).state == "closing"
    assert await builders.state(stage, number) == "closing"


async def repeats(anna: Colleague, number: int, show: str) -> None:
    await builders.opens(anna, number)
    await anna.taps("Проверить, что изменилось")
    await anna.taps("Начать")
    while "4" in anna.sees.buttons:
        await anna.taps("4")
    if show:
        await anna.taps(show)


async def closing_by_anna(stage: Stage, anna: Colleague, nina: Colleague, number: int) -> None:
    await builders.shown(stage, anna, nina, COM=1)
    await builders.agreed(stage, anna, nina, number)
    await builders.sums_up(stage, anna, "mentee", HERS, "partly")


@pytest.mark.long
async def test_the_groups_are_asked_again_and_a_new_level_is_shown_only_if_she_says_so(
    stage: Stage,
) -> None:
    anna, nina, number = await builders.two(stage)
    await closing_by_anna(stage, anna, nina, number)
    await repeats(anna, number, "Нет")
    assert "теперь: 🟢 минимальный дефицит" in anna.sees.text
    assert (await builders.programme(stage, anna)).goals[0].level_end is None

    await repeats(anna, number, "Да")
    goal = (await builders.programme(stage, anna)).goals[0]
    assert (goal.level_start, goal.level_end) == ("critical", "minimal")
    async with stage.session() as session:
        assert {row.value for row in await session.scalars(select(DraftAnswer))} == {None}


@pytest.mark.long
async def test_without_consent_to_diagnostics_nothing_is_asked_again(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await closing_by_anna(stage, anna, nina, number)
    await builders.withdraws(stage, anna, "C2")
    await builders.opens(anna, number)
    assert "Проверить, что изменилось" not in anna.sees.buttons


@pytest.mark.long
async def test_who_is_young_no_longer_may_become_a_mentor_at_once(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    async with stage.database.write() as session:
        (await session.get_one(Person, anna.person_id)).teaching_since = date(2020, 9, 1)
    await builders.agreed(stage, anna, nina, number)
    await builders.opens(anna, number)
    await anna.taps("🏁 Подвести итоги")
    await anna.taps("Ответить")
    await mentee_answers(anna)
    await anna.taps("Подтвердить")
    await anna.taps("🤝 Стать наставником")
    assert not anna.sees.text.startswith("Наставнику нужен опыт")
