"""The plan for everybody is the best there is, and never breaks a rule."""

from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.matchcards import Field, Guide, Plan, Seeker, Terms, Weights
from services.matches import assigning, rules

WEIGHTS = Weights(subject=30, position=10, same_school=30, neighbour=15, strength=10, free=10)
SUBJECTS = st.frozensets(st.sampled_from(["математика", "физика", "химия"]), max_size=2)
SCHOOLS = st.frozensets(st.integers(1, 3), min_size=1, max_size=2)
T = TypeVar("T")
MENTORS = st.integers(101, 104)


@st.composite
def seekers(draw: st.DrawFn) -> tuple[Seeker, ...]:
    count = draw(st.integers(0, 4))
    return tuple(
        Seeker(
            number,
            draw(SCHOOLS),
            draw(SUBJECTS),
            barred=draw(st.frozensets(MENTORS, max_size=2)),
            shown=draw(st.dictionaries(MENTORS, st.just(frozenset({"MET"})), max_size=2)),
        )
        for number in range(1, count + 1)
    )


@st.composite
def guides(draw: st.DrawFn) -> tuple[Guide, ...]:
    count = draw(st.integers(0, 3))
    return tuple(
        Guide(
            100 + number,
            draw(SCHOOLS),
            draw(SUBJECTS),
            load=draw(st.integers(0, 3)),
            most=draw(st.integers(1, 3)),
            online=draw(st.booleans()),
            away=draw(st.booleans()) and draw(st.booleans()),
            heads=draw(st.frozensets(st.integers(1, 3), max_size=1)),
            shares=draw(st.frozensets(st.just("MET"), max_size=1)),
        )
        for number in range(1, count + 1)
    )


@st.composite
def fields(draw: st.DrawFn) -> Field:
    near = draw(st.frozensets(st.sampled_from([(1, 2), (2, 3), (1, 3)])))
    return Field(draw(seekers()), draw(guides()), near, WEIGHTS)


TERMS = st.builds(
    Terms, st.integers(1, 3), near=st.booleans(), present=st.booleans(), without=st.sampled_from([0, 0, 101])
)


@pytest.mark.long
@settings(max_examples=60, deadline=None)
@given(fields(), TERMS)
def test_nothing_covers_more_or_has_more_points(field: Field, terms: Terms) -> None:
    found = assigning.plan(field, terms)
    assert (len(found.pairs), found.score) == max(_every(field, terms))


@pytest.mark.long
@settings(max_examples=40, deadline=None)
@given(fields(), TERMS)
def test_a_plan_keeps_to_the_rules(field: Field, terms: Terms) -> None:
    found = assigning.plan(field, terms)
    people = {one.id: one for one in field.seekers}
    mentors = {one.id: one for one in field.guides}
    for pair in found.pairs:
        assert rules.against(people[pair.mentee_id], mentors[pair.mentor_id], field, terms) is None
    for mentor_id, count in Counter(pair.mentor_id for pair in found.pairs).items():
        assert mentors[mentor_id].load + count <= rules.bound(mentors[mentor_id], terms)
    placed = [pair.mentee_id for pair in found.pairs] + [one.mentee_id for one in found.alone]
    assert sorted(placed) == sorted(people)


@pytest.mark.long
@settings(max_examples=25, deadline=None)
@given(fields(), TERMS, st.randoms(use_true_random=False))
def test_the_order_of_people_changes_nothing(field: Field, terms: Terms, dice: Random) -> None:
    mixed = Field(_mixed(field.seekers, dice), _mixed(field.guides, dice), field.neighbours, field.weights)
    assert assigning.plan(mixed, terms) == assigning.plan(field, terms)


def test_who_stays_alone_reads_why() -> None:
    field = Field(
        (Seeker(1, frozenset({1})), Seeker(2, frozenset({1}), frozenset({"химия"}))),
        (
            Guide(101, frozenset({1}), load=2, most=3),
            Guide(102, frozenset({1}), heads=frozenset({1})),
            Guide(103, frozenset({1}), most=1, subjects=frozenset({"химия"})),
        ),
        frozenset(),
        WEIGHTS,
    )
    found = assigning.plan(field, Terms(2))
    assert [(pair.mentee_id, pair.mentor_id) for pair in found.pairs] == [(2, 103)]
    assert [(one.mentee_id, one.why) for one in found.alone] == [
        (1, (("boss", 1), ("full", 1), ("taken", 1)))
    ]


def test_another_plan_is_told_beside_the_usual_one() -> None:
    """Two young teachers, one mentor with one place left of two: a third place covers both.

    Usual: 30 for the school, 10 · 1/2 for the place left: 35. With three places: 30 + 10 · 2/3 is 36, and
    30 + 10 · 1/3 is 33: 69 together.
    """
    field = Field(
        (Seeker(1, frozenset({1})), Seeker(2, frozenset({1}))),
        (Guide(101, frozenset({1}), load=1),),
        frozenset(),
        WEIGHTS,
    )
    found = assigning.compared(field, Terms(2), Terms(3))
    assert (found.covered, found.score, found.changed) == (1, 69 - 35, frozenset({2}))
    assert assigning.compared(field, Terms(2), Terms(2)).changed == frozenset()


def _every(field: Field, terms: Terms) -> Iterator[tuple[int, int]]:
    """Every assignment there is: how many are covered, and how many points."""

    def go(left: Sequence[Seeker], taken: dict[int, int], plan: Plan) -> Iterator[tuple[int, int]]:
        if not left:
            yield len(plan.pairs), plan.score
            return
        yield from go(left[1:], taken, plan)
        for guide in field.guides:
            more = taken.get(guide.id, 0)
            if rules.against(left[0], guide, field, terms) is None and (
                guide.load + more < rules.bound(guide, terms)
            ):
                fit = rules.fit(left[0], guide, field, terms, more=more)
                yield from go(left[1:], {**taken, guide.id: more + 1}, Plan((*plan.pairs, fit)))

    yield from go(field.seekers, {}, Plan())


def _mixed(people: Sequence[T], dice: Random) -> tuple[T, ...]:
    return tuple(dice.sample(people, len(people)))
