"""Reports as sheets: what is in them, and who took those with names."""

from datetime import date
from io import BytesIO

import pytest
from sqlalchemy import select

from models.courses import Qualification
from models.people import AuditRecord
from sandbox.people import Human
from tests.courses import builders
from tests.stage import Stage


async def rows(human: Human, label: str) -> list[list[object]]:
    """The cells of the sheet sent after a tap, without the empty ones at the end."""
    from openpyxl import load_workbook

    await human.taps(label)
    document = human.sees.document
    assert document is not None
    sheet = load_workbook(BytesIO(document.content)).worksheets[0]
    return [[cell for cell in row if cell not in (None, "")] for row in sheet.iter_rows(values_only=True)]


@pytest.mark.long
async def test_the_reports_of_a_year_hold_what_was_planned_asked_and_done(stage: Stage) -> None:
    olga, anna = await builders.methodist(stage), await stage.person("Анна Петровна")
    boris = await stage.person("Борис Львович", surname="Орлов", school="Школа № 2")
    number = await builders.course(
        stage, olga, year=2026, quota=5, starts_on=date(2026, 3, 1), ends_on=date(2026, 3, 20)
    )
    about = await builders.wants(stage, anna, number, "completed")
    await builders.wants(stage, boris, number, "dropped")
    async with stage.database.write() as session:
        session.add(
            Qualification(
                person_id=anna.person_id,
                application_id=about,
                title=builders.TITLE,
                provider="Институт",
                hours=36,
                number="УПК-1",
                issued_on=date(2026, 3, 21),
                entered_by=olga.person_id,
                entered_at=stage.now,
            )
        )
    await olga.says("/menu")
    for label in ("🗂 Моя работа", "🎓 Курсы района", "📊 Отчёты"):
        await olga.taps(label)

    assert (await rows(olga, "План-график"))[0] == ["План-график курсов повышения квалификации, 2026 год"]
    assert (await rows(olga, "Сводная заявка по школам"))[2:] == [
        ["Школа", builders.TITLE, "Всего"],
        ["Школа № 1", 1, 1],
        ["Всего", 1, 1],
    ]
    done = await rows(olga, "Справка о выполнении")
    assert done[3][3:] == [36, 5, 2, 1, 1, 36]
    assert done[4] == ["Всего", 2, 1, 1, 36]
    register = await rows(olga, "Реестр удостоверений")
    assert register[3] == [
        1, "Иванова Анна Петровна", "Школа № 1", builders.TITLE, "Институт", 36, "УПК-1", "21.03.2026",
    ]  # fmt: skip

    async with stage.session() as session:
        taken = await session.scalars(select(AuditRecord.about).where(AuditRecord.action == "courses.export"))
        assert taken.all() == ["certificates:2026"]


async def test_a_coordinator_takes_totals_and_no_names(stage: Stage) -> None:
    nina = await stage.person("Нина Егоровна", surname="Титова", position="METHODIST", roles=["coordinator"])
    anna = await stage.person("Анна Петровна")
    await builders.learned(stage, anna, date(2026, 11, 1))
    await nina.says("/menu")
    await nina.taps("🗂 Моя работа")
    await nina.taps("🎓 Курсы района")
    await nina.taps("📅 Сроки")
    assert "Курсы действуют: 0 из 2 (0 %)" in nina.sees.text
    assert "Иванова" not in nina.sees.text

    for kind in ("certificates", "terms", "heads", "list"):
        await builders.forges(nina, f"cr-rep:{kind}:2026:1")
        assert nina.sees.document is None, kind
