"""A programme is made in a few taps, changed by either, and begun by the yes of both."""

from datetime import date

from tests.apprenticeships import builders
from tests.stage import Stage


async def test_a_programme_is_made_in_three_taps_from_the_card_of_the_pair(stage: Stage) -> None:
    anna, nina, _ = await builders.two(stage)
    await nina.says("/menu")
    await nina.taps("🤝 Мои пары")
    await nina.taps("📋 Составить программу")
    await nina.taps("Составить")

    made = await builders.programme(stage, anna)
    assert (made.state, made.starts_on, made.until) == ("draft", date(2026, 11, 24), date(2027, 5, 26))
    assert [goal.code for goal in made.goals] == ["discipline"]


async def test_both_say_yes(stage: Stage) -> None:
    anna, nina, number = await builders.two(stage)
    await builders.agreed(stage, anna, nina, number)
    made = await builders.programme(stage, anna)
    assert made.state == "agreed"
