"""A goal and a step of one's own plan, with everything that can be changed by taps."""

from collections.abc import Sequence
from datetime import date

from locales import Html, Say
from models.instruments import Instrument
from models.plans import EVIDENCE, OWN, RUNNING, Evidence, Goal, Plan, PlanAction, Suggestion
from models.questionnaires import Offer
from views import Button, File, Screen
from views.announcements.callbacks import Open as OpenAnnouncement
from views.courses.callbacks import Course as OpenCourse
from views.events.callbacks import Open as OpenEvent
from views.plans import callbacks as to
from views.plans import words
from views.plans.cards import pairs

CHANGEABLE = ("draft", *RUNNING)
DOABLE = ("proposed", *RUNNING)
DUES = ("month", "quarter", "year", "end")
SAID = tuple(f"plans-due-{name}" for name in DUES)


def goal(
    plan: Plan,
    one: Goal,
    suggestions: Sequence[Suggestion],
    instrument: Instrument,
    say: Say,
    toast: str = "",
) -> Screen:
    """The goal in full, its steps to open, and the steps that may be added."""
    number = plan.goals.index(one) + 1
    lines = [say("plans-goal-head", number=number, group=words.title(instrument, one.group))]
    if known := words.level(instrument, one.level_start, say):
        lines.append(known)
    parts = [Html.joined(lines), say("plans-goal-text", text=one.text)]
    if one.success:
        parts.append(say("plans-goal-success", text=one.success))
    kept = [step for step in one.actions if step.state != "dropped"]
    said = [Html(f"{place}. ") + words.step(step, say, 120) for place, step in enumerate(kept, 1)]
    said = said or [say("plans-goal-no-steps")]
    parts.append(Html.joined([say("plans-goal-steps"), *said]))
    rows = pairs(
        [Button(_step_label(place, step, say), to.Step(id=step.id)) for place, step in enumerate(kept, 1)]
    )
    if plan.state in CHANGEABLE:
        if suggestions:
            parts.append(
                Html.joined([say("plans-may-add"), *(words.suggested(each, say) for each in suggestions)])
            )
        rows += pairs(
            [
                Button(words.suggestion_button(each, say), to.Add(id=one.id, kind=each.kind, key=each.key))
                for each in suggestions
            ]
        )
        rows.append(Button(say("plans-own-step"), to.Own(id=one.id)))
    if plan.state == "draft":
        change = [Button(say("plans-reword"), to.Words(id=one.id))]
        if len(plan.goals) > 1:
            change.append(Button(say("plans-lose-goal"), to.LoseGoal(id=one.id)))
        rows.append(change)
    rows.append(Button(say("plans-to-plan"), to.Open(id=plan.id)))
    return Screen(Html.joined(parts, "\n\n"), *rows, toast=toast, protect=True)


def _step_label(place: int, step: PlanAction, say: Say) -> str:
    mark = words.MARKS.get(step.state, "")
    name = words.cut(step.title, 24) if step.kind == OWN else words.kind(step.kind, say)
    return f"{mark} {place}. {name}"


def step(
    plan: Plan,
    one: PlanAction,
    dues: Sequence[tuple[str, date]],
    instrument: Instrument,
    say: Say,
    *,
    offer: Offer | None = None,
    toast: str = "",
) -> Screen:
    """A step in full: by when, what will show it done, what has shown it."""
    rows: list[Button | list[Button]] = []
    if offer is not None and (opened := _offer(offer, say)):
        rows.append(opened)
    if plan.state in DOABLE:
        rows += _doing(one, say)
    if plan.state in CHANGEABLE and one.state == "planned":
        rows += _days(one, dues, say)
        rows.append(Button(say("plans-proof-change"), to.Proof(id=one.id)))
        rows.append(Button(say("plans-drop"), to.Drop(id=one.id)))
    rows.append(Button(say("plans-to-goal"), to.Goal(id=one.goal_id)))
    return Screen(_step_words(one, instrument, say), *rows, toast=toast, protect=True)


def _step_words(one: PlanAction, instrument: Instrument, say: Say) -> Html:
    lines = [say("plans-step-head", kind=words.kind(one.kind, say)), say("plans-step-title", title=one.title)]
    theme = instrument.themes.get(one.theme)
    if theme is not None and theme.called(say.language) != one.title:
        lines.append(say("plans-step-theme", theme=theme.called(say.language)))
    if one.hours:
        lines.append(say("plans-step-hours", hours=one.hours))
    if one.state == "done" and one.done_at is not None:
        lines.append(say("plans-step-was-done", day=say.full_day(one.done_at)))
    elif one.due_on is not None:
        lines.append(say("plans-step-due", day=say.full_day(one.due_on)))
    if not one.evidence:
        lines.append(say("plans-step-proof", proof=words.proof(one.evidence_kind, say)))
    lines += [evidence(number, given, say) for number, given in enumerate(one.evidence, 1)]
    return Html.joined(lines)


def evidence(number: int, given: Evidence, say: Say) -> Html:
    if given.file:
        return say("plans-evidence-file", number=number, name=str(given.file.get("name") or "—"))
    return say("plans-evidence-note", number=number, note=given.note)


def _offer(offer: Offer, say: Say) -> Button | None:
    if offer.event_id is not None:
        return Button(say("plans-step-offer"), OpenEvent(id=offer.event_id))
    if offer.course_id is not None:
        return Button(say("plans-step-offer"), OpenCourse(id=offer.course_id))
    if offer.announcement_id is not None:
        return Button(say("plans-step-offer"), OpenAnnouncement(id=offer.announcement_id))
    return Button(say("plans-step-offer"), url=offer.link) if offer.link else None


def _doing(one: PlanAction, say: Say) -> list[Button | list[Button]]:
    if one.state == "planned":
        return [Button(say("plans-done"), to.Done(id=one.id), style="primary")]
    if one.state != "done":
        return []
    files = [
        Button(say("plans-evidence-open", number=number), to.Evidence(id=given.id))
        for number, given in enumerate(one.evidence, 1)
        if given.file
    ]
    return [
        files,
        [Button(say("plans-done-more"), to.Done(id=one.id)), Button(say("plans-undo"), to.Undo(id=one.id))],
    ]


def _days(one: PlanAction, dues: Sequence[tuple[str, date]], say: Say) -> list[Button | list[Button]]:
    buttons = [
        Button(
            f"{'✓ ' if day == one.due_on else ''}{say(f'plans-due-{name}', day=say.day(day))}",
            to.Due(id=one.id, day=day.isoformat()),
        )
        for name, day in dues
    ]
    buttons.append(Button(say("plans-due-other"), to.Due(id=one.id)))
    return [list(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


def proofs(one: PlanAction, say: Say) -> Screen:
    """What will show it done: the kinds to choose from."""
    buttons = [
        Button(
            f"{'✓ ' if kind == one.evidence_kind else ''}{words.proof(kind, say)}",
            to.Proof(id=one.id, kind=kind),
        )
        for kind in EVIDENCE
    ]
    return Screen(say("plans-proof-which"), *buttons, Button(say("plans-to-step"), to.Step(id=one.id)))


def file(one: PlanAction, given: Evidence, say: Say) -> Screen:
    """The file again, as Telegram keeps it."""
    kept = given.file or {}
    shown = File(str(kept.get("name") or ""), file_id=str(kept.get("id") or ""))
    back = Button(say("plans-to-step"), to.Step(id=one.id))
    text = say("plans-evidence-here")
    if kept.get("kind") == "photo":
        return Screen(text, back, picture=shown, fresh=True, protect=True)
    return Screen(text, back, document=shown, fresh=True, protect=True)
