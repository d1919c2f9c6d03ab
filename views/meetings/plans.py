"""A plan of the year: its theme and aim, its lines by month, one line."""

from locales import Html, Say, safe
from models.district import District
from models.meetingcards import PlanCard
from models.meetings import WorkPlanLine
from views import Button, Screen
from views.events.callbacks import New, Open
from views.meetings import callbacks as to
from views.meetings import words
from views.meetings.circles import FORM

SAID = ("meetings-plan-theme", "meetings-plan-aim", "meetings-plan-tasks")


def card(shown: PlanCard, say: Say, district: District, *, toast: str = "") -> Screen:
    plan = shown.plan
    key = "meetings-plan-approved" if plan.state == "approved" else "meetings-plan-draft"
    parts = [
        say("meetings-plan", title=plan.association.title, year=plan.year, state=say(key)),
        Html.joined(_about(shown, say)),
        words.fitted([line(one, shown, say, district) for one in shown.lines], say, 2200)
        or say("meetings-plan-empty"),
    ]
    text = Html.joined([part for part in parts if part], "\n\n")
    return Screen(text, *_deeds(shown, say), toast=toast)


def _about(shown: PlanCard, say: Say) -> list[Html]:
    plan = shown.plan
    tasks = Html.joined([Html(f"{number}) {safe(str(one))}") for number, one in enumerate(plan.tasks, 1)])
    known = (
        ("meetings-plan-theme", plan.theme),
        ("meetings-plan-aim", plan.aim),
        ("meetings-plan-tasks", tasks),
    )
    found = [say(key, words=said) for key, said in known if said]
    return found or ([say("meetings-plan-no-theme")] if shown.runs else [])


def line(one: WorkPlanLine, shown: PlanCard, say: Say, district: District) -> Html:
    """«3. ✅ 👥 ноябрь — Итоги полугодия»."""
    number = list(shown.lines).index(one) + 1
    known = district.work_kinds.get(one.kind)
    return say(
        "meetings-line",
        number=number,
        mark="✅" if one.done_at else known.icon if known else "▫️",
        when=when(one, say),
        title=one.title,
    )


def when(one: WorkPlanLine, say: Say) -> str:
    """A day, or only the month: «ноябрь 2026»."""
    return say.full_month(one.planned_on) if one.whole_month else say.full_day(one.planned_on)


def _deeds(shown: PlanCard, say: Say) -> list[list[Button]]:
    plan = shown.plan
    numbers = [Button(str(place), to.Line(id=one.id)) for place, one in enumerate(shown.lines, 1)]
    rows = [numbers[start : start + 6] for start in range(0, len(numbers), 6)]
    if shown.runs and (plan.state == "draft" or shown.approves):
        rows.append(
            [
                Button(say("meetings-plan-do-line"), to.PlanDo(id=plan.id, what="line")),
                Button(say("meetings-plan-do-say"), to.PlanDo(id=plan.id, what="say")),
            ]
        )
    if shown.approves:
        approved = plan.state == "approved"
        key = "meetings-plan-reopen" if approved else "meetings-plan-approve"
        what = "reopen" if approved else "approve"
        rows.append([Button(say(key), to.PlanDo(id=plan.id, what=what))])
    rows.append([Button(say("meetings-plan-paper"), to.PlanPaper(id=plan.id))])
    if shown.runs:
        rows[-1].append(Button(say("meetings-plan-analysis"), to.PlanPaper(id=plan.id, kind="done")))
    return [*rows, [Button(say("meetings-back"), to.Association(id=plan.association_id))]]


def one_line(shown: PlanCard, one: WorkPlanLine, say: Say, district: District, *, toast: str = "") -> Screen:
    known = district.work_kinds.get(one.kind)
    event = shown.events.get(one.event_id or 0)
    parts = [
        say(
            "meetings-line-card",
            kind=known.called(say.language) if known else one.kind,
            title=one.title,
            when=when(one, say),
        ),
        say("meetings-line-done", day=say.day(one.done_at)) if one.done_at else say("meetings-line-open"),
    ]
    if event is not None:
        parts.append(say("meetings-line-event", when=say.moment(event.starts_at), title=event.title))
    return Screen(Html.joined(parts, "\n\n"), *_line_deeds(shown, one, say, district), toast=toast)


def _line_deeds(shown: PlanCard, one: WorkPlanLine, say: Say, district: District) -> list[list[Button]]:
    rows = []
    known, plan = district.work_kinds.get(one.kind), shown.plan
    if one.event_id is not None:
        rows.append([Button(say("meetings-to-event"), Open(id=one.event_id))])
    elif shown.runs and known is not None and known.meeting and not one.done_at:
        call = New(form=FORM, association=plan.association_id)
        rows.append([Button(say("meetings-line-call"), call, style="primary")])
    if shown.runs:
        what, key = ("undone", "meetings-line-undone") if one.done_at else ("done", "meetings-line-mark")
        rows.append([Button(say(key), to.LineDo(id=one.id, what=what))])
    if shown.runs and (plan.state == "draft" or shown.approves):
        rows.append(
            [
                Button(say("meetings-do-edit"), to.LineDo(id=one.id, what="edit")),
                Button(say("meetings-do-drop"), to.LineDo(id=one.id, what="drop")),
            ]
        )
    return [*rows, [Button(say("meetings-to-plan"), to.Plan(id=plan.id))]]


def sure_to_drop(one: WorkPlanLine, say: Say) -> Screen:
    return Screen(
        say("meetings-line-drop-sure", title=one.title),
        Button(say("meetings-do-drop"), to.LineDo(id=one.id, what="gone"), style="danger"),
        Button(say("meetings-leave-so"), to.Line(id=one.id)),
    )
