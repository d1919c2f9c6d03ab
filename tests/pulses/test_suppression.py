"""Whose answers stand behind published means: tables by hand, and somebody who subtracts them all."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.pulses import suppression
from services.pulses.suppression import TOTAL
from tests.findings import attacks

People = frozenset[int]
TEN, TWENTY = frozenset(range(10)), frozenset(range(20))
STAGES = ("S0", "S1", "S2")
# Of each person and each wave: not there, or at a stage.
Wave = Mapping[int, str]
waves = st.lists(
    st.dictionaries(st.integers(0, 13), st.sampled_from(STAGES), min_size=4), min_size=2, max_size=4
)


def groups(wave: Wave) -> dict[str, People]:
    parts = {stage: frozenset(one for one, at in wave.items() if at == stage) for stage in set(wave.values())}
    return {TOTAL: frozenset(wave), **parts}


def test_a_wave_by_itself_is_told_whole_and_by_stages_that_are_large_enough() -> None:
    found = suppression.admitted(
        {TOTAL: TWENTY, "S1": frozenset(range(8)), "S2": frozenset(range(8, 20))}, [], 5
    )
    assert found == {TOTAL: TWENTY, "S1": frozenset(range(8)), "S2": frozenset(range(8, 20))}


def test_a_small_stage_is_not_what_is_left_of_the_total() -> None:
    """Seventeen and three: the three would be the total less the seventeen."""
    found = suppression.admitted(
        {TOTAL: TWENTY, "S1": frozenset(range(17)), "S2": frozenset(range(17, 20))}, [], 5
    )
    assert found[TOTAL] == TWENTY
    assert "S2" not in found
    assert len(TWENTY - found["S1"]) >= 5


@pytest.mark.parametrize(
    ("earlier", "now", "size"),
    [
        pytest.param(TWENTY, TWENTY, 20, id="the same people"),
        pytest.param(TWENTY, TWENTY | {20}, 20, id="one came: she is not in the mean"),
        pytest.param(TWENTY, TWENTY - {0}, 15, id="one left: four others are not in the mean either"),
        pytest.param(TWENTY, TWENTY - {0} | {20, 21, 22, 23}, 23, id="five changed: everybody is in"),
        pytest.param(TEN, TEN - {0}, None, id="one of ten left: what is left is too little of them"),
    ],
)
def test_a_few_who_came_or_left_are_not_told_by_the_next_wave(
    earlier: People, now: People, size: int | None
) -> None:
    found = suppression.admitted({TOTAL: now}, [earlier], 5)
    assert (len(found[TOTAL]) if found else None) == size
    if found:
        assert len(found[TOTAL] ^ earlier) == 0 or len(found[TOTAL] ^ earlier) >= 5


def test_fewer_than_five_are_told_nothing_of() -> None:
    assert suppression.admitted({TOTAL: frozenset(range(4)), "S1": frozenset(range(4))}, [], 5) == {}


@pytest.mark.long
@settings(max_examples=25, deadline=None)
@given(waves)
def test_nobody_is_had_by_adding_and_subtracting_whatever_is_published_in_a_year(
    year: Sequence[Wave],
) -> None:
    published: list[People] = []
    for wave in year:
        published += suppression.admitted(groups(wave), list(published), 5).values()
    assert attacks.given_away(published) is None


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        pytest.param((10, 6, 5), {"green": 48, "yellow": 29, "red": 24}, id="all are many"),
        pytest.param((10, 6, 1), {"green": 59, "yellow+red": 41}, id="few red: with the yellow"),
        pytest.param((10, 2, 1), {}, id="few yellow and red: nothing"),
        pytest.param((2, 8, 6), {"green+yellow": 62, "red": 38}, id="few green: with the yellow"),
        pytest.param((20, 0, 0), {}, id="everybody is in one"),
        pytest.param((9, 1, 8), {"green": 50, "yellow+red": 50}, id="few yellow: with the red"),
        pytest.param((0, 0, 0), {}, id="nobody"),
    ],
)
def test_a_zone_of_few_is_joined_to_its_neighbour(counts: tuple[int, int, int], told: dict[str, int]) -> None:
    assert suppression.zones(dict(zip(("green", "yellow", "red"), counts, strict=True)), 5) == told


@pytest.mark.parametrize(
    ("count", "before", "told"),
    [
        pytest.param(4, None, None, id="four: fewer than five"),
        pytest.param(5, None, 5, id="five"),
        pytest.param(9, 5, 5, id="four more are not told"),
        pytest.param(10, 5, 10, id="five more are"),
        pytest.param(3, 5, 5, id="what was taken back is not told"),
    ],
)
def test_a_count_of_the_year_grows_by_five_or_not_at_all(
    count: int, before: int | None, told: int | None
) -> None:
    assert suppression.grown(count, before, 5) == told
