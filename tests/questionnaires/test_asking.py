"""Who is asked what: every variant and overlay by lists written down by hand; the short form; the answers."""

from datetime import timedelta

import pytest

from models.district import District
from models.instruments import Instrument
from models.steps import Answers, Aside, Scale, Several
from services.questionnaires import answered, asking, branching
from services.questionnaires.branching import Respondent
from tests.stage import START

WORDS = asking.Words("Не хочу отвечать", "В завершение")
CLASS = frozenset({"class_teacher"})
COMMON = "PSY01 PSY02 PSY03 COM01 COM02 COM03"
REST = "DIG01 DIG02 DIG03 DIG04 FUN01 FUN02 FUN03 INC01 INC02 INC03 GIF01 GIF02 GIF03 PRJ01 PRJ02 PRJ03"
SUBJECT = (
    f"SUB01 SUB02 SUB03 SUB07 MET01 MET02 MET03 MET04 {COMMON} ASM01 ASM02 ASM03 ASM04 {REST} VOS01 VOS08 "
    "DEV01 DEV02 DEV03"
)
PRIMARY = (
    f"SUB04 SUB05 SUB06 MET01 MET02 MET03 MET04 {COMMON} PSY04 ASM01 ASM02 ASM03 ASM06 {REST} VOS01 VOS02 "
    "DEV01 DEV02 DEV03"
)
YOUNG = (
    f"SUB01 SUB03 SUB07 MET01 MET02 MET03 MET05 MET06 {COMMON} PSY04 COM05 ASM01 ASM03 ASM06 DIG01 DIG02 "
    "DIG03 FUN01 FUN02 INC01 INC02 VOS01 VOS02 DEV01 DEV04 DEV06"
)
ADDON = "VOS03 VOS04 VOS06 COM04 PSY05"
CLASS_TEACHER = (
    "PSY01 PSY02 PSY04 PSY05 PSY06 COM01 COM02 COM03 COM04 COM06 DIG01 DIG03 DIG05 INC01 INC04 GIF01 GIF03 "
    "VOS02 VOS03 VOS04 VOS05 VOS06 VOS07 VOS08 VOS09 VOS10 VOS11 DEV01 DEV02 DEV03"
)
ADDITIONAL = (
    "SUB08 SUB09 SUB10 MET07 MET08 MET09 PSY01 PSY02 PSY04 COM01 COM02 COM03 ASM05 ASM07 DIG01 DIG02 DIG03 "
    "DIG04 FUN04 FUN05 INC01 INC02 INC04 GIF01 GIF02 GIF03 PRJ01 PRJ02 PRJ03 VOS01 VOS02 DEV01 DEV02 DEV03"
)
SPECIALIST = (
    "MET12 MET13 MET14 PSY01 PSY02 PSY05 PSY06 COM01 COM02 COM03 COM07 DIG01 DIG02 DIG03 DIG04 INC01 INC04 "
    "GIF01 GIF03 VOS06 VOS08 DEV01 DEV02 DEV03 DEV05"
)
BEGINNER = "MET05 PSY04 COM05 DEV04 DEV06"


def but(codes: str, *dropped: str) -> str:
    return " ".join(code for code in codes.split() if not code.startswith(dropped))


TABLE = {
    "a teacher of a subject": (Respondent("TEACHER", 16), "", SUBJECT),
    "of unknown experience": (Respondent("TEACHER"), "", SUBJECT),
    "who leads a class": (Respondent("TEACHER", 16, CLASS), "", f"{SUBJECT} {ADDON}"),
    "who leads a class of a small school": (
        Respondent("TEACHER", 3, CLASS | {"school_small"}), "", f"{SUBJECT} {ADDON} MET11",
    ),
    "of a primary school": (Respondent("PRIMARY_TEACHER", 10), "", PRIMARY),
    "of a small primary school": (
        Respondent("PRIMARY_TEACHER", 10, CLASS | {"school_small"}), "", f"{PRIMARY} MET11",
    ),
    "a young one": (Respondent("TEACHER", 2), "", YOUNG),
    "a young one with a class": (Respondent("TEACHER", 0, CLASS), "", f"{YOUNG} {ADDON}"),
    "a young one of a primary school": (
        Respondent("PRIMARY_TEACHER", 2), "",
        f"{but(PRIMARY, 'GIF', 'PRJ', 'DEV02')} MET05 COM05 DEV04 DEV06",
    ),
    "with a class in a wave for class teachers": (
        Respondent("TEACHER", 9, CLASS), "class_teachers", CLASS_TEACHER,
    ),
    "without a class in that wave": (Respondent("TEACHER", 9), "class_teachers", SUBJECT),
    "of additional education": (Respondent("ADDITIONAL_EDUCATION", 5), "", ADDITIONAL),
    "a young one of additional education": (
        Respondent("ADDITIONAL_EDUCATION", 1), "",
        f"{but(ADDITIONAL, 'GIF', 'PRJ', 'DEV02')} MET05 COM05 DEV04 DEV06",
    ),
    "a psychologist": (Respondent("PSYCHOLOGIST", 5), "", f"PSP01 PSP02 PSP03 PSP04 PSP05 {SPECIALIST}"),
    "a social pedagogue": (
        Respondent("SOCIAL_PEDAGOGUE", 5), "", f"SOC01 SOC02 SOC03 SOC04 SOC05 {SPECIALIST}",
    ),
    "a librarian": (Respondent("LIBRARIAN", 5), "", f"LIB01 LIB02 LIB03 LIB04 LIB05 {SPECIALIST}"),
    "a young librarian": (
        Respondent("LIBRARIAN", 1), "",
        f"LIB01 LIB02 LIB03 LIB04 LIB05 {but(SPECIALIST, 'GIF', 'PRJ', 'DEV02', 'DEV05')} {BEGINNER}",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def deficits(district: District) -> Instrument:
    return district.questionnaires["deficits"]


@pytest.mark.parametrize(
    ("who", "wave", "items"), [pytest.param(*row, id=name) for name, row in TABLE.items()]
)
def test_everybody_is_asked_what_concerns_her(
    deficits: Instrument, who: Respondent, wave: str, items: str
) -> None:
    chosen = branching.select(deficits, who, wave_association=wave)

    assert sorted(chosen.items) == sorted(items.split())
    assert 25 <= len(chosen.items) <= 45
    groups = [deficits.item[code].group for code in chosen.items]
    assert groups == sorted(groups, key=[group.code for group in deficits.groups].index)


def test_a_question_becomes_a_step_with_its_anchors_and_its_ways_out(deficits: Instrument) -> None:
    first, *_, last = asking.steps(deficits, asking.Asked(("SUB01", "MET01")), WORDS)

    assert isinstance(first, Scale)
    assert (first.name, first.part, first.optional) == ("sub01", "Предмет", False)
    assert [option.id for option in first.points] == [1, 2, 3, 4, 5]
    assert [(option.id, option.label) for option in first.aside] == [
        ("na", "Не относится к моей работе"),
        ("no", "Не хочу отвечать"),
    ]
    assert first.words.endswith("\n\nНасколько это про вашу работу сейчас?")
    assert first.short == "Отвечаю на неожиданные вопросы учеников по…"
    assert (last.name, last.part, last.optional) == ("q_free", "В завершение", True)


async def test_only_groups_with_the_top_point_are_offered_for_sharing(deficits: Instrument) -> None:
    steps = {
        one.name: one for one in asking.steps(deficits, asking.Asked(("SUB01", "MET01", "DEV01")), WORDS)
    }
    share, priority = steps["q_share"], steps["q_priority"]
    assert isinstance(share, Several)
    assert isinstance(priority, Several)
    assert callable(share.options)
    assert share.when is not None

    offered = await share.options(None, Answers({"sub01": 4, "met01": 5, "dev01": Aside("na")}))

    assert [option.id for option in offered] == ["MET"]
    assert [option.id for option in priority.options] == ["SUB", "MET", "DEV"]  # type: ignore[union-attr]
    assert not share.when(Answers({"sub01": 4, "met01": 3}))


@pytest.mark.parametrize(
    ("gate", "opened"),
    [(1, True), (3, True), (4, False), (5, False), (Aside("na"), False), (Aside("no"), False), (None, False)],
)
def test_the_short_form_asks_the_rest_of_a_group_after_a_low_gate(
    deficits: Instrument, gate: object, opened: bool
) -> None:
    items = ("SUB03", "SUB01", "SUB02")
    steps = asking.steps(deficits, asking.Asked(items, express=True), WORDS)
    first, second, *_ = steps

    assert [step.name for step in steps[:3]] == ["sub01", "sub03", "sub02"]
    assert first.when is None
    assert second.when is not None
    assert second.when(Answers({"sub01": gate})) is opened


def test_answers_are_kept_by_code_with_the_seconds_they_took(deficits: Instrument) -> None:
    given = Answers(
        {"sub01": 4, "met01": Aside("na"), "q_format": ["course_online"], "q_contact": True, "q_free": None},
        moments={
            "sub01": START,
            "met01": START + timedelta(seconds=7),
            "q_contact": START + timedelta(days=1),
        },
    )

    assert answered.given(deficits, ("SUB01", "MET01"), given) == {
        "SUB01": 4,
        "MET01": {"aside": "na"},
        "Q_FORMAT": ["course_online"],
        "Q_CONTACT": True,
    }
    assert answered.seconds(deficits, ("SUB01", "MET01"), given) == {"MET01": 7.0, "Q_CONTACT": 300.0}
