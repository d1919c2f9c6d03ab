"""A programme is made in a few taps, changed by either, and begun by the yes of both."""

from datetime import date

import pytest

from tests.apprenticeships import builders
from tests.stage import Stage


async def test_a_programme_is_made_in_two_taps_from_the_card_of_the_pair(stage: Stage) -> None:
    anna, nina, _ = await builders.two(stage)
    await nina.says("/menu")
    await nina.taps("🤝 Мои пары")
    await nina.taps("📋 Составить программу")
    assert "✓ Удерживать рабочую обстановку в классе" in nina.sees.text
    await nina.taps("Составить")

    made = await builders.programme(stage, anna)
    assert (made.state, made.starts_on, made.until) == ("draft", date(2026, 11, 24), date(2027, 5, 26))
    assert [goal.code for goal in made.goals] == ["discipline"]
    assert [step.due_on for step in made.goals[0].steps] == [
        date(2026, 12, 8), date(2026, 12, 22), date(2027, 1, 19),
    ]  # fmt: skip
    assert nina.sees.text.startswith("📋 Программа · черновик\nМолодой педагог: Лебедева Анна Ильинична\n")


@pytest.mark.long
async def test_both_say_yes_and_hear_of_each_other_without_names(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.makes(nina, number)
    await nina.taps("✅ Согласовать")
    await stage.settle()
    await anna.taps("Открыть программу")
    await anna.taps("✅ Согласовать")
    await stage.settle()

    assert (await builders.programme(stage, anna)).state == "agreed"
    assert await builders.pushes(stage, anna) == [("asked", "sent")]
    assert await builders.pushes(stage, nina) == [("agreed", "sent")]
    assert nina.sees.text == "📋 Программа пары согласована. Можно начинать."


@pytest.mark.long
async def test_a_changed_goal_asks_the_other_again_a_moved_step_does_not(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.agreed(stage, anna, nina, number)
    await builders.opens(anna, number)
    await anna.taps("1. Удерживать")
    await anna.taps("▫️ Посмотреть урок")
    await anna.taps("через месяц")
    assert (await builders.programme(stage, anna)).state == "agreed"

    await builders.opens(anna, number)
    await anna.taps("＋ Цель")
    await anna.taps("Спокойно разговаривать")
    await stage.settle()

    made = await builders.programme(stage, anna)
    assert (made.state, made.mentor_agreed_at, made.mentee_agreed_at is None) == ("draft", None, False)
    assert nina.sees.text == "📋 Цели программы изменились. Посмотрите и согласуйте."
    await nina.taps("Открыть программу")
    await nina.taps("✅ Согласовать")
    assert (await builders.programme(stage, anna)).state == "agreed"


@pytest.mark.long
async def test_nobody_says_yes_to_goals_she_has_not_seen(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.makes(nina, number)
    await builders.opens(anna, number)
    await builders.opens(nina, number)
    await nina.taps("＋ Цель")
    await nina.taps("Ставить отметки")

    await anna.taps("✅ Согласовать")

    assert anna.sees.text.startswith("Цели успели измениться.")
    assert (await builders.programme(stage, anna)).mentee_agreed_at is None


@pytest.mark.long
async def test_a_goal_in_own_words_survives_a_restart_in_its_middle(stage: Stage) -> None:
    anna, _, number = await builders.two(stage)
    await builders.makes(anna, number)
    await anna.taps("＋ Цель")
    await anna.taps("✎ Своими словами")
    await anna.says("Говорить <короче>")
    await stage.restart()
    await anna.says("Урок без повторов")
    assert "Получится, если: Урок без повторов" in anna.sees.text
    await anna.taps("＋ Шаг")
    await anna.says("Записать свой урок на диктофон")
    await stage.restart()
    await anna.says("12.12")

    goal = (await builders.programme(stage, anna)).goals[1]
    assert (goal.text, goal.success, goal.code) == ("Говорить <короче>", "Урок без повторов", "")
    assert [(step.title, step.due_on) for step in goal.steps] == [
        ("Записать свой урок на диктофон", date(2026, 12, 14)),
    ]  # fmt: skip


@pytest.mark.long
async def test_a_goal_without_steps_is_not_agreed_and_a_fourth_goal_does_not_fit(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.makes(anna, number)
    await anna.taps("＋ Цель")
    await anna.taps("✎ Своими словами")
    await anna.says("Говорить короче")
    await anna.taps("Пропустить")
    await builders.opens(anna, number)
    await anna.taps("✅ Согласовать")
    assert anna.sees.text.startswith("У цели «Говорить короче» нет ни одного шага.")

    await builders.opens(anna, number)
    await anna.taps("＋ Цель")
    await anna.taps("Применять цифровые")
    assert "＋ Цель" not in anna.sees.buttons
    made = await builders.programme(stage, anna)
    await nina.says("/menu")
    await builders.forges(nina, f"ap-gn:{made.id}:2")
    assert nina.sees.text.startswith("Целей — не больше 3")
    assert len((await builders.programme(stage, anna)).goals) == 3


@pytest.mark.long
async def test_goals_answer_what_she_shows_to_this_mentor_and_she_sees_the_look(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.answered(stage, anna, {"COM": 1})
    await builders.opens(nina, number)
    assert "✓ Удерживать" in nina.sees.text
    assert not any(label.startswith("🎯") for label in nina.sees.buttons)
    assert await builders.looks(stage, anna) == []

    await builders.shown(stage, anna, nina, COM=1)
    await builders.opens(nina, number)
    assert "✓ Спокойно разговаривать с родителями" in nina.sees.text
    assert "по результату анкеты" in nina.sees.text
    assert await builders.looks(stage, anna) == ["apprenticeships.levels"]
    await nina.taps("Составить")
    assert (await builders.programme(stage, anna)).goals[0].level_start == "critical"
    assert "дефицит" not in nina.sees.text
    await nina.taps("1. Спокойно")
    assert "По анкете в начале: 🔴 критический дефицит" in nina.sees.text


@pytest.mark.long
async def test_who_was_first_made_it_the_other_finds_it(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.opens(anna, number)
    await builders.makes(nina, number)
    await anna.taps("Составить")
    assert anna.sees.text.startswith("📋 Программа · черновик\nНаставник: Гусева Нина Павловна")
    assert len((await builders.programme(stage, anna)).goals) == 1
