"""What is left when a consent ends, and when one of the two is forgotten."""

from datetime import timedelta

import pytest

from models.apprenticeships import Apprenticeship
from models.people import Person
from services import privacy
from services.apprenticeships import forgetting
from tests.apprenticeships import builders
from tests.stage import Colleague, Stage


async def levels(stage: Stage) -> tuple[Colleague, Colleague, int]:
    anna, nina, number = await builders.two(stage)
    await builders.shown(stage, anna, nina, COM=1)
    await builders.agreed(stage, anna, nina, number)
    assert (await builders.programme(stage, anna)).goals[0].level_start == "critical"
    return anna, nina, number


@pytest.mark.long
async def test_levels_go_with_the_consent_goals_stay_in_their_words(stage: Stage) -> None:
    for code in ("C4", "C2"):
        anna, nina, number = await levels(stage)
        await builders.withdraws(stage, anna, code)
        goal = (await builders.programme(stage, anna)).goals[0]
        assert (goal.level_start, goal.text) == (None, "Спокойно разговаривать с родителями")
        await builders.opens(nina, number)
        await nina.taps("1. Спокойно")
        assert "дефицит" not in nina.sees.text
        assert await builders.state(stage, number) == "active"


@pytest.mark.long
async def test_a_forgotten_mentee_leaves_that_there_was_a_programme(stage: Stage) -> None:
    anna, _, _ = await levels(stage)
    async with stage.database.write() as session:
        await privacy.erase(session, await session.get_one(Person, anna.person_id), stage.now)
    made = await builders.programme(stage, anna)
    assert (made.state, [(goal.text, goal.success, goal.steps) for goal in made.goals]) == (
        "closed",
        [("", "", [])],
    )
    assert made.reflections == []
    assert made.review == {}


@pytest.mark.long
@pytest.mark.both_databases
async def test_a_forgotten_mentor_takes_her_words_and_leaves_the_mentees(stage: Stage) -> None:
    anna, nina, _ = await levels(stage)
    async with stage.database.write() as session:
        made = await session.get_one(Apprenticeship, 1)
        made.review = {"mentor": {"help": True}, "mentee": {"help": False}}
    async with stage.database.write() as session:
        await privacy.erase(session, await session.get_one(Person, nina.person_id), stage.now)
    assert (await builders.programme(stage, anna)).review == {"mentee": {"help": False}}


async def test_words_go_three_years_after_the_end(stage: Stage) -> None:
    anna, _, _ = await levels(stage)
    async with stage.database.write() as session:
        made = await session.get_one(Apprenticeship, 1)
        made.state, made.closed_at = "closed", stage.now
    kept = stage.district.settings.retention
    for days, text in ((kept.journals, "Спокойно разговаривать с родителями"), (kept.journals + 1, "")):
        async with stage.database.write() as session:
            await forgetting.clean(session, kept, stage.now + timedelta(days=days))
        assert (await builders.programme(stage, anna)).goals[0].text == text


@pytest.mark.long
async def test_a_mentee_takes_her_programme_along_a_mentor_takes_no_levels(stage: Stage) -> None:
    anna, nina, _ = await levels(stage)
    async with stage.database.write() as session:
        made = await session.get_one(Apprenticeship, 1)
        made.review = {"mentor": {"help": True}}
    async with stage.session() as session:
        hers = await privacy.everything(session, await session.get_one(Person, anna.person_id))
        his = await privacy.everything(session, await session.get_one(Person, nina.person_id))
    assert [goal["text"] for goal in hers["apprentice_goals"]] == ["Спокойно разговаривать с родителями"]
    assert len(hers["apprentice_steps"]) == 3
    assert "review" not in hers["apprenticeships"][0]
    assert not {"apprenticeships", "apprentice_goals", "apprentice_steps"} & set(his)
