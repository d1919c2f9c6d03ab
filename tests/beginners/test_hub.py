"""The home of mentoring: each sees the numbers that are hers to see."""

from datetime import date

from tests.beginners import builders
from tests.stage import Stage


async def district(stage: Stage) -> None:
    """Six young teachers: one of each kind in Школа № 1, and one more without a mentor in № 2."""
    mentor = await stage.person("Нина Павловна", surname="Гусева", joined=False)
    paired = await builders.young(stage, "Анна Ильинична", date(2025, 9, 1))
    await builders.pair(stage, paired, mentor)
    await builders.young(stage, "Борис Львович", date(2026, 11, 20), surname="Орлов")
    await builders.young(stage, "Вера Олеговна", date(2026, 9, 1), surname="Чайка")
    refused = await builders.young(stage, "Глеб Петрович", date(2024, 9, 1), surname="Седов")
    await builders.refuses(stage, refused)
    away = await builders.young(stage, "Дарья Юрьевна", date(2025, 9, 1), surname="Яшина")
    await builders.leaves(stage, away, date(2026, 10, 1))
    await builders.young(stage, "Егор Ильич", date(2026, 9, 1), surname="Быков", school="Школа № 2")


async def test_a_methodist_sees_the_cover_of_the_district(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await district(stage)

    await builders.opens(olga)

    assert olga.sees.text == (
        "🌱 Молодые педагоги района\n"
        "Всего 5. Охвачены наставничеством: 40 %, цель — 100 %.\n"
        "\n"
        "🟢 с наставником: 1\n"
        "🟡 срок ещё идёт: 1\n"
        "🔴 без наставника: 2\n"
        "📄 письменный отказ: 1\n"
        "💤 долго отсутствуют: 1, в счёт не входят"
    )
    assert "📋 Список и охват" in olga.sees.buttons


async def test_a_school_sees_its_own_numbers(stage: Stage) -> None:
    vera = await builders.deputy(stage, "Школа № 2")
    await district(stage)

    await builders.opens(vera)

    assert vera.sees.text == (
        "🌱 Молодые педагоги\nШкола № 2\nВсего 1. Охвачены наставничеством: 0 %, цель — 100 %.\n\n"
        "🔴 без наставника: 1"
    )


async def test_a_coordinator_sees_totals_and_no_list(stage: Stage) -> None:
    nina = await stage.person("Нина Егоровна", surname="Титова", position="METHODIST", roles=["coordinator"])
    await district(stage)

    await builders.opens(nina)

    assert nina.sees.text.startswith("🌱 Молодые педагоги района\nВсего 5.")
    assert "📋 Список и охват" not in nina.sees.buttons


async def test_where_nobody_is_young_it_says_so(stage: Stage) -> None:
    olga = await builders.methodist(stage)

    await builders.opens(olga)

    assert olga.sees.text == "🌱 Молодые педагоги района\nПедагогов со стажем меньше трёх лет сейчас нет."


async def test_a_teacher_has_no_way_in(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await anna.says("/menu")
    assert "🌱 Молодые педагоги" not in anna.sees.buttons

    await builders.forges(anna, "bg")

    assert anna.sees.text.startswith("На это у Вас нет прав.")
