"""A pair from the proposal to the order, told as people live it."""

from datetime import date

import pytest
from sqlalchemy import select

from models.mentorships import Mentorship
from models.people import RoleGrant
from tests.mentorships import builders
from tests.stage import Colleague, Stage


async def order(who: Colleague, number: str = "41-к") -> None:
    """Today's order for nine months; no agreement yet."""
    await who.taps("📄 Записать приказ")
    await who.says(number)
    await who.taps("Сегодня")
    await who.taps("Со дня приказа")
    await who.taps("9 месяцев")
    await who.taps("Нет")
    await who.taps("Подтвердить")


@pytest.mark.long
async def test_a_pair_is_proposed_agreed_ordered_and_begins(stage: Stage) -> None:
    nina, anna, vera = await builders.nina(stage), await builders.anna(stage), await builders.deputy(stage)

    await vera.says("/menu")
    await builders.forges(vera, f"mp-new:{anna.person_id}:0")
    await vera.taps("В той же школе")
    await vera.taps("Гусева Нина Павловна")
    await vera.taps("Педагог — педагог")
    await vera.taps("Традиционное (один на один)")
    await vera.taps("Подтвердить")

    await stage.leaps("mentorships", "deliveries", minutes=10)
    assert nina.sees.text == "🤝 Вам предлагают стать наставником. Ответ ждём до 27 ноября, 18:00."
    await nina.taps("Посмотреть")
    assert "Молодой педагог: Лебедева Анна Ильинична" in nina.sees.text
    assert "встречи, примерно 2 в месяц" in nina.sees.text
    await nina.taps("🤝 Беру")

    await stage.leaps("mentorships", "deliveries", minutes=10)
    await anna.taps("Посмотреть")
    await anna.taps("✅ Согласие")

    await stage.leaps("mentorships", "deliveries", minutes=10)
    await vera.taps("🤝 К паре")
    await order(vera)

    async with stage.session() as session:
        pair = (await session.scalars(select(Mentorship))).one()
        roles = (
            await session.scalars(select(RoleGrant.role).where(RoleGrant.person_id == nina.person_id))
        ).all()
    assert (pair.state, pair.order_number, pair.starts_on, pair.until) == (
        "active",
        "41-к",
        date(2026, 11, 24),
        date(2027, 8, 23),
    )
    assert roles == ["mentor"]
    assert await builders.history(stage, pair.id) == ["proposed", "agreed", "consented", "ordered", "active"]
    await stage.leaps("mentorships", "deliveries", minutes=10)
    assert "Лебедева" not in nina.sees.text
    await nina.says("/menu")
    await nina.taps("🤝 Мои пары")
    await nina.taps("⋯ Ещё")
    await nina.taps("🕓 История")
    assert nina.sees.text.splitlines()[1:] == [
        f"24 ноября 2026\u202fг. — {what}"
        for what in (
            "пара предложена",
            "согласие наставника",
            "согласие молодого педагога",
            "записан приказ",
            "пара начала работу",
        )
    ]
