"""Three sources weighed together, and when they differ enough to speak of: tables by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.district import District
from models.scorings import Sources as Rules
from services.assessments import combining

RULES = Rules(weights={"self": 0.5, "external": 0.3, "test": 0.2}, gap=25)


@pytest.mark.parametrize(
    ("own", "external", "test", "combined"),
    [
        pytest.param(60, 80, 50, 64, id="all three: 30 + 24 + 10"),
        pytest.param(60, 80, None, 67.5, id="no test: (30 + 24) / 0.8"),
        pytest.param(70, None, 35, 60, id="no sheet: (35 + 7) / 0.7"),
        pytest.param(None, 80, 50, 68, id="no answers: (24 + 10) / 0.5"),
        pytest.param(60, None, None, 60, id="answers alone"),
        pytest.param(None, None, 40, 40, id="a test alone"),
        pytest.param(0, 0, 0, 0, id="zeros count"),
        pytest.param(None, None, None, None, id="nobody says anything"),
    ],
)
def test_weights_sum_to_one_over_the_sources_there_are(
    own: float | None, external: float | None, test: float | None, combined: float | None
) -> None:
    found = combining.combine(RULES, own, external, test).combined
    assert found == (pytest.approx(combined) if combined is not None else None)


@pytest.mark.parametrize(
    ("own", "external", "test", "gap", "talk"),
    [
        pytest.param(50, 75, None, 25, "higher", id="exactly wide enough"),
        pytest.param(50, 74.9, None, 24.9, "", id="not quite"),
        pytest.param(75, 50, None, -25, "lower", id="the other way"),
        pytest.param(80, 70, 40, -40, "lower", id="the farthest source counts"),
        pytest.param(40, 70, 20, 30, "higher", id="the sheet is farther"),
        pytest.param(None, 90, 10, None, "", id="nothing of her own to differ from"),
        pytest.param(50, None, None, None, "", id="nobody to differ from"),
    ],
)
def test_a_wide_gap_is_a_reason_to_talk_in_both_directions(
    own: float | None, external: float | None, test: float | None, gap: float | None, talk: str
) -> None:
    found = combining.combine(RULES, own, external, test)
    assert (found.gap, found.talk) == (pytest.approx(gap) if gap is not None else None, talk)


PERCENT = st.none() | st.floats(0, 100)


@pytest.mark.long
@given(PERCENT, PERCENT, PERCENT)
def test_together_they_are_never_beyond_the_farthest_of_them(
    own: float | None, external: float | None, test: float | None
) -> None:
    said = [one for one in (own, external, test) if one is not None]
    found = combining.combine(RULES, own, external, test).combined
    assert (found is None) == (not said)
    assert found is None or min(said) - 1e-6 <= found <= max(said) + 1e-6


def test_a_sheet_has_a_percent_for_each_group_that_was_seen(district: District) -> None:
    instrument = district.questionnaires["deficits"]
    answers = {
        "EXT01": 5,  # SUB: 100
        "EXT02": 3,
        "EXT03": 4,  # MET: mean 3.5, 62.5
        "EXT04": {"aside": "na"},
        "EXT05": 1,  # COM: 0
        "EXT07": {"aside": "na"},
    }
    assert combining.seen(instrument, answers) == {"SUB": 100, "MET": 62.5, "COM": 0}


def test_the_newest_sheet_that_speaks_of_a_group_counts(district: District) -> None:
    instrument = district.questionnaires["deficits"]
    found = combining.beside(
        instrument, {"SUB": 50.0, "DIG": None}, [{"SUB": 75}, {"SUB": 25, "MET": 100}], [{"DIG": 40}]
    )
    assert {group: (one.own, one.external, one.test) for group, one in found.items()} == {
        "SUB": (50, 75, None),
        "MET": (None, 100, None),
        "DIG": (None, None, 40),
    }
