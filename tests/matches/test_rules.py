"""Who suits whom, and how well: hand-computed points, and what stands against."""

from dataclasses import replace

import pytest

from models.matchcards import Field, Guide, Seeker, Terms, Weights
from services.matches import rules

WEIGHTS = Weights(subject=30, position=10, same_school=30, neighbour=15, strength=10, free=10)
ANNA = Seeker(1, frozenset({1}), frozenset({"математика"}), frozenset({"TEACHER"}))
NINA = Guide(2, frozenset({1}), frozenset({"математика"}), frozenset({"TEACHER"}))
WIDE = Terms(load=3)

AGAINST = [
    ("nothing", {}, {}, WIDE, None),
    ("herself", {"id": 2}, {}, WIDE, "young"),
    ("young herself", {}, {"young": True}, WIDE, "young"),
    ("her boss", {}, {"heads": frozenset({1})}, WIDE, "boss"),
    ("the head of another school", {}, {"heads": frozenset({9})}, WIDE, None),
    ("said no before", {"barred": frozenset({2})}, {}, WIDE, "before"),
    ("takes nobody for now", {}, {"away": True}, WIDE, "away"),
    ("no place left", {}, {"load": 3}, WIDE, "full"),
    ("one place left", {}, {"load": 2}, WIDE, None),
    ("no place by her own word", {}, {"load": 1, "most": 1}, WIDE, "full"),
    ("no place by the terms", {}, {"load": 2}, Terms(2), "full"),
    ("next door, not online", {}, {"schools": frozenset({2}), "online": False}, WIDE, None),
    ("far, online", {}, {"schools": frozenset({3})}, WIDE, None),
    ("far, not online", {}, {"schools": frozenset({3}), "online": False}, WIDE, "far"),
    ("far, online, nobody online wanted", {}, {"schools": frozenset({3})}, Terms(3, present=True), "far"),
    ("next door, the same school wanted", {}, {"schools": frozenset({2})}, Terms(3, near=True), "far"),
    ("left out", {}, {}, Terms(3, without=2), "out"),
]


@pytest.mark.parametrize(
    ("seeker", "guide", "terms", "why"), [pytest.param(*row[1:], id=row[0]) for row in AGAINST]
)
def test_what_stands_against_a_pair(
    seeker: dict[str, object], guide: dict[str, object], terms: Terms, why: str | None
) -> None:
    field = _field()
    asked = replace(ANNA, **seeker), replace(NINA, **guide)  # type: ignore[arg-type]
    assert rules.against(*asked, field, terms) == why


POINTS = [
    ("everything but strengths", {}, {}, 80, ["subject", "position", "school", "places"]),
    ("one mentee of three", {}, {"load": 1}, 76, ["subject", "position", "school", "places"]),
    ("another subject", {}, {"subjects": frozenset({"физика"})}, 50, ["position", "school", "places"]),
    ("next door", {}, {"schools": frozenset({2})}, 65, ["subject", "position", "neighbour", "places"]),
    ("far", {}, {"schools": frozenset({3})}, 50, ["subject", "position", "online", "places"]),
    (
        "two strong sides that help",
        {"shown": {2: frozenset({"MET", "ASM", "DIG"})}},
        {"shares": frozenset({"MET", "ASM", "COM"})},
        100,
        ["subject", "position", "school", "strength", "places"],
    ),
    (
        "strong sides, shown to another mentor",
        {"shown": {7: frozenset({"MET"})}},
        {"shares": frozenset({"MET"})},
        80,
        ["subject", "position", "school", "places"],
    ),
    ("a wish to mentor", {}, {"wishes": True}, 80, ["subject", "position", "school", "wish", "places"]),
]


@pytest.mark.parametrize(
    ("seeker", "guide", "score", "codes"), [pytest.param(*row[1:], id=row[0]) for row in POINTS]
)
def test_what_speaks_for_a_pair(
    seeker: dict[str, object], guide: dict[str, object], score: int, codes: list[str]
) -> None:
    found = rules.fit(replace(ANNA, **seeker), replace(NINA, **guide), _field(), WIDE)  # type: ignore[arg-type]
    assert (found.score, [reason["code"] for reason in found.reasons]) == (score, codes)


def test_a_proposal_keeps_nothing_of_anybodys_answers() -> None:
    anna = replace(ANNA, shown={2: frozenset({"MET"})})
    found = rules.fit(anna, replace(NINA, shares=frozenset({"MET"})), _field(), WIDE)
    assert "strength" in [reason["code"] for reason in found.reasons]
    assert "MET" not in str(rules.public(found.reasons))


def _field() -> Field:
    return Field((), (), frozenset({(1, 2)}), WEIGHTS)
