"""An open course with themes is among the next steps of whoever needs them."""

from sqlalchemy import select

from models.questionnaires import Offer
from tests.courses import builders, test_loading
from tests.plans import builders as profiles
from tests.stage import Stage


async def offers(stage: Stage) -> list[tuple[str, bool]]:
    """Title of each offer, and whether it is still made."""
    async with stage.session() as session:
        rows = await session.scalars(select(Offer).order_by(Offer.id))
        return [(row.title, row.closed_at is None) for row in rows]


async def test_a_loaded_course_is_on_offer_until_it_is_called_off(stage: Stage) -> None:
    olga, anna = await builders.methodist(stage), await stage.person("Анна Петровна")
    await profiles.answered(stage, anna)
    await test_loading.sends(olga, test_loading.FIRST, test_loading.SECOND)
    await olga.taps("Загрузить")
    assert await offers(stage) == [(builders.TITLE, True)]

    await anna.says("/menu")
    await anna.taps("📋 Моя анкета")
    await anna.taps("📊")
    await anna.taps("2. Открыть")
    assert f"🎓 {builders.TITLE}" in anna.sees.text

    await builders.forges(olga, "cr-off:1:1")
    assert await offers(stage) == [(builders.TITLE, False)]
