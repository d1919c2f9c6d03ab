"""Many people press Start while the bot is killed again and again."""

import asyncio
import logging
import random
import signal
from collections import Counter
from typing import Any

import pytest

from tests.process.houses import House
from tests.process.programs import Program, until

pytestmark = pytest.mark.asyncio(loop_scope="session")

log = logging.getLogger(__name__)
FIRST = 20_000
WELCOME = "помощник методической службы"
# As many lanes work at once, and none draws anew before a commit has taken its last note along.
IN_FLIGHT = 48
KNOWN = "SELECT count(*) FROM accounts WHERE telegram_id >= :first"
LEFT = "SELECT count(*) FROM updates WHERE state = 'new' OR reply IS NOT NULL"
UNDRAWN = "SELECT count(*) FROM updates WHERE state <> 'new' AND reply IS NOT NULL"
UNNOTED = "SELECT lane FROM updates WHERE reply IS NOT NULL"
TWICE = "SELECT telegram_id FROM accounts GROUP BY telegram_id HAVING count(*) > 1"
PUT_ASIDE = """
    SELECT count(*) FROM updates
    WHERE state = 'quarantined' AND lane >= :first AND payload LIKE '%/start%'
"""
UNREADABLE: tuple[Any, ...] = ("text", [], None, {"message_id": "x"}, {"date": "yesterday"}, {"chat": 5})


async def over(house: House, people: int) -> bool:
    """Whether so many have an account, and everything is handled and drawn."""
    return await house.number(KNOWN, first=FIRST) == people and not await house.number(LEFT)


class Storm:
    """People who press Start in portions, garbage among them, and what may be drawn twice because of kills.

    A screen may be drawn again only when at a kill it had reached Telegram and the note of that had not
    reached the database: `allowed` counts exactly those.
    """

    def __init__(self, house: House, people: int, dice: random.Random) -> None:
        self.house, self.dice = house, dice
        self.waiting = list(range(FIRST, FIRST + people))
        self.pressed: list[int] = []
        self.garbage = 0
        self.allowed: Counter[int] = Counter()
        self.answered: Counter[int] = Counter()
        self.most = 0

    async def press(self, number: int) -> None:
        """So many more people press Start; undecodable updates come before and after, some from them."""
        now, self.waiting = self.waiting[:number], self.waiting[number:]
        mess = [self._mess(one) for one in self.dice.sample(now, min(3, len(now)))]
        await self.house.telegram.people(*now)
        await self.house.telegram.raw(*mess)
        await self.house.telegram.do("starts", *now)
        self.garbage += len(mess)
        self.pressed += now

    def _mess(self, person: int) -> dict[str, Any]:
        """An update that nothing can be made of; one in three is in a person's own lane."""
        kind = self.dice.choice(["message", "callback_query", "my_chat_member", "no_such_kind"])
        inside = self.dice.choice(UNREADABLE)
        if isinstance(inside, dict) and self.dice.random() < 0.5:
            inside = inside | {"from": {"id": person}}
        return {kind: inside}

    async def kill(self, bot: Program, after: int) -> None:
        """Ends the bot once it has made so many more calls, in the middle of whatever it does."""
        before = (await self.house.telegram.state())["calls"]

        async def enough() -> bool:
            return bool((await self.house.telegram.state())["calls"] >= before + after)

        await until(enough, f"{after} calls")
        await bot.killed()
        await self.house.telegram.still()
        arrived = await self.house.telegram.arrived(WELCOME)
        unnoted = {lane for (lane,) in await self.house.rows(UNNOTED)}
        doubtful = {lane for lane in unnoted if arrived[lane] > self.answered[lane]}
        self.most = max(self.most, len(doubtful))
        self.allowed.update(doubtful)
        self.answered = arrived

    async def over(self) -> Counter[int]:
        """Once everything is handled and drawn: how many welcomes each has got."""
        await until(
            lambda: over(self.house, len(self.pressed)),
            "everybody has an account, everything is handled and drawn",
        )
        await self.house.telegram.still()
        return await self.house.telegram.arrived(WELCOME)


def doubled(storm: Storm, welcomes: Counter[int]) -> dict[int, int]:
    return {one: welcomes[one] - 1 for one in storm.pressed if welcomes[one] > 1}


@pytest.mark.parametrize(
    ("people", "kills"),
    [
        (40, 1),
        pytest.param(120, 5, marks=pytest.mark.long),
        pytest.param(3000, 60, marks=pytest.mark.soak),
    ],
)
async def test_nobody_is_left_without_a_welcome_and_nobody_is_doubled(
    either_house: House, people: int, kills: int
) -> None:
    house, dice = either_house, random.Random(people)
    storm, portion = Storm(house, people, dice), people // (kills + 1)
    for _ in range(kills):
        bot = await house.bot()
        await bot.tells("started")
        await storm.press(portion)
        await storm.kill(bot, after=dice.randint(0, portion))
    bot = await house.bot()
    await storm.press(len(storm.waiting))

    welcomes = await storm.over()

    again = doubled(storm, welcomes)
    log.info("redrawn: %s of %s in doubt", sum(again.values()), sum(storm.allowed.values()))
    assert set(welcomes) == set(storm.pressed)
    assert {one: extra for one, extra in again.items() if extra > storm.allowed[one]} == {}
    assert storm.most <= IN_FLIGHT
    assert await house.rows(TWICE) == []
    assert await house.put_aside() <= storm.garbage
    assert await house.number(PUT_ASIDE, first=FIRST) == 0


@pytest.mark.long
@pytest.mark.parametrize(
    "number", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.soak)], ids=lambda one: one.name
)
async def test_a_signal_to_stop_loses_nothing_and_repeats_nothing(either_house: House, number: int) -> None:
    storm = Storm(either_house, 80, random.Random(1))
    bot = await either_house.bot()
    await bot.tells("started")
    await storm.press(80)

    assert await bot.asked_to_stop(number=number) == 0
    assert await either_house.number(UNDRAWN) == 0
    await either_house.bot()

    assert await storm.over() == Counter(storm.pressed)


@pytest.mark.soak
async def test_stops_amid_work_lose_nothing_and_repeat_nothing(either_house: House) -> None:
    stops, dice = 30, random.Random(30)
    storm = Storm(either_house, 20 * stops, dice)
    for _ in range(stops):
        bot = await either_house.bot()
        await bot.tells("started")
        await storm.press(20)
        await asyncio.sleep(dice.random() / 4)
        assert await bot.asked_to_stop(number=dice.choice([signal.SIGTERM, signal.SIGINT])) == 0
    await either_house.bot()

    assert await storm.over() == Counter(storm.pressed)


@pytest.mark.soak
async def test_sigterm_does_not_wait_for_a_telegram_that_is_silent(either_house: House) -> None:
    storm = Storm(either_house, 10, random.Random(2))
    bot = await either_house.bot()
    await bot.tells("started")
    await either_house.telegram.trouble({"kind": "silence", "method": "sendMessage", "times": 10})
    await storm.press(10)
    await until(
        lambda: either_house.rows("SELECT 1 FROM updates WHERE reply IS NOT NULL"), "an answer is due"
    )

    assert await bot.asked_to_stop() == 0
    await either_house.bot()

    assert await storm.over() == Counter(storm.pressed)
