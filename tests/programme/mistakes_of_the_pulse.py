"""Slips in pulse.yaml that no single line shows."""

from services import districts
from tests.programme.mistakes import Mistake, swap

FILE = "pulse.yaml"
SHIPPED = (districts.FOLDER / FILE).read_text(encoding="utf-8")


def slip(before: str, after: str, said: str) -> Mistake:
    """What is spoilt in a line is said of that line, wherever in the file it stands by now."""
    line = SHIPPED[: SHIPPED.index(before)].count("\n") + 1
    return Mistake(FILE, swap(before, after), f"{FILE}:{line}: {said}")


MISTAKES = {
    "a statement of no dimension": slip(
        "code: AD09, dimension: PEOPLE",
        "code: AD09, dimension: COLLEAGUES",
        'items: dimension "COLLEAGUES" is not in pulse.yaml — choose one of '
        "ENERGY, INTENT, LESSON, LOAD, PEOPLE, SUPPORT",
    ),
    "hidden from nobody there is": slip(
        "hidden_from: [mentor]",
        "hidden_from: [mentr]",
        'items: hidden_from "mentr" is not in roles.yaml — choose one of admin, '
        "association_head, coordinator, expert, mentor, methodist, methodist_young, school_curator, "
        "school_head, teacher, young",
    ),
    "a statement asked twice": slip(
        "code: AO2",
        "code: AD02",
        '"AD02" is already in line 40 — keep one of them',
    ),
    "a short pulse of what is not asked": slip(
        "[AD02, AD06, AD10]",
        "[AD02, AD06, AD13]",
        'mini: items "AD13" is not in pulse.yaml — choose one of AD01, AD02, '
        "AD03, AD04, AD05, AD06, AD07, AD08, AD09, AD10, AD11, AD12",
    ),
    "a short pulse at no stage": slip(
        "stages: [S0, S1]",
        "stages: [S0, S5]",
        'mini: stages "S5" is not in pulse.yaml — choose one of S0, S1, S2, S3, S4',
    ),
    "days between stages": slip(
        "from_day: 31,",
        "from_day: 35,",
        "the stage S1 does not begin where the one before it ends — write from_day: 31",
    ),
    "a stage that ends before it begins": slip(
        "from_day: 731, to_day: 1096",
        "from_day: 731, to_day: 700",
        "from_day is more than to_day — correct one of them",
    ),
    "zones the wrong way round": slip(
        "code: yellow, least: 45",
        "code: yellow, least: 75",
        "zones go from the best to the worst — make least smaller",
    ),
    "an index in no zone": slip(
        "code: red, least: 0",
        "code: red, least: 10",
        "the last zone begins at zero — write least: 0",
    ),
    "an index nobody would have": slip(
        "min_answered: 8",
        "min_answered: 12",
        "too many: without a mentor 11 questions are asked, and nobody would have an index — make it smaller",
    ),
    "waves that overlap": slip(
        'first: "11-05"',
        'first: "10-05"',
        "W2 overlaps W1 — move the dates apart or remove the repeat",
    ),
    "a wave that ends before it begins": slip(
        'last: "12-22"',
        'last: "12-02"',
        "12-10 – 12-02: the last day comes before the first — correct the dates",
    ),
    "a wave on a day that is not there": slip(
        'last: "02-07"',
        'last: "02-30"',
        'W4: the school year has no day "02-30" — write month and day, as in 09-22',
    ),
    "a wave on a day of leap years": slip(
        'last: "02-07"',
        'last: "02-29"',
        'W4: the school year has no day "02-29" — write month and day, as in 09-22',
    ),
    "a wave on holidays": slip(
        'first: "01-25", last: "02-07"',
        'first: "01-01", last: "01-08"',
        "W4: on all these days the bot is silent — breaks, holidays, weekends; move the dates",
    ),
    "more waves asked for than there are": slip(
        "enough: 4", "enough: 7", "enough is more than waves — correct one of them"
    ),
    "reminders out of their order": slip(
        "reminders: [3, 7]",
        "reminders: [7, 3]",
        "reminders: days rise, from the first one after the beginning — put them in order",
    ),
    "a day that closes before it opens": slip(
        "closes: 19:00",
        "closes: 08:00",
        "closes must be later than opens — correct one of them",
    ),
    "a signal of what is not asked": slip(
        "{AD12: 2}",
        "{AD21: 2}",
        'signals → R1 → rule: answer_at_most "AD21" is not in pulse.yaml — '
        "choose one of AD01, AD02, AD03, AD04, AD05, AD06, AD07, AD08, AD09, AD10, AD11, AD12",
    ),
    "a yes to what is no question of yes": slip(
        "answer_true: AO4",
        "answer_true: AO3",
        'signals → R3 → rule: answer_true "AO3" is not in pulse.yaml — choose one of AO4',
    ),
    "a signal of no dimension": slip(
        "{LOAD: 2.5}",
        "{WORK: 2.5}",
        'signals → R11 → rule: dimension_at_most "WORK" is not in pulse.yaml — '
        "choose one of ENERGY, INTENT, LESSON, LOAD, PEOPLE, SUPPORT",
    ),
    "a signal that never speaks": slip(
        "rule: {index_below: 45}",
        "rule: {consecutive: 2}",
        "the rule R4 speaks of nothing — add a condition",
    ),
    "a word that is never met": slip(
        "[самоуб,",
        "[Самоуб.,",
        '"Самоуб." will match no word — write it in small letters, without «ё» and signs: самоуб',
    ),
    "told late before it is late": slip(
        "contact_within_work_hours: 16",
        "contact_within_work_hours: 30",
        "contact_within_work_hours is more than escalate_after_work_hours — correct one of them",
    ),
}
