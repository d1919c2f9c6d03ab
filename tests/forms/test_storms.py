"""A person who taps everything, old and new, types anything and restarts the bot."""

import random
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from models.forms import Draft
from models.inbox import Update
from sandbox.people import Human
from tests.forms import surveys
from tests.forms.trips import done
from tests.stage import Stage

SAID = (
    "3",
    "30",
    "нет",
    "<b>&",
    "/trip",
    "/prefilled",
    "/quick",
    "/survey",
    "не хочу отвечать",
    "формат 1",
    "/continue",
    "/menu",
    "/nonsense",
    "комната",
    "🙂" * 50,
)


async def step(stage: Stage, anna: Human, dice: random.Random) -> None:
    buttons = [(message, button) for message in anna.heard for row in message.buttons for button in row]
    match dice.randrange(10):
        case 0 | 1:
            await anna.says(dice.choice(SAID))
        case 2 if buttons:
            message, button = dice.choice(buttons)
            await anna.telegram.taps(anna.id, message, button)
            await anna.taps(button, on=message)
        case 3:
            await anna.sends_file("приказ.pdf", b"1")
        case 4:
            stage.clock.move(dice.choice((timedelta(seconds=5), timedelta(days=1))))
        case _ if buttons:
            message, button = dice.choice(buttons[-12:])
            await anna.taps(button, on=message)


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.long)])
async def test_nothing_a_person_does_breaks_a_form(stage: Stage, anna: Human, seed: int) -> None:
    dice = random.Random(seed)
    await surveys.set_up(stage)
    await anna.says("/trip")
    for _ in range(80):
        await step(stage, anna, dice)
    async with stage.session() as session:
        assert (await session.scalars(select(Update.reason).where(Update.state != "done"))).all() == []
        ended = await session.scalar(select(func.count()).where(Draft.state.in_(["done", "cancelled"])))
        waiting = await session.scalar(select(func.count()).where(Draft.waiting))
    assert len([one for one in done if one[0] != "cancelled"]) <= (ended or 0)
    assert (waiting or 0) <= 1
    for outcome, answers, _ in done:
        if outcome != "cancelled" and "formats" in answers:
            why = {"why"} if answers["q01"] == 1 else set()
            assert set(answers) == {"q01", "q02", "q03", "formats"} | why
        if outcome != "cancelled" and "how" in answers:
            assert set(answers) == {"how", "seats", "room", "note"} | (
                {"plate"} if answers["how"] == "car" else set()
            )
