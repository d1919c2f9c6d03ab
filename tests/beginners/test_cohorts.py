"""The cohort of a school year: kept once, so that whoever leaves is still counted (ER02)."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from models.beginners import CohortMember
from models.people import Employment, Person
from services import privacy
from tests.beginners import builders
from tests.stage import Stage

FIGURES = "📊 Показатели"


async def cohort(stage: Stage) -> list[tuple[str, int]]:
    async with stage.session() as session:
        rows = await session.execute(
            select(CohortMember.year, CohortMember.person_id).order_by(CohortMember.id)
        )
        return [(year, number) for year, number in rows]


async def test_the_cohort_is_kept_once_from_the_jobs_of_the_first_day(stage: Stage) -> None:
    anna = await builders.young(stage, "Анна Ильинична", date(2026, 9, 1))
    await builders.young(stage, "Борис Львович", date(2026, 9, 2), surname="Орлов")
    vera = await builders.young(stage, "Вера Олеговна", date(2023, 9, 2), surname="Чайка")
    await builders.young(stage, "Глеб Петрович", date(2023, 9, 1), surname="Седов")
    away = await builders.young(stage, "Дарья Юрьевна", date(2025, 9, 1), surname="Яшина")
    await builders.leaves(stage, away, date(2026, 3, 1))

    await stage.leaps("beginners", days=1)

    kept = [("2026/27", anna.person_id), ("2026/27", vera.person_id)]
    assert sorted(await cohort(stage)) == sorted(kept)

    await builders.young(stage, "Егор Ильич", date(2025, 9, 1), surname="Быков")
    await stage.lives("beginners", days=2)
    assert len(await cohort(stage)) == 2


@pytest.mark.long
async def test_who_left_and_was_erased_is_still_counted_when_the_year_is_over(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage, "Анна Ильинична", date(2025, 9, 1))
    boris = await builders.young(stage, "Борис Львович", date(2026, 9, 1), surname="Орлов")
    await stage.leaps("beginners", days=1)
    async with stage.database.write() as session:
        person = await session.get_one(Person, boris.person_id)
        await privacy.erase(session, person, stage.now)
    assert len(await cohort(stage)) == 2

    await builders.opens(olga, FIGURES)
    assert "🟠 Остались в районе на 25 ноября 2026 г.\n50 % (1 из 2), цель — 90 %" in builders.read(olga)
    assert "Итог будет 1 сентября." in builders.read(olga)
    assert "тех, кто ушёл раньше, в нём нет" in builders.read(olga)

    # In summer Anna goes to another school; on 1 September the year is reckoned.
    async with stage.database.write() as session:
        job = await session.scalar(select(Employment).where(Employment.person_id == anna.person_id))
        assert job is not None
        job.until = date(2027, 8, 20)
        other = await stage._school(session, "Школа № 2")
        session.add(
            Employment(
                person_id=anna.person_id, school_id=other.id, position="TEACHER", since=date(2027, 8, 20)
            )
        )
    stage.clock.move(datetime(2027, 9, 2, 9, tzinfo=UTC) - stage.now)
    await stage.leaps("beginners", hours=24)
    await builders.opens(olga, FIGURES, "2026/27")

    assert "🟠 Остались в районе на 1 сентября 2027 г.\n50 % (1 из 2), цель — 90 %" in builders.read(olga)
    assert "В той же школе: 0 из 2" in builders.read(olga)
    assert "Итог будет" not in builders.read(olga)
    assert ("2027/28", anna.person_id) in await cohort(stage)


async def test_a_bot_that_was_down_on_the_first_of_september_keeps_the_cohort_later(stage: Stage) -> None:
    anna = await builders.young(stage, "Анна Ильинична", date(2025, 9, 1))
    stage.clock.move(datetime(2027, 10, 5, 9, tzinfo=UTC) - stage.now)
    await stage.restart()

    await stage.leaps("beginners", days=1)

    assert await cohort(stage) == [("2027/28", anna.person_id)]
