"""The next steps: by level, by what the person likes, and by what really exists."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from models.district import District
from models.instruments import Instrument
from models.profiles import Advice
from services.questionnaires import recommending, scoring

ITEMS = ("SUB01", "SUB02", "MET01", "MET02", "INC01", "INC02")


@dataclass(frozen=True)
class Real:
    id: int
    kind: str
    themes: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def deficits(district: District) -> Instrument:
    return district.questionnaires["deficits"]


def advised(
    deficits: Instrument, answers: dict[str, Any], *offers: Real, ready: dict[str, int] | None = None
) -> list[Advice]:
    found = scoring.profile(deficits, ITEMS, answers)
    return recommending.advice(deficits, ITEMS, answers, found, offers, ready or {})


def points(sub: int = 5, met: int = 5, inc: int = 5, **more: Any) -> dict[str, Any]:
    return {"SUB01": sub, "SUB02": sub, "MET01": met, "MET02": met, "INC01": inc, "INC02": inc, **more}


def test_each_weak_group_gets_one_step_and_no_kind_is_repeated_without_need(deficits: Instrument) -> None:
    steps = advised(deficits, points(sub=1, met=2, inc=3))

    assert [(one.group, one.action, one.by) for one in steps] == [
        ("SUB", "consultation", "asking"),
        ("MET", "course", "wish"),
        ("INC", "association_workshop", "wish"),
    ]


def test_one_weak_group_gets_all_the_steps(deficits: Instrument) -> None:
    steps = advised(deficits, points(inc=1))

    assert {one.group for one in steps} == {"INC"}
    assert [one.action for one in steps] == ["consultation", "course", "mentor_or_peer"]


def test_what_exists_comes_first_whatever_its_kind(deficits: Instrument) -> None:
    (theme, *_) = deficits.item["INC01"].themes
    steps = advised(deficits, points(inc=1), Real(7, "webinar", [theme]), Real(8, "course", ["TH_DIG_AI"]))

    assert steps[0] == Advice("INC", "webinar", theme, "offer", 7)
    assert 8 not in {one.offer_id for one in steps}


def test_an_offer_for_a_whole_group_counts_too(deficits: Instrument) -> None:
    steps = advised(deficits, points(inc=2), Real(7, "course", ["INC"]))

    assert steps[0] == Advice("INC", "course", "INC", "offer", 7)


def test_the_way_one_likes_to_learn_comes_before_the_rest(deficits: Instrument) -> None:
    steps = advised(deficits, points(inc=2, Q_FORMAT=["peer_visit"]))

    assert [one.action for one in steps] == ["peer_visit", "course", "association_workshop"]


def test_colleagues_ready_to_share_stand_for_a_lesson_to_be_seen(deficits: Instrument) -> None:
    steps = advised(deficits, points(inc=2), ready={"INC": 2})

    assert ("peer_visit", "colleagues") in {(one.action, one.by) for one in steps}
    assert steps[0].by == "colleagues", "what exists comes before what would have to be made"


def test_the_theme_is_that_of_the_lowest_answer(deficits: Instrument) -> None:
    answers = points(inc=3) | {"INC02": 1}

    assert recommending.weak_themes(deficits, ITEMS, answers, "INC")[0] in deficits.item["INC02"].themes
    assert recommending.weak_themes(deficits, ITEMS, {"INC01": {"aside": "na"}}, "INC") == []


def test_a_strong_profile_is_left_alone(deficits: Instrument) -> None:
    assert advised(deficits, points()) == []


def test_a_strong_group_one_asked_about_is_invited_to_share(deficits: Instrument) -> None:
    steps = advised(deficits, points(Q_PRIORITY=["MET"]))

    assert [(one.group, one.action, one.by) for one in steps] == [("MET", "share_practice", "asking")]
