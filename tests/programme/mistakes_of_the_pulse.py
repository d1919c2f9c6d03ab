"""Slips in pulse.yaml that no single line shows."""

from tests.programme.mistakes import Mistake, swap

FILE = "pulse.yaml"
MISTAKES = {
    "a statement of no dimension": Mistake(
        FILE,
        swap("code: AD09, dimension: PEOPLE", "code: AD09, dimension: COLLEAGUES"),
        'pulse.yaml:47: items: dimension "COLLEAGUES" is not in pulse.yaml — choose one of '
        "ENERGY, INTENT, LESSON, LOAD, PEOPLE, SUPPORT",
    ),
    "hidden from nobody there is": Mistake(
        FILE,
        swap("hidden_from: [mentor]", "hidden_from: [mentr]"),
        'pulse.yaml:45: items: hidden_from "mentr" is not in roles.yaml — choose one of admin, '
        "association_head, coordinator, expert, mentor, methodist, methodist_young, school_curator, "
        "school_head, teacher, young",
    ),
    "a statement asked twice": Mistake(
        FILE,
        swap("code: AO2", "code: AD02"),
        'pulse.yaml:54: "AD02" is already in line 40 — keep one of them',
    ),
    "a short pulse of what is not asked": Mistake(
        FILE,
        swap("[AD02, AD06, AD10]", "[AD02, AD06, AD13]"),
        'pulse.yaml:70: mini: items "AD13" is not in pulse.yaml — choose one of AD01, AD02, '
        "AD03, AD04, AD05, AD06, AD07, AD08, AD09, AD10, AD11, AD12",
    ),
    "a short pulse at no stage": Mistake(
        FILE,
        swap("stages: [S0, S1]", "stages: [S0, S5]"),
        'pulse.yaml:72: mini: stages "S5" is not in pulse.yaml — choose one of S0, S1, S2, S3, S4',
    ),
    "days between stages": Mistake(
        FILE,
        swap("from_day: 31,", "from_day: 35,"),
        "pulse.yaml:32: the stage S1 does not begin where the one before it ends — write from_day: 31",
    ),
    "a stage that ends before it begins": Mistake(
        FILE,
        swap("from_day: 731, to_day: 1096", "from_day: 731, to_day: 700"),
        "pulse.yaml:35: from_day is more than to_day — correct one of them",
    ),
    "zones the wrong way round": Mistake(
        FILE,
        swap("code: yellow, least: 45", "code: yellow, least: 75"),
        "pulse.yaml:100: zones go from the best to the worst — make least smaller",
    ),
    "an index in no zone": Mistake(
        FILE,
        swap("code: red, least: 0", "code: red, least: 10"),
        "pulse.yaml:101: the last zone begins at zero — write least: 0",
    ),
    "an index nobody would have": Mistake(
        FILE,
        swap("min_answered: 8", "min_answered: 12"),
        "pulse.yaml:97: too many: without a mentor 11 questions are asked, and nobody would have "
        "an index — make it smaller",
    ),
    "waves that overlap": Mistake(
        FILE,
        swap('first: "11-05"', 'first: "10-05"'),
        "pulse.yaml:78: W2 overlaps W1 — move the dates apart or remove the repeat",
    ),
    "a wave that ends before it begins": Mistake(
        FILE,
        swap('last: "12-22"', 'last: "12-02"'),
        "pulse.yaml:79: 12-10 – 12-02: the last day comes before the first — correct the dates",
    ),
    "a wave on a day that is not there": Mistake(
        FILE,
        swap('last: "02-07"', 'last: "02-30"'),
        'pulse.yaml:80: W4: the school year has no day "02-30" — write month and day, as in 09-22',
    ),
    "a wave on a day of leap years": Mistake(
        FILE,
        swap('last: "02-07"', 'last: "02-29"'),
        'pulse.yaml:80: W4: the school year has no day "02-29" — write month and day, as in 09-22',
    ),
    "a wave on holidays": Mistake(
        FILE,
        swap('first: "01-25", last: "02-07"', 'first: "01-01", last: "01-08"'),
        "pulse.yaml:80: W4: on all these days the bot is silent — breaks, holidays, weekends; move the dates",
    ),
    "reminders out of their order": Mistake(
        FILE,
        swap("reminders: [3, 7]", "reminders: [7, 3]"),
        "pulse.yaml:87: reminders: days rise, from the first one after the beginning — put them in order",
    ),
    "a day that closes before it opens": Mistake(
        FILE,
        swap("closes: 19:00", "closes: 08:00"),
        "pulse.yaml:89: closes must be later than opens — correct one of them",
    ),
    "a signal of what is not asked": Mistake(
        FILE,
        swap("{AD12: 2}", "{AD21: 2}"),
        'pulse.yaml:104: signals → R1 → rule: answer_at_most "AD21" is not in pulse.yaml — '
        "choose one of AD01, AD02, AD03, AD04, AD05, AD06, AD07, AD08, AD09, AD10, AD11, AD12",
    ),
    "a yes to what is no question of yes": Mistake(
        FILE,
        swap("answer_true: AO4", "answer_true: AO3"),
        'pulse.yaml:106: signals → R3 → rule: answer_true "AO3" is not in pulse.yaml — choose one of AO4',
    ),
    "a signal of no dimension": Mistake(
        FILE,
        swap("{LOAD: 2.5}", "{WORK: 2.5}"),
        'pulse.yaml:114: signals → R11 → rule: dimension_at_most "WORK" is not in pulse.yaml — '
        "choose one of ENERGY, INTENT, LESSON, LOAD, PEOPLE, SUPPORT",
    ),
    "a signal that never speaks": Mistake(
        FILE,
        swap("rule: {index_below: 45}", "rule: {consecutive: 2}"),
        "pulse.yaml:107: the rule R4 speaks of nothing — add a condition",
    ),
    "a word that is never met": Mistake(
        FILE,
        swap("[самоуб,", "[Самоуб.,"),
        'pulse.yaml:93: "Самоуб." will match no word — write it in small letters, without «ё» '
        "and signs: самоуб",
    ),
    "told late before it is late": Mistake(
        FILE,
        swap("contact_within_work_hours: 16", "contact_within_work_hours: 30"),
        "pulse.yaml:124: contact_within_work_hours is more than escalate_after_work_hours — "
        "correct one of them",
    ),
}
