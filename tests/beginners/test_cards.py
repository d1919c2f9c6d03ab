"""One young teacher: what the card says, a written refusal, a long leave."""

from datetime import date

import pytest
from sqlalchemy import select

from models.beginners import Leave, MentorRefusal
from models.people import AuditRecord
from tests.beginners import builders
from tests.stage import Colleague, Stage

LIST = "📋 Список и охват"


async def test_the_card_says_how_long_she_teaches_and_until_when_there_is_time(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await builders.young(stage, "Борис Львович", date(2026, 11, 20), surname="Орлов")
    await builders.opens(olga, LIST)

    await olga.taps("🟡 до 04.12 · Орлов Борис Львович")

    assert builders.read(olga) == (
        "👤 Орлов Борис Львович\n"
        "Учитель, Школа № 1\n"
        "Стаж: меньше месяца. Работает с 20 ноября 2026 г.\n"
        "\n"
        "🟡 Наставника пока нет. Его нужно найти до 4 декабря включительно: осталось 10 дней."
    )


@pytest.mark.long
async def test_the_days_of_grace_run_out_at_midnight(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await builders.young(stage, "Борис Львович", date(2026, 11, 20), surname="Орлов")

    await stage.lives("beginners", days=10)  # 4 December
    await builders.opens(olga, LIST)
    await olga.taps("🟡 до")
    assert "сегодня последний день" in builders.read(olga)

    await stage.leaps("beginners", days=1)
    await builders.opens(olga, LIST)
    await olga.taps("🔴 Орлов")
    assert "🔴 Наставника нет. Срок вышел 4 декабря 2026 г." in builders.read(olga)


@pytest.mark.long
async def test_three_years_of_teaching_end_it(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await builders.young(stage, "Борис Львович", date(2023, 11, 25), surname="Орлов")
    await builders.opens(olga, LIST)
    await olga.taps("🔴 Орлов")
    assert "Стаж: 2 года 11 месяцев. Работает с 25 ноября 2023 г." in builders.read(olga)
    number = await _person_of(olga, stage)

    await stage.leaps("beginners", days=1)
    await builders.forges(olga, f"bg-one:{number}")

    assert builders.read(olga) == "Этого человека нет среди молодых педагогов. Откройте список заново."


async def _person_of(_human: Colleague, stage: Stage) -> int:
    from models.people import Person

    async with stage.session() as session:
        return await session.scalar(select(Person.id).where(Person.surname == "Орлов")) or 0


@pytest.mark.long
async def test_a_written_refusal_keeps_her_in_the_count_until_it_is_taken_back(stage: Stage) -> None:
    vera = await builders.deputy(stage)
    boris = await builders.young(stage, "Борис Львович", date(2026, 9, 1), surname="Орлов")
    await builders.opens(vera, LIST)
    await vera.taps("🔴 Педагог")

    await vera.taps("📄 Отказ от наставника")
    await vera.says("20.11.2026")
    await vera.says("7-к")

    assert vera.last_tap is not None
    assert "📄 Письменный отказ от наставника: 20 ноября 2026 г. № 7-к" in builders.read(vera)
    await builders.opens(vera)
    assert "Всего 1. Охвачены наставничеством: 0 %" in builders.read(vera)
    assert "📄 письменный отказ: 1" in builders.read(vera)

    await vera.taps(LIST)
    await vera.taps("📄 Педагог")
    await vera.taps("↩️ Отказ отозван")
    await vera.taps("↩️ Отказ отозван")

    # A sheet recorded today and taken back today was a slip: it gives no new time.
    assert "🔴 Наставника нет. Срок вышел 15 сентября 2026 г." in builders.read(vera)
    async with stage.session() as session:
        row = await session.scalar(select(MentorRefusal))
        assert row is not None
        assert (row.person_id, row.written_on, row.number, row.withdrawn_on) == (
            boris.person_id, date(2026, 11, 20), "7-к", builders.TODAY,
        )  # fmt: skip
        looked = await session.scalars(
            select(AuditRecord.action).where(AuditRecord.subject_id == boris.person_id)
        )
        assert looked.all() == ["beginners.refused", "beginners.unrefused"]


@pytest.mark.long
async def test_a_refusal_that_stood_for_long_gives_new_time_when_it_is_taken_back(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    boris = await builders.young(stage, "Борис Львович", date(2026, 9, 1), surname="Орлов")
    await builders.refuses(stage, boris)
    await stage.lives("beginners", days=14)
    await builders.opens(olga, LIST)
    await olga.taps("📄 Орлов")
    await olga.taps("↩️ Отказ отозван")

    await olga.taps("↩️ Отказ отозван")

    assert "Его нужно найти до 22 декабря включительно: осталось 14 дней." in builders.read(olga)


@pytest.mark.long
async def test_who_is_away_for_long_is_in_no_count_and_has_new_time_when_back(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await builders.young(stage, "Борис Львович", date(2026, 9, 1), surname="Орлов")
    await builders.opens(olga, LIST)
    await olga.taps("🔴 Орлов")

    await olga.taps("💤 Долгое отсутствие")
    await olga.says("01.10.2026")
    await olga.taps("Пропустить")

    assert "💤 Долгое отсутствие с 1 октября 2026 г.\nВ показатель охвата не входит." in builders.read(olga)
    await olga.taps("☀️ Снова на работе")
    await olga.says("23.11.2026")

    assert "Его нужно найти до 7 декабря включительно" in builders.read(olga)
    async with stage.session() as session:
        row = await session.scalar(select(Leave))
        assert row is not None
        assert (row.since, row.until) == (date(2026, 10, 1), date(2026, 11, 22))


@pytest.mark.long
async def test_a_leave_to_come_is_shown_and_begins_by_itself(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    boris = await builders.young(stage, "Борис Львович", date(2026, 11, 20), surname="Орлов")
    await builders.leaves(stage, boris, date(2026, 11, 26), date(2026, 12, 20))
    await builders.opens(olga, LIST)
    await olga.taps("🟡 до")
    assert "💤 Долгое отсутствие начнётся 26 ноября 2026 г." in builders.read(olga)

    await stage.lives("beginners", days=2)
    await builders.opens(olga, LIST)
    await olga.taps("💤 Орлов")
    assert "💤 Долгое отсутствие с 26 ноября 2026 г. по 20 декабря 2026 г." in builders.read(olga)

    await stage.lives("beginners", days=25)  # 21 December: back
    await builders.opens(olga, LIST)
    assert "🟡 до 04.01 · Орлов Борис Львович" in olga.sees.buttons


@pytest.mark.long
async def test_wrong_dates_are_explained(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    boris = await builders.young(stage, "Борис Львович", date(2026, 9, 1), surname="Орлов")
    await builders.opens(olga, LIST)
    await olga.taps("🔴 Орлов")

    await olga.taps("📄 Отказ от наставника")
    await olga.says("25.11.2026")
    await olga.taps("Пропустить")
    assert builders.read(olga).startswith("Отказ не может быть написан завтра или позже.")

    await builders.forges(olga, f"bg-back:{boris.person_id}")
    await olga.says("23.11.2026")
    assert builders.read(olga).startswith("Записанного отсутствия нет.")


@pytest.mark.long
async def test_the_school_of_others_is_closed(stage: Stage) -> None:
    vera = await builders.deputy(stage, "Школа № 2")
    boris = await builders.young(stage, "Борис Львович", date(2026, 9, 1), surname="Орлов")
    await vera.says("/menu")

    for data in ("bg-one", "bg-no", "bg-away", "bg-back", "bg-yes"):
        packed = f"{data}:{boris.person_id}" + (":1" if data == "bg-yes" else "")
        await builders.forges(vera, packed)
        assert builders.read(vera).startswith("На это у Вас нет прав."), data
    async with stage.session() as session:
        assert (await session.scalars(select(MentorRefusal))).all() == []
        assert (await session.scalars(select(Leave))).all() == []


@pytest.mark.long
async def test_she_sees_who_recorded_her_refusal(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    boris = await builders.young(stage, "Борис Львович", date(2026, 9, 1), surname="Орлов", joined=True)
    await builders.opens(olga, LIST)
    await olga.taps("🔴 Орлов")
    await olga.taps("📄 Отказ от наставника")
    await olga.taps("Сегодня")
    await olga.taps("Пропустить")

    await boris.says("/me")
    await boris.taps("🔐")
    await boris.taps("Кто смотрел")

    assert "записан письменный отказ от наставника" in boris.sees.text


@pytest.mark.long
async def test_from_the_card_a_mentor_is_found_and_the_pair_is_opened(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    boris = await builders.young(stage, "Борис Львович", date(2026, 9, 1), surname="Орлов")
    mentor = await stage.person("Нина Павловна", surname="Гусева", joined=False)
    await builders.opens(olga, LIST)
    await olga.taps("🔴 Орлов")
    await olga.taps("🔎 Подобрать наставника")
    assert "Орлов" in olga.sees.text

    await builders.pair(stage, boris, mentor)
    await builders.opens(olga, LIST)
    await olga.taps("🟢 Орлов")
    assert "🟢 Наставник: Гусева Нина Павловна, с 1 октября 2026 г." in builders.read(olga)
    await olga.taps("🤝 Открыть пару")

    assert "Гусева" in olga.sees.text
