"""A methodist walks through a version as somebody else; nothing of it is recorded."""

import pytest
from sqlalchemy import func, select

from models.forms import DraftAnswer
from models.people import AuditRecord
from models.questionnaires import Demand, Response
from sandbox.people import Human
from services.districts import writing
from tests.instruments import stories
from tests.instruments.builders import small
from tests.stage import Stage
from views.instruments import callbacks as to

DRAFT = 3


@pytest.fixture
async def olga(stage: Stage) -> Human:
    """A methodist with the small questionnaire as a draft."""
    made = await stories.methodist(stage)
    await stories.opens(made, to.Upload())
    await made.sends_file("small.yaml", writing.written(small(), 1).encode())
    return made


async def answers(human: Human, *said: str) -> None:
    for answer in said:
        await (human.says(answer[1:]) if answer[0] == "«" else human.taps(answer))


async def becomes(human: Human, *said: str) -> None:
    await stories.opens(human, to.Try(id=DRAFT))
    await answers(human, *said)


async def kept(stage: Stage) -> tuple[int, int, int, int]:
    """Runs, requests and records there are, and answers that any draft still holds."""
    async with stage.session() as session:
        counts = [
            await session.scalar(select(func.count()).select_from(row))
            for row in (Response, Demand, AuditRecord)
        ]
        held = await session.scalars(select(DraftAnswer.value))
        return (
            counts[0] or 0,
            counts[1] or 0,
            counts[2] or 0,
            len([value for value in held if value is not None]),
        )


async def test_a_persona_is_asked_her_own_questions_and_the_end_shows_her_profile(
    stage: Stage, olga: Human
) -> None:
    before = await kept(stage)
    await becomes(olga, "Педагог-психолог", "«7", "Готово", "Нет")
    assert olga.sees.text.startswith("🧪 Проба: ничего не сохраняется · Предмет · 1 из 9\n\nЗнаю предмет.")
    asked = []
    for answer in ("1", "2", "3", "3", "3", "2", "Пропустить", "Курсы", "«5"):
        asked.append(olga.sees.text.split("\n\n")[1])
        await answers(olga, answer)
    assert asked == [
        "Знаю предмет.", "Веду диагностику.", "Ставлю цель.", "Умею:", "Умею:", "Веду записи.",
        "Где нужна помощь?", "Как удобнее?", "Сколько часов?",
    ]  # fmt: skip
    assert olga.sees.text == (
        "🧪 Проба закончена. Ответы никуда не записаны. Так выглядел бы результат:\n\n"
        "Вариант: Специалист\nДополнения: —\nОтветов: 8\n\nСпасибо!\n\n"
        "Сильные стороны\n🟢 Методика — 88 %: высокий — малый\n\n"
        "Где поможет поддержка\n🔴 Предмет — 25 %: низкий — большой\n\n"
        "Что предложит бот\nКурс: «Предмет».\n\n"
        "Все группы\n🔴 Предмет — 25 %: низкий — большой\n🟢 Методика — 88 %: высокий — малый"
    )
    assert await kept(stage) == before


@pytest.mark.long
async def test_marks_and_the_short_form_count(stage: Stage, olga: Human) -> None:
    await becomes(olga, "Учитель", "Пропустить", "Классные руководители", "Готово", "Да")
    await answers(olga, "3")
    assert "Ставлю цель." in olga.sees.text
    await answers(olga, "2")
    assert "Умею:\n\nПланировать" in olga.sees.text
    await answers(olga, "2", "2")
    assert "Веду записи." in olga.sees.text


@pytest.mark.long
async def test_a_trial_is_left_with_nothing_behind_and_goes_on_after_a_restart(
    stage: Stage, olga: Human
) -> None:
    before = await kept(stage)
    await becomes(olga, "Учитель", "Пропустить", "Готово", "Нет", "3")
    await stage.restart()
    await answers(olga, "2", "✕ Отменить", "Да, отменить")
    assert olga.last_answer == "Проба закончена, ничего не сохранено"
    assert await kept(stage) == before


@pytest.mark.long
async def test_a_draft_with_flaws_is_not_tried_nor_one_that_got_them_meanwhile(
    stage: Stage, olga: Human
) -> None:
    await becomes(olga, "Учитель", "Пропустить", "Готово", "Нет", "3")
    screen = olga.sees.button("2")
    vera = await stories.methodist(stage, "Вера Петровна")
    await stories.opens(vera, to.Switch(id=DRAFT, code="SUB1", on=0))
    await olga.taps(screen)
    assert olga.sees.text == "Этой формы больше нет. Откройте меню — там то, что действует сейчас."
    await stories.opens(olga, to.Try(id=DRAFT))
    assert olga.sees.text.startswith("Пробовать рано: в черновике есть ошибки.")


@pytest.mark.long
async def test_a_survey_of_every_kind_ends_without_a_profile(stage: Stage, olga: Human) -> None:
    before = await kept(stage)
    await stories.opens(olga, to.Try(id=2))
    await answers(
        olga, "Учитель", "Пропустить", "Готово", "Другое", "«Всё сразу", "Наставник рядом", "Готово",
        "Быстрый ответ", "Рядом с домом", "Готово", "«4", "«завтра", "4", "3", "2", "У нас этого нет", "Да",
        "Материалами", "Пропустить",
    )  # fmt: skip
    assert olga.sees.text == (
        "🧪 Проба закончена. Ответы никуда не записаны. Так выглядел бы результат:\n\n"
        "Вариант: Все педагоги\nДополнения: —\nОтветов: 12\n\n"
        "Спасибо! Методисты увидят, что просят чаще всего, и подготовят помощь."
    )
    assert await kept(stage) == before
