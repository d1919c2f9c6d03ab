"""A consent withdrawn, a person erased: what others have said of her goes with her own answers."""

import pytest
from sqlalchemy import select

from models.assessments import Assessment, Blank, BlankEntry
from models.forms import DraftAnswer
from services import privacy, withdrawals
from services.people import known
from tests.assessments.builders import forges, methodist
from tests.assessments.lessons import allows, asks, fills
from tests.assessments.test_tests import HEAD, take
from tests.blanks import stories
from tests.consents import agrees
from tests.stage import Colleague, Stage


async def said_of(stage: Stage) -> tuple[int, int, int, int]:
    """How many assessments, papers that count, readings, and answers of half-filled sheets there are."""
    async with stage.session() as session:
        assessments = (await session.scalars(select(Assessment.id))).all()
        papers = (await session.scalars(select(Blank.id).where(Blank.void_at.is_(None)))).all()
        readings = (await session.scalars(select(BlankEntry.id))).all()
        typed = await session.scalars(select(DraftAnswer.value).where(DraftAnswer.step.startswith("ext")))
        half = [value for value in typed if value is not None]
    return len(assessments), len(papers), len(readings), len(half)


async def full(stage: Stage) -> tuple[Colleague, Colleague]:
    """A teacher of whom a test, a sheet, a half-filled sheet and a half-entered paper speak."""
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await agrees(stage, anna)
    await take(stage, olga, HEAD + f"{anna.id};SUB;80;Курс ИРО;20.11.2026\n")
    await asks(olga, anna, "Сегодня")
    await stage.moves(minutes=5)
    await allows(anna)
    await forges(olga, "as")
    await fills(olga, "4")
    pyotr = await methodist(stage, "Пётр Ильич", "Орлов")
    await asks(pyotr, anna, "Сегодня")
    await stage.moves(minutes=5)
    await allows(anna)
    await forges(pyotr, "as")
    await pyotr.taps("✏️ Заполнить")
    await pyotr.taps("2")
    blank = await stories.prints(stage, olga, anna)
    await stories.reads(olga, blank, "54321-2345" * 3 + "543212345")
    return olga, anna


@pytest.mark.long
async def test_with_the_consent_everything_others_have_said_goes_at_once(stage: Stage) -> None:
    _, anna = await full(stage)
    assert await said_of(stage) == (3, 1, 1, 1)
    async with stage.database.write() as session:
        told = await privacy.everything(session, await known(session, anna.person_id))
        assert {len(told["assessments"]), len(told["blanks"])} == {3, 1}
        await withdrawals.withdraw(session, anna.person_id, "C2", stage.now)
    assert await said_of(stage) == (0, 0, 0, 0)


@pytest.mark.long
async def test_an_erased_person_takes_it_along(stage: Stage) -> None:
    _, anna = await full(stage)
    async with stage.database.write() as session:
        await privacy.erase(session, await known(session, anna.person_id), stage.now)
    assert await said_of(stage) == (0, 0, 0, 0)
