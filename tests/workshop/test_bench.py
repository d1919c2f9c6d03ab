"""The table of measurements says what was measured and whether the goal is met."""

import asyncio
import json
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import aiohttp
import pytest

from bench import Line, Pair, interleaved, size
from bench.__main__ import lines, main, markdown, table
from bench._people import Crowd, labelled
from bench._processes import Process
from bench._telegram import Telegram


def measurement(**facts: object) -> ModuleType:
    module = ModuleType("steps")
    vars(module).update(UNIT="µs", PEER="a bare handler", **facts)
    return module


@pytest.mark.parametrize(("goal", "verdict"), [(1.0, "≤ 1 × met"), (0.4, "≤ 0.4 × MISSED")])
def test_a_line_shows_medians_and_the_verdict(goal: float, verdict: str) -> None:
    shown = [{"": Pair(5, 10)}, {"": Pair(6, 10)}, {"": Pair(30, 30)}]
    assert lines("steps", measurement(GOAL=goal), shown) == [
        ["steps", "6", "10", "µs", "0.60 (0.50–1.00)", verdict, "a bare handler"]
    ]


def test_a_module_of_several_figures_has_a_line_for_each_that_was_taken() -> None:
    known = {
        "rate": Line("1/s", "a loop", least=2.5),
        "memory": Line("MB", within=110),
        "with a package that is not there": Line("s", "the package"),
    }
    shown = [{"rate": Pair(1900, 700), "memory": Pair(120, None)}]
    assert lines("push", measurement(LINES=known), shown) == [
        ["push: rate", "1,900", "700", "1/s", "2.71 (2.71–2.71)", "≥ 2.5 × met", "a loop"],
        ["push: memory", "120", "", "MB", "", "≤ 110 MISSED", ""],
    ]


def test_a_smoke_test_judges_no_goal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPORA_BENCH_SMOKE", "1")
    assert size(30_000, 30) == 30
    assert lines("steps", measurement(GOAL=0.1), [{"": Pair(1, 1)}])[0][5] == ""


def test_columns_are_as_wide_as_what_stands_in_them() -> None:
    assert table([["name", "ours"], ["a", "1"]]) == "name  ours\na     1"


def test_the_same_table_is_there_for_a_page() -> None:
    assert markdown([["name", "ours"], ["a", "1"]]) == "| name | ours |\n|---|---|\n| a | 1 |"


async def test_a_round_measures_ours_around_the_peer() -> None:
    order: list[str] = []

    async def ours() -> float:
        order.append("ours")
        return float(len(order))

    async def peer() -> float:
        order.append("peer")
        return float(len(order))

    assert await interleaved(ours, peer) == Pair(2.5, 2.5)
    assert order == ["ours", "peer", "peer", "ours"]


def test_a_measurement_nobody_knows_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nonsense"]) == 2
    assert capsys.readouterr().err.startswith("no measurement nonsense")


class Echo:
    """A bot that draws and answers whatever comes, as fast as it is asked."""

    def __init__(self, url: str) -> None:
        self.url, self.offset = url, 0

    async def serve(self) -> None:
        async with aiohttp.ClientSession() as http:
            while True:
                found = await self._call(http, "getUpdates", offset=self.offset, timeout=5)
                for update in found:
                    self.offset = update["update_id"] + 1
                    await self._answer(http, update)

    async def _answer(self, http: aiohttp.ClientSession, update: dict[str, Any]) -> None:
        tap = update.get("callback_query")
        buttons = {"inline_keyboard": [[{"text": "4", "callback_data": "f:4"}]]}
        message = tap["message"] if tap else update["message"]
        facts = {"chat_id": message["chat"]["id"], "text": "?", "reply_markup": json.dumps(buttons)}
        if tap is None:
            await self._call(http, "sendMessage", **facts)
        else:
            await self._call(http, "answerCallbackQuery", callback_query_id=tap["id"])
            await self._call(http, "editMessageText", message_id=message["message_id"], **facts)

    async def _call(self, http: aiohttp.ClientSession, method: str, **fields: object) -> Any:
        async with http.post(f"{self.url}/bot1:X/{method}", data=fields) as answer:
            return (await answer.json())["result"]


async def test_people_tap_as_soon_as_they_are_answered_and_every_step_is_timed() -> None:
    async with Telegram() as telegram:
        serving = asyncio.create_task(Echo(telegram.url).serve())
        crowd = Crowd(telegram, [7, 8])
        await crowd.say("/menu")
        assert await crowd.tap(labelled("4"), 3) == 6
        assert await crowd.tap(labelled("5"), 3) == 0
        assert (len(crowd.took), telegram.got) == (6, {7: 1, 8: 1})
        serving.cancel()
        with suppress(asyncio.CancelledError):
            await serving


async def test_what_is_faster_than_the_pace_or_goes_to_who_has_blocked_the_bot_is_refused() -> None:
    async with Telegram(pace=2) as telegram, aiohttp.ClientSession() as http:
        telegram.blocked.add(9)
        codes = []
        for chat in (9, 7, 7, 7):
            form = aiohttp.FormData({"chat_id": str(chat), "caption": "?"})
            form.add_field("photo", b"...", filename="x.png")
            async with http.post(f"{telegram.url}/bot1:X/sendPhoto", data=form) as answer:
                codes.append(answer.status)
        assert (codes, telegram.refused, len(telegram.sent_at)) == ([403, 200, 200, 429], 1, 2)


async def test_a_bot_that_ends_is_told_of_with_its_last_words(tmp_path: Path) -> None:
    async with Process("bench", "nonsense", log=tmp_path / "log") as process:
        with pytest.raises(RuntimeError, match="no measurement nonsense"):
            await process.until(asyncio.Event())
