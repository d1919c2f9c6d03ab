"""Who visits whom is the best there is: against every partition of up to seven people."""

from collections.abc import Iterator, Sequence
from itertools import combinations

import pytest
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
            online=draw(st.booleans()),
            waited=draw(st.integers(0, 2)),
        )
        for number in range(1, count + 1)
    )
    pairs = [(one, other) for one in range(1, count + 1) for other in range(one + 1, count + 1)]
    met = draw(st.frozensets(st.sampled_from(pairs), max_size=len(pairs))) if pairs else frozenset()
    return Table(guests, met)


@pytest.mark.long
@settings(max_examples=40, deadline=None)
@given(tables())
def test_no_other_way_to_bring_them_together_is_better(table: Table) -> None:
    found = matching.groups(table)
    if len(table.guests) > 1:
        assert _price(table, found) == min(_price(table, groups) for groups in _every(table))


@pytest.mark.long
@settings(max_examples=40, deadline=None)
@given(tables())
def test_what_is_promised_first_is_kept_first(table: Table) -> None:
    """Reckoned apart from prices: who waits, then schools, then wishes with a little for online."""
    if len(table.guests) > 1:
        found = matching.groups(table)
        assert _kept(table, found) == min(_kept(table, groups) for groups in _every(table))


@pytest.mark.long
@settings(max_examples=40, deadline=None)
@given(tables())
def test_each_is_in_one_group_and_nobody_meets_twice(table: Table) -> None:
    found = matching.groups(table)
    seated = [number for group in found for number in group]
    assert len(seated) == len(set(seated))
    for group in found:
        assert not {(one, other) for one in group for other in group} & table.met
    assert sum(len(group) == 3 for group in found) <= 1
    assert all(len(group) in (2, 3) for group in found)


@pytest.mark.long
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


ONE, TWO = frozenset({1}), frozenset({2})


@pytest.mark.parametrize("online", list(combinations((1, 2, 3, 4), 2)))
def test_online_meets_online_where_wishes_leave_the_choice(online: tuple[int, int]) -> None:
    guests = tuple(Guest(number, frozenset({number}), online=number in online) for number in (1, 2, 3, 4))
    assert online in matching.groups(Table(guests))


def test_a_wish_that_is_met_weighs_more_than_online() -> None:
    guests = (
        Guest(1, frozenset({1}), shows=frozenset({"MET"})),
        Guest(2, frozenset({2}), sees=frozenset({"MET"}), online=True),
        Guest(3, frozenset({3}), online=True),
        Guest(4, frozenset({4})),
    )
    assert matching.groups(Table(guests)) == [(1, 2), (3, 4)]


def test_another_school_weighs_more_than_all_wishes() -> None:
    every = frozenset({"MET", "ASM", "DIG"})
    guests = (
        Guest(1, ONE, every, every, online=True),
        Guest(2, ONE, every, every, online=True),
        Guest(3, TWO),
        Guest(4, TWO),
    )
    assert all(group not in ((1, 2), (3, 4)) for group in matching.groups(Table(guests)))


def test_all_of_one_school_are_brought_together_all_the_same() -> None:
    assert matching.groups(Table(tuple(Guest(number, ONE) for number in (1, 2, 3)))) == [(1, 2, 3)]


def test_nobody_is_found_where_everybody_has_met() -> None:
    guests = tuple(Guest(number, frozenset({number})) for number in (1, 2, 3))
    assert matching.groups(Table(guests, frozenset({(1, 2), (1, 3), (2, 3)}))) == []
    assert matching.groups(Table(guests[:1])) == []
    assert matching.groups(Table(())) == []


@pytest.mark.long
@pytest.mark.parametrize("count", [60, 51])
def test_a_large_round_leaves_nobody_alone_and_beats_taking_the_best_pair_first(count: int) -> None:
    table = _large(count)
    found = matching.groups(table)
    assert sum(map(len, found)) == count
    assert [len(group) for group in found].count(3) == count % 2
    assert _price(table, found) < _price(table, _greedy(table))


def _large(count: int) -> Table:
    """People of nine schools, what they show and see by arithmetic; some have met."""
    themes = ("MET", "ASM", "DIG", "SUB", "PSY")
    guests = tuple(
        Guest(
            number,
            frozenset({number % 9}),
            frozenset({themes[number % 5], themes[number * number % 5]}),
            frozenset({themes[number // 2 % 5]}),
            online=number % 3 == 0,
        )
        for number in range(1, count + 1)
    )
    met = frozenset((one, other) for one in range(1, count) for other in range(one + 7, count + 1, 13))
    return Table(guests, met)


def _greedy(table: Table) -> list[tuple[int, ...]]:
    """The best pair of who is left, again and again; the odd one joins where it costs least."""
    count, left = len(table.guests), {one.id: one for one in table.guests}
    found = list[tuple[int, ...]]()
    known = [pair for pair in combinations(sorted(left), 2) if pair not in table.met]
    for one, other in sorted(known, key=lambda pair: matching.cost([left[at] for at in pair], count)):
        if {one, other} <= left.keys():
            found.append((one, other))
            del left[one], left[other]
    for odd in left:
        free = [pair for pair in found if all(tuple(sorted((odd, at))) not in table.met for at in pair)]
        if free:
            guests = {one.id: one for one in table.guests}
            joined = min(free, key=lambda pair: matching.cost([guests[at] for at in (*pair, odd)], count))
            found[found.index(joined)] = (*joined, odd)
            break
    return found


def _kept(table: Table, groups: Sequence[tuple[int, ...]]) -> tuple[int, int, int]:
    guests = {one.id: one for one in table.guests}
    alone = guests.keys() - {number for group in groups for number in group}
    pairs = [(guests[one], guests[other]) for group in groups for one, other in combinations(group, 2)]
    wishes = sum(len(one.shows & two.sees) + len(two.shows & one.sees) for one, two in pairs)
    return (
        sum(1 + guests[number].waited for number in alone),
        sum(bool(one.schools & two.schools) for one, two in pairs),
        -4 * wishes - sum(one.online and two.online for one, two in pairs),
    )


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
