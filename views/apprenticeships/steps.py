"""A goal and a step, with everything that can be changed by taps."""

from collections.abc import Sequence
from datetime import date

from locales import Html, Say
from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep
from models.district import District
from models.instruments import Instrument
from views import Button, Screen
from views.apprenticeships import callbacks as to
from views.apprenticeships import words
from views.apprenticeships.cards import back

OPEN = ("draft", "agreed")
DUES = ("month", "quarter", "year", "end")
SAID = tuple(f"apprenticeships-due-{name}" for name in DUES)


def goal(
    programme: Apprenticeship,
    one: ApprenticeGoal,
    today: date,
    say: Say,
    *,
    instrument: Instrument | None = None,
    toast: str = "",
) -> Screen:
    """The goal in full, its steps to open. With an `instrument` the levels are shown: the mentee agreed."""
    number = programme.goals.index(one) + 1
    parts = [say("apprenticeships-goal-head", number=number, text=one.text)]
    if one.success:
        parts.append(say("apprenticeships-success", text=one.success))
    both = (("apprenticeships-level-then", one.level_start), ("apprenticeships-level-now", one.level_end))
    levels = [say(key, level=known) for key, code in both if (known := words.level(code, instrument, say))]
    parts += levels
    steps = words.kept(one)
    lines = [words.step(each, today, say, 120) for each in steps] or [say("apprenticeships-no-steps")]
    parts.append(Html.joined([say("apprenticeships-steps"), *lines]))
    rows = [
        Button(f"{words.icon(each, today)} {words.cut(each.title, 50)}", to.Step(id=each.id))
        for each in steps
    ]
    if programme.state in OPEN and programme.mentorship.live:
        rows.append(Button(say("apprenticeships-add-step"), to.AddStep(id=one.id)))
        rows.append(Button(say("apprenticeships-reword-button"), to.Words(id=one.id)))
        if len(programme.goals) > 1:
            rows.append(Button(say("apprenticeships-lose-goal"), to.LoseGoal(id=one.id)))
    return Screen(
        Html.joined(parts, "\n\n"), *rows, back(programme, say), toast=toast, protect=True, fades=bool(levels)
    )


def lose(programme: Apprenticeship, one: ApprenticeGoal, say: Say) -> Screen:
    return Screen(
        say("apprenticeships-lose-goal-what", text=one.text),
        Button(say("apprenticeships-lose-goal-sure"), to.LoseGoal(id=one.id, sure=True), style="danger"),
        Button(say("apprenticeships-keep"), to.Goal(id=one.id)),
        protect=True,
    )


def new_goal(programme: Apprenticeship, codes: Sequence[str], district: District, say: Say) -> Screen:
    """The goals of the district that are not in the programme, and one's own words."""
    order = list(district.mentoring.goals)
    rows = [
        Button(
            words.template(code, district, say),
            to.NewGoal(id=programme.id, number=order.index(code) + 1),
        )
        for code in codes
    ]
    own = Button(say("apprenticeships-own-goal"), to.OwnGoal(id=programme.id))
    return Screen(say("apprenticeships-new-goal-which"), *rows, own, back(programme, say))


def step(
    programme: Apprenticeship,
    one: ApprenticeStep,
    dues: Sequence[tuple[str, date]],
    today: date,
    say: Say,
    *,
    toast: str = "",
) -> Screen:
    """A step in full: done, another day, dropped."""
    rows: list[Button | list[Button]] = []
    if programme.state in OPEN and programme.mentorship.live:
        if one.state == "planned":
            done = to.Mark(id=one.id, state="done")
            rows.append(Button(say("apprenticeships-mark-done"), done, style="primary"))
            rows += _days(one, dues, say)
            rows.append(Button(say("apprenticeships-mark-dropped"), to.Mark(id=one.id, state="dropped")))
        else:
            rows.append(Button(say("apprenticeships-mark-planned"), to.Mark(id=one.id, state="planned")))
    rows.append(Button(say("apprenticeships-to-goal"), to.Goal(id=one.goal_id)))
    return Screen(words.step(one, today, say, 200), *rows, toast=toast, protect=True)


def _days(one: ApprenticeStep, dues: Sequence[tuple[str, date]], say: Say) -> list[list[Button]]:
    found = [
        Button(
            f"{'✓ ' if day == one.due_on else ''}{say(f'apprenticeships-due-{name}', day=say.day(day))}",
            to.Move(id=one.id, day=day.isoformat()),
        )
        for name, day in dues
    ]
    found.append(Button(say("apprenticeships-due-other"), to.Move(id=one.id)))
    return [found[start : start + 2] for start in range(0, len(found), 2)]
