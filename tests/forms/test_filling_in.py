"""People fill in forms: the straight way, branches, back, changes, the end."""

import pytest

from sandbox.people import Human
from tests.forms.trips import SEATS, done
from tests.stage import Stage

PREVIEW = "Поездка · проверьте ответы"


async def fill(anna: Human, how: str = "Автобус") -> None:
    await anna.says("/trip")
    await anna.taps(how)
    if how == "Машина":
        await anna.says("А123ВС")
    await anna.says("3")
    await anna.taps("Комната 2")
    await anna.taps("Пропустить")


async def test_a_question_shows_its_place_its_options_and_the_ways_out(anna: Human) -> None:
    await anna.says("/trip")
    assert anna.sees.text == "Поездка · шаг 1 из 4\n\nНа чём?"
    assert anna.sees.rows == [["Автобус", "Машина"], ["⏸ Пауза", "✕ Отменить"]]


async def test_answers_lead_to_the_preview_and_to_the_end(anna: Human) -> None:
    await fill(anna)
    assert anna.sees.text == (
        f"{PREVIEW}\n\nТранспорт: Автобус\nМеста: 3\nКомната: Комната 2\nПримечание: пропущено"
    )
    await anna.taps("Подтвердить")
    assert anna.sees.text == "Записано"
    assert done == [("ru", {"how": "bus", "seats": 3, "room": 2, "note": None}, {"seminar": 7})]


async def test_a_typed_answer_is_repeated_above_and_a_tapped_one_pops_up(
    anna: Human,
) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    assert anna.last_answer == "✓ Транспорт: Автобус"
    assert anna.sees.text == "Поездка · шаг 2 из 4\n\nСколько мест?"
    await anna.says("3")
    assert anna.sees.text == "✓ Места: 3\n\nПоездка · шаг 3 из 4\n\nКакая комната?"


async def test_a_branch_is_asked_only_where_the_answers_call_for_it(anna: Human) -> None:
    await fill(anna, "Машина")
    await anna.taps("Подтвердить")
    assert [answers for _, answers, _ in done] == [
        {"how": "car", "plate": "А123ВС", "seats": 3, "room": 2, "note": None}
    ]


async def test_answers_of_a_branch_left_by_a_change_do_not_reach_the_end(anna: Human) -> None:
    await fill(anna, "Машина")
    await anna.taps("✎ Транспорт")
    await anna.taps("Автобус")
    assert anna.sees.text.startswith(PREVIEW)
    await anna.taps("Подтвердить")
    assert [answers for _, answers, _ in done] == [{"how": "bus", "seats": 3, "room": 2, "note": None}]


async def test_a_branch_entered_by_a_change_is_asked_at_once(anna: Human) -> None:
    await fill(anna)
    await anna.taps("✎ Транспорт")
    await anna.taps("Машина")
    assert anna.sees.text == "Поездка · шаг 2 из 5\n\nНомер машины?"
    await anna.says("А123ВС")
    assert PREVIEW in anna.sees.text


@pytest.mark.long
async def test_an_answer_whose_option_is_gone_after_a_change_is_asked_again(anna: Human) -> None:
    await fill(anna)
    await anna.taps("✎ Места")
    await anna.says("1")
    assert anna.sees.text == "✓ Места: 1\n\nПоездка · шаг 3 из 4\n\nКакая комната?"
    assert anna.sees.rows[0] == ["Комната 1"]


@pytest.mark.long
async def test_going_back_shows_the_answer_and_lets_it_stay(anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    await anna.says("3")
    await anna.taps("← Назад")
    assert anna.sees.text == "Поездка · шаг 2 из 4\n\nСколько мест?\n\nСейчас: 3"
    await anna.taps("← Назад")
    await anna.taps("Оставить как есть")
    assert anna.sees.text == "Поездка · шаг 3 из 4\n\nКакая комната?"


@pytest.mark.long
async def test_back_from_a_change_returns_to_the_preview(anna: Human) -> None:
    await fill(anna)
    await anna.taps("✎ Места")
    await anna.taps("← Назад")
    assert anna.sees.text.startswith(PREVIEW)


@pytest.mark.long
async def test_a_wrong_answer_is_explained_and_asked_again(anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    await anna.says("сорок")
    assert anna.sees.text == "Нужно число, например 1.\n\nПоездка · шаг 2 из 4\n\nСколько мест?"
    await anna.says("31")
    assert anna.sees.text.startswith("Нужно число от 1 до 30.")
    await anna.telegram.sends_other(anna.id, {"sticker": STICKER})
    await anna.telegram.settle()
    assert anna.sees.text.startswith("Здесь нужен текст")
    await anna.says("30")
    assert "Какая комната?" in anna.sees.text


STICKER = {
    "file_id": "s1",
    "file_unique_id": "s1",
    "type": "regular",
    "width": 1,
    "height": 1,
    "is_animated": False,
    "is_video": False,
}


@pytest.mark.long
async def test_an_option_may_be_typed_in_part(anna: Human) -> None:
    await anna.says("/trip")
    await anna.says("авто")
    assert anna.sees.text == "✓ Транспорт: Автобус\n\nПоездка · шаг 2 из 4\n\nСколько мест?"
    await anna.says("30")
    await anna.says("комната 1")
    assert anna.sees.text.startswith("✓ Комната: Комната 1\n")
    await anna.taps("← Назад")
    await anna.says("комн")
    assert anna.sees.text.startswith("Подходит несколько вариантов.")
    await anna.says("вертолёт")
    assert anna.sees.text.startswith("Такого варианта нет.")


async def test_long_lists_are_turned_by_eight(anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    await anna.says("18")
    assert [button for button in anna.sees.buttons if button.startswith("Комната")][-1] == "Комната 8"
    await anna.taps("Ещё →")
    await anna.taps("Ещё →")
    assert anna.sees.rows == [
        ["Комната 17", "Комната 18"],
        ["← Раньше"],
        ["← Назад", "⏸ Пауза", "✕ Отменить"],
    ]


@pytest.mark.long
async def test_a_refused_end_leaves_the_answers_to_be_changed(anna: Human) -> None:
    await fill(anna)
    SEATS["left"] = 2
    await anna.taps("Подтвердить")
    assert anna.sees.text == "Осталось мест: 2"
    await anna.taps("К ответам")
    await anna.taps("✎ Места")
    await anna.says("2")
    await anna.taps("Подтвердить")
    assert [answers["seats"] for _, answers, _ in done] == [2]


async def test_a_form_without_a_preview_ends_with_its_last_answer(stage: Stage, anna: Human) -> None:
    guest = stage.guest()
    await guest.says("/trip")
    assert "шаг" not in guest.sees.text
    await guest.says("/quick")
    await guest.taps("Да")
    assert guest.sees.text == "Записано"
    assert done == [("ru", {"going": True}, {})]


async def test_a_form_with_nothing_to_choose_from_is_not_begun(anna: Human) -> None:
    await anna.says("/empty")
    assert (anna.sees.text, anna.sees.buttons) == ("Свободного времени пока нет.", ["Меню"])
    await anna.says("/continue")
    assert anna.sees.text == "Начатого нет: всё закончено."


async def test_what_is_known_is_not_asked(anna: Human) -> None:
    await anna.says("/prefilled")
    assert anna.sees.text == "Поездка · шаг 3 из 4\n\nКакая комната?"
    await anna.taps("Комната 3")
    await anna.says("Остановка у школы")
    assert anna.sees.text == (
        "✓ Примечание: Остановка у школы\n\n"
        f"{PREVIEW}\n\nТранспорт: Автобус\nМеста: 3\nКомната: Комната 3\nПримечание: Остановка у школы"
    )


async def test_hostile_text_is_only_text(anna: Human) -> None:
    await anna.says("/prefilled")
    await anna.taps("Комната 3")
    await anna.says("<b>&lt;{ $x }</b> \u202eabc")
    assert "Примечание: <b>&lt;{ $x }</b> abc" in anna.sees.text
