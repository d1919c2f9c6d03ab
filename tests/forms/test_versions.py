"""A form is changed while drafts of it are open."""

import pytest

from models.steps import Choice, Form, Number, Option, Text
from sandbox.people import Human
from tests.forms import trips
from tests.forms.trips import done, keep
from tests.stage import Stage

NEW = Form(
    "trips-book",
    Choice("how", options=(Option("bus"), Option("train", "Поезд"))),
    Number("seats", least=1, most=2),
    Text("plate"),
    Number("note"),
    version=2,
    earlier=(trips.TRIP,),
    done=keep,
)
ALONE = Form(NEW.name, *NEW.steps, version=3, done=keep)


async def test_a_draft_goes_on_with_the_version_it_began_with(stage: Stage, anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    await stage.add(trips.router, NEW)
    await anna.says("3")
    assert anna.sees.text == "✓ Места: 3\n\nПоездка · шаг 3 из 4\n\nКакая комната?"


@pytest.mark.long
async def test_where_the_version_is_gone_what_fits_is_carried_over(stage: Stage, anna: Human) -> None:
    await anna.says("/prefilled")
    await anna.taps("Комната 3")
    await anna.taps("Пропустить")
    stage._forms = ()
    await stage.add(trips.router, ALONE)
    await anna.taps("Подтвердить")
    assert anna.sees.text == (
        "Форма изменилась с прошлого раза. Подходящие ответы сохранены, остальные вопросы заданы снова.\n\n"
        "Поездка · шаг 2 из 4\n\nСколько мест?"
    )
    await anna.taps("2")
    await anna.says("А1")
    await anna.says("7")
    await anna.taps("Подтвердить")
    assert [answers for _, answers, _ in done] == [{"how": "bus", "seats": 2, "plate": "А1", "note": 7}]


async def test_a_form_that_is_gone_says_so(stage: Stage, anna: Human) -> None:
    await anna.says("/trip")
    stage._forms = ()
    await stage.restart()
    await anna.taps("Автобус")
    assert anna.sees.text == "Этой формы больше нет. Откройте меню — там то, что действует сейчас."
    await anna.says("3")
    assert anna.sees.text.startswith("Этой формы больше нет.")
    await anna.says("/continue")
    assert anna.sees.text == "Начатого нет: всё закончено."


async def test_an_old_button_waits_for_what_it_hangs_on(stage: Stage, anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    await anna.says("5")
    message, room = anna.sees.message, anna.sees.button("Комната 4")
    await anna.taps(room)
    small = Form(NEW.name, *NEW.steps[:2], trips.TRIP.steps[3], version=4, done=keep)
    stage._forms = ()
    await stage.add(trips.router, small)
    await anna.taps(room, on=message)
    await anna.taps(room, on=message)
    assert anna.last_answer == "Этого варианта больше нет"
    await anna.says("2")
    assert "Какая комната?" in anna.sees.text
