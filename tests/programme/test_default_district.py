"""The files shipped in programme/ hold what the programme and the law ask for."""

import hashlib

import pytest

from models.district import EVERYONE, District
from services import districts

SAYS_MUCH = 300


def test_the_shipped_files_have_no_problems() -> None:
    assert districts.problems() == []


def test_the_programme_is_there_whole(district: District) -> None:
    counts = {
        "measures": len(district.measures),
        "results": len(district.results),
        "kpis": sum(len(result.kpis) for result in district.results.values()),
        "forms": len(district.forms),
        "associations": len(district.associations),
        "rubrics": len(district.rubrics),
        "samples": len(district.samples),
        "consents": len(district.consents),
    }
    assert counts == {
        "measures": 25,
        "results": 12,
        "kpis": 23,
        "forms": 8,
        "associations": 16,
        "rubrics": 14,
        "samples": 16,
        "consents": 6,
    }


def test_measures_stand_in_the_order_of_the_programme(district: District) -> None:
    sections = [("1", 8), ("2", 4), ("3", 9), ("4", 4)]
    assert list(district.measures) == [
        f"{number}.{index}" for number, count in sections for index in range(1, count + 1)
    ]


def test_only_four_targets_come_from_the_programme_itself(district: District) -> None:
    seed = {
        code: kpi.target
        for result in district.results.values()
        for code, kpi in result.kpis.items()
        if kpi.origin == "seed"
    }
    assert seed == {
        "mentoring_coverage": 100,
        "innovation_sites": 1,
        "internship_sites": 1,
        "national_project_schools": 100,
    }


def test_every_sample_carries_what_its_rubric_requires(district: District) -> None:
    assert [
        (sample.title, term)
        for sample in district.samples
        for term in district.rubrics[sample.rubric].required
        if getattr(sample, term) is None
    ] == []


def test_obligatory_rubrics_are_the_monitoring_and_ones_own_meetings(district: District) -> None:
    assert [code for code, rubric in district.rubrics.items() if not rubric.can_mute] == [
        "monitoring",
        "event",
    ]


def test_a_sample_addresses_no_one_with_a_small_letter(district: District) -> None:
    said = " ".join(f"{sample.title} {sample.text}" for sample in district.samples).split()
    assert {word.strip(".,!?«»:") for word in said} & {"вы", "вас", "вам", "ваш", "ваша", "вашего"} == set()


def test_english_names_stand_wherever_a_person_may_see_them(district: District) -> None:
    named = [
        *district.bodies.values(),
        *district.sections.values(),
        *district.measures.values(),
        *district.results.values(),
        *district.forms.values(),
        *district.clusters.values(),
        *district.associations.values(),
        *district.rubrics.values(),
        *district.levels.values(),
        *district.roles.values(),
        *district.actions.values(),
        *district.positions.values(),
        *district.school_groups.values(),
        *district.stages.values(),
        *district.flags.values(),
    ]
    assert [item.code for item in named if not item.title_en] == []
    assert district.rubrics["webinar"].called("en") == "Webinars"
    assert district.rubrics["webinar"].called("ru") == "Вебинары и ВКС"


def test_measures_fit_on_a_button(district: District) -> None:
    long = [m.code for m in district.measures.values() for lang in ("ru", "en") if len(m.named(lang)) > 45]
    assert long == []


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("code", ["C1", "C2", "C3", "C4", "C5", "C6"])
def test_a_consent_names_its_operator_and_is_known_by_its_hash(
    district: District, code: str, language: str
) -> None:
    consent = district.consents[code]
    text = consent.text(language)
    operator = district.settings.operator
    assert (operator.title_en if language == "en" else operator.title) in text
    assert (operator.address_en if language == "en" else operator.address) in text
    assert consent.version in text
    assert "{" not in text
    assert len(text) > SAYS_MUCH
    assert consent.hash(language) == hashlib.sha256(text.encode()).hexdigest()


def test_only_the_first_consent_is_needed_to_use_the_bot(district: District) -> None:
    assert [code for code, consent in district.consents.items() if consent.required] == ["C1"]


def test_what_the_matrix_does_not_name_is_not_allowed(district: District) -> None:
    assert district.scope("announcements.invented", "admin") is None
    assert district.scope("announcements.send", "invented") is None
    assert district.scope("announcements.send", "teacher") is None
    assert district.scope("questionnaires.answers", "admin") is None


@pytest.mark.parametrize(
    ("action", "role", "scope"),
    [
        ("announcements.send", "methodist", "any"),
        ("announcements.send", "association_head", "own_association"),
        ("announcements.send", "school_head", "own_school"),
        ("announcements.approve", "association_head", None),
        ("announcements.read", "teacher", "any"),
        ("people.export_own", "admin", "own"),
        ("people.look", "mentor", "pair"),
        ("people.look", "admin", None),
        ("people.look", "coordinator", None),
        ("questionnaires.scores", "school_head", None),
        ("questionnaires.aggregate", "school_head", "own_school"),
        ("adaptation.answers", "methodist", None),
        ("adaptation.aggregate", "school_head", None),
        ("mentoring.sessions", "school_curator", None),
        ("mentoring.session_facts", "school_curator", "own_school"),
        ("audit.read", "methodist", None),
    ],
)
def test_the_matrix_says_who_may_do_what(
    district: District, action: str, role: str, scope: str | None
) -> None:
    assert district.scope(action, role) == scope


def test_everyone_means_every_role(district: District) -> None:
    assert district.matrix["people.export_own"] == {**dict.fromkeys(district.roles, "own"), EVERYONE: "own"}


def test_looks_at_sensitive_data_are_logged_and_need_a_consent(district: District) -> None:
    sensitive = ["questionnaires.answers", "questionnaires.scores", "adaptation.answers", "adaptation.risk"]
    assert [(district.actions[name].logged, district.actions[name].consent) for name in sensitive] == [
        (True, "C2"),
        (True, "C2"),
        (True, "C3"),
        (True, "C3"),
    ]


def test_nobody_grants_more_than_a_holder_may_confirm(district: District) -> None:
    confirmed = [code for code, role in district.roles.items() if role.confirmed_by]
    assert confirmed == ["methodist", "methodist_young", "coordinator", "admin"]
    assert [code for code, role in district.roles.items() if role.derived] == ["teacher", "young"]
