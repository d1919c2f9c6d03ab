"""Each of the twelve signals at the edge of its rule, by hand; and a district's own numbers."""

from typing import Any

import pytest

from models.district import District
from models.pulseforms import SignalRule
from services.signals import rules
from services.signals.rules import Facts
from tests.signals.builders import answers

SAME = answers()
LOW_MINI = {"AD02": 2, "AD06": 2, "AD10": 1}


@pytest.mark.parametrize(
    ("facts", "codes"),
    [
        pytest.param(Facts(answers=answers(AD12=2)), ["R1"], id="R1: hardly wants to stay"),
        pytest.param(Facts(answers=answers(AD12=3)), [], id="R1: does not know"),
        pytest.param(Facts(answers=answers(AD10=2), earlier=(answers(AD10=1),)), ["R2"], id="R2: twice"),
        pytest.param(Facts(answers=answers(AD10=2)), [], id="R2: once, the first pulse"),
        pytest.param(Facts(answers=answers(AD10=2), earlier=(answers(AD10=3),)), [], id="R2: not before"),
        pytest.param(Facts(answers=answers(AD10=3), earlier=(answers(AD10=2),)), [], id="R2: not now"),
        pytest.param(
            Facts(answers=answers(AD10=2), earlier=({"AD01": 4}, answers(AD10=2))),
            [],
            id="R2: a skip between",
        ),
        pytest.param(Facts(answers=answers(AO4=True)), ["R3"], id="R3: asks for a talk"),
        pytest.param(Facts(answers=answers(AO4=False)), [], id="R3: does not"),
        pytest.param(Facts(index=44.9), ["R4"], id="R4: below 45"),
        pytest.param(Facts(index=45.0), [], id="R4: 45"),
        pytest.param(Facts(index=None), [], id="R4: too few answers for an index"),
        pytest.param(Facts(index=60.0, index_before=80.0), ["R5"], id="R5: 20 down"),
        pytest.param(Facts(index=60.1, index_before=80.0), [], id="R5: 19.9 down"),
        pytest.param(Facts(index=80.0, index_before=60.0), [], id="R5: 20 up"),
        pytest.param(Facts(index=60.0), [], id="R5: nothing to compare with"),
        pytest.param(Facts(answers=answers(AD02=2)), ["R6"], id="R6: hard to keep order"),
        pytest.param(Facts(answers=answers(AD02=3)), [], id="R6: now and then"),
        pytest.param(Facts(answers=answers(AD07=2)), ["R7"], id="R7: mentoring does not help"),
        pytest.param(Facts(answers=answers(AD07=3)), [], id="R7: now and then"),
        pytest.param(Facts(answers={k: v for k, v in SAME.items() if k != "AD07"}), [], id="R7: no mentor"),
        pytest.param(Facts(missed=2), ["R8"], id="R8: two missed"),
        pytest.param(Facts(missed=1), [], id="R8: one missed"),
        pytest.param(Facts(mentorless=15), ["R9"], id="R9: over 14 days"),
        pytest.param(Facts(mentorless=14), [], id="R9: the last day of grace"),
        pytest.param(Facts(unmet=90, unmet_in_term=22), ["R10"], id="R10: over 21 days of term"),
        pytest.param(Facts(unmet=90, unmet_in_term=21), [], id="R10: 21 days"),
        pytest.param(Facts(unmet=90), [], id="R10: not in term"),
        pytest.param(Facts(hours=27.5, scores={"LOAD": 2.5}), ["R11"], id="R11: over 27 hours, and hard"),
        pytest.param(Facts(hours=27.0, scores={"LOAD": 2.5}), [], id="R11: one and a half rates exactly"),
        pytest.param(Facts(hours=27.5, scores={"LOAD": 2.6}), [], id="R11: many hours, and well"),
        pytest.param(Facts(hours=40.0), [], id="R11: many hours, nothing said"),
        pytest.param(Facts(scores={"LOAD": 1.0}), [], id="R11: hard, hours unknown"),
        pytest.param(Facts(mini=LOW_MINI), ["R12"], id="R12: three low answers"),
        pytest.param(Facts(mini=LOW_MINI | {"AD06": 3}), [], id="R12: two low answers"),
        pytest.param(Facts(mini={"AD02": 1, "AD10": 1}), [], id="R12: two low answers and a skip"),
        pytest.param(Facts(answers=SAME, index=70.0, index_before=72.0), [], id="all is well"),
        pytest.param(Facts(), [], id="nothing is known"),
    ],
)
def test_a_signal_speaks_from_its_edge_on(district: District, facts: Facts, codes: list[str]) -> None:
    assert [signal.code for signal in rules.spoken(facts, district.pulse)] == codes


def test_several_speak_of_one_pulse_in_the_order_of_the_file(district: District) -> None:
    facts = Facts(
        answers=answers(AD12=1, AD10=1, AO4=True, AD02=1, AD07=1),
        earlier=(answers(AD10=2),),
        index=30.0,
        index_before=70.0,
        scores={"LOAD": 1.5},
        hours=30,
    )
    found = [signal.code for signal in rules.spoken(facts, district.pulse)]
    assert found == ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R11"]


@pytest.mark.parametrize(
    ("rule", "facts", "speaks"),
    [
        pytest.param({"index_below": 50}, Facts(index=47.0), True, id="another index"),
        pytest.param({"answer_at_most": {"AD12": 1}}, Facts(answers=answers(AD12=2)), False, id="stricter"),
        pytest.param(
            {"answer_at_most": {"AD01": 2, "AD02": 2}},
            Facts(answers=answers(AD02=2)),
            False,
            id="two, one low",
        ),
        pytest.param(
            {"answer_at_most": {"AD10": 2}, "consecutive": 3},
            Facts(answers=answers(AD10=2), earlier=(answers(AD10=2), answers(AD10=2))),
            True,
            id="three in a row",
        ),
        pytest.param({"no_session_days": 10}, Facts(unmet=11), True, id="days of breaks count too"),
        pytest.param({"no_mentor_days": 7}, Facts(mentorless=8), True, id="a week of grace"),
        pytest.param({"missed_waves": 3}, Facts(missed=2), False, id="three waves"),
        pytest.param({}, Facts(index=1.0, missed=9, mentorless=99), False, id="a rule that names nothing"),
    ],
)
def test_a_district_may_have_its_own_numbers(
    district: District, rule: dict[str, Any], facts: Facts, speaks: bool
) -> None:
    assert rules.speaks(SignalRule(**rule), facts, district.pulse) is speaks


def test_what_rests_on_facts_of_work_is_never_red(district: District) -> None:
    of_facts = [code for code, one in district.pulse.signals.items() if rules.rests_on_facts(one)]
    assert of_facts == ["R8", "R9", "R10"]
    hard = district.pulse.signals["R9"].model_copy(update={"severity": "red"})
    assert rules.severity(hard) == "yellow"
    assert rules.severity(district.pulse.signals["R1"]) == "red"
