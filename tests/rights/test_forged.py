"""Buttons made up by hand, of every kind, by every role: they answer, and touch nothing that is another's."""

import os
import random
from collections.abc import Sequence

import pytest
from sqlalchemy import select

from models.inbox import Update
from sandbox.chats import Button, Tap
from tests.rights import buttons, people, tables
from tests.stage import Colleague, Stage

SAMPLE = int(os.environ.get("OPORA_FORGED", "60"))
# Who takes these back is nobody of the district any more, and has stories of her own.
LEAVING = {"pe-erase", "pe-withdraw"}
LARGEST = 30  # beyond this number there is nothing in the town


async def put_aside(stage: Stage) -> list[tuple[str | None, str]]:
    async with stage.session() as session:
        wanted = select(Update).where(Update.state == "quarantined").order_by(Update.id)
        return [(one.reason, one.payload.rpartition('"data": ')[2]) for one in await session.scalars(wanted)]


def fakes(dice: random.Random, count: int) -> list[str]:
    """Well-formed ones that name what is others', and spoilt ones."""
    known, found = buttons.kinds(), list[str]()
    while len(found) < count:
        kind = dice.choice(known)
        number = dice.choice((dice.randint(1, 4), dice.randint(1, LARGEST), dice.choice(buttons.FAR)))
        data = buttons.made(kind, number, dice.choice(buttons.WORDS), yes=dice.random() < 0.7)
        if data and kind.__prefix__ not in LEAVING:
            found.append(data if dice.random() < 0.7 else buttons.spoilt(data, dice))
    return found


async def forges(
    stage: Stage, everybody: Sequence[tuple[str, Colleague]], data: str, where: tables.Watch
) -> None:
    """Each of them taps it; only what is the strangers' own may have changed."""
    for role, person in everybody:
        tap = await person.taps(Button("…", data=data), on=person.heard[-1])
        assert isinstance(tap, Tap), (role, data)
        assert tap.answered, (role, data)
        assert where.foreign() == [], (role, data)


@pytest.fixture
async def everybody(stage: Stage) -> dict[str, Colleague]:
    await people.town(stage)
    made = await people.strangers(stage)
    await stage.moves(minutes=1)
    return made


async def test_a_made_up_button_touches_nothing_of_others(
    stage: Stage, everybody: dict[str, Colleague]
) -> None:
    dice = buttons.dice()
    watch = tables.Watch(stage, {one.person_id for one in everybody.values()})
    for data in fakes(dice, SAMPLE):
        role = dice.choice(people.STRANGERS)
        await forges(stage, [(role, everybody[role])], data, watch)

    assert await put_aside(stage) == []
    assert stage.telegram.unsupported == []


async def test_nobody_s_made_up_button_ends_in_a_fault(stage: Stage, everybody: dict[str, Colleague]) -> None:
    dice = buttons.dice()
    drawn = [data for kind in buttons.kinds() for data in buttons.longest(kind, dice.randint(1, 2))]
    far = [
        buttons.made(kind, dice.choice((*buttons.FAR, 9999)), dice.choice(buttons.WORDS), yes=True)
        for kind in buttons.kinds()
        if kind.__prefix__ not in LEAVING
    ]
    for data in dice.sample([*drawn, *filter(None, far)], SAMPLE):
        role = dice.choice(list(everybody))
        tap = await everybody[role].taps(Button("…", data=data), on=everybody[role].heard[-1])
        assert isinstance(tap, Tap), (role, data)
        assert tap.answered, (role, data)

    assert await put_aside(stage) == []


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(3))
async def test_no_made_up_button_of_no_kind_does_for_any_of_them(
    stage: Stage, everybody: dict[str, Colleague], seed: int
) -> None:
    dice = random.Random(seed)
    watch = tables.Watch(stage, {one.person_id for one in everybody.values()})
    whole = [
        buttons.made(kind, number, dice.choice(buttons.WORDS), yes=yes)
        for kind in buttons.kinds()
        if kind.__prefix__ not in LEAVING
        for number, yes in ((1, True), (2, True), (dice.randint(3, LARGEST), False))
    ]
    for data in [*filter(None, whole), *fakes(dice, 500)]:
        await forges(stage, [(role, everybody[role]) for role in people.STRANGERS], data, watch)

    assert await put_aside(stage) == []
