"""Mentoring as data: what no single line of mentoring.yaml can tell."""

from collections.abc import Iterator

from models.district import District
from services.districts.marks import Problem, Steps
from services.districts.pages import Pages

FILE = "mentoring.yaml"
DEFICITS = "deficits"
# The rules of alerts that the bot can reckon.
ALERTS = (
    "first_meeting",
    "no_meetings",
    "plan_overdue",
    "low_pulse",
    "overloaded",
    "help_wanted",
    "no_programme",
    "fit",
)


# Numbers of which the first may not exceed the second.
ORDERED: tuple[tuple[Steps, str], ...] = (
    (("load", "usual"), "most"),
    (("months", "least"), "usual"),
    (("months", "usual"), "most"),
    (("rhythm", "nudge"), "curator"),
)


def problems(district: District, read: Pages) -> Iterator[Problem]:
    """Numbers out of their order, groups nobody asks about, alerts nobody reckons."""
    page, rules = read.pages[FILE], district.mentoring
    for (part, less), more in ORDERED:
        numbers = getattr(rules, str(part))
        if getattr(numbers, str(less)) > getattr(numbers, more):
            yield page.problem((part, less), "programme-order", field=str(less), other=more)
    asked = district.questionnaires.get(DEFICITS)
    for code, goal in rules.goals.items():
        for index, group in enumerate(goal.groups):
            if asked is not None and group not in asked.group:
                yield page.problem(
                    ("goals", code, "groups", index),
                    "programme-unknown",
                    where=f"goals → {code}",
                    field="groups",
                    value=group,
                    home=f"questionnaires/{DEFICITS}.yaml",
                    choices=", ".join(sorted(asked.group)),
                )
    for code in rules.alerts:
        if code not in ALERTS:
            at: Steps = ("alerts", code)
            yield page.problem(at, "programme-not-in-bot", name=code, choices=", ".join(ALERTS))
