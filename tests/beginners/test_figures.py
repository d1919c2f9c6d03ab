"""«Показатели»: a district counted by hand, on both databases; the cohort of a school year."""

from datetime import UTC, date, datetime

import pytest

from models.apprenticeships import Apprenticeship
from models.journals import SessionRating
from models.mentorships import COMPLETED, MentorshipChange
from tests.beginners import builders
from tests.stage import Colleague, Stage

FIGURES = "📊 Показатели"


async def district(stage: Stage) -> None:
    """Anna met twice in October, Boris once; Vera began late; Gleb's pair is over and Dasha has none."""
    mentor = await stage.person("Нина Павловна", surname="Гусева", joined=False)
    anna = await builders.young(stage, "Анна Ильинична", date(2025, 9, 1))
    boris = await builders.young(stage, "Борис Львович", date(2026, 9, 1), surname="Орлов")
    vera = await builders.young(stage, "Вера Олеговна", date(2026, 9, 1), surname="Чайка")
    gleb = await builders.young(stage, "Глеб Петрович", date(2026, 9, 1), surname="Седов")
    await builders.young(stage, "Дарья Юрьевна", date(2026, 9, 1), surname="Яшина")
    one = await builders.pair(stage, anna, mentor, starts_on=date(2025, 9, 10), entitled_on=date(2025, 9, 1))
    two = await builders.pair(stage, boris, mentor, starts_on=date(2026, 9, 1), entitled_on=date(2026, 9, 1))
    late = await builders.pair(
        stage, vera, mentor, starts_on=date(2026, 10, 20), entitled_on=date(2026, 9, 1)
    )
    over = await builders.pair(
        stage, gleb, mentor, starts_on=date(2026, 9, 7), entitled_on=date(2026, 9, 1), state=COMPLETED,
        ended_on=date(2026, 11, 20),
    )  # fmt: skip
    await builders.meets(
        stage, one, mentor, *builders.days(9, 3, 17), *builders.days(10, 6, 20), date(2026, 8, 28)
    )
    await builders.meets(stage, two, mentor, *builders.days(9, 3, 17), state="unconfirmed")
    await builders.meets(stage, two, mentor, *builders.days(10, 6))
    await builders.meets(stage, two, mentor, *builders.days(10, 7), cancelled_at=stage.now)
    await builders.meets(stage, late, mentor, *builders.days(11, 3))
    await builders.meets(stage, over, mentor, *builders.days(10, 1, 2), state="corrected")
    async with stage.database.write() as session:
        session.add(
            MentorshipChange(mentorship_id=one, at=datetime(2026, 9, 20, 9, tzinfo=UTC), what="paused")
        )
        session.add(
            MentorshipChange(mentorship_id=one, at=datetime(2026, 9, 27, 9, tzinfo=UTC), what="resumed")
        )
        session.add(
            Apprenticeship(
                mentee_id=gleb.person_id, mentorship_id=over, state="closed", starts_on=date(2026, 9, 7),
                until=date(2026, 12, 7), made_at=stage.now, review_on=date(2026, 10, 20),
                closed_at=stage.now, goals_met=66,
            )
        )  # fmt: skip


@pytest.mark.both_databases
async def test_the_indicators_of_a_district_counted_by_hand(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await district(stage)

    await builders.opens(olga, FIGURES)

    # Judged: Anna in October, Boris in September and October, Gleb in October.
    assert builders.read(olga) == (
        "📊 Показатели наставничества\n"
        "2026/27 учебный год, на 24 ноября 2026 г.\n"
        "\n"
        "🟠 Охват: есть наставник или срок ещё идёт\n"
        "80 % (4 из 5), цель — 100 %\n"
        "\n"
        "🟠 Пары, созданные вовремя: за 14 дней\n"
        "66 % (2 из 3), цель — 90 %\n"
        "\n"
        "🟠 Ритм: месяцы пар, в которых было не меньше 2 встреч\n"
        "75 % (3 из 4), цель — 80 %\n"
        "\n"
        "⚪️ Остались в районе на 1 сентября\n"
        "данных пока нет, цель — 90 %\n"
        "\n"
        "Письменных отказов: 0\n"
        "Пар за период: 4, новых 3, завершено 1\n"
        "Встреч записано: 10\n"
        "Из них подтвердили подопечные: 80 %\n"
        "Целей достигнуто: 66 % (завершено программ: 1)"
    )

    await olga.taps("2025/26")
    assert "2025/26 учебный год, на 31 августа 2026 г." in builders.read(olga)
    assert "100 % (1 из 1), цель — 100 %" in builders.read(olga)
    assert "Пар за период: 1, новых 1, завершено 0" in builders.read(olga)


@pytest.mark.long
async def test_what_mentees_say_is_shown_for_a_half_year_that_is_over_and_from_five_up(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    mentor = await stage.person("Нина Павловна", surname="Гусева", joined=False)
    mentees = []
    for number in range(5):
        one = await builders.young(stage, f"Анна{number}", date(2026, 9, 1), surname=f"Чайка{number}")
        mentees.append((one, await builders.pair(stage, one, mentor)))

    async def rate(mentee: Colleague, pair_id: int, value: int) -> None:
        (row,) = await builders.meets(stage, pair_id, mentor, date(2026, 11, 3))
        async with stage.database.write() as session:
            session.add(
                SessionRating(session_id=row, person_id=mentee.person_id, value=value, given_at=stage.now)
            )

    for mentee, pair_id in mentees[:4]:
        await rate(mentee, pair_id, 5)
    await stage.lives("beginners", days=40)  # January
    await builders.opens(olga, FIGURES, "1-е полугодие")
    assert "Польза встреч" not in builders.read(olga)

    await rate(*mentees[4], 4)
    await builders.opens(olga, FIGURES, "1-е полугодие")
    assert "Польза встреч по мнению подопечных: 4,8 из 5" in builders.read(olga)
    await olga.taps("весь год")
    assert "Польза встреч" not in builders.read(olga)


@pytest.mark.long
async def test_a_coordinator_sees_the_indicators_and_a_school_does_not(stage: Stage) -> None:
    nina = await stage.person("Нина Егоровна", surname="Титова", position="METHODIST", roles=["coordinator"])
    vera = await builders.deputy(stage)
    await builders.opens(nina, FIGURES)
    assert "⚪️ Охват: есть наставник или срок ещё идёт\nданных пока нет" in builders.read(nina)

    await builders.opens(vera)
    assert FIGURES not in vera.sees.buttons
    await builders.forges(vera, "bg-kpi::0")
    assert vera.sees.text.startswith("На это у Вас нет прав.")
