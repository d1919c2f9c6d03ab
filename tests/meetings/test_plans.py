"""The plan of an association for a year."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from models.meetings import WorkPlan, WorkPlanLine
from tests.meetings import builders
from tests.meetings.test_councils import press
from tests.stage import Colleague, Stage
from views.meetings import callbacks as to


async def planned(stage: Stage) -> list[WorkPlanLine]:
    async with stage.session() as session:
        wanted = select(WorkPlanLine).order_by(WorkPlanLine.planned_on, WorkPlanLine.id)
        return list(await session.scalars(wanted))


async def begun(olga: Colleague) -> None:
    await olga.says("/meetings")
    await olga.taps("📋 Составить план на 2026/27")
    await olga.taps("С готового образца")


@pytest.mark.long
async def test_a_plan_begins_from_the_template_and_is_kept_by_taps(stage: Stage, olga: Colleague) -> None:
    await begun(olga)
    assert len(await planned(stage)) == len(stage.district.work_plan)
    assert (await planned(stage))[0].planned_on == date(2026, 8, 1)

    await olga.taps("➕ Строка")
    await olga.taps("🏆 Конкурсы")
    await olga.says("Неделя математики")
    await olga.taps("Точный день…")
    await olga.says("15.02.2027")
    assert "15 февраля 2027" in olga.sees.text
    assert "Неделя математики" in olga.sees.text
    await olga.taps("1")
    await olga.taps("✅ Отметить сделанным")
    assert "✅ Сделано 24 ноября" in olga.sees.text
    await olga.taps("🗑 Удалить")
    await olga.taps("🗑 Удалить")
    assert len(await planned(stage)) == len(stage.district.work_plan)


@pytest.mark.long
async def test_an_approved_plan_is_changed_by_nobody_but_a_methodist(stage: Stage, olga: Colleague) -> None:
    vera = await builders.methodist(stage)
    await begun(olga)
    number = (await planned(stage))[0].plan_id
    await press(vera, to.Plan(id=number))
    await vera.taps("✅ Утвердить план")
    assert "✅ Утверждён" in vera.sees.text

    assert await press(olga, to.PlanDo(id=number, what="line")) == (
        "План утверждён. Чтобы его править, попросите методиста вернуть план в работу."
    )
    said = await press(olga, to.PlanDo(id=number, what="reopen"))
    assert "✏️ Черновик" not in said
    async with stage.session() as session:
        assert (await session.get_one(WorkPlan, number)).state == "approved"


async def test_a_planned_meeting_meets_its_event_and_is_done_when_held(stage: Stage, olga: Colleague) -> None:
    await begun(olga)
    event_id = await builders.meeting(stage, olga)
    await olga.says("/meetings")
    await olga.taps("📋 План работы")
    await olga.taps("3")
    assert "🗓 Назначено: 25 ноября, 12:00 — Итоги полугодия" in olga.sees.text
    assert [line.event_id for line in await planned(stage)].count(event_id) == 1


@pytest.mark.long
async def test_the_head_hears_two_weeks_ahead_of_a_meeting_nobody_called(
    stage: Stage, olga: Colleague
) -> None:
    await begun(olga)
    stage.clock.move(datetime(2026, 12, 17, 6, 30, tzinfo=UTC) - stage.now)
    await stage.moves(minutes=30)
    assert await builders.pushes(stage, olga, "meeting-uncalled") == []
    stage.clock.move(datetime(2026, 12, 18, 6, 30, tzinfo=UTC) - stage.now)
    await stage.moves(minutes=30)
    stage.clock.move(datetime(2026, 12, 21, 6, 30, tzinfo=UTC) - stage.now)
    await stage.moves(minutes=30)

    assert await builders.pushes(stage, olga, "meeting-uncalled") == [("meeting-uncalled", "sent")]
    assert "«Итоги полугодия. Подготовка к экзаменам и проверочным работам», январь 2027" in olga.sees.text


@pytest.mark.long
async def test_the_plan_is_a_paper_for_the_head_alone(stage: Stage, olga: Colleague, anna: Colleague) -> None:
    await begun(olga)
    for label in ("📄 План (Word)", "📄 Анализ (Word)"):
        await olga.taps(label)
        assert olga.sees.document is not None
        assert olga.sees.document.content.startswith(b"PK")
        await olga.taps("📋 План работы")
    await anna.says("/meetings")
    await anna.taps("📋 План работы")
    number = (await planned(stage))[0].plan_id
    await press(anna, to.PlanPaper(id=number))
    assert anna.sees.document is None
