"""The table of measurements says what was measured and whether the goal is met."""

from types import ModuleType

import pytest

from bench import Pair, interleaved
from bench.__main__ import line, main, table


def measurement(goal: float) -> ModuleType:
    module = ModuleType("steps")
    vars(module).update(UNIT="µs", PEER="a bare handler", GOAL=goal)
    return module


@pytest.mark.parametrize(("goal", "verdict"), [(1.0, "≤ 1 met"), (0.4, "≤ 0.4 MISSED")])
def test_a_line_shows_medians_and_the_verdict(goal: float, verdict: str) -> None:
    pairs = [Pair(5, 10), Pair(6, 10), Pair(30, 30)]
    assert line("steps", measurement(goal), pairs) == [
        "steps",
        "6",
        "10",
        "µs",
        "0.60 (0.50–1.00)",
        verdict,
        "a bare handler",
    ]


def test_columns_are_as_wide_as_what_stands_in_them() -> None:
    assert table([["name", "ours"], ["a", "1"]]) == "name  ours\na     1"


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
