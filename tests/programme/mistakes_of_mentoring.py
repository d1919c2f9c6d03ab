"""Slips in mentoring.yaml that no single line shows."""

from tests.programme.mistakes import Mistake, swap

MISTAKES = {
    "more mentees than allowed are usual": Mistake(
        "mentoring.yaml",
        swap("load: {usual: 2, most: 3}", "load: {usual: 4, most: 3}"),
        "mentoring.yaml:13: usual is more than most — correct one of them",
    ),
    "months out of their order": Mistake(
        "mentoring.yaml",
        swap("months: {usual: 9, least: 3, most: 12}", "months: {usual: 2, least: 3, most: 12}"),
        "mentoring.yaml:15: least is more than usual — correct one of them",
    ),
    "the school hears before the mentor": Mistake(
        "mentoring.yaml",
        swap("nudge: 10, curator: 21", "nudge: 30, curator: 21"),
        "mentoring.yaml:19: nudge is more than curator — correct one of them",
    ),
    "a goal for what nobody asks": Mistake(
        "mentoring.yaml",
        swap("groups: [MET, SUB]", "groups: [MET, SUBJ]"),
        'mentoring.yaml:94: goals → lesson: groups "SUBJ" is not in questionnaires/deficits.yaml — choose '
        "one of ASM, COM, DEV, DIG, FUN, GIF, INC, MET, PRJ, PSY, SUB, VOS",
    ),
    "an alert nobody reckons": Mistake(
        "mentoring.yaml",
        swap("  overloaded:", "  overworked:"),
        'mentoring.yaml:199: the bot does not know "overworked" — correct the name; similar ones: '
        "first_meeting, no_meetings, plan_overdue, low_pulse, overloaded, help_wanted, no_programme, fit",
    ),
}
