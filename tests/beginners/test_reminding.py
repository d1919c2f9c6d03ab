"""Reminders while somebody has no mentor: few, batched, without names, and not when it is settled."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from models.deliveries import Delivery
from models.people import RoleGrant
from tests.beginners import builders
from tests.stage import Colleague, Stage


async def pushes(stage: Stage, person: Colleague) -> list[tuple[str, str, str]]:
    """Kind, state and day of what was pushed to a person about cover."""
    async with stage.session() as session:
        rows = await session.scalars(
            select(Delivery)
            .where(Delivery.person_id == person.person_id, Delivery.kind.startswith("cover-"))
            .order_by(Delivery.id)
        )
        return [(row.kind, row.state, f"{row.not_before:%d.%m}") for row in rows]


@pytest.mark.long
async def test_a_school_and_methodists_hear_three_workdays_before_and_weekly_once_it_is_late(
    stage: Stage,
) -> None:
    """Hired on Friday 20 November: the last day is Friday 4 December."""
    olga, vera = await builders.methodist(stage), await builders.deputy(stage)
    other = await builders.deputy(stage, "Школа № 2")
    await builders.young(stage, "Борис Львович", date(2026, 11, 20), surname="Орлов")
    await builders.young(stage, "Анна Ильинична", date(2026, 11, 20))

    await stage.lives("beginners", days=6)  # Monday 30 November
    assert await pushes(stage, vera) == []
    await stage.leaps("beginners", days=1)

    assert await pushes(stage, vera) == await pushes(stage, olga) == [("cover-soon", "sent", "01.12")]
    assert vera.sees.text == "🟡 У 2 молодых педагогов скоро кончается срок подбора наставника."
    assert "Орлов" not in "".join(vera.reads)
    await vera.taps("📋 Открыть список")
    assert "🟡 срок идёт — 2" in vera.sees.text

    await stage.lives("beginners", days=21)  # Tuesday 22 December; late from Saturday the 5th on
    assert [(kind, day) for kind, _, day in await pushes(stage, vera)] == [
        ("cover-soon", "01.12"),
        ("cover-late", "07.12"),
        ("cover-late", "14.12"),
        ("cover-late", "21.12"),
    ]
    assert vera.sees.text == "🔴 2 молодых педагога остались без наставника: срок подбора вышел."
    assert await pushes(stage, other) == []


async def test_what_is_settled_in_the_meantime_is_not_said(stage: Stage) -> None:
    vera = await builders.deputy(stage)
    boris = await builders.young(stage, "Борис Львович", date(2026, 9, 1), surname="Орлов")
    mentor = await stage.person("Нина Павловна", surname="Гусева", joined=False)
    # The job runs at 9:00, while pushes go from the hour of the district on.
    stage.clock.move(datetime(2026, 11, 25, 5, 59, tzinfo=UTC) - stage.now)
    await stage.leaps("beginners", minutes=2)
    sent = [state for _, state, _ in await pushes(stage, vera)]
    await builders.pair(stage, boris, mentor)
    await stage.lives("beginners", days=8)

    assert len(await pushes(stage, vera)) == len(sent) == 1
    assert "молодой педагог остался" not in " ".join(vera.reads[1:])


@pytest.mark.long
async def test_nobody_hears_in_july_nor_of_whom_a_pair_is_being_made(stage: Stage) -> None:
    vera, olga = await builders.deputy(stage), await builders.methodist(stage)
    boris = await builders.young(stage, "Борис Львович", date(2026, 11, 20), surname="Орлов")
    mentor = await stage.person("Нина Павловна", surname="Гусева", joined=False)
    await builders.pair(stage, boris, mentor, state="proposed", starts_on=None, order_on=None)
    await stage.lives("beginners", days=10)
    assert await pushes(stage, vera) == await pushes(stage, olga) == []

    stage.clock.move(datetime(2027, 7, 1, 5, tzinfo=UTC) - stage.now)
    await stage.restart()
    await stage.lives("beginners", days=20)
    assert await pushes(stage, vera) == await pushes(stage, olga) == []


@pytest.mark.long
async def test_a_head_hears_where_there_is_no_deputy_and_nobody_after_losing_the_role(stage: Stage) -> None:
    ivan = await stage.person("Иван Фомич", surname="Седов", position="HEAD", roles=["school_head:Школа № 1"])
    await builders.young(stage, "Борис Львович", date(2026, 9, 1), surname="Орлов")
    await stage.leaps("beginners", days=1)
    assert [kind for kind, _, _ in await pushes(stage, ivan)] == ["cover-late"]

    async with stage.database.write() as session:
        grant = await session.scalar(select(RoleGrant).where(RoleGrant.person_id == ivan.person_id))
        assert grant is not None
        grant.until = stage.now
    await stage.lives("beginners", days=10)
    assert len(await pushes(stage, ivan)) == 1
