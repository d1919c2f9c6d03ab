"""An index by hand: means of the dimensions, the reverse statement turned, zones at their edges."""

import pytest

from services.pulses import answering, scoring

ALL = [f"AD{number:02}" for number in range(1, 13)]


def answers(usual: int, **other: object) -> dict[str, object]:
    return dict.fromkeys(ALL, usual) | {"AD11": 6 - usual} | other


@pytest.mark.parametrize(
    ("given", "index", "zone"),
    [
        (answers(5), 100.0, "green"),
        (answers(1), 0.0, "red"),
        (answers(3), 50.0, "yellow"),
        # LESSON 3, LOAD 3, SUPPORT 3, PEOPLE 3, ENERGY (3 + 1) / 2 = 2, INTENT 3: mean 17/6, 45.8.
        (answers(3, AD11=5), 45.8, "yellow"),
        # The same and INTENT 2: mean 16/6, 41.7.
        (answers(3, AD11=5, AD12=2), 41.7, "red"),
        # LESSON 11/3, the rest 3.5, 3.5, 3.5, 3.5, 4: mean 21.67/6 = 3.611, 65.3.
        (answers(3, AD01=4, AD02=4, AD04=4, AD06=4, AD08=4, AD10=4, AD12=4), 65.3, "green"),
        (answers(4, AD01=None, AD02=None, AD03=None, AD04=None), 75.0, "green"),
        (answers(4, AD01=None, AD02=None, AD03=None, AD04=None, AD05=None), None, None),
    ],
    ids=["fives", "ones", "middle", "tired", "tired and leaving", "just green", "eight", "seven"],
)
def test_the_index_is_counted_from_dimensions(district, given, index, zone) -> None:
    found = scoring.score(district.pulse, given, full=True)

    assert (found.index, found.zone) == (index, zone)


def test_a_mini_pulse_has_no_index(district) -> None:
    found = scoring.score(district.pulse, {"AD02": 1, "AD06": 2, "AD10": 1}, full=False)

    assert (found.dimensions, found.index) == ({"LESSON": 1.0, "SUPPORT": 2.0, "ENERGY": 1.0}, None)


@pytest.mark.parametrize(
    ("typed", "alarms"),
    [
        ("Не хочу жить", True),
        ("Иногда не хочется  жить, правда", True),
        ("думаю о самоубийстве", True),
        ("Не хочу жить в общежитии", True),
        ("Умереть со смеху, что они пишут", False),
        ("Наконец покончили с отчётами", False),
        ("Дети не хотят учить стихи", False),
        ("", False),
    ],
)
def test_words_of_a_threat_to_life_are_known_and_others_are_not(district, typed: str, alarms: bool) -> None:
    assert answering.alarming(district.pulse, {"AO1": typed}) is alarms
