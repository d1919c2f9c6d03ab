"""Questionnaires made from data: scales, rankings, answers that are none, families of forms."""

from datetime import timedelta

import pytest

from models.steps import Aside, Scale
from sandbox.chats import Button
from sandbox.people import Human
from tests.forms import surveys
from tests.forms.surveys import given, handed
from tests.forms.trips import done
from tests.stage import Stage

FIRST = (
    "Предмет · 1 из 4\n\nУмею <дело> 1.\n\n"
    "1 · Пока не умею — нужна помощь с основ\n2 · Получается с трудом\n3 · Получается не всегда\n"
    "4 · Делаю уверенно\n5 · Могу показать коллегам"
)
WAYS = ["⏸ Пауза", "✕ Отменить"]


@pytest.fixture
async def vera(stage: Stage, anna: Human) -> Human:
    """Anna stands for the stage of trips; Vera fills in surveys."""
    await surveys.set_up(stage)
    human = await stage.person("Вера Павловна")
    await human.says("/survey")
    return human


async def test_a_scale_shows_its_anchors_and_one_row_of_numbers(vera: Human) -> None:
    assert vera.sees.text == FIRST
    assert "<blockquote><b>1</b> · " in vera.sees.html
    assert vera.sees.rows == [
        ["1", "2", "3", "4", "5"],
        ["Не относится к моей работе"],
        ["Не хочу отвечать"],
        WAYS,
    ]


async def test_each_tap_is_one_edit_and_one_word_on_the_button(stage: Stage, vera: Human) -> None:
    before, message = stage.telegram.calls_made, vera.sees.message
    await vera.taps("4")
    assert vera.last_answer == "✓ Дело 1: 4"
    assert vera.sees.text.startswith("Предмет · 2 из 4\n\nУмею <дело> 2.")
    assert vera.sees.message is message
    since = list(stage.telegram.calls)[before - stage.telegram.calls_made :]
    assert sorted(call.method for call in since if call.method != "getUpdates") == METHODS


METHODS = ["answerCallbackQuery", "editMessageText"]


async def test_after_every_block_the_person_reads_how_far_it_is(vera: Human) -> None:
    await vera.taps("4")
    await vera.taps("3")
    assert vera.last_answer == "Блок готов: 2 из 4 ✓"
    await vera.taps("← Назад")
    await vera.taps("5")
    assert vera.last_answer == "✓ Дело 2: 5"
    await vera.says("2")
    assert vera.sees.text.startswith("✓ Дело 3: 2\n\nАнкета А · шаг 4 из 4\n\nКакие форматы удобны?")
    await vera.taps("Не хочу отвечать")
    assert vera.last_answer == "Блок готов: 4 из 4 ✓"


@pytest.mark.long
async def test_a_survey_is_answered_to_its_end_and_tells_when_each_answer_came(
    stage: Stage, vera: Human
) -> None:
    moments = {}
    for name, label in (("q01", "4"), ("q02", "Не относится к моей работе"), ("q03", "1")):
        stage.clock.move(timedelta(seconds=7))
        moments[name] = stage.now
        await vera.taps(label)
    for label in ("Формат 3", "Формат 1", "Готово"):
        await vera.taps(label)
    moments["formats"] = stage.now
    assert vera.sees.text == (
        "Анкета А · проверьте ответы\n\nДело 1: 4\nДело 2: Не относится к моей работе\nДело 3: 1\n"
        "Какие форматы удобны: 1. Формат 3, 2. Формат 1"
    )
    await vera.taps("Подтвердить")
    assert given() == [{"q01": 4, "q02": "na", "q03": 1, "formats": ["f3", "f1"]}]
    assert [type(value) for value in given()[0].values()] == [int, Aside, int, list]
    assert [when for when, _ in handed] == [moments]
    assert handed[0][1] > 0


async def test_the_same_answer_again_keeps_its_moment(stage: Stage, vera: Human) -> None:
    first = stage.now
    message, four = vera.sees.message, vera.sees.button("4")
    await vera.taps("4")
    stage.clock.move(timedelta(minutes=1))
    await vera.taps(four, on=message)
    for label in ("4", "4", "Не хочу отвечать", "Подтвердить"):
        await vera.taps(label)
    assert handed[0][0]["q01"] == first
    assert handed[0][0]["q02"] == first + timedelta(minutes=1)


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "toast"),
    [
        ("4", "✓ Дело 1: 4"),
        ("делаю уверенно", "✓ Дело 1: 4"),
        ("Не хочу отвечать", "✓ Дело 1: Не хочу отвечать"),
        ("7", "Нужно число от 1 до 5."),
        ("получается", "Нужно число от 1 до 5."),
    ],
)
async def test_a_scale_may_be_answered_in_words(vera: Human, typed: str, toast: str) -> None:
    await vera.says(typed)
    assert vera.sees.text.startswith(f"{toast}\n")


async def test_a_branch_follows_a_late_change_of_a_scale(vera: Human) -> None:
    first, one = vera.sees.message, vera.sees.button("1")
    await vera.taps("4")
    await vera.says("4")
    await vera.taps(one, on=first)
    assert first.words.startswith("Ответ изменён. Дело 1: 1\n\nМетодика · 4 из 5")
    await vera.taps("5", on=first)
    assert first.words == "Анкета А · шаг 2 из 5\n\nЧто мешает?"
    await vera.says("Мало времени")
    await vera.taps("Не хочу отвечать")
    assert "Что мешает: Мало времени" in vera.sees.text
    await vera.taps("✎ Дело 1")
    assert "Сейчас: 1" in vera.sees.text
    await vera.taps("Не хочу отвечать")
    await vera.taps("Подтвердить")
    assert given() == [{"q01": "no", "q02": 4, "q03": 5, "formats": "no"}]


@pytest.mark.long
async def test_an_answer_that_is_none_is_changed_into_one_and_back(vera: Human) -> None:
    await vera.taps("Не относится к моей работе")
    assert vera.last_answer == "✓ Дело 1: Не относится к моей работе"
    await vera.taps("← Назад")
    assert vera.sees.text.endswith("Сейчас: Не относится к моей работе")
    await vera.taps("3")
    await vera.taps("← Назад")
    assert vera.sees.text.endswith("Сейчас: 3")
    await vera.taps("Оставить как есть")
    assert vera.sees.text.startswith("Предмет · 2 из 4")


@pytest.mark.long
async def test_ranked_options_show_their_places(stage: Stage, vera: Human) -> None:
    for _ in range(3):
        await vera.taps("4")
    assert vera.sees.text == (
        "Анкета А · шаг 4 из 4\n\nКакие форматы удобны?\n\n"
        "Нажимайте по порядку: первым — самое важное. Второе нажатие убирает выбор."
    )
    await vera.taps("Готово")
    assert vera.last_answer == "Выберите хотя бы 1"
    await vera.taps("Формат 2")
    message, second = vera.sees.message, vera.sees.button("Формат 1")
    await vera.taps("Формат 1")
    await vera.taps(second, on=message)
    assert vera.sees.buttons[:2] == ["2. Формат 1", "1. Формат 2"]
    await vera.taps("Ещё →")
    await stage.restart()
    await vera.taps("Формат 9")
    assert vera.sees.buttons[:2] == ["3. Формат 9", "Формат 10"]
    await vera.taps("Формат 10")
    assert vera.last_answer == "Можно выбрать не больше 3"
    await vera.taps("← Раньше")
    assert vera.sees.buttons[:3] == ["2. Формат 1", "1. Формат 2", "Формат 3"]
    await vera.taps("1. Формат 2")
    assert vera.sees.buttons[:2] == ["1. Формат 1", "Формат 2"]
    await vera.says("формат 4")
    await vera.taps("Готово")
    await vera.taps("✎ Какие форматы удобны")
    assert vera.sees.text.endswith("Сейчас: 1. Формат 1, 2. Формат 9, 3. Формат 4")
    await vera.taps("Готово")
    await vera.taps("Подтвердить")
    assert [answers["formats"] for answers in given()] == [["f1", "f9", "f4"]]


@pytest.mark.long
async def test_a_draft_of_a_family_is_loaded_again_after_a_restart(stage: Stage, vera: Human) -> None:
    surveys.data["Б"] = 5
    await vera.taps("4")
    await vera.says("/survey Б")
    assert vera.sees.text.startswith("Предмет · 1 из 6")
    await vera.taps("4")
    await stage.restart()
    await vera.says("/continue")
    assert vera.sees.buttons == ["Анкета Б · шаг 2 из 6", "Анкета А · шаг 2 из 4", "Меню"]
    await vera.taps("Анкета А")
    assert vera.sees.text.startswith("Предмет · 2 из 4")
    await vera.says("/survey Б")
    assert vera.sees.text.startswith("Предмет · 2 из 6")


async def test_a_survey_whose_data_are_gone_says_so(vera: Human) -> None:
    message, four = vera.sees.message, vera.sees.button("4")
    surveys.data.clear()
    await vera.taps(four, on=message)
    assert vera.sees.text == "Этой формы больше нет. Откройте меню — там то, что действует сейчас."
    await vera.says("4")
    assert vera.sees.text.startswith("Этой формы больше нет.")
    await vera.says("/continue")
    assert vera.sees.text == "Начатого нет: всё закончено."


async def test_before_a_survey_is_cancelled_its_own_question_is_asked(vera: Human) -> None:
    await vera.taps("4")
    await vera.taps("✕ Отменить")
    assert vera.sees.text == "Бросить «Анкета А»? Ответов у методистов не останется."
    await vera.taps("Да, отменить")
    assert vera.sees.text == "«Анкета А» отменено. Ответы удалены."
    assert done == [("cancelled", {"q01": 4}, {"code": "А"})]


@pytest.mark.long
async def test_a_double_tap_and_an_aside_on_an_old_button_answer_once(stage: Stage, vera: Human) -> None:
    message, four, none = vera.sees.message, vera.sees.button("4"), vera.sees.button("Не хочу отвечать")
    await vera.telegram.taps(vera.id, message, four)
    await vera.taps(four, on=message)
    assert vera.sees.text.startswith("Предмет · 2 из 4")
    await vera.taps(none, on=message)
    assert message.words.startswith("Ответ изменён. Дело 1: Не хочу отвечать\n\nПредмет · 2 из 4")
    await vera.taps("✕ Отменить")
    await vera.taps("Да, отменить")
    stage.clock.move(timedelta(minutes=5))
    await vera.taps(none, on=message)
    assert message.words == "Анкета А\nУже отменено: здесь больше ничего не изменить."


@pytest.mark.parametrize(
    ("label", "option", "forged"), [("4", ":4:", ":7:"), ("Не хочу отвечать", ":no", ":gone")]
)
async def test_a_button_of_what_is_not_offered_answers_nothing(
    vera: Human, label: str, option: str, forged: str
) -> None:
    data = str(vera.sees.button(label).data)
    await vera.taps(Button(label, data=data.replace(option, forged)))
    assert (vera.last_answer, vera.sees.text) == ("Этого варианта больше нет", FIRST)


def test_a_scale_has_two_whole_numbers_or_more() -> None:
    for points in ((), surveys.POINTS[:1], surveys.ASIDE):
        with pytest.raises(ValueError, match="the scale of q"):
            Scale("q", points=points)
