"""Who visits whom is the best there is: against every partition of up to seven people."""

from collections.abc import Iterator, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from models.visitcards import Guest, Table
from services.exchanges import matching

CODES = st.frozensets(st.sampled_from(["MET", "ASM", "DIG"]), max_size=3)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    count = draw(st.integers(0, 7))
    guests = tuple(
        Guest(
            number,
            frozenset({draw(st.integers(1, 4))}),
            draw(CODES),
            draw(CODES),
            waited=draw(st.integers(0, 2)),
        )
        for number in range(1, count + 1)
    )
    pairs = [(one, other) for one in range(1, count + 1) for other in range(one + 1, count + 1)]
    met = draw(st.frozensets(st.sampled_from(pairs), max_size=len(pairs))) if pairs else frozenset()
    return Table(guests, met)


@settings(max_examples=120, deadline=None)
@given(tables())
def test_no_other_way_to_bring_them_together_is_better(table: Table) -> None:
    found = matching.groups(table)
    if len(table.guests) > 1:
        assert _price(table, found) == min(_price(table, groups) for groups in _every(table))


@settings(max_examples=80, deadline=None)
@given(tables())
def test_each_is_in_one_group_and_nobody_meets_twice(table: Table) -> None:
    found = matching.groups(table)
    seated = [number for group in found for number in group]
    assert len(seated) == len(set(seated))
    for group in found:
        assert not {(one, other) for one in group for other in group} & table.met
    assert sum(len(group) == 3 for group in found) <= 1
    assert all(len(group) in (2, 3) for group in found)


def test_the_odd_one_joins_a_trio_and_schools_are_mixed() -> None:
    guests = (
        Guest(1, frozenset({1}), frozenset({"MET"}), frozenset({"ASM"})),
        Guest(2, frozenset({1}), frozenset({"ASM"}), frozenset({"MET"})),
        Guest(3, frozenset({2}), frozenset({"ASM"}), frozenset({"MET"})),
        Guest(4, frozenset({3}), frozenset({"DIG"}), frozenset({"DIG"})),
        Guest(5, frozenset({4}), frozenset({"DIG"}), frozenset({"DIG"})),
    )
    assert matching.groups(Table(guests[:4])) == [(1, 3), (2, 4)]
    assert matching.groups(Table(guests)) == [(1, 3), (2, 4, 5)]


def test_who_waited_goes_first_when_somebody_must_wait() -> None:
    met = frozenset({(1, 2), (1, 3)})
    guests = [Guest(number, frozenset({number})) for number in (1, 2, 3)]
    assert matching.groups(Table(tuple(guests), met)) == [(2, 3)]
    waits = (Guest(1, frozenset({1}), waited=1), *guests[1:])
    assert matching.groups(Table(waits, frozenset({(2, 3)}))) == [(1, 2)]


def _price(table: Table, groups: Sequence[tuple[int, ...]]) -> int:
    guests = {one.id: one for one in table.guests}
    seated = {number for group in groups for number in group}
    count = len(guests)
    alone = sum(matching.lonely(one, count) for one in guests.values() if one.id not in seated)
    return alone + sum(matching.cost([guests[number] for number in group], count) for group in groups)


def _every(table: Table) -> Iterator[list[tuple[int, ...]]]:
    """Every way to seat them: pairs, at most one trio, anybody alone; nobody with whom she was before."""

    def go(left: Sequence[int], groups: list[tuple[int, ...]], trio: bool) -> Iterator[list[tuple[int, ...]]]:
        if not left:
            yield groups
            return
        first, rest = left[0], left[1:]
        yield from go(rest, groups, trio)
        for at, second in enumerate(rest):
            if (first, second) in table.met:
                continue
            others = [*rest[:at], *rest[at + 1 :]]
            yield from go(others, [*groups, (first, second)], trio)
            for third in rest[at + 1 :] if trio else ():
                if not {(first, third), (second, third)} & table.met:
                    yield from go(
                        [one for one in others if one != third], [*groups, (first, second, third)], False
                    )

    yield from go([one.id for one in table.guests], [], True)
