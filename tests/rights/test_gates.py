"""Whoever has no right to a button is told so in plain words, and nothing at all changes."""

import os
import random
from collections import defaultdict

import pytest

from models.district import District
from models.people import Person
from sandbox.chats import Button, Tap
from services.rights import Actor, Hat
from tests.rights import buttons, people, tables
from tests.stage import Stage

NO = "На это у Вас нет прав."
SAMPLE = int(os.environ.get("OPORA_GATES", "60"))


def closed(district: District) -> list[tuple[str, str]]:
    """Each role with the prefix of a button none of whose routes is open to it."""
    needed: dict[str, set[str]] = defaultdict(set)
    for kind, right in buttons.routes():
        needed[kind.__prefix__].add(right)
    found = []
    for role in (*people.ROLES, "young"):
        held = {"teacher", role, *({"young"} if role == "young" else ())}
        actor = Actor(Person(id=1), tuple(Hat(one) for one in sorted(held)), district)
        for prefix, rights in needed.items():
            if not rights & {"anyone", "known"} and not any(actor.may(right) for right in rights):
                found.append((role, prefix))
    return found


async def presses_closed(stage: Stage, cases: list[tuple[str, str]], dice: random.Random) -> None:
    await people.town(stage)
    everybody = await people.strangers(stage)
    await stage.moves(minutes=1)
    kinds = {kind.__prefix__: kind for kind in buttons.kinds()}
    ledger, refused = tables.Ledger(stage), 0
    before = ledger.read()
    for role, prefix in cases:
        person = everybody[role]
        data = buttons.made(kinds[prefix], dice.randint(1, 9), dice.choice(buttons.WORDS[:-1]), yes=True)
        tap = await person.taps(Button("…", data=data), on=person.heard[-1])
        assert isinstance(tap, Tap), (role, data)
        assert tap.answered, (role, data)
        after = ledger.read()
        made = [str(one) for one in tables.changes(ledger, before, after) if one.table != "audit"]
        assert made == [], (role, data)
        refused += person.sees.text.startswith(NO)
        before = after
    assert refused > len(cases) * 0.8


async def test_a_button_without_the_right_to_it_changes_nothing(stage: Stage, district: District) -> None:
    dice = buttons.dice()
    cases = closed(district)
    assert len(cases) > 2000
    await presses_closed(stage, dice.sample(cases, SAMPLE), dice)


@pytest.mark.soak
async def test_none_of_all_buttons_does_for_none_of_all_roles(stage: Stage, district: District) -> None:
    await presses_closed(stage, closed(district), random.Random(1))
