"""Answers go: with the consent, with the person, with time; and what is kept is what the law asks for."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from models.people import Person
from models.questionnaires import Demand, Response, Share
from sandbox.chats import Button
from services import privacy
from tests.consents import agrees
from tests.questionnaires import builders, stories
from tests.stage import Stage


@pytest.mark.long
async def test_with_the_consent_everything_goes_at_once(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await agrees(stage, anna)
    await builders.answered(stage, anna, {"INC": 2})
    await stories.begins(anna, "Пройти ещё раз")
    await stories.scales(stage, anna, most=5)
    question = anna.sees.message

    await anna.says("/me")
    await anna.taps(Button("?", data="pe-withdraw:C2:1"), on=anna.heard[-1])

    assert await stories.responses(stage, anna) == []
    assert await stories.kept_in_drafts(stage) == []
    assert await stories.traces(stage, anna) == []
    await anna.taps("5", on=question)
    assert await stories.responses(stage, anna) == []
    assert await stories.kept_in_drafts(stage) == []
    await stories.opens(anna)
    await anna.taps("Пройти для себя")
    assert anna.sees.text.startswith("Согласие: Диагностика дефицитов")


async def test_who_is_forgotten_leaves_no_answers_and_no_words(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    vera = await stage.person("Вера Юрьевна", roles=["mentor:Школа № 1"])
    await agrees(stage, anna)
    await builders.answered(stage, anna, {"INC": 2})
    async with stage.database.write() as session:
        session.add(Share(person_id=anna.person_id, viewer_id=vera.person_id, given_at=stage.now))
        session.add(
            Demand(
                person_id=anna.person_id,
                theme="ASM",
                kind="consultation",
                origin="request",
                note="Мне трудно",
                asked_at=stage.now,
            )
        )
        person = await session.get_one(Person, anna.person_id)
        await privacy.erase(session, person, stage.now)

    async with stage.session() as session:
        for table in (Response, Share):
            assert await session.scalar(select(func.count()).select_from(table)) == 0
        (left,) = (await session.scalars(select(Demand))).all()
        assert (left.person_id, left.note, left.theme) == (None, "", "ASM")


async def test_a_person_can_take_all_her_answers_along(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await builders.answered(stage, anna, {"INC": 2})
    async with stage.session() as session:
        found = await privacy.everything(session, await session.get_one(Person, anna.person_id))

    (response,) = found["responses"]
    assert response["answers"]["INC01"] == 2


@pytest.mark.long
async def test_after_three_years_the_consent_ends_and_answers_go_unless_it_was_renewed(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    vera = await stage.person("Вера Юрьевна")
    old = stage.now - timedelta(days=3 * 365 + 1)
    await agrees(stage, anna, at=old)
    await agrees(stage, vera, at=stage.now - timedelta(days=30))
    for person in (anna, vera):
        await builders.answered(stage, person, at=old)
        await builders.answered(stage, person, at=stage.now - timedelta(days=100))

    await stage.moves(days=1)

    assert await stories.responses(stage, anna) == []
    assert [one.finished_at == old for one in await stories.responses(stage, vera)] == [True, False]


async def test_a_consent_whose_term_is_over_is_given_anew(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await agrees(stage, anna, at=stage.now - timedelta(days=3 * 365))

    await stories.opens(anna)
    await anna.taps("Пройти для себя")
    assert anna.last_answer == "Прошло три года: согласие нужно дать заново."
    await anna.taps("Даю согласие")

    assert stories.asks(anna)
