"""The bot is struck just before and just after each commit and each call of eight scenes."""

import logging
import os
import random
import shutil
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from models.district import District
from tests.process import servers
from tests.process.houses import House
from tests.process.lives import AT_ONCE, Outcome, Telling
from tests.process.scenes import SCENES, Deeds, Scene
from tests.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")

log = logging.getLogger(__name__)
SEED = os.environ.get("OPORA_SEED", "1")
KINDS = [(what, when) for what in ("commit", "call") for when in ("before", "after")]
ENDLESS = 300
HOWS = ("kill", "error", "hang")
Point = dict[str, Any]


def short(scene: Scene, how: str) -> Any:
    """A plain run tells one; pushes that a kill interrupts have a short story already: test_announcements."""
    plain = (scene.name, how) == ("register", "kill")
    marks: Any = pytest.mark.soak if scene.pushes else [] if plain else pytest.mark.long
    return pytest.param(scene, how, id=f"{scene.name}-{how}", marks=marks)


# Of errors and hangs the tellings of one scene are enough: they differ by what is struck, not by whom.
SHORT = [short(scene, how) for scene in SCENES for how in HOWS if how == "kill" or scene.name == "register"]


class Theatre:
    """One scene, prepared once; every telling is on a copy of what was prepared."""

    def __init__(self, house: House, scene: Scene) -> None:
        self.house, self.scene = house, scene
        self.tally: Counter[str] = Counter()
        self.number = 0

    async def prepare(self, district: District) -> None:
        stage = Stage(self.house.database, district)
        self.deeds: Deeds = await self.scene.deeds(stage)
        found = await self.house.rows("SELECT telegram_id FROM accounts")
        self.people = [chat for (chat,) in found] or sorted(
            {one.person for group in self.deeds for one in group}
        )
        await self.house.let_go()
        self.calm = await self._tell()
        assert self.faults(self.calm) == []
        assert (self.calm.ends, self.calm.put_aside) == ([], 0)
        assert self.calm.heard == {promise.words for promise in self.scene.promises}

    async def strike(self, **point: Any) -> bool:
        """Tells the scene with trouble at a point; whether the scene comes so far."""
        found = await self._tell(point)
        assert self.faults(found) == [], f"{self.scene.name}, {point}"
        if found.struck:
            again, push = found.doubled(self.calm, self.push), found.fates
            self.tally["points"] += 1
            self.tally["ends"] += len(found.ends)
            self.tally["drawn twice"] += sum(again.values())
            self.tally["pushes not known"] += sum(fate.state == "uncertain" for fate in push)
            self.tally["pushes repeated"] += sum(fate.reason == "repeat" for fate in push)
        return found.struck

    @property
    def push(self) -> str:
        return self.scene.pushes[1] if self.scene.pushes else ""

    def faults(self, found: Outcome) -> list[object]:
        """Everything that speaks against an outcome."""
        again = found.doubled(self.calm, self.push)
        doubtful = sum(fate.state == "uncertain" for fate in found.fates)
        return [
            *(f"{chat} lacks {words!r}" for chat, words in found.lost(self.calm, self.push)),
            *(f"{chat} has {more} too many" for chat, more in again.items() if more > found.twice[chat]),
            *found.wrong_pushes(self.push),
            *found.untrue,
            *(f"nobody reads {said!r}" for said in self.calm.left - found.left),
            *([f"{doubtful} pushes not known"] if doubtful > AT_ONCE * found.struck else []),
            *([f"{found.put_aside} updates put aside"] if found.put_aside else []),
        ]

    async def _tell(self, point: Point | None = None) -> Outcome:
        async with self._copy() as house:
            return await Telling(house, self.scene, self.deeds, self.people).told(point)

    @asynccontextmanager
    async def _copy(self) -> AsyncIterator[House]:
        self.number += 1
        folder, url = self.house.folder / f"{self.number:03}", ""
        folder.mkdir()
        if self.house.url:
            name = await servers.make(str(self.house.database.url.database))
            url = servers.url_of(name)
        else:
            shutil.copytree(self.house.data, folder / "data")
        made = House(self.house.nursery, self.house.telegram, folder, url)
        await made.telegram.reset()
        try:
            yield made
        finally:
            await made.close()
            if url:
                await servers.drop(name)
        shutil.rmtree(folder)


def drawn(scene: Scene, how: str, dice: random.Random) -> Point:
    """A commit or a call that every telling of the scene comes to."""
    kinds = [("commit", scene.commits), ("call", scene.calls)]
    what, most = kinds[0] if how == "hang" else dice.choice(kinds)  # a hanging commit cannot be called off
    when = dice.choice(["before", "after"])
    return {"what": what, "when": when, "number": dice.randint(1, most), "how": how}


@pytest.mark.parametrize(("scene", "how"), SHORT)
async def test_trouble_at_a_commit_or_at_a_call_loses_nothing(
    either_house: House, district: District, scene: Scene, how: str
) -> None:
    theatre = Theatre(either_house, scene)
    await theatre.prepare(district)
    point = drawn(scene, how, random.Random(f"{scene.name} {how} {SEED}"))
    assert await theatre.strike(**point), f"never came to {point}"
    log.info("%s, %s: %s", scene.name, point, dict(theatre.tally))


@pytest.mark.soak
@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
async def test_trouble_at_every_commit_and_every_call_loses_nothing(
    either_house: House, district: District, scene: Scene, how: str
) -> None:
    theatre = Theatre(either_house, scene)
    await theatre.prepare(district)
    for what, when in KINDS:
        for number in range(1, ENDLESS):
            if not await theatre.strike(what=what, when=when, number=number, how=how):
                break
            theatre.tally[f"{what}s"] += when == "before"
        else:
            raise AssertionError(f"{what}s without end")
    assert theatre.tally["commits"] >= scene.commits
    assert theatre.tally["calls"] >= scene.calls
    log.info("%s, %s: %s", scene.name, how, dict(theatre.tally))
