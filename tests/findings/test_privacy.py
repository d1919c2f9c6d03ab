"""Whatever is published of any district, over any waves, nobody learns anything of fewer than five people."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.database import Database
from models.district import District
from services.findings import auditing
from services.findings.auditing import Numbers
from tests.findings.builders import Who
from tests.findings.readers import counts, learned
from tests.findings.worlds import Answered, World, history
from tests.stage import copy_of


@pytest.fixture(scope="module")
def world(template: Path, district: District, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with asyncio.Runner() as runner:
        database = Database(copy_of(template, tmp_path_factory.mktemp("privacy")))
        yield World(database, district, runner)
        runner.run(database.close())


HISTORIES = st.builds(history, st.integers(0, 10**6), st.integers(5, 14), st.integers(1, 3))


def nothing_is_learned(world: World, waves: list[Answered]) -> None:
    told = world.publish(waves)
    assert learned(told) == []
    for one in told:
        assert min(counts(one.table.model_dump(mode="json")), default=5) >= 5


@pytest.mark.long
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(waves=HISTORIES)
def test_all_that_is_published_tells_nothing_of_fewer_than_five(world: World, waves: list[Answered]) -> None:
    nothing_is_learned(world, waves)


@pytest.mark.soak
@settings(max_examples=1500, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(waves=HISTORIES)
def test_nor_of_a_great_many_districts(world: World, waves: list[Answered]) -> None:
    nothing_is_learned(world, waves)


def one_wave(schools: str) -> list[Answered]:
    people = {number: Who(school=school) for number, school in enumerate(schools)}
    return [Answered(people, frozenset(), frozenset())]


def unchecked(
    sets: Mapping[str, Numbers], order: Sequence[str], least: int, fixed: Sequence[str] = ()
) -> list[str]:
    """Everything large enough is published, whatever follows from it."""
    return list(order)


def test_without_the_check_a_hidden_school_is_found_out(world, monkeypatch) -> None:
    """The reader finds what the check is there to prevent: the four of school c."""
    waves = one_wave("aaaaabbbbbcccc")
    nothing_is_learned(world, waves)

    monkeypatch.setattr(auditing, "admitted", unchecked)

    assert {people for _, people in learned(world.publish(waves))} == {(10, 11, 12, 13)}


def test_without_the_check_two_traits_together_find_somebody_out(world, monkeypatch) -> None:
    """Village schools are b and d: whoever is in the village but not in them is one person, of c."""
    people = {n: Who(school="a", group="town") for n in range(5)}
    people |= {n: Who(school="b") for n in range(5, 10)}
    people |= {
        10: Who(school="c", experience=25),
        **{n: Who(school="d", experience=25) for n in range(11, 14)},
    }
    waves = [Answered(people, frozenset(), frozenset())]
    nothing_is_learned(world, waves)

    monkeypatch.setattr(auditing, "admitted", unchecked)

    assert learned(world.publish(waves)) != []


def two_waves(joined: int) -> list[Answered]:
    """Ten people answer twice, and some more the second time alone."""
    first = {number: Who() for number in range(10)}
    second = {number: Who() for number in range(10 + joined)}
    return [
        Answered(first, frozenset(), frozenset()),
        Answered(second, frozenset(), frozenset()),
    ]


@pytest.mark.parametrize(("joined", "compared"), [(0, True), (3, False), (5, True)])
def test_waves_are_compared_when_those_who_came_or_went_are_nobody_or_five(world, joined, compared) -> None:
    _, second = world.publish(two_waves(joined))

    assert second.table.comparison is not None
    assert second.table.comparison.too_few is not compared


def test_without_the_check_a_comparison_tells_of_the_three_who_came(world, monkeypatch) -> None:
    monkeypatch.setattr(auditing, "admitted", unchecked)

    found = learned(world.publish(two_waves(3)))

    assert {people for _, people in found} == {(10, 11, 12)}
