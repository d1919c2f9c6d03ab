"""A button pressed again, by a hasty thumb or after weeks, has no second effect."""

from collections.abc import Sequence

import pytest

from sandbox.people import Human
from tests.rights.tables import Change, Ledger, changes
from tests.stage import Stage
from tests.wandering.test_wandering import COMMANDS, Wanderer, crowd


class Hasty(Wanderer):
    """Everybody presses what lies before her, and then the same once more."""

    def __init__(self, stage: Stage, people: Sequence[Human], seed: int) -> None:
        super().__init__(stage, people, seed)
        self.ledger = Ledger(stage)
        self.doubled: dict[str, str] = {}
        self.effective: set[str] = set()

    async def presses(self) -> None:
        person = self.dice.choice(self.people)
        if not person.heard or self.dice.random() < 0.15:
            await person.says(self.dice.choice(COMMANDS))
        pressed = self._some_button(person)
        if pressed is None or pressed[1].data is None:
            return
        message, button = pressed
        kind = str(button.data).partition(":")[0]
        before = self.ledger.read()
        await person.taps(button, on=message)
        once = self.ledger.read()
        if any(doubled(change) for change in changes(self.ledger, before, once)):
            self.effective.add(kind)
        for _ in range(self.dice.randint(1, 2)):
            await person.taps(button, on=message)
        again = [change for change in changes(self.ledger, once, self.ledger.read()) if doubled(change)]
        if again:
            self.doubled.setdefault(kind, f"{person} {button.text} {button.data}: {again[0]}")


def doubled(change: Change) -> bool:
    """Whether there is a row more; the audit writes down each look."""
    return change.was is None and change.table != "audit"


@pytest.mark.long
@pytest.mark.parametrize(
    ("seed", "presses"),
    [(0, 150), *(pytest.param(seed, 2000, marks=pytest.mark.soak) for seed in range(1, 4))],
)
async def test_a_button_pressed_again_makes_nothing_twice(stage: Stage, seed: int, presses: int) -> None:
    hasty = Hasty(stage, await crowd(stage), seed)

    for _ in range(presses):
        await hasty.presses()

    assert hasty.doubled == {}
    assert len(hasty.effective) >= 5, "hardly anything was done"
