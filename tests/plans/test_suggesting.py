"""Which steps are suggested for a goal, by rules: no database."""

from datetime import UTC, datetime

import pytest

from models.district import District
from models.questionnaires import Offer
from services.plans import suggesting
from services.questionnaires import recommending, scoring

ASM = ["ASM01", "ASM02", "ASM03"]


def offer(number: int, kind: str, theme: str, *, starts: int | None = None) -> Offer:
    at = datetime(2027, 2, starts, 12, tzinfo=UTC) if starts else None
    return Offer(id=number, kind=kind, themes=[theme], title=f"Предложение {number}", starts_at=at)


@pytest.mark.parametrize(
    ("level", "wished", "kinds"),
    [
        pytest.param(
            "critical", [], ["consultation", "course", "mentor_or_peer"], id="critical: a talk first"
        ),
        pytest.param("high", [], ["course", "association_workshop", "peer_visit"], id="high: a course first"),
        pytest.param(
            "high", ["peer_visit"], ["peer_visit", "course", "association_workshop"], id="as she likes"
        ),
        pytest.param(
            "high", ["materials"], ["course", "association_workshop", "peer_visit"], id="not called for"
        ),
        pytest.param("medium", [], ["association_workshop", "materials", "webinar"], id="medium"),
        pytest.param(
            "minimal", [], ["share_practice", "course", "webinar"], id="strong: share, then the rest"
        ),
        pytest.param(
            "", [], ["course", "webinar", "association_workshop"], id="a level nobody knows any more"
        ),
    ],
)
def test_the_level_calls_for_its_steps(
    district: District, level: str, wished: list[str], kinds: list[str]
) -> None:
    instrument = district.questionnaires["deficits"]
    found = suggesting.suggest(instrument, "ASM", level, ["TH_ASM_CRIT", "TH_ASM_DATA"], wished, [])

    assert [one.kind for one in found[:3]] == kinds
    assert len(found) <= suggesting.MOST
    assert len({one.kind for one in found}) == len(found)


def test_real_offers_come_first_those_of_the_weakest_theme_and_the_soonest_before_others(
    district: District,
) -> None:
    offers = [
        offer(1, "course", "TH_ASM_DATA", starts=1),
        offer(2, "webinar", "TH_ASM_CRIT", starts=20),
        offer(3, "materials", "TH_ASM_CRIT", starts=10),
        offer(4, "course", "TH_PSY_AGE"),
    ]
    instrument = district.questionnaires["deficits"]

    found = suggesting.suggest(instrument, "ASM", "high", ["TH_ASM_CRIT", "TH_ASM_DATA"], [], offers)

    assert [(one.offer_id, one.kind) for one in found] == [
        (3, "materials"),
        (2, "webinar"),
        (1, "course"),
        (None, "association_workshop"),
        (None, "peer_visit"),
        (None, "mentor_or_peer"),
        (None, "consultation"),
    ]


@pytest.mark.parametrize(
    ("theme", "told"),
    [
        pytest.param("TH_ASM_DATA", "TH_ASM_DATA", id="of a theme"),
        pytest.param("ASM", "TH_ASM_CRIT", id="of the whole group: told by its weakest theme"),
        pytest.param("TH_PSY_AGE", None, id="of another group"),
    ],
)
def test_an_offer_advised_under_a_result_is_suggested_for_a_plan_too(
    district: District, theme: str, told: str | None
) -> None:
    instrument = district.questionnaires["deficits"]
    real = offer(1, "webinar", theme)
    answers = {"ASM01": 1, "ASM02": 2, "ASM03": 3}
    profile = scoring.profile(instrument, ASM, answers)
    themes = suggesting.themes(instrument, "ASM", ASM, answers)

    advised = recommending.advice(instrument, ASM, answers, profile, [real], {})
    found = suggesting.suggest(instrument, "ASM", "high", themes, [], [real])

    assert [1 for one in advised if one.offer_id] == ([1] if told else [])
    assert [one.theme for one in found if one.offer_id] == ([told] if told else [])


def test_a_kind_goes_by_a_theme_that_is_learned_so_and_themes_take_turns(district: District) -> None:
    instrument = district.questionnaires["deficits"]
    # Criteria are learned by course and workshop, data by consultation too, objectivity by documents.
    found = suggesting.suggest(
        instrument,
        "ASM",
        "high",
        ["TH_ASM_CRIT", "TH_ASM_DATA", "TH_ASM_OBJ"],
        ["materials", "consultation"],
        [],
    )

    themes = {one.kind: one.theme for one in found}
    assert themes["course"] == "TH_ASM_CRIT"
    assert themes["association_workshop"] == "TH_ASM_DATA"
    assert themes["materials"] == "TH_ASM_OBJ"
    assert themes["consultation"] == "TH_ASM_DATA"


def test_themes_go_by_the_lowest_answers(district: District) -> None:
    instrument = district.questionnaires["deficits"]
    by_item = {code: instrument.item[code].themes[0] for code in ASM}
    answers = {"ASM01": 4, "ASM02": {"aside": "na"}, "ASM03": 1}

    found = suggesting.themes(instrument, "ASM", ASM, answers)

    assert found[0] == by_item["ASM03"]
    assert suggesting.weakest(instrument, "ASM", ASM, answers) == ["ASM03", "ASM01", "ASM02"]


def test_goals_are_offered_where_help_is_due_then_from_the_weakest_on(district: District) -> None:
    instrument = district.questionnaires["deficits"]
    items = [item.code for item in instrument.items if "subject_teacher" in item.variants]
    points = {"ASM": 1, "INC": 2, "DIG": 3, "PSY": 3}
    answers = {code: points.get(instrument.item[code].group, 5) for code in items}
    profile = scoring.profile(instrument, items, answers | {"Q_PRIORITY": ["DIG"]})

    found = [score.group for score in suggesting.candidates(profile)]

    assert found[:3] == list(profile.focus)
    assert set(found[:3]) == {"DIG", "ASM", "INC"}
    assert found[3] == "PSY"
    assert len(found) == suggesting.CANDIDATES
