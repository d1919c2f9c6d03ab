"""The check that nobody is given away: by hand, and against somebody who tries everything."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.figures import Slice
from services.findings import auditing, slicing
from tests.findings.attacks import given_away


def sets(*spans: str) -> list[np.ndarray]:
    """«0-5 8-9»: people by number."""
    found = []
    for span in spans:
        people: list[int] = []
        for part in span.split():
            first, _, last = part.partition("-")
            people += range(int(first), int(last or first) + 1)
        found.append(np.array(people))
    return found


@pytest.mark.parametrize(
    ("published", "people"),
    [
        (["0-13"], None),
        (["0-3"], [0, 1, 2, 3]),
        (["0-13", "0-8"], None),
        (["0-13", "0-9"], [10, 11, 12, 13]),
        (["0-6", "7-13", "0-13"], None),
        # one is in both, and nobody else is missing: 0-6 + 6-13 - 0-13
        (["0-6", "6-13", "0-13"], [6]),
        # three traits, no two of which tell anything: 0-9 + 5-15 - 0-15 is 5-9, and 6-10 leaves 5 and 10
        (["0-15", "0-9", "5-15"], None),
        (["0-15", "0-9", "5-15", "6-10"], [5, 10]),
        (["0-4", "5-9", "10-14", "0-1 5-6 10-11", "2-4 7-9 12-14"], None),
    ],
    ids=[
        "whole",
        "four",
        "five-left",
        "four-left",
        "halves",
        "overlap",
        "two-traits",
        "three-traits",
        "grid",
    ],
)
def test_what_follows_from_sums_is_found(published, people) -> None:
    assert auditing.breach(sets(*published), 5) == people


def test_the_smallest_of_the_sets_that_give_somebody_away_is_left_out() -> None:
    whole, large, small = sets("0-19", "0-9", "10-15")
    kept = auditing.admitted({"whole": whole, "large": large, "small": small}, ["whole", "large", "small"], 5)
    assert kept == ["whole", "large"]


def test_what_is_published_already_is_never_left_out() -> None:
    whole, large = sets("0-19", "0-15")
    found = {"whole": whole, "large": large}
    assert auditing.admitted(found, ["whole"], 5, fixed=["large"]) == []
    assert auditing.admitted(found, ["large"], 5, fixed=["whole"]) == []


FAMILIES = st.lists(st.frozensets(st.integers(0, 12), min_size=5), min_size=1, max_size=8)


@pytest.mark.long
@given(family=FAMILIES, least=st.sampled_from([5, 5, 6, 7]))
def test_it_finds_whatever_somebody_finds_who_tries_everything(family, least) -> None:
    found = auditing.breach([np.array(sorted(one)) for one in family], least)
    assert (found is None) == (given_away(family, least) is None)


@pytest.mark.long
@given(family=FAMILIES)
def test_what_is_admitted_gives_nobody_away(family) -> None:
    known = {str(number): np.array(sorted(one)) for number, one in enumerate(family)}
    kept = auditing.admitted(known, list(known), 5)
    assert given_away([frozenset(known[key].tolist()) for key in kept]) is None


def nested(*spans: tuple[str, str, str]) -> list[slicing.Cut]:
    return [
        slicing.Cut(dimension, Slice(code=code), sets(span)[0])  # type: ignore[arg-type] # a name of a dimension
        for dimension, code, span in spans
    ]


@pytest.mark.long
def test_of_a_district_beyond_the_check_only_nested_slices_are_shown() -> None:
    """Town has schools a and b and three people of none; village has c, and four of another."""
    cuts = nested(
        ("district", "all", "0-39"),
        ("association", "math", "0-20"),
        ("school_group", "town", "0-19"),
        ("school_group", "village", "20-39"),
        ("school", "a", "0-9"),
        ("school", "b", "10-16"),
        ("school", "c", "20-35"),
    )

    kept = slicing.shown(cuts, 5, nested=True)

    assert sorted(kept) == ["district:all", "school:a", "school_group:town", "school_group:village"]
    shown = [frozenset(cut.people.tolist()) for cut in cuts if cut.key in kept]
    assert given_away(shown) is None
