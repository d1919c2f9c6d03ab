"""Chance at the phones of those who have to do with plans: nothing breaks, whatever is tapped when."""

import pytest

from sandbox.people import Human
from tests.consents import agrees
from tests.plans import builders
from tests.stage import Stage
from tests.wandering import test_wandering as wandering

COMMANDS = ("/plan", "/menu", "/continue", "/me")


async def crowd(stage: Stage) -> list[Human]:
    anna = await builders.teacher(stage, associations=["math"])
    mary = await builders.teacher(stage, "Mary Ivanovna", surname="Smith", language="en")
    olga = await builders.methodist(stage)
    petr = await stage.person(
        "Пётр Ильич", surname="Орлов", roles=["association_head:math", "mentor:Школа № 1"]
    )
    for teacher in (anna, mary):
        await agrees(stage, teacher, code="C4")
    await builders.proposed(anna)
    return [anna, anna, mary, olga, petr]


async def wander(stage: Stage, monkeypatch: pytest.MonkeyPatch, seed: int, steps: int) -> None:
    monkeypatch.setattr(wandering, "crowd", crowd)
    monkeypatch.setattr(wandering, "COMMANDS", COMMANDS)
    await wandering.wander(stage, seed, steps)


@pytest.mark.long
async def test_random_steps_on_plans_find_nothing_broken(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await wander(stage, monkeypatch, 7, 80)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(200, 206))
async def test_many_random_steps_on_plans_find_nothing_broken(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    await wander(stage, monkeypatch, seed, 1000)
