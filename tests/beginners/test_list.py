"""The list with nobody, one and many in it: shelves, pages, a literal number of statements."""

from datetime import date

import pytest

from tests.beginners import builders
from tests.instruments.stories import counted
from tests.stage import Stage

LIST = "📋 Список и охват"


async def test_nobody(stage: Stage) -> None:
    olga = await builders.methodist(stage)

    await builders.opens(olga, LIST)

    assert olga.sees.text == (
        "📋 Молодые педагоги: все — 0\n"
        "Педагогов со стажем меньше трёх лет сейчас нет.\n"
        "Здесь пока никого нет."
    )
    assert olga.sees.rows == [["⬅️ Молодые педагоги"]]


@pytest.mark.long
@pytest.mark.both_databases
async def test_many_are_paged_whoever_needs_a_mentor_first_and_the_count_of_statements_stays(
    stage: Stage,
) -> None:
    olga = await builders.methodist(stage)
    mentor = await stage.person("Нина Павловна", surname="Гусева", joined=False)
    first = await builders.young(stage, "Анна", date(2026, 9, 1), surname="Анина")
    await builders.pair(stage, first, mentor)
    await builders.opens(olga)
    with counted(stage) as of_one:
        await olga.taps(LIST)
    await builders.opens(olga)
    for number in range(9):
        await builders.young(stage, "Борис", date(2026, 11, 20 - number), surname=f"Орлов{number}")
    late = await builders.young(stage, "Яна", date(2026, 9, 2), surname="Яшина")
    refused = await builders.young(stage, "Глеб", date(2026, 9, 2), surname="Седов")
    await builders.refuses(stage, refused)

    with counted(stage) as of_many:
        await olga.taps(LIST)

    assert len(of_many) == len(of_one)
    assert [row[0] for row in olga.sees.rows[:3]] == [
        "🔴 Яшина Яна",
        "🟡 до 26.11 · Орлов8 Борис",
        "🟡 до 27.11 · Орлов7 Борис",
    ]
    assert olga.sees.rows[8:] == [
        ["Дальше →"],
        ["🔴 без наставника", "🟡 срок идёт"],
        ["🟢 с наставником", "📄 письменный отказ"],
        ["⬅️ Молодые педагоги"],
    ]
    await olga.taps("Дальше →")
    assert [row[0] for row in olga.sees.rows[:4]] == [
        "🟡 до 03.12 · Орлов1 Борис",
        "🟡 до 04.12 · Орлов0 Борис",
        "🟢 Анина Анна",
        "📄 Седов Глеб",
    ]
    await olga.taps("🟢 с наставником")
    assert olga.sees.rows[0] == ["🟢 Анина Анна"]
    assert late.person_id != refused.person_id


@pytest.mark.long
async def test_who_works_in_two_schools_is_in_the_lists_of_both_and_counted_once(stage: Stage) -> None:
    from models.people import Employment

    olga, vera = await builders.methodist(stage), await builders.deputy(stage, "Школа № 2")
    anna = await builders.young(stage, "Анна", date(2026, 9, 1), surname="Анина")
    async with stage.database.write() as session:
        other = await stage._school(session, "Школа № 2")
        session.add(
            Employment(
                person_id=anna.person_id, school_id=other.id, position="TEACHER", main=False,
                since=date(2026, 10, 1),
            )
        )  # fmt: skip
    await builders.opens(olga, LIST)
    assert "Всего 1." in olga.sees.text
    await builders.opens(vera, LIST)
    await vera.taps("🔴 Педагог")

    assert "Учитель, Школа № 1\nУчитель, Школа № 2\n" in vera.sees.text
    assert "Работает с 1 сентября 2026" in vera.sees.text


@pytest.mark.long
@pytest.mark.parametrize("data", ["bg-reg:nonsense:0", "bg-reg::-5", "bg-reg::99"])
async def test_a_shelf_or_page_that_is_not_there_does_no_harm(stage: Stage, data: str) -> None:
    olga = await builders.methodist(stage)
    await builders.young(stage, "Анна", date(2026, 9, 1), surname="Анина")
    await olga.says("/menu")

    await builders.forges(olga, data)

    assert olga.sees.text.startswith("📋 Молодые педагоги: ")
