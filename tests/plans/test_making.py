"""A plan made by accepting what is offered, and changed by taps."""

from datetime import UTC, date, datetime

import pytest

from tests.plans import builders
from tests.stage import Stage


@pytest.mark.long
async def test_a_plan_is_made_and_sent_in_three_taps(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)

    await anna.says("/plan")
    assert "🔴 Инклюзия и работа с детьми с ОВЗ" in anna.sees.text
    assert "до 26 мая 2027" in anna.sees.text
    await anna.taps("Составить маршрут")
    await anna.taps("Отправить методисту")
    await stage.moves(minutes=5)

    plan = await builders.plan_of(stage, anna)
    assert (plan.state, plan.starts_on, plan.until) == ("proposed", date(2026, 11, 24), date(2027, 5, 26))
    assert [(goal.group, goal.level_start, goal.percent_start) for goal in plan.goals] == [
        ("INC", "critical", 0.0),
        ("ASM", "high", 25.0),
        ("DIG", "high", 25.0),
    ]
    assert builders.kinds(plan) == [
        ["consultation", "course"],
        ["course", "association_workshop"],
        ["course", "association_workshop"],
    ]
    assert [step.evidence_kind for step in plan.goals[0].actions] == ["reflection", "certificate"]
    assert olga.sees.text == "🧭 Педагог отправил маршрут на согласование."
    assert "1001" not in olga.sees.text


@pytest.mark.long
async def test_goals_come_from_the_questionnaires_own_words(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")
    await anna.taps("Составить маршрут")

    goal = (await builders.plan_of(stage, anna)).goals[1]

    assert goal.text == (
        "Работать увереннее по темам: "
        "Критериальное и формирующее оценивание · Работа с результатами ВПР и ГИА"
    )
    assert goal.success.startswith("Смогу сказать о себе: „")
    assert [step.title for step in goal.actions] == [
        "Критериальное и формирующее оценивание",
        "Работа с результатами ВПР и ГИА",
    ]


@pytest.mark.long
async def test_the_goals_and_the_term_are_hers_to_choose(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")

    await anna.taps("✓ Инклюзия")
    await anna.taps("✓ Цифра")
    await anna.taps("🟢 Методика")
    await anna.taps("до 24 февраля")
    await anna.taps("Составить маршрут")

    plan = await builders.plan_of(stage, anna)
    assert ([goal.group for goal in plan.goals], plan.until) == (["ASM", "MET"], date(2027, 2, 24))


@pytest.mark.long
async def test_a_fourth_goal_is_not_taken(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")

    await anna.taps("🟢 Предмет")

    assert anna.last_answer == "Целей — не больше 3: так до них можно дойти"
    await anna.taps("Составить маршрут")
    assert [goal.group for goal in (await builders.plan_of(stage, anna)).goals] == ["INC", "ASM", "DIG"]


@pytest.mark.long
async def test_without_a_goal_there_is_nothing_to_make(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")
    for goal in ("✓ Инклюзия", "✓ Оценивание", "✓ Цифра"):
        await anna.taps(goal)

    assert "Составить маршрут" not in anna.sees.buttons


async def test_without_a_questionnaire_there_is_no_plan_yet(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")

    await anna.says("/plan")

    assert "после неё маршрут можно составить" in anna.sees.text
    assert "Составить маршрут" not in anna.sees.buttons


@pytest.mark.long
async def test_a_second_tap_makes_no_second_plan(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")
    offered = anna.sees.message
    make = anna.sees.button("Составить маршрут")
    await anna.taps(make, on=offered)
    first = (await builders.plan_of(stage, anna)).id

    await anna.taps(make, on=offered)

    assert (await builders.plan_of(stage, anna)).id == first
    assert anna.sees.text.startswith("🧭 Мой маршрут · черновик")


@pytest.mark.long
async def test_what_is_really_offered_comes_first_and_brings_its_day(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    starts = datetime(2027, 2, 10, 11, tzinfo=UTC)
    number = await builders.offer(
        stage, olga, "webinar", "TH_ASM_OBJ", "Вебинар: объективная отметка", hours=2, starts_at=starts
    )
    await builders.offer(stage, olga, "course", "TH_ASM_CRIT", "Прошлогодний курс", closed_at=stage.now)
    await builders.offer(stage, olga, "course", "TH_PSY_AGE", "Курс о другом")
    anna = await builders.teacher(stage)

    await anna.says("/plan")
    await anna.taps("Составить маршрут")

    step = (await builders.plan_of(stage, anna)).goals[1].actions[0]
    assert (step.kind, step.title, step.offer_id, step.hours, step.due_on) == (
        "webinar", "Вебинар: объективная отметка", number, 2, date(2027, 2, 10),
    )  # fmt: skip


@pytest.mark.long
async def test_the_way_she_likes_to_learn_comes_first(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await builders.answered(stage, anna, {"ASM": 2}, Q_FORMAT=["peer_visit"])
    await anna.says("/plan")
    await anna.taps("Составить маршрут")

    assert builders.kinds(await builders.plan_of(stage, anna)) == [
        ["peer_visit", "course", "association_workshop"]
    ]


@pytest.mark.long
async def test_what_nothing_offers_becomes_a_need_of_the_district_once(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await builders.offer(stage, olga, "course", "TH_ASM_CRIT", "Курс по критериям")
    anna = await builders.teacher(stage)
    await builders.proposed(anna)
    await anna.taps("Забрать и изменить")
    await anna.taps("Отправить методисту")

    assert await builders.demands(stage) == {
        (anna.person_id, "TH_INC_PMPK", "consultation", "plan"),
        (anna.person_id, "TH_INC_ADAPT", "course", "plan"),
        (anna.person_id, "TH_ASM_DATA", "association_workshop", "plan"),
        (anna.person_id, "TH_DIG_USE", "course", "plan"),
        (anna.person_id, "TH_DIG_MAKE", "association_workshop", "plan"),
    }
