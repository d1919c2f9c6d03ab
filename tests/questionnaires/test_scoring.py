"""Percents, levels and marks of doubt, each reckoned by hand."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.district import District
from models.instruments import Instrument
from services.districts import load
from services.questionnaires import quality, scoring

NA, NO = {"aside": "na"}, {"aside": "no"}
MET = ("MET01", "MET02", "MET03", "MET04")


@pytest.fixture(scope="module")
def deficits(district: District) -> Instrument:
    return district.questionnaires["deficits"]


# p = 100 · (mean − 1) / 4 of what is answered; counted from two answers and 60 % of the group up.
GROUPS = {
    "all fours": ([4, 4, 4, 4], 75.0, "minimal"),
    "just below": ([4, 4, 4, 3], 68.75, "medium"),
    "all threes": ([3, 3, 3, 3], 50.0, "medium"),
    "a bit less": ([3, 3, 3, 2], 43.75, "high"),
    "all twos": ([2, 2, 2, 2], 25.0, "high"),
    "less than that": ([2, 2, 2, 1], 18.75, "critical"),
    "ones": ([1, 1, 1, 1], 0.0, "critical"),
    "fives": ([5, 5, 5, 5], 100.0, "minimal"),
    "three of four": ([5, 3, 4, NA], 75.0, "minimal"),
    "two of four are half": ([5, 5, NA, NO], None, None),
    "one left out": ([2, 4, 3, None], 50.0, "medium"),
    "nothing": ([NA, NA, NO, NO], None, None),
}


@pytest.mark.parametrize(
    ("said", "percent", "level"), [pytest.param(*row, id=name) for name, row in GROUPS.items()]
)
def test_a_group_is_the_mean_of_what_is_answered(
    deficits: Instrument, said: list[Any], percent: float | None, level: str | None
) -> None:
    answers = {code: value for code, value in zip(MET, said, strict=True) if value is not None}

    score = scoring.profile(deficits, MET, answers).groups["MET"]

    assert (score.percent, score.level, score.asked) == (percent, level, 4)


def test_bases_gather_all_answers_and_the_total_weighs_groups_alike(deficits: Instrument) -> None:
    items = ("MET01", "MET02", "DIG01", "DIG02", "DIG03", "INC01", "INC02", "COM01")
    answers = {"MET01": 5, "MET02": 5, "DIG01": 2, "DIG02": 2, "DIG03": 2, "INC01": 3, "INC02": 3, "COM01": 4}

    found = scoring.profile(deficits, items, answers)

    # method: (5+5+2+2+2)/5 = 3.2; psycho: 3; communication: one answer of 4; subject: nothing.
    assert found.bases == {
        "subject": None,
        "method": pytest.approx(55.0),
        "psycho": 50.0,
        "communication": 75.0,
    }
    assert found.total == pytest.approx((100 + 25 + 50) / 3), "COM has one answer and is no group"


def test_points_resources_strengths_and_focus(deficits: Instrument) -> None:
    items = ("MET01", "MET02", "DIG01", "DIG02", "INC01", "INC02", "COM01", "COM02")
    answers = {
        "MET01": 5,
        "MET02": 5,
        "DIG01": 2,
        "DIG02": 4,
        "INC01": 1,
        "INC02": 3,
        "COM01": 4,
        "COM02": 2,
        "Q_PRIORITY": ["COM"],
    }

    found = scoring.profile(deficits, items, answers)

    # DIG 50, INC 25, COM 50; COM was asked for: (100 − 50) · 1.5 = 75, as much as INC.
    assert found.points == ("DIG01", "INC01", "COM02")
    assert found.resources == ("MET",)
    assert found.strengths == ("MET",)
    assert found.focus == ("COM", "INC", "DIG")


QUALITY = {
    "in peace": ([4, 3, 5, 4] * 5, 6.0, []),
    "under two seconds": ([4, 3, 5, 4] * 5, 1.9, ["too_fast"]),
    "two seconds are enough": ([4, 3, 5, 4] * 5, 2.0, []),
    "nineteen of twenty alike": ([4] * 19 + [3], 6.0, ["straight_line"]),
    "eighteen of twenty alike": ([4] * 18 + [3, 3], 6.0, []),
    "fourteen alike are too few to tell": ([4] * 14 + [NO] * 6, 6.0, []),
    "eight of twenty do not concern": ([4, 3, 5] * 4 + [NA] * 8, 6.0, []),
    "nine of twenty do not concern": ([4, 3, 5] * 3 + [3, 4] + [NA] * 9, 6.0, ["many_na"]),
    "rather not say is no doubt": ([4, 3] * 2 + [NO] * 16, 6.0, []),
    "on paper nobody counts seconds": ([4, 3, 5, 4] * 5, None, []),
}


@pytest.mark.parametrize(
    ("said", "each", "flags"), [pytest.param(*row, id=name) for name, row in QUALITY.items()]
)
def test_doubtful_answers_are_marked(
    deficits: Instrument, said: list[Any], each: float | None, flags: list[str]
) -> None:
    items = [item.code for item in deficits.items if "subject_teacher" in item.variants][: len(said)]
    answers = dict(zip(items, said, strict=True))
    seconds = dict.fromkeys(items, each) if each is not None else {}

    assert quality.flags(deficits, items, answers, seconds) == flags


DEFICITS = load().questionnaires["deficits"]
ITEMS = tuple(item.code for item in DEFICITS.items if "subject_teacher" in item.variants)


@pytest.mark.long
@given(st.fixed_dictionaries({code: st.sampled_from([1, 2, 3, 4, 5, NA, NO]) for code in ITEMS}))
def test_whatever_is_answered_a_profile_holds_together(answers: dict[str, Any]) -> None:
    found = scoring.profile(DEFICITS, ITEMS, answers)

    known = {group for group, score in found.groups.items() if score.percent is not None}
    assert all(0 <= (found.groups[group].percent or 0) <= 100 for group in known)
    assert {group for group, score in found.groups.items() if score.level} == known
    assert set(found.strengths) | set(found.focus) <= known
    assert len(found.focus) <= 3
    assert (found.total is None) == (not known)
    low = [found.groups[group].percent or 0 for group in found.focus]
    rest = [found.groups[group].percent or 0 for group in known - set(found.focus)]
    assert not low or max(low) <= min([*rest, 100.0]), "help goes where it is needed most"
