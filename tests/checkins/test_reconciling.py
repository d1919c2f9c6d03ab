"""Open alerts become those of which the rules speak: twice is once, and the order does not matter."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.checkincards import Changes, Spoken
from services.checkins.reconciling import changes

DAY = date(2026, 11, 2)
RULES = ("no_meetings", "plan_overdue", "help_wanted")
spoken = st.builds(
    Spoken,
    rule=st.sampled_from(RULES),
    person_id=st.integers(1, 3),
    occasion=st.sampled_from("abc"),
    since=st.sampled_from([DAY, date(2026, 11, 9)]),
    facts=st.fixed_dictionaries({"count": st.integers(1, 2)}),
)
unique = st.lists(spoken, unique_by=lambda one: (one.rule, one.person_id, one.occasion), max_size=12)
handled = st.sets(st.tuples(st.sampled_from(RULES), st.integers(1, 3), st.sampled_from("abc")), max_size=6)
standing = st.lists(spoken, unique_by=lambda one: one.about, max_size=9)


def row(number: int, one: Spoken) -> dict[str, Any]:
    facts = {"occasion": one.occasion, **one.facts}
    return {
        "id": number, "rule": one.rule, "person_id": one.person_id, "occasion": one.occasion, "facts": facts,
    }  # fmt: skip


def applied(stands: list[dict[str, Any]], what: Changes) -> list[dict[str, Any]]:
    again = dict(what.update)
    kept = [one for one in stands if one["id"] not in what.settle]
    kept = [row(one["id"], again[one["id"]]) if one["id"] in again else one for one in kept]
    return [*kept, *(row(100 + number, one) for number, one in enumerate(what.open))]


def seen(stands: list[dict[str, Any]]) -> set[tuple[Any, ...]]:
    return {(one["rule"], one["person_id"], one["occasion"], str(one["facts"])) for one in stands}


@pytest.mark.long
@given(unique, standing, handled)
def test_asked_twice_it_changes_nothing(
    said: list[Spoken], before: list[Spoken], done: set[tuple[str, int, str]]
) -> None:
    stands = [row(number, one) for number, one in enumerate(before)]
    after = applied(stands, changes(said, stands, done))
    assert changes(said, after, done).none
    assert len({(one["rule"], one["person_id"]) for one in after}) == len(after)


@pytest.mark.long
@given(unique, standing, handled, st.randoms())
def test_the_order_does_not_matter(
    said: list[Spoken], before: list[Spoken], done: set[tuple[str, int, str]], chance: Any
) -> None:
    stands = [row(number, one) for number, one in enumerate(before)]
    mixed, turned = list(said), list(stands)
    chance.shuffle(mixed)
    chance.shuffle(turned)
    one, other = changes(said, stands, done), changes(mixed, turned, done)
    assert (one.settle, one.open, dict(one.update)) == (other.settle, other.open, dict(other.update))


def test_what_a_methodist_settled_opens_on_a_new_occasion_only() -> None:
    one = Spoken("no_meetings", 1, "a", DAY)
    done = {("no_meetings", 1, "a")}
    assert changes([one], [], done).none
    other = Spoken("no_meetings", 1, "b", DAY)
    assert changes([one, other], [], done).open == (other,)


def test_what_settled_by_itself_may_open_again() -> None:
    one = Spoken("no_meetings", 1, "a", DAY)
    stands: list[Mapping[str, Any]] = [row(1, one)]
    assert changes([], stands, set()).settle == (1,)
    assert changes([one], [], set()).open == (one,)


def test_what_was_said_by_a_tap_only_a_person_settles() -> None:
    assert changes([], [row(1, Spoken("fit", 1, "fit:1", DAY))], set()).none
