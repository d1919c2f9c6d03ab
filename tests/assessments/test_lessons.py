"""A look at a lesson: asked for, agreed to, filled in, seen at once, taken back."""

import pytest
from sqlalchemy import select

from models.forms import DraftAnswer
from tests.assessments.builders import answered, forges, methodist
from tests.assessments.lessons import allows, asks, fills, rows
from tests.consents import agrees
from tests.stage import Stage


@pytest.mark.long
async def test_a_lesson_is_seen_only_with_leave_and_the_teacher_reads_all_of_it_at_once(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", surname="Кузнецова")
    await agrees(stage, anna)

    await asks(olga, anna)
    assert "Решает педагог" in olga.sees.text
    await stage.moves(minutes=5)
    assert "Вас просят разрешить посмотреть урок 25 ноября." in anna.sees.text
    assert "Мельник" not in anna.sees.text  # a push names nobody
    await anna.taps("Открыть")
    assert "Мельник Ольга Игоревна (Методист) хочет посмотреть урок" in anna.sees.text
    assert "причины никто не спросит" in anna.sees.text
    await anna.taps("Разрешаю")
    assert "Вы разрешили посмотреть урок" in anna.sees.text

    await stage.moves(minutes=5)
    assert "Получено разрешение" in olga.sees.text
    await olga.taps("К урокам коллег")
    await olga.taps("✏️ Заполнить: Кузнецова")
    assert olga.sees.text.startswith("Урок ещё не прошёл")
    await stage.moves(days=1)
    await forges(olga, "as")
    await fills(olga, "5", "3", "4")
    assert "Цель занятия проверяема, этапы ей подчинены. — 3 из 5" in olga.sees.text

    await stage.moves(minutes=5)
    assert "Готов лист наблюдения" in anna.sees.text
    assert "светофор" not in anna.sees.text
    await anna.taps("Открыть")
    assert "В работу включено большинство детей. — 4 из 5" in anna.sees.text
    assert "Темп, нагрузка и поддержка соответствуют возможностям детей. — Не наблюдалось" in anna.sees.text
    assert "Приём «светофор» на закреплении" in anna.sees.text
    assert anna.sees.message.protect
    assert [(one.state, one.percents) for one in await rows(stage)] == [("done", {"SUB": 100, "MET": 62.5})]


async def test_without_the_consent_to_diagnostics_it_is_asked_for_first_as_a_message_of_its_own(
    stage: Stage,
) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await asks(olga, anna)
    await stage.moves(minutes=5)
    await allows(anna)
    assert anna.sees.text.startswith("Согласие: Диагностика дефицитов")
    assert (await rows(stage))[0].state == "asked"

    await anna.taps("Даю согласие")

    assert "Вы разрешили посмотреть урок" in anna.sees.text
    assert (await rows(stage))[0].state == "agreed"


@pytest.mark.long
async def test_a_refusal_reads_like_no_answer_and_may_be_changed(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна", surname="Кузнецова")
    ivan = await stage.person("Иван Ильич", surname="Зимин")
    await agrees(stage, anna)
    await asks(olga, anna)
    await asks(olga, ivan)
    await stage.moves(minutes=5)
    await anna.taps("Открыть")
    await anna.taps("Не разрешаю")
    assert "Об отказе мы не сообщаем" in anna.sees.text
    heard = len(olga.heard)
    await stage.moves(hours=2)

    assert len(olga.heard) == heard
    await forges(olga, "as")
    waiting = olga.sees.text.split("Ответа пока нет:\n")[1].splitlines()
    assert [line.split(" ")[1] for line in waiting] == ["Зимин", "Кузнецова"]
    assert not any("Заполнить" in label for label in olga.sees.buttons)
    for one in await rows(stage):
        await forges(olga, f"as-fill:{one.id}")
        assert olga.sees.text.startswith("Разрешения на этот урок нет")

    await anna.taps("Разрешаю")
    await forges(olga, "as")
    assert "✏️ Заполнить: Кузнецова Анна Петровна, 25 ноября" in str(olga.sees.buttons)


@pytest.mark.long
async def test_leave_taken_back_in_the_middle_throws_away_what_was_begun(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await agrees(stage, anna)
    await asks(olga, anna, "Сегодня")
    await stage.moves(minutes=5)
    await allows(anna)
    await forges(olga, "as")
    await olga.taps("✏️ Заполнить")
    await olga.taps("2")
    await olga.taps("1")
    sheet = olga.heard[-1]

    await anna.taps("Не разрешаю")
    await olga.taps("3", on=sheet)

    assert (await rows(stage))[0].answers == {}
    async with stage.session() as session:
        kept = await session.scalars(select(DraftAnswer.value).where(DraftAnswer.step.startswith("ext")))
        assert [value for value in kept if value is not None] == []
    await olga.says("/continue")
    assert "Лист наблюдения" not in str(olga.sees.buttons)


@pytest.mark.long
async def test_a_filled_sheet_is_deleted_for_good_when_the_teacher_wants_it(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await agrees(stage, anna)
    await asks(olga, anna, "Сегодня")
    await stage.moves(minutes=5)
    await allows(anna)
    await forges(olga, "as")
    await fills(olga, "4")
    await stage.moves(minutes=5)
    await anna.taps("Открыть")
    await anna.taps("🗑 Удалить")
    await anna.taps("Да, удалить")

    assert anna.last_answer == "Удалено"
    assert await rows(stage) == []
    await forges(olga, "as")
    assert not any("📄" in label for label in olga.sees.buttons)


@pytest.mark.long
async def test_a_teacher_invites_a_colleague_and_the_head_fills_the_sheet_on_the_day(stage: Stage) -> None:
    pyotr = await stage.person(
        "Пётр Ильич", surname="Орлов", associations=["math"], roles=["association_head:math"]
    )
    await stage.person("Вера Львовна", surname="Чужова", roles=["association_head:rus_lit"])
    anna = await stage.person("Анна Петровна", associations=["math"])
    await agrees(stage, anna)
    await forges(anna, "as-own")
    assert "Пока ничего нет" in anna.sees.text
    await anna.taps("Попросить посмотреть мой урок")
    assert not any("Чужова" in label for label in anna.sees.buttons)
    await anna.taps("Орлов Пётр Ильич")
    await anna.taps("Сегодня")
    await anna.taps("Подтвердить")
    assert anna.sees.text.startswith("Приглашение отправлено")

    await stage.moves(minutes=5)
    assert "Педагог приглашает Вас на урок 24 ноября" in pyotr.sees.text
    await pyotr.taps("К урокам коллег")
    await fills(pyotr, "4", "4", "4", "2", "5")
    assert (await rows(stage))[0].percents == {"SUB": 75, "MET": 75, "PSY": 25, "COM": 100}


@pytest.mark.long
async def test_the_three_sources_stand_beside_each_other_with_a_gentle_word_where_they_differ(
    stage: Stage,
) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await agrees(stage, anna)
    await answered(stage, anna, dict.fromkeys(("COM01", "COM02", "COM03"), 2) | {"SUB01": 3})
    await asks(olga, anna, "Сегодня")
    await stage.moves(minutes=5)
    await allows(anna)
    await forges(olga, "as")
    await fills(olga, "1", "3", "3", "3", "4")
    await forges(anna, "as-own")

    assert "Со стороны видно больше" in anna.sees.text
    assert "На одном уроке или в одной работе видно не всё" in anna.sees.text
    assert "неправильно" not in anna.sees.text
    assert "Общение" in anna.sees.text
