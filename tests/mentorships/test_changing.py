"""A change of mentor in time."""

from datetime import date

import pytest

from tests.mentorships import builders
from tests.mentorships.test_time import day, live
from tests.stage import Stage


@pytest.mark.long
async def test_the_next_mentor_takes_over_on_the_day_of_the_order(stage: Stage) -> None:
    nina, anna, vera, old = await live(stage)
    olga = await stage.person("Ольга Львовна", surname="Белова")
    new = await builders.proposed(stage, vera, anna, olga, follows_id=old)
    await stage.leaps("mentorships", "deliveries", minutes=10)
    await olga.taps("Посмотреть")
    await olga.taps("🤝 Беру")
    await stage.leaps("mentorships", "deliveries", minutes=10)
    await anna.taps("Посмотреть")
    await anna.taps("✅ Согласие")
    await stage.leaps("mentorships", "deliveries", minutes=10)
    assert (await builders.row(stage, old)).state == "active"
    await vera.taps("🤝 К паре")
    await vera.taps("📄 Записать приказ")
    await vera.says("90-к")
    await vera.taps("Сегодня")
    await vera.taps("С другого дня")
    await vera.says("01.12")
    await vera.taps("3 месяца")
    await vera.taps("Нет")
    await vera.taps("Подтвердить")
    assert "📄 Приказ есть. Пара начнётся 1 декабря" in vera.sees.text
    assert (await builders.row(stage, old)).state == "active"

    await day(stage, date(2026, 12, 1))

    before, after = await builders.row(stage, old), await builders.row(stage, new)
    assert (before.state, before.ended_on) == ("replaced", date(2026, 12, 1))
    assert (after.state, after.starts_on, after.until) == ("active", date(2026, 12, 1), date(2027, 2, 28))
    assert nina.sees.text.startswith("Ваша пара наставничества завершилась")
    await anna.says("/menu")
    await anna.taps("🤝 Мой наставник")
    await anna.taps("⋯ Ещё")
    await anna.taps("🕓 История")
    assert "Гусева Нина Павловна: с 1 октября 2026\u202fг. по 1 декабря 2026\u202fг." in anna.sees.text
