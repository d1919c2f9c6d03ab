"""A round of visits from the invitation to «состоялось», and what is forgotten with a person."""

import pytest
from sqlalchemy import select

from models.exchanges import ExchangeWish, VisitSeat
from services import withdrawals
from tests.beginners.builders import forges
from tests.exchanges.builders import home, joins, opens, three
from tests.stage import Stage


@pytest.mark.long
async def test_colleagues_of_two_schools_visit_each_other(stage: Stage) -> None:
    olga, anna, boris = await three(stage)
    await opens(olga)
    await joins(anna, "Предметная", "Методическая")
    await joins(boris, "Методическая", "Предметная")
    assert "✅ Вы участвуете." in boris.sees.text

    await stage.leaps("exchanges", "deliveries", hours=2)

    assert any("пара нашлась" in one.text for one in anna.heard)
    assert not any("Орлов" in one.text or "не нашлось" in one.text for one in anna.heard)
    await anna.taps("Посмотреть")
    assert "🤝 Вы посещаете уроки друг друга:\nОрлов Борис Львович\nМожет показать: Методическая" in (
        anna.sees.text
    )
    assert "💻 Урок онлайн подходит всем." in anna.sees.text
    await anna.taps("📅 Записать день")
    await anna.says("25.11.2026")
    assert "📅 День посещения: 25 ноября" in anna.sees.text

    await stage.lives("exchanges", "deliveries", days=2)
    assert sum("посещение состоялось?" in one.text for one in boris.heard) == 1
    await boris.taps("Ответить")
    await boris.taps("✅ Состоялось")
    await boris.taps("✍️ Что взято себе")
    await boris.says("Карточки с критериями")
    assert "Что взято себе: Карточки с критериями" in boris.sees.text

    await home(olga)
    await olga.taps("Декабрь")
    await olga.taps("📊 В цифрах")
    assert "Участников: 2\nПар и троек: 1\nПары не нашлось: 0\nСостоялось: 1" in olga.sees.text
    assert "Карточки" not in olga.sees.text


@pytest.mark.long
async def test_who_is_alone_hears_so(stage: Stage) -> None:
    olga, anna, _ = await three(stage)
    await opens(olga)
    await joins(anna, "Предметная", "Методическая")
    await stage.leaps("exchanges", "deliveries", hours=2)

    assert [one.text for one in anna.heard if "👀 В гости на урок:" in one.text] == [
        "👀 В гости на урок: в этот раз пары не нашлось. В следующий раз Вы первые."
    ]
    await anna.taps("Открыть")
    assert "В этот раз пары не нашлось. В следующий раз Вы первые." in anna.sees.text


@pytest.mark.long
async def test_who_left_before_the_term_is_in_no_pair(stage: Stage) -> None:
    olga, anna, boris = await three(stage)
    await opens(olga)
    await joins(anna, "Предметная", "Методическая")
    await joins(boris, "Методическая", "Предметная")
    await boris.taps("Не участвовать")
    await stage.leaps("exchanges", "deliveries", hours=2)

    assert not any("пара нашлась" in one.text for one in boris.heard)
    await boris.says("/menu")
    await forges(boris, "ex-in:1")
    assert boris.sees.text.startswith("Срок прошёл")


async def test_a_stranger_cannot_speak_of_a_visit(stage: Stage) -> None:
    olga, anna, boris = await three(stage)
    await opens(olga)
    await joins(anna, "Предметная", "Методическая")
    await joins(boris, "Методическая", "Предметная")
    await stage.leaps("exchanges", "deliveries", hours=2)
    await olga.says("/menu")

    await forges(olga, "ex-ok:1:yes")

    assert olga.sees.text.startswith("На это у Вас нет прав.")


@pytest.mark.long
async def test_what_a_person_chose_and_wrote_goes_with_her(stage: Stage) -> None:
    olga, anna, boris = await three(stage)
    await opens(olga)
    await joins(anna, "Предметная", "Методическая")
    await joins(boris, "Методическая", "Предметная")
    await stage.leaps("exchanges", "deliveries", hours=2)
    async with stage.database.write() as session:
        seat = await session.scalar(select(VisitSeat).where(VisitSeat.person_id == anna.person_id))
        assert seat is not None
        seat.taken = "Приём с урока"
    async with stage.database.write() as session:
        await withdrawals.forget(session, anna.person_id, stage.now)

    async with stage.session() as session:
        wish = await session.scalar(select(ExchangeWish).where(ExchangeWish.person_id == anna.person_id))
        seat = await session.scalar(select(VisitSeat).where(VisitSeat.person_id == anna.person_id))
        assert wish is not None
        assert seat is not None
        assert (wish.shows, wish.sees, seat.taken) == ([], [], "")
