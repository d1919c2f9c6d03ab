"""Everybody at once: a plan, what if, and proposals that skip what has changed."""

from datetime import date

import pytest

from tests.matches import builders
from tests.stage import Colleague, Stage


@pytest.mark.long
async def test_a_plan_for_everybody_is_seen_and_proposed(stage: Stage) -> None:
    olga, anna, boris, nina, zoya = await _four(stage)

    await builders.opens(olga, "🧩 Подобрать наставников всем")
    assert olga.sees.text == (
        "🧩 Наставники для всех\nПодобрано: 2 из 2\n\n"
        "Лебедева Анна Ильинична — Гусева Нина Павловна\nтот же предмет, та же школа\n"
        "Орлов Борис Львович — Яшина Зоя Олеговна\nтот же предмет, соседняя школа"
    )
    await olga.taps("🤝 Предложить всем: 2")
    assert "Лебедева А. И. — Гусева Н. П." in olga.sees.text
    await olga.taps("Подтвердить")

    assert olga.sees.text.startswith("✅ Предложено пар: 2.")
    assert [one[:3] for one in await builders.states(stage)] == [
        (anna.person_id, nina.person_id, "proposed"),
        (boris.person_id, zoya.person_id, "proposed"),
    ]
    await builders.opens(olga, "🧩 Подобрать наставников всем")
    assert olga.sees.text.startswith("🧩 Подбирать некому")


@pytest.mark.long
async def test_what_changed_meanwhile_is_skipped_and_said(stage: Stage) -> None:
    olga, anna, boris, nina, zoya = await _four(stage)
    await builders.opens(olga, "🧩 Подобрать наставников всем", "🤝 Предложить всем: 2")
    await builders.pair(stage, anna, nina)

    await olga.taps("Подтвердить")

    assert olga.sees.text.startswith("✅ Предложено пар: 1.")
    assert "▫️ Лебедева Анна Ильинична — Гусева Нина Павловна\nУ этого человека уже есть наставник." in (
        olga.sees.text
    )
    assert [one[:3] for one in await builders.states(stage)] == [
        (anna.person_id, nina.person_id, "active"),
        (boris.person_id, zoya.person_id, "proposed"),
    ]


@pytest.mark.long
async def test_single_pairs_are_ticked(stage: Stage) -> None:
    olga, _, boris, _, zoya = await _four(stage)
    await builders.opens(olga, "🧩 Подобрать наставников всем", "☑️ Выбрать, кому предложить")
    await olga.taps("Орлов Б. Л. — Яшина З. О.")
    await olga.taps("Готово")
    await olga.taps("Подтвердить")

    assert [one[:2] for one in await builders.states(stage)] == [(boris.person_id, zoya.person_id)]


@pytest.mark.long
async def test_what_if_is_shown_beside_the_usual_plan(stage: Stage) -> None:
    olga, _, _, nina, _ = await _four(stage)
    await builders.opens(olga, "🧩 Подобрать наставников всем", "Только та же школа")

    assert olga.sees.text.startswith(
        "🧩 Наставники для всех\nПодобрано: 1 из 2\nЕсли только из той же школы.\n"
    )
    assert "с наставником −1, баллы −65, изменится пар: 1" in olga.sees.text
    assert "🔴 Остаются без наставника: 1\nОрлов Борис Львович — никто не может: далеко" in olga.sees.text

    await olga.taps("↩️ Обычный подбор")
    await olga.taps("Без наставника…")
    await olga.taps("Гусева Н. П.")
    assert "без наставника Гусева Нина Павловна" in olga.sees.text
    assert await builders.states(stage) == []
    assert nina.person_id


async def test_nobody_plans_for_the_district_but_a_methodist(stage: Stage) -> None:
    vera = await builders.deputy(stage)
    await builders.young(stage)
    await builders.opens(vera)
    assert "🧩 Подобрать наставников всем" not in vera.sees.buttons
    await builders.forges(vera, "mt-all:0:0:0:0:0")
    assert vera.sees.text.startswith("На это у Вас нет прав.")


@pytest.mark.long
async def test_a_methodist_says_which_schools_are_neighbours(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await builders.young(stage)
    await builders.young(stage, "Егор Ильич", school="Школа № 2")
    await builders.opens(olga, "🧩 Подобрать наставников всем", "🏫 Соседние школы")

    await olga.taps("Школа № 1 · соседей: 0")
    await olga.taps("▫️ Школа № 2")
    assert olga.sees.text.startswith("🏫 Школа № 1\nСоседей: 1.")
    await olga.taps("⬅️ Все школы")
    await olga.taps("Школа № 2 · соседей: 1")
    await olga.taps("✅ Школа № 1")

    assert olga.sees.text.startswith("🏫 Школа № 2\nСоседей: 0.")


async def _four(stage: Stage) -> tuple[Colleague, Colleague, Colleague, Colleague, Colleague]:
    """Two young teachers and two mentors: one of the same school, one of the school next door."""
    olga, anna = await builders.methodist(stage), await builders.young(stage)
    nina = await builders.mentor(stage)
    boris = await builders.young(
        stage,
        "Борис Львович",
        surname="Орлов",
        school="Школа № 2",
        subjects=["физика"],
        teaching_since=date(2026, 9, 1),
    )
    zoya = await builders.mentor(
        stage, "Зоя Олеговна", surname="Яшина", school="Школа № 3", subjects=["физика"]
    )
    await builders.neighbours(stage, "Школа № 2", "Школа № 3")
    return olga, anna, boris, nina, zoya
