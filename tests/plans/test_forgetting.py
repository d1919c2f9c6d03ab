"""What a plan keeps when answers are taken back, and what is left of it when a person is forgotten."""

import pytest
from sqlalchemy import delete

from models.people import Person
from models.plans import Plan
from models.questionnaires import Response
from services import plans, privacy, withdrawals
from tests.plans import builders
from tests.stage import Colleague, Stage

Levels = list[tuple[str, float | None, str | None, float | None]]


def levels(plan: Plan) -> Levels:
    return [(goal.level_start, goal.percent_start, goal.level_end, goal.percent_end) for goal in plan.goals]


async def carried_through(stage: Stage, anna: Colleague, olga: Colleague) -> None:
    """A plan with one goal, closed, its questions answered once more."""
    await builders.answered(stage, anna, {"ASM": 2})
    await builders.agreed(stage, anna, olga)
    await anna.says("/plan")
    await anna.taps("1. Оценивание")
    await anna.taps("▫️ 1.")
    await anna.taps("✅ Сделано")
    await anna.taps("Напишу пару слов")
    await anna.says("Слова Анны")
    await anna.says("/plan")
    await anna.taps("Подвести итоги")
    await anna.taps("Начать")
    while "4" in anna.sees.buttons:
        await anna.taps("4")
    await anna.taps("да")
    await anna.says("Итог Анны")


@pytest.mark.long
async def test_levels_go_with_the_consent_and_the_plan_stays_hers(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await carried_through(stage, anna, olga)
    assert levels(await builders.plan_of(stage, anna)) == [("high", 25.0, "minimal", 75.0)]

    await builders.withdraws(stage, anna, "C2")

    plan = await builders.plan_of(stage, anna)
    assert levels(plan) == [("", None, None, None)]
    assert (plan.response_id, plan.reflection, plan.goals[0].text[:9]) == (None, "Итог Анны", "Работать ")
    await anna.says("/plan")
    await anna.taps("Прошлые маршруты: 1")
    await anna.taps("с 24 ноября 2026")
    assert "дефицит" not in anna.sees.text
    assert "Итог Анны" in anna.sees.text


@pytest.mark.long
async def test_a_deleted_result_takes_its_own_levels_along(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await carried_through(stage, anna, olga)

    async with stage.database.write() as session:
        await session.execute(delete(Response).where(Response.person_id == anna.person_id))
        await withdrawals.deleted(session, anna.person_id, stage.now)

    assert levels(await builders.plan_of(stage, anna)) == [("", None, "minimal", 75.0)]


@pytest.mark.long
async def test_a_run_half_answered_is_dropped_with_the_consent(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await builders.answered(stage, anna, {"ASM": 2})
    await builders.agreed(stage, anna, olga)
    await anna.says("/plan")
    await anna.taps("Подвести итоги")
    await anna.taps("Начать")
    await anna.taps("4")
    asked = anna.sees.message
    point = anna.sees.button("4")

    await builders.withdraws(stage, anna, "C2")
    await anna.taps(point, on=asked)

    plan = await builders.plan_of(stage, anna)
    assert (plan.state, levels(plan)) == ("agreed", [("", None, None, None)])


@pytest.mark.long
async def test_a_forgotten_person_leaves_no_word(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await carried_through(stage, anna, olga)
    await builders.proposed(anna)

    async with stage.database.write() as session:
        person = await session.get_one(Person, anna.person_id)
        await privacy.erase(session, person, stage.now)

    async with stage.session() as session:
        found = (await session.scalars(plans.whole().where(Plan.person_id == anna.person_id))).all()
    assert {plan.state for plan in found} == {"completed", "cancelled"}
    for plan in found:
        assert (plan.remark, plan.reflection, plan.comment, list(plan.checkpoints)) == ("", "", "", [])
        assert [(goal.text, goal.success, list(goal.actions)) for goal in plan.goals] == [
            ("", "", []) for _ in plan.goals
        ]
        assert set(levels(plan)) == {("", None, None, None)}


@pytest.mark.long
async def test_everything_kept_is_handed_over(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await carried_through(stage, anna, olga)

    async with stage.session() as session:
        hers = await privacy.everything(session, await session.get_one(Person, anna.person_id))
        others = await privacy.everything(session, await session.get_one(Person, olga.person_id))

    assert [row["note"] for row in hers["evidence"]] == ["Слова Анны"]
    assert [row["reflection"] for row in hers["plans"]] == ["Итог Анны"]
    assert {row["group"] for row in hers["goals"]} == {"ASM"}
    assert len(hers["plan_actions"]) == 3
    assert len(hers["checkpoints"]) == 4
    assert not {"plans", "goals", "plan_actions", "evidence", "checkpoints"} & others.keys()
