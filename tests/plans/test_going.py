"""The clock moves through a plan: looks over the winter break, reminders, steps done."""

from datetime import date

import pytest

from tests.plans import builders
from tests.stage import Stage


@pytest.mark.long
async def test_a_look_at_the_plan_waits_until_the_winter_break_is_over(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    await builders.agreed(stage, anna, olga)

    await builders.jump(stage, days=42)  # 5 January 2027, six weeks on
    assert "plan-checkpoint" not in dict(await builders.pushes(stage, anna))
    await builders.jump(stage, days=6)

    assert ("plan-checkpoint", "sent") in await builders.pushes(stage, anna)
    said = [text for text in anna.reads if text == "🧭 Как идут дела с маршрутом? Три нажатия."]
    assert len(said) == 1
    assert stage.now.date() == date(2027, 1, 11)


@pytest.mark.long
async def test_three_taps_tell_how_it_goes_and_ask_for_help(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    vera = await builders.methodist(stage, "Вера Львовна", "Серова")
    await builders.agreed(stage, anna, olga)
    await builders.jump(stage, days=48)
    await anna.says("/plan")
    await anna.taps("Как идут дела")
    await anna.taps("Часть")
    await stage.restart()
    await anna.taps("Не хватает времени")
    await anna.taps("Да")
    assert anna.last_answer == "Записано. Методист узнает, что Вам нужна помощь"
    await stage.moves(minutes=5)

    plan = await builders.plan_of(stage, anna)
    first = plan.checkpoints[0]
    assert (first.done, first.hinders, first.help_wanted, plan.state) == ("some", "time", True, "active")
    assert (anna.person_id, "INC", "consultation", "plan") in await builders.demands(stage)
    assert olga.sees.text == "🧭 Педагогу нужна помощь с маршрутом. Откройте его, чтобы узнать подробнее."
    assert "plan-help" not in dict(await builders.pushes(stage, vera))
    await olga.taps("Открыть маршрут")
    assert "11 января: сделана часть; не хватает времени; нужна помощь" in olga.sees.text


@pytest.mark.long
async def test_a_step_is_done_with_a_word_a_link_and_a_file(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    await builders.agreed(stage, anna, olga)
    await anna.says("/plan")
    await anna.taps("1. Инклюзия")
    await anna.taps("▫️ 1.")

    await anna.taps("✅ Сделано")
    await anna.taps("Напишу пару слов")
    await anna.says("Поговорили о заданиях для Пети <б>")
    await anna.taps("Добавить подтверждение")
    await anna.taps("Дам ссылку")
    await anna.says("https://example.org/zapis")
    await anna.taps("Добавить подтверждение")
    await anna.taps("Приложу файл")
    await anna.sends_file("конспект.pdf", b"%PDF-1.4")
    await anna.taps("📎 Открыть 3")
    assert anna.sees.document is not None

    plan = await builders.plan_of(stage, anna)
    step = plan.goals[0].actions[0]
    assert (plan.state, step.state) == ("active", "done")
    assert [one.note for one in step.evidence] == [
        "Поговорили о заданиях для Пети <б>", "https://example.org/zapis", "",
    ]  # fmt: skip
    assert step.evidence[2].file is not None
    assert step.evidence[2].file["name"] == "конспект.pdf"


async def test_what_was_marked_by_mistake_is_unmarked(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    await builders.agreed(stage, anna, olga)
    await anna.says("/plan")
    await anna.taps("1. Инклюзия")
    await anna.taps("▫️ 1.")
    await anna.taps("✅ Сделано")
    await anna.taps("Просто отметить")
    await anna.taps("Ещё не сделано")

    step = (await builders.plan_of(stage, anna)).goals[0].actions[0]
    assert (step.state, step.done_at, step.evidence) == ("planned", None, [])


@pytest.mark.long
async def test_overdue_steps_are_mentioned_once_and_gently(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    await builders.agreed(stage, anna, olga)

    await builders.jump(stage, days=16)  # 10 December: the talk was due on the 8th
    assert "plan-overdue" not in dict(await builders.pushes(stage, anna))
    for days in (4, 1, 1):  # three workdays from Monday the 14th
        await builders.jump(stage, days=days)

    assert [kind for kind, _ in await builders.pushes(stage, anna)].count("plan-overdue") == 1
    assert "🧭 У 1 шага маршрута прошёл срок." in "\n".join(anna.reads)
    assert not any("Рекомендации ПМПК" in text for text in anna.reads if "прошёл срок" in text)


@pytest.mark.long
async def test_another_day_is_as_good_and_an_agreed_plan_still_takes_steps(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    await builders.agreed(stage, anna, olga)
    await anna.says("/plan")
    await anna.taps("1. Инклюзия")
    assert "Убрать цель" not in anna.sees.buttons
    await anna.taps("▫️ 1.")
    await anna.taps("Конец четверти · 30 декабря")
    await anna.taps("← К цели")
    await anna.taps("▫️ 2.")
    await anna.taps("Убрать шаг")
    await anna.taps("＋ Материалы")
    await builders.jump(stage, days=21)

    goal = (await builders.plan_of(stage, anna)).goals[0]
    assert [(step.kind, step.state) for step in goal.actions] == [
        ("consultation", "planned"), ("course", "dropped"), ("materials", "planned"),
    ]  # fmt: skip
    assert goal.actions[0].due_on == date(2026, 12, 30)
    assert "plan-overdue" not in dict(await builders.pushes(stage, anna))
