"""A draft is changed piece by piece, by several methodists at once, and nobody's words are lost."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from models.instruments import Instrument, Question
from models.questionnaires import QuestionnaireVersion
from sandbox.people import Human
from services import instruments
from tests.instruments import stories
from tests.stage import Stage
from views.instruments import callbacks as to


async def draft(stage: Stage) -> Instrument:
    async with stage.session() as session:
        found = await session.scalars(
            select(QuestionnaireVersion).where(QuestionnaireVersion.state == "draft")
        )
        return instruments.whole(found.one())


async def number(stage: Stage) -> int:
    async with stage.session() as session:
        found = await session.scalars(
            select(QuestionnaireVersion.id).where(QuestionnaireVersion.state == "draft")
        )
        return found.one()


@pytest.fixture
async def olga(stage: Stage) -> Human:
    made = await stories.methodist(stage)
    await stories.drafts(made)
    return made


async def to_question(human: Human, stage: Stage, code: str) -> None:
    await stories.opens(human, to.Question(id=await number(stage), code=code))


PIECES: list[tuple[str, str, list[str], str, Any]] = [
    ("SUB02", "✎ Текст", ["«Решаю с классом трудные задачи."], "text", "Решаю с классом трудные задачи."),
    ("SUB02", "✎ Темы", ["Трудные вопросы содержания предмета", "Готово"], "themes", ("TH_SUB_CONTENT",)),
    ("SUB02", "✎ Группа", ["Методическая компетентность"], "group", "MET"),
    ("SUB02", "✎ Кому", ["Классный руководитель", "Готово"], "variants", ("class_teacher",)),
    ("SUB02", "✎ Кому", ["Готово"], "variants", ()),
    ("SUB02", "Выключить", [], "off", True),
    ("Q_FORMAT", "✎ Варианты ответа", ["«Курсы очно\nВыезд методиста\n\n Наставник рядом "], "options",
     {"course_offline": "Курсы очно", "o1": "Выезд методиста", "o2": "Наставник рядом"}),
]  # fmt: skip


@pytest.mark.long
async def test_a_piece_is_changed_and_nothing_else(stage: Stage, olga: Human) -> None:
    for code, button, answers, field, value in PIECES:
        before = by_code(await draft(stage))
        await to_question(olga, stage, code)
        await olga.taps(button)
        for answer in answers:
            await (olga.says(answer[1:]) if answer[0] == "«" else olga.taps(answer))
        after = by_code(await draft(stage))
        assert (button, getattr(after[code], field)) == (button, value)
        assert after | {code: before[code]} == before


def by_code(instrument: Instrument) -> dict[str, Question]:
    return {one.code: one for one in (*instrument.items, *instrument.questions)}


WORDS: list[tuple[str, str, str, Callable[[Instrument], Any]]] = [
    ("about", "Название", "Анкета года", lambda it: it.title),
    ("about", "Время", "15", lambda it: str(it.minutes)),
    ("about", "Перед вопросами", "Коротко <о> деле.", lambda it: it.intro),
    ("about", "После ответов", "Спасибо.", lambda it: it.outro),
    ("scale", "✎ 1", "Пока нет", lambda it: it.scale and it.scale.options[0].label),
    ("scale", "✎ Вопрос шкалы", "Про Вас?", lambda it: it.scale and it.scale.question),
]


@pytest.mark.long
async def test_the_words_around_are_changed(stage: Stage, olga: Human) -> None:
    for part, button, typed, read in WORDS:
        await stories.opens(olga, to.Part(id=await number(stage), part=part))
        await olga.taps(button)
        assert "Сейчас" in olga.sees.text
        await olga.says(typed)
        assert (read(await draft(stage)), typed in olga.sees.text) == (typed, True)


async def test_a_question_moves_among_its_group_and_a_double_tap_moves_it_once(
    stage: Stage, olga: Human
) -> None:
    await to_question(olga, stage, "MET02")
    down = olga.sees.button("↓ Ниже")
    await olga.taps(down)
    await olga.taps(down)
    codes = [item.code for item in (await draft(stage)).items]
    assert [code for code in codes if code.startswith("MET")][:4] == ["MET01", "MET03", "MET02", "MET04"]
    assert codes.index("SUB10") == 9
    await to_question(olga, stage, "MET01")
    assert "↑ Выше" not in olga.sees.buttons


@pytest.mark.long
async def test_a_new_question_gets_a_code_nobody_had(stage: Stage, olga: Human) -> None:
    await stories.opens(olga, to.Part(id=await number(stage), part="DEV"))
    await olga.taps("+ Новый вопрос")
    for answer in (
        "по шкале",
        "«Веду дневник наблюдений.",
        "Самоанализ занятия",
        "Готово",
        "Готово",
        "Нет",
        "Подтвердить",
    ):
        await (olga.says(answer[1:]) if answer[0] == "«" else olga.taps(answer))
    assert olga.last_answer == "Добавлен вопрос DEV07"
    item = (await draft(stage)).item["DEV07"]
    assert (item.group, item.kind, item.text, item.themes, item.variants, item.optional) == (
        "DEV", "scale", "Веду дневник наблюдений.", ("TH_DEV_REFL",), (), False,
    )  # fmt: skip


@pytest.mark.long
async def test_a_closing_question_is_of_any_kind_but_the_scale(stage: Stage, olga: Human) -> None:
    await stories.opens(olga, to.Part(id=await number(stage), part="closing"))
    await olga.taps("+ Новый вопрос")
    assert not {"по шкале", "по шкале, строками"} & set(olga.sees.buttons)
    for answer in ("по важности", "«Что важнее?", "«Скорость\nПрактика", "«2", "Да", "Подтвердить"):
        await (olga.says(answer[1:]) if answer[0] == "«" else olga.taps(answer))
    question = (await draft(stage)).questions[-1]
    assert question.model_dump(exclude_defaults=True) == {
        "code": "Q_01", "kind": "ranking", "text": "Что важнее?", "optional": True, "most": 2,
        "options": {"o1": "Скорость", "o2": "Практика"},
    }  # fmt: skip


@pytest.mark.long
async def test_the_second_of_two_who_change_one_text_is_told_so_and_the_first_stays(
    stage: Stage, olga: Human
) -> None:
    vera = await stories.methodist(stage, "Вера Петровна")
    for one in (olga, vera):
        await to_question(one, stage, "SUB02")
        await one.taps("✎ Текст")
    await vera.says("Слова Веры.")
    await olga.says("Слова Ольги.")
    assert olga.sees.text.startswith("Пока Вы правили, это место изменили. Ваши слова не записаны")
    assert (await draft(stage)).item["SUB02"].text == "Слова Веры."


@pytest.mark.long
async def test_two_who_change_different_pieces_do_not_disturb_each_other(stage: Stage, olga: Human) -> None:
    vera = await stories.methodist(stage, "Вера Петровна")
    await to_question(olga, stage, "SUB02")
    await olga.taps("✎ Текст")
    await to_question(vera, stage, "SUB02")
    await vera.taps("✎ Группа")
    await vera.taps("Методическая компетентность")
    await olga.says("Слова Ольги.")
    item = (await draft(stage)).item["SUB02"]
    assert (item.text, item.group) == ("Слова Ольги.", "MET")


@pytest.mark.long
async def test_a_piece_survives_a_restart_and_goes_with_its_draft(stage: Stage, olga: Human) -> None:
    await to_question(olga, stage, "SUB02")
    await olga.taps("✎ Текст")
    await stage.restart()
    await olga.says("Слова после перерыва.")
    assert (await draft(stage)).item["SUB02"].text == "Слова после перерыва."
    await olga.taps("✎ Текст")
    vera = await stories.methodist(stage, "Вера Петровна")
    await stories.opens(vera, to.Discard(id=await number(stage), sure=1))
    await olga.says("Слова в никуда.")
    assert olga.sees.text == "Этой формы больше нет. Откройте меню — там то, что действует сейчас."


MADE_UP = [
    to.Version(id=99), to.Part(id=1, part="NO"), to.Question(id=1, code="NO"), to.Shelf(code="no"),
    to.Part(id=1, part="SUB", page=-7), to.Part(id=1, part="SUB", page=99), to.Copy(id=99),
    to.Download(id=99),
]  # fmt: skip
PUBLISHED = [
    to.Edit(id=1, what="text", code="SUB01"), to.Switch(id=1, code="SUB01", on=0), to.Check(id=1),
    to.Move(id=1, code="SUB01", to=3), to.Add(id=1, part="SUB"), to.Discard(id=1, sure=1), to.Discard(id=1),
    to.Publish(id=1, seen="0" * 16),
]  # fmt: skip


@pytest.mark.long
async def test_a_published_version_is_never_changed(stage: Stage, olga: Human) -> None:
    for callback in PUBLISHED:
        await stories.opens(olga, callback)
        assert olga.sees.text.startswith("Эта версия уже не черновик, менять её нельзя.")


@pytest.mark.long
async def test_a_button_made_up_is_answered_in_words(stage: Stage, olga: Human) -> None:
    own = await number(stage)
    pieces = [("weather", ""), ("anchor", "77"), ("themes", "Q_FREE"), ("text", "NO"), ("minutes", "x")]
    edits = [to.Edit(id=own, what=what, code=code) for what, code in pieces]
    for callback in (
        *MADE_UP,
        *edits,
        to.Move(id=own, code="NO", to=1),
        to.Move(id=own, code="SUB01", to=-9),
    ):
        await stories.opens(olga, callback)
        assert not olga.sees.text.startswith("Не получилось: ошибка")
