"""The end of a plan: the group's questions once more, a longer term, giving it up."""

from datetime import date

import pytest
from sqlalchemy import func, select

from models.forms import DraftAnswer
from models.questionnaires import Response
from tests.plans import builders
from tests.stage import Colleague, Stage


async def one_goal(stage: Stage, anna: Colleague, olga: Colleague) -> None:
    """An agreed plan with a single goal, in assessment."""
    await builders.answered(stage, anna, {"ASM": 2})
    await builders.agreed(stage, anna, olga)


@pytest.mark.long
async def test_a_plan_is_summed_up_by_answering_the_groups_questions_again(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await one_goal(stage, anna, olga)
    await builders.jump(stage, days=169)  # 12 May 2027: two weeks to go
    assert anna.sees.text.startswith("🧭 26 мая Ваш маршрут заканчивается.")

    await anna.taps("Подвести итоги")
    await anna.taps("Начать")
    assert anna.sees.text.startswith("Оценивание и объективность результатов · 1 из ")
    await anna.taps("4")
    await anna.taps("4")
    await stage.restart()
    while "4" in anna.sees.buttons:
        await anna.taps("4")
    assert anna.sees.text.startswith("Оценивание и объективность результатов")
    await anna.taps("отчасти")
    await anna.says("Научилась договариваться о критериях с <классом>.")
    await stage.moves(minutes=5)

    plan = await builders.plan_of(stage, anna)
    goal = plan.goals[0]
    assert (plan.state, plan.reflection) == (
        "completed", "Научилась договариваться о критериях с <классом>.",
    )  # fmt: skip
    assert (goal.level_start, goal.percent_start, goal.level_end, goal.percent_end, goal.met) == (
        "high", 25.0, "minimal", 75.0, "partly",
    )  # fmt: skip
    assert "Теперь: 🟢 высокий уровень владения — минимальный дефицит" in anna.sees.text

    assert olga.sees.text == "🧭 Педагог завершил маршрут. Напишите пару слов об итогах."
    await olga.taps("Открыть маршрут")
    await olga.taps("Написать об итогах")
    await olga.says("Критерии теперь у всей параллели. Поделитесь на РМО?")
    await stage.moves(minutes=5)
    assert anna.sees.text == "🧭 Методист написал об итогах Вашего маршрута."
    await anna.taps("← К маршруту")
    assert "Методист об итогах: Критерии теперь у всей параллели." in anna.sees.text


@pytest.mark.long
async def test_no_answers_of_the_repeat_are_left_but_its_result(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await one_goal(stage, anna, olga)
    await sum_up(anna)

    async with stage.session() as session:
        kept = [row.value for row in await session.scalars(select(DraftAnswer))]
        responses = await session.scalar(select(func.count()).select_from(Response))
    assert (set(kept), responses) == ({None}, 1)


async def sum_up(anna: Colleague, *, scale: str = "4") -> None:
    await anna.says("/plan")
    await anna.taps("Подвести итоги")
    await anna.taps("Начать")
    while scale in anna.sees.buttons:
        await anna.taps(scale)
    while "да" in anna.sees.buttons:
        await anna.taps("да")
    await anna.taps("Пропустить")


@pytest.mark.long
async def test_without_consent_to_diagnostics_nothing_is_asked_again(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await one_goal(stage, anna, olga)
    await builders.withdraws(stage, anna, "C2")

    await sum_up(anna)

    plan = await builders.plan_of(stage, anna)
    assert (plan.state, plan.goals[0].met, plan.goals[0].level_end) == ("completed", "yes", None)


@pytest.mark.long
async def test_what_is_left_out_counts_for_nothing(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await one_goal(stage, anna, olga)

    await sum_up(anna, scale="Не относится к моей работе")

    goal = (await builders.plan_of(stage, anna)).goals[0]
    assert (goal.level_end, goal.percent_end) == (None, None)


@pytest.mark.long
async def test_a_plan_runs_on_once_at_her_word_and_once_more_at_a_methodists(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await one_goal(stage, anna, olga)
    await anna.says("/plan")
    await anna.taps("Ещё…")
    await anna.taps("Продлить")
    await anna.taps("до 24 ноября 2027")
    plan = await builders.plan_of(stage, anna)
    assert (plan.state, plan.until, plan.extensions) == ("extended", date(2027, 11, 24), 1)
    assert plan.checkpoints[-1].due_on == date(2027, 10, 26)

    await anna.taps("Ещё…")
    await anna.taps("Продлить")
    assert "методист даст ответ" in anna.sees.text
    await anna.taps("до 24 февраля 2028")
    assert (await builders.plan_of(stage, anna)).until == date(2027, 11, 24)
    await stage.moves(minutes=5)
    assert olga.sees.text == "🧭 Педагог просит продлить маршрут."
    await olga.taps("Открыть маршрут")
    await olga.taps("Продлить")
    await stage.moves(minutes=5)

    plan = await builders.plan_of(stage, anna)
    assert (plan.until, plan.extends_to, plan.extensions) == (date(2028, 2, 24), None, 2)
    assert anna.sees.text == "🧭 Методист продлил Ваш маршрут."
    await anna.taps("← К маршруту")
    await anna.taps("Ещё…")
    await anna.taps("Продлить")
    assert "Дольше этот маршрут не продлить" in anna.sees.text


@pytest.mark.long
async def test_a_methodist_may_say_no_to_a_longer_term(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await one_goal(stage, anna, olga)
    await anna.says("/plan")
    for day in ("до 24 ноября 2027", "до 24 декабря 2027"):
        await anna.taps("Ещё…")
        await anna.taps("Продлить")
        await anna.taps(day)
    await stage.moves(minutes=5)
    await olga.taps("Открыть маршрут")
    await olga.taps("Не продлевать")
    await stage.moves(minutes=5)

    plan = await builders.plan_of(stage, anna)
    assert (plan.state, plan.until, plan.extends_to) == ("extended", date(2027, 11, 24), None)
    assert "подвести итоги" in anna.sees.text


@pytest.mark.long
async def test_a_plan_is_given_up_without_a_why_and_another_one_made(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await one_goal(stage, anna, olga)
    await anna.says("/plan")
    await anna.taps("Ещё…")
    await anna.taps("Отменить маршрут")
    await anna.taps("Да, отменить")
    await builders.jump(stage, days=60)
    assert [kind for kind, _ in await builders.pushes(stage, anna)] == ["plan-answer"]

    await builders.proposed(anna)
    await anna.taps("Прошлые маршруты: 1")
    await anna.taps("с 24 ноября 2026")

    assert anna.sees.text.startswith("🧭 Мой маршрут · отменён")
    await anna.taps("Ещё…")
    await anna.taps("Удалить")
    await anna.taps("Да, удалить")
    await anna.taps("🧭 Мой маршрут")
    assert not any(label.startswith("Прошлые") for label in anna.sees.buttons)


@pytest.mark.long
async def test_old_buttons_of_a_closed_plan_say_so(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await one_goal(stage, anna, olga)
    await anna.says("/plan")
    old = anna.sees.message
    close = anna.sees.button("Подвести итоги")
    await anna.taps("Подвести итоги")
    await anna.taps("Начать")
    asked = anna.sees.message
    point = anna.sees.button("4")
    await anna.says("/plan")
    await anna.taps("Ещё…")
    await anna.taps("Отменить маршрут")
    await anna.taps("Да, отменить")

    await anna.taps(close, on=old)
    assert "маршрут уже изменился" in anna.sees.text
    await anna.taps(point, on=asked)

    assert (await builders.plan_of(stage, anna)).state == "cancelled"
