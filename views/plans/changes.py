"""What can be changed about a plan as a whole: its term, its goals, its end."""

from collections.abc import Sequence
from datetime import date

from locales import Say
from models.instruments import Instrument
from models.plans import RUNNING, Plan
from views import Button, Screen
from views.plans import callbacks as to
from views.plans import words
from views.plans.cards import pairs


def more(plan: Plan, say: Say) -> Screen:
    """What else can be done: another term, papers, giving up."""
    rows: list[Button | list[Button]] = []
    if plan.state == "draft":
        rows.append(Button(say("plans-term-button"), to.Term(id=plan.id)))
        rows.append(Button(say("plans-new-goal"), to.NewGoal(id=plan.id)))
    if plan.state in RUNNING:
        rows.append(Button(say("plans-extend"), to.Extend(id=plan.id)))
    rows.append(
        [
            Button(say("plans-paper-docx"), to.Paper(id=plan.id, kind="docx")),
            Button(say("plans-paper-pdf"), to.Paper(id=plan.id, kind="pdf")),
        ]
    )
    if plan.closed_at is None and plan.state != "draft":
        rows.append(Button(say("plans-cancel"), to.Cancel(id=plan.id), style="danger"))
    else:
        rows.append(Button(say("plans-discard"), to.Discard(id=plan.id), style="danger"))
    return Screen(say("plans-more-what"), *rows, Button(say("plans-to-plan"), to.Open(id=plan.id)))


def terms(plan: Plan, ends: Sequence[tuple[int, date]], say: Say) -> Screen:
    buttons = [
        Button(say("plans-until-months", day=say.full_day(day), months=number),
               to.Term(id=plan.id, months=number))
        for number, day in ends
    ]  # fmt: skip
    return Screen(say("plans-term-which"), *buttons, Button(say("plans-to-plan"), to.Open(id=plan.id)))


def later(plan: Plan, days: Sequence[date], say: Say) -> Screen:
    """Until when to run on; the second time a methodist has the last word."""
    buttons = [
        Button(say("plans-until-short", day=say.full_day(day)), to.Extend(id=plan.id, day=day.isoformat()))
        for day in days
    ]
    back = Button(say("plans-to-plan"), to.Open(id=plan.id))
    if not days:
        return Screen(say("plans-no-longer-term"), back)
    said = say("plans-extend-ask") if plan.extensions else say("plans-extend-which")
    return Screen(said, *buttons, back)


def new_goal(
    plan: Plan, groups: Sequence[tuple[str, str | None]], instrument: Instrument, say: Say
) -> Screen:
    buttons = [
        Button(f"{words.icon(instrument, level)} {words.short(instrument, group)}",
               to.NewGoal(id=plan.id, group=group))
        for group, level in groups
    ]  # fmt: skip
    said = say("plans-new-goal-which") if groups else say("plans-new-goal-none")
    return Screen(said, *pairs(buttons), Button(say("plans-to-plan"), to.Open(id=plan.id)), protect=True)


def sure(plan: Plan, what: str, say: Say) -> Screen:
    """Before a plan is given up or deleted."""
    back = Button(say("plans-keep"), to.Open(id=plan.id))
    if what == "cancel":
        yes = Button(say("plans-cancel-sure"), to.Cancel(id=plan.id, sure=True), style="danger")
        return Screen(say("plans-cancel-what"), yes, back)
    yes = Button(say("plans-discard-sure"), to.Discard(id=plan.id, sure=True), style="danger")
    return Screen(say("plans-discard-what"), yes, back)


def before_closing(plan: Plan, questions: int, say: Say) -> Screen:
    """What summing up takes, before it begins."""
    return Screen(
        say("plans-close-what", count=questions) if questions else say("plans-close-what-alone"),
        Button(say("plans-close-go"), to.Close(id=plan.id, go=True), style="primary"),
        Button(say("plans-to-plan"), to.Open(id=plan.id)),
    )
