"""What is left of a journal when one of the two is forgotten, and three years after."""

from datetime import date, timedelta

import pytest

from models.people import Person
from services import privacy
from tests.journals import builders
from tests.stage import Colleague, Stage
from views.journals import callbacks as to


async def erased(stage: Stage, person: Colleague) -> None:
    async with stage.database.write() as session:
        await privacy.erase(session, await session.get_one(Person, person.person_id), stage.now)


@pytest.mark.long
@pytest.mark.parametrize("who", ["mentee", "mentor"])
async def test_words_go_and_numbers_stay(
    stage: Stage, irina: Colleague, anna: Colleague, number: int, who: str
) -> None:
    note = {"id": builders.VOICE, "kind": "voice"}
    meeting = await builders.met(
        stage, number, irina, voice=note, next_step="Открыть урок", correction={"mentee": {"theme": "Слова"}}
    )
    await builders.rated(stage, meeting, anna, 5)
    await builders.starts(irina)
    for label in ("Сегодня", "45 мин", "🔍 Разбор", "Другая тема"):
        await irina.taps(label)
    await irina.says("Недописанная тайна")

    await erased(stage, anna if who == "mentee" else irina)

    (met,) = await builders.meetings(stage)
    assert (met.done, met.theme, met.next_step, met.voice, met.correction) == ("", "", "", None, {})
    assert (met.held_on, met.minutes, met.form) == (date(2026, 11, 20), 45, "analysis")
    assert await builders.ratings(stage) == ([] if who == "mentee" else [(meeting, 5)])
    assert await builders.typed(stage) == []


@pytest.mark.long
async def test_who_was_forgotten_has_no_name_in_the_journal(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    await builders.met(stage, number, irina)
    await erased(stage, anna)
    looked = await builders.press(irina, to.Journal(pair_id=number))

    assert "1 встреча" in looked
    assert "Лебедева" not in looked
    assert "Дисциплина" not in looked


async def test_three_years_after_the_pair_its_words_go(
    stage: Stage, irina: Colleague, anna: Colleague
) -> None:
    keep = timedelta(days=stage.district.settings.retention.journals)
    today = date(2026, 11, 24)
    old = await builders.pair(
        stage, irina, anna, state="completed", starts_on=date(2022, 9, 1), ended_on=today - keep
    )
    meeting = await builders.met(stage, old, irina, held_on=date(2023, 5, 5))
    await builders.rated(stage, meeting, anna, 3)
    await stage.moves(minutes=5)
    assert [met.done for met in await builders.meetings(stage)] == ["Разобрали урок"]
    await builders.jump(stage, 1)

    (met,) = await builders.meetings(stage)
    assert (met.done, met.theme, met.minutes) == ("", "", 45)
    assert await builders.ratings(stage) == []
