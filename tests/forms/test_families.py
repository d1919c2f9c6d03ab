"""Forms made from data: their drafts, their versions, and what a turn of a long one costs."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, select

from bot import features
from models.forms import Draft, DraftAnswer
from models.people import Account
from models.steps import Form
from sandbox.people import Human
from services import forms
from tests.forms import surveys
from tests.forms.surveys import given
from tests.stage import Colleague, Stage


@pytest.fixture
async def vera(stage: Stage, anna: Human) -> Colleague:
    """Anna stands for the stage of trips; Vera fills in surveys."""
    await surveys.set_up(stage, А=3, Б=5, В=45)
    return await stage.person("Вера Павловна")


@contextmanager
def statements(stage: Stage) -> Iterator[list[str]]:
    """Every statement of the writer, once for each set of values it was run with."""
    run: list[str] = []

    def keep(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        run.extend([statement] * (len(values) if many else 1))

    engine = stage.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", keep)
    yield run
    event.remove(engine, "before_cursor_execute", keep)


async def tapped(stage: Stage, human: Human, code: str, before: int) -> list[str]:
    """What a tap on a scale costs after so many answers."""
    await human.says(f"/survey {code}")
    for _ in range(before):
        await human.taps("4")
    stage.clock.move(timedelta(seconds=5))
    with statements(stage) as run:
        await human.taps("4")
    return run


@pytest.mark.long
async def test_a_tap_in_a_long_form_costs_what_it_costs_in_a_short_one(stage: Stage, vera: Human) -> None:
    short, long = await tapped(stage, vera, "Б", 2), await tapped(stage, vera, "В", 40)
    assert long == short
    deeds = [statement.split()[0] for statement in long if "draft" in statement]
    assert deeds == ["SELECT", "SELECT", "UPDATE", "INSERT"]


async def test_a_draft_is_found_by_what_it_is_about(stage: Stage, vera: Colleague) -> None:
    await vera.says("/survey Б")
    await vera.taps("4")
    async with stage.session() as session:
        account = await session.scalar(select(Account).where(Account.person_id == vera.person_id))
        assert account is not None
        form = surveys.survey("Б", 5)
        found = await forms.progress(session, account, form, {"code": "Б"})
        assert found is not None
        assert {row.step: row.value and row.value["is"] for row in found.answers} == {"q01": 4}
        assert await forms.progress(session, account, form, {"code": "А"}) is None


@pytest.mark.long
async def test_dropped_drafts_are_closed_and_keep_no_answer(stage: Stage, vera: Colleague) -> None:
    ivan = await stage.person("Иван Ильич")
    await ivan.says("/survey Б")
    await ivan.taps("4")
    await vera.says("/trip")
    await vera.taps("Автобус")
    await vera.says("/survey Б")
    message, three = vera.sees.message, vera.sees.button("3")
    await vera.taps("4")
    async with stage.database.write() as session:
        assert await forms.drop(session, vera.person_id, [surveys.NAME], stage.now) == 1
    async with stage.session() as session:
        left = await session.execute(select(Draft.form, DraftAnswer.step).join(Draft.answers))
        assert sorted(map(tuple, left)) == [("trips-book", "how"), (surveys.NAME, "q01")]
    await vera.says("/continue")
    assert vera.sees.buttons == ["Поездка · шаг 2 из 4", "Меню"]
    await stage.leaps("deliveries", minutes=5)
    await vera.taps(three, on=message)
    assert message.words == "Анкета Б\nУже отменено: здесь больше ничего не изменить."
    await ivan.taps("5")
    assert ivan.sees.text.startswith("Методика · 3 из 6")


@pytest.mark.long
async def test_where_the_data_moved_on_what_fits_is_carried_over(
    stage: Stage, vera: Human, monkeypatch: pytest.MonkeyPatch
) -> None:
    await vera.says("/survey А")
    for label in ("4", "Не хочу отвечать"):
        await vera.taps(label)
    newer = surveys.survey("А", 2)
    newer.version = 2
    monkeypatch.setattr(surveys, "survey", lambda _code, _size: newer)
    await vera.says("5")
    assert vera.sees.text.startswith(
        "Форма изменилась с прошлого раза. Подходящие ответы сохранены, остальные вопросы заданы снова.\n\n"
        "Анкета А · шаг 3 из 3\n\nКакие форматы удобны?"
    )
    for label in ("Формат 1", "Готово", "Подтвердить"):
        await vera.taps(label)
    assert given() == [{"q01": 4, "q02": "no", "formats": ["f1"]}]


async def test_a_protected_form_cannot_be_forwarded(
    stage: Stage, vera: Human, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = surveys.survey("А", 1)
    kept.protect = True
    monkeypatch.setattr(surveys, "survey", lambda _code, _size: kept)
    await vera.says("/survey А")
    asked = vera.sees.message
    await vera.says("4")
    await vera.says("Не хочу отвечать")
    assert [message.protect for message in vera.heard] == [True, True, True]
    assert vera.sees.message is not asked


def test_a_name_is_the_family_of_one_feature_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    async def other(_turn: Any, _draft: Draft) -> Form | None:
        raise AssertionError

    one, two = features.handlers()[:2]
    monkeypatch.setattr(one, "FAMILIES", {"x": surveys.load}, raising=False)
    monkeypatch.setattr(two, "FAMILIES", {"x": surveys.load}, raising=False)
    assert features.families()["x"] is surveys.load
    monkeypatch.setattr(two, "FAMILIES", {"x": other}, raising=False)
    with pytest.raises(ValueError, match="declared twice"):
        features.families()


def test_what_is_literal_needs_no_words_of_the_form() -> None:
    assert surveys.survey("А", 3).keys() == {"trips-survey-sure"}
