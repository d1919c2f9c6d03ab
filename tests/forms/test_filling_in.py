"""People fill in forms."""

from sandbox.people import Human
from tests.forms.trips import SEATS, done
from tests.stage import Stage


async def fill(anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    await anna.says("3")
    await anna.taps("Комната 2")
    await anna.taps("Пропустить")


async def test_answers_lead_to_the_preview_and_done(anna: Human) -> None:
    await fill(anna)
    assert anna.sees.text == (
        "Поездка · проверьте ответы\n\nТранспорт: Автобус\nМеста: 3\nКомната: Комната 2\nПримечание: пропущено"
    )
    await anna.taps("Подтвердить")
    assert anna.sees.text == "Записано"
    assert done == [("ru", {"how": "bus", "seats": 3, "room": 2, "note": None}, {"seminar": 7})]
