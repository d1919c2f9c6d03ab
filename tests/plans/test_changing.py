"""A draft changed by taps and in her own words."""

from datetime import date

import pytest

from tests.plans import builders
from tests.stage import Stage


@pytest.mark.long
async def test_a_step_is_added_dated_and_taken_out_by_taps(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")
    await anna.taps("Составить маршрут")
    await anna.taps("2. Оценивание")

    await anna.taps("＋ Урок коллеги")
    assert anna.last_answer == "Шаг добавлен"
    await anna.taps("▫️ 3.")
    await anna.taps("Конец четверти · 30 декабря")
    assert anna.last_answer == "Теперь до 30 декабря"
    await anna.taps("Чем подтвердить")
    await anna.taps("план урока")
    await anna.taps("← К цели")
    await anna.taps("▫️ 1.")
    await anna.taps("Убрать шаг")

    goal = (await builders.plan_of(stage, anna)).goals[1]
    assert [(step.kind, step.due_on, step.evidence_kind) for step in goal.actions] == [
        ("association_workshop", date(2027, 2, 16), "reflection"),
        ("peer_visit", date(2026, 12, 30), "lesson_plan"),
    ]


@pytest.mark.long
async def test_her_own_words_are_welcome(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")
    await anna.taps("Составить маршрут")
    await anna.taps("1. Инклюзия")

    await anna.taps("＋ Свой шаг")
    await anna.says("Проведу урок с тьютором <7 «Б»>")
    await anna.says("25.12")
    await anna.taps("✎ Изменить слова")
    await anna.taps("✎ Цель")
    await anna.says("Вести урок, где есть дело каждому")
    await anna.taps("Подтвердить")

    goal = (await builders.plan_of(stage, anna)).goals[0]
    assert goal.text == "Вести урок, где есть дело каждому"
    own = goal.actions[-1]
    assert (own.kind, own.title, own.due_on) == (
        "own", "Проведу урок с тьютором <7 «Б»>", date(2026, 12, 25),
    )  # fmt: skip
    assert "Проведу урок с тьютором <7 «Б»> — до 25 декабря" in anna.sees.text


@pytest.mark.long
@pytest.mark.parametrize("typed", ["24.11", "30.05.2027"], ids=["today", "after the end"])
async def test_a_step_lies_within_its_plan(stage: Stage, typed: str) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")
    await anna.taps("Составить маршрут")
    await anna.taps("1. Инклюзия")
    await anna.taps("▫️ 1.")
    await anna.taps("Другой день")

    await anna.says(typed)

    assert "не позже 26 мая 2027" in anna.sees.text
    assert (await builders.plan_of(stage, anna)).goals[0].actions[0].due_on == date(2026, 12, 8)


@pytest.mark.long
async def test_goals_come_and_go_and_the_term_changes_while_it_is_a_draft(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")
    await anna.taps("Составить маршрут")
    await anna.taps("3. Цифра")
    await anna.taps("Убрать цель")
    await anna.taps("Ещё…")
    await anna.taps("Добавить цель")
    await anna.taps("🟢 Психология")
    await anna.taps("Ещё…")
    await anna.taps("Изменить срок")
    await anna.taps("до 24 февраля 2027")

    plan = await builders.plan_of(stage, anna)
    assert ([goal.group for goal in plan.goals], plan.until) == (["INC", "ASM", "PSY"], date(2027, 2, 24))
    assert max(step.due_on for goal in plan.goals for step in goal.actions if step.due_on) == plan.until


async def test_a_draft_is_thrown_away_after_a_question(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")
    await anna.taps("Составить маршрут")
    await anna.taps("Ещё…")
    await anna.taps("Удалить")
    await anna.taps("Да, удалить")

    assert anna.sees.text == "Маршрут удалён."
    await anna.taps("🧭 Мой маршрут")
    assert "Составить маршрут" in anna.sees.buttons


@pytest.mark.long
async def test_a_restart_in_the_middle_changes_nothing(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")
    await anna.taps("Составить маршрут")
    await anna.taps("1. Инклюзия")
    await anna.taps("＋ Свой шаг")
    await anna.says("Разберу случай с психологом")
    await stage.restart()
    await anna.says("15.12")
    await stage.restart()
    await anna.taps("← К маршруту")
    await anna.taps("Отправить методисту")

    plan = await builders.plan_of(stage, anna)
    assert (plan.state, plan.goals[0].actions[-1].title) == ("proposed", "Разберу случай с психологом")
