"""Pauses, ends, old buttons, other people's buttons, restarts."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.forms import Draft, DraftAnswer
from sandbox.people import Human
from services import cleanings
from tests.forms.test_filling_in import PREVIEW, fill
from tests.forms.trips import done
from tests.stage import Stage

NOTHING_WAITS = "Сейчас бот ни о чём не спрашивает, поэтому сообщение никуда не записано."


async def states(stage: Stage) -> list[tuple[str, bool]]:
    async with stage.session() as session:
        drafts = await session.scalars(select(Draft).order_by(Draft.id))
        return [(draft.state, draft.waiting) for draft in drafts]


async def test_a_paused_form_waits_under_continue_and_takes_no_text(stage: Stage, anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    await anna.taps("⏸ Пауза")
    assert anna.sees.text == (
        "«Поездка» отложено. Ответы сохранены.\nВернуться можно кнопкой или командой /continue."
    )
    await anna.says("3")
    assert anna.sees.text.startswith(NOTHING_WAITS)
    await stage.restart()
    stage.clock.move(timedelta(days=20))
    await anna.says("/continue")
    assert anna.sees.buttons == ["Поездка · шаг 2 из 4", "Меню"]
    await anna.taps("Поездка")
    assert anna.sees.text == "Поездка · шаг 2 из 4\n\nСколько мест?"


@pytest.mark.long
async def test_a_command_gets_out_of_any_question(anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    await anna.says("/menu")
    await anna.says("3")
    assert anna.sees.text.startswith(NOTHING_WAITS)
    await anna.taps("Продолжить")
    await anna.taps("Поездка")
    await anna.says("3")
    assert "Какая комната?" in anna.sees.text


async def test_an_unknown_command_is_no_answer_and_loses_nothing(anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    await anna.says("/nonsense")
    assert anna.sees.text == "Такой команды нет. Все действия — в меню."
    await anna.says("3")
    assert "Какая комната?" in anna.sees.text


async def test_cancelling_asks_first_and_deletes_the_answers(stage: Stage, anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    await anna.taps("✕ Отменить")
    assert anna.sees.text == "Отменить «Поездка»?\nОтветы будут удалены."
    await anna.taps("Нет, вернуться")
    assert anna.sees.text == "Поездка · шаг 2 из 4\n\nСколько мест?"
    await anna.taps("✕ Отменить")
    await anna.taps("Да, отменить")
    assert anna.sees.text == "«Поездка» отменено. Ответы удалены."
    assert done == [("cancelled", {"how": "bus"}, {"seminar": 7})]
    assert await states(stage) == [("cancelled", False)]
    async with stage.session() as session:
        assert (await session.scalars(select(DraftAnswer.value))).all() == [None]


async def test_a_double_tap_confirms_once(stage: Stage, anna: Human) -> None:
    await fill(anna)
    message, button = anna.sees.message, anna.sees.button("Подтвердить")
    await anna.telegram.taps(anna.id, message, button)
    await anna.taps(button, on=message)
    assert anna.sees.text == "Записано"
    assert len(done) == 1
    assert anna.last_answer == "Уже завершено: здесь больше ничего не изменить."


async def test_a_double_tap_answers_once(anna: Human) -> None:
    await anna.says("/trip")
    message, button = anna.sees.message, anna.sees.button("Автобус")
    await anna.telegram.taps(anna.id, message, button)
    await anna.taps(button, on=message)
    assert anna.sees.text == "Поездка · шаг 2 из 4\n\nСколько мест?"


async def test_a_late_tap_changes_that_answer_and_says_so(anna: Human) -> None:
    await anna.says("/trip")
    message, bus, car = anna.sees.message, anna.sees.button("Автобус"), anna.sees.button("Машина")
    await anna.taps("Машина")
    await anna.says("А123ВС")
    await anna.taps(bus, on=message)
    assert anna.sees.text == "✓ Номер: А123ВС\n\nПоездка · шаг 3 из 5\n\nСколько мест?"
    assert message.words == ("Ответ изменён. Транспорт: Автобус\n\nПоездка · шаг 2 из 4\n\nСколько мест?")
    await anna.taps(bus, on=message)
    assert message.words == "Поездка · шаг 2 из 4\n\nСколько мест?"
    assert car.data != bus.data


async def test_old_buttons_of_a_closed_form_say_that_it_is_over(stage: Stage, anna: Human) -> None:
    await anna.says("/trip")
    message, button = anna.sees.message, anna.sees.button("Автобус")
    await anna.taps("✕ Отменить")
    await anna.taps("Да, отменить")
    stage.clock.move(timedelta(minutes=5))
    await anna.taps(button, on=message)
    assert message.words == "Поездка\nУже отменено: здесь больше ничего не изменить."
    assert message.labels == ["Меню"]


async def test_nobody_answers_for_another_person(stage: Stage, anna: Human) -> None:
    ivan = await stage.person("Иван Ильич")
    await anna.says("/trip")
    button = anna.sees.button("Автобус")
    await ivan.says("/trip")
    await ivan.taps(button, on=ivan.sees.message)
    assert ivan.sees.text.startswith("Не найдено")
    assert anna.sees.text == "Поездка · шаг 1 из 4\n\nНа чём?"


async def test_of_two_open_drafts_text_belongs_to_the_one_touched_last(stage: Stage, anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    stage.clock.move(timedelta(minutes=1))
    await anna.says("/trip")
    await anna.taps("Машина")
    stage.clock.move(timedelta(minutes=1))
    await anna.says("/continue")
    assert anna.sees.buttons == ["Поездка · шаг 2 из 5", "Поездка · шаг 2 из 4", "Меню"]
    await anna.taps("Поездка · шаг 2 из 4")
    await anna.says("5")
    assert anna.sees.text == "✓ Места: 5\n\nПоездка · шаг 3 из 4\n\nКакая комната?"
    assert await states(stage) == [("open", True), ("open", False)]


async def test_pausing_an_old_draft_leaves_the_present_one_waiting(stage: Stage, anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    first = anna.sees.message
    await anna.says("/trip")
    await anna.taps("Машина")
    await anna.taps("⏸ Пауза", on=first)
    await anna.says("А123ВС")
    assert anna.sees.text.startswith("✓ Номер: А123ВС")


async def test_a_form_opened_twice_without_an_answer_is_one_draft(stage: Stage, anna: Human) -> None:
    await anna.says("/trip")
    await anna.says("/trip")
    assert await states(stage) == [("open", True)]


async def test_resuming_goes_on_with_the_draft_begun(stage: Stage, anna: Human) -> None:
    await anna.says("/prefilled")
    await anna.taps("Комната 3")
    await anna.says("/prefilled")
    assert anna.sees.text == "Поездка · шаг 4 из 4\n\nЧто ещё учесть?\n\nНапример, остановку по пути."
    assert await states(stage) == [("open", True)]


@pytest.mark.long
async def test_an_edited_message_changes_its_answer_while_the_form_is_open(stage: Stage, anna: Human) -> None:
    await anna.says("/trip")
    await anna.taps("Автобус")
    typed = await anna.says("3")
    await anna.edits(typed, "4")
    assert anna.sees.text == "Ответ изменён. Места: 4\n\nПоездка · шаг 3 из 4\n\nКакая комната?"
    await anna.edits(typed, "много")
    assert anna.sees.text == (
        "Нужно число, например 1.\n\nПравка не учтена: остаётся прежний ответ.\n\n"
        "Поездка · шаг 3 из 4\n\nКакая комната?"
    )
    await anna.taps("Комната 4")
    await anna.taps("Пропустить")
    await anna.taps("Подтвердить")
    await anna.edits(typed, "1")
    assert anna.sees.text == "Правка не учтена: эта форма уже закрыта."
    assert [answers["seats"] for _, answers, _ in done] == [4]


@pytest.mark.long
async def test_a_restart_between_any_two_steps_changes_nothing(stage: Stage, anna: Human) -> None:
    await anna.says("/trip")
    await stage.restart()
    await anna.taps("Автобус")
    await stage.restart()
    await anna.says("3")
    await stage.restart()
    await anna.taps("Комната 2")
    await stage.restart()
    await anna.taps("Пропустить")
    await stage.restart()
    assert anna.sees.text.startswith(PREVIEW)
    await anna.taps("Подтвердить")
    assert len(done) == 1


async def test_in_a_group_the_bot_keeps_silent(stage: Stage, anna: Human) -> None:
    group = await stage.telegram.makes_group(anna.id, "РМО", bot="administrator")
    await stage.settle()
    before = len(anna.heard)
    await anna.says("Коллеги, добрый день", chat=group)
    await anna.says("/nonsense", chat=group)
    await anna.says("/continue", chat=group)
    assert ([message for message in group.messages if message.from_bot], len(anna.heard)) == ([], before)


async def test_a_draft_nobody_returns_to_is_deleted_in_the_end(stage: Stage, anna: Human) -> None:
    await fill(anna)
    late = stage.now + timedelta(days=stage.district.settings.retention.drafts, minutes=1)
    async with stage.database.write() as session:
        await cleanings.clean(session, stage.district.settings.retention, late)
    async with stage.session() as session:
        assert (await session.scalars(select(DraftAnswer.id))).all() == []
    assert await states(stage) == []
