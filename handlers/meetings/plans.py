"""The plan of the year: begun, kept by few taps, approved, taken as a paper."""

from collections.abc import Mapping
from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.meetings import minutes
from models.meetings import WorkPlanLine
from models.steps import Answers, Choice, Day, Form, Option, Text
from services.meetings import planlines, rules, yearplans
from services.meetings.yearplans import LONGEST, Line
from services.refusals import Refusal
from views import Screen
from views.meetings import callbacks as to
from views.meetings import circles as starts
from views.meetings import planpapers
from views.meetings import plans as views
from views.people.names import shown

router = Router(name=__name__)
OTHER_DAY = "day"


async def screen(turn: Turn, plan_id: int, toast: str = "") -> Screen:
    shown = await yearplans.look(turn.session, turn.actor, plan_id, turn.now)
    return views.card(shown, turn.say, turn.district, toast=toast)


async def line_screen(turn: Turn, line_id: int, toast: str = "") -> Screen:
    shown, line = await planlines.line_of(turn.session, turn.actor, line_id, turn.now)
    return views.one_line(shown, line, turn.say, turn.district, toast=toast)


@router.callback_query(to.Plan.filter(), flags=right("meetings.read"))
async def plan(_tap: CallbackQuery, callback_data: to.Plan, turn: Turn) -> Screen:
    return await screen(turn, callback_data.id)


@router.callback_query(to.MakePlan.filter(), flags=right("meetings.manage"))
async def make(_tap: CallbackQuery, callback_data: to.MakePlan, turn: Turn) -> Screen:
    at = callback_data
    if not at.way:
        old = await yearplans.before(turn.session, turn.actor, at.association, at.year, turn.now)
        return starts.start(at, old is not None, turn.say)
    again = at.way == "again"
    made = await yearplans.make(turn.session, turn.actor, at.association, at.year, turn.now, copy=again)
    return await screen(turn, made.id, turn.say("meetings-plan-made"))


@router.callback_query(to.PlanDo.filter(), flags=right("meetings.manage"))
async def do(_tap: CallbackQuery, callback_data: to.PlanDo, turn: Turn) -> Screen:
    number, what = callback_data.id, callback_data.what
    if what in ("approve", "reopen"):
        await yearplans.approve(turn.session, turn.actor, number, what == "approve", turn.now)
        key = "meetings-plan-approved-now" if what == "approve" else "meetings-plan-reopened"
        return await screen(turn, number, turn.say(key))
    found = await yearplans.own(turn.session, turn.actor, number, turn.now)
    context = {"plan": found.id, "year": found.year}
    if what == "say":
        known = {"theme": found.theme, "aim": found.aim, "tasks": "\n".join(map(str, found.tasks))}
        return await turn.open(
            SAY, context=context, answers={name: said for name, said in known.items() if said}
        )
    if what != "line":
        raise Refusal("meetings-gone")
    return await turn.open(LINE, context=context)


async def _said(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["plan"]
    said = {name: answers[name] or "" for name in ("theme", "aim", "tasks")}
    await yearplans.change(turn.session, turn.actor, number, said, turn.now)
    return await screen(turn, number, turn.say("meetings-changed"))


SAY = Form(
    "meetings-planning",
    Text("theme", longest=LONGEST["theme"], hint=True, optional=True),
    Text("aim", longest=LONGEST["aim"], optional=True),
    Text("tasks", longest=LONGEST["tasks"], hint=True, optional=True),
    done=_said,
)


async def kinds(turn: Turn, _answers: Answers) -> list[Option]:
    found = turn.district.work_kinds.values()
    return [Option(kind.code, f"{kind.icon} {kind.called(turn.say.language)}") for kind in found]


async def months(turn: Turn, answers: Answers) -> list[Option]:
    year = rules.months(answers.context["year"])
    known = [Option(f"{month:%Y%m}", turn.say.full_month(month)) for month in year]
    return [Option(OTHER_DAY, turn.say("meetings-exact-day")), *known]


def _line(answers: Mapping[str, object]) -> Line:
    month, day = str(answers["month"]), answers.get("day")
    if isinstance(day, date):
        return Line(str(answers["kind"]), str(answers["title"]), day, whole_month=False)
    first = date(int(month[:4]), int(month[4:]), 1)
    return Line(str(answers["kind"]), str(answers["title"]), first)


async def _added(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["plan"]
    await planlines.add(turn.session, turn.actor, number, _line(answers), turn.now)
    return await screen(turn, number, turn.say("meetings-line-added"))


async def _rewritten(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["line"]
    await planlines.rewrite(turn.session, turn.actor, number, _line(answers), turn.now)
    return await line_screen(turn, number, turn.say("meetings-changed"))


STEPS = (
    Choice("kind", options=kinds),
    Text("title", longest=LONGEST["title"], hint=True),
    Choice("month", options=months),
    Day("day", past=True, when=lambda answers: bool(answers["month"] == OTHER_DAY)),
)
LINE = Form("meetings-new-line", *STEPS, done=_added, preview=False)
EDIT = Form("meetings-edit-line", *STEPS, done=_rewritten)


@router.callback_query(to.Line.filter(), flags=right("meetings.read"))
async def line(_tap: CallbackQuery, callback_data: to.Line, turn: Turn) -> Screen:
    return await line_screen(turn, callback_data.id)


@router.callback_query(to.LineDo.filter(), flags=right("meetings.manage"))
async def line_do(_tap: CallbackQuery, callback_data: to.LineDo, turn: Turn) -> Screen:
    number, what = callback_data.id, callback_data.what
    if what in ("done", "undone"):
        await planlines.mark(turn.session, turn.actor, number, what == "done", turn.now)
        return await line_screen(turn, number, turn.say("meetings-changed"))
    if what == "gone":
        plan_id = await planlines.drop(turn.session, turn.actor, number, turn.now)
        return await screen(turn, plan_id, turn.say("meetings-line-dropped"))
    card, found = await planlines.line_of(turn.session, turn.actor, number, turn.now)
    if what == "drop":
        return views.sure_to_drop(found, turn.say)
    if what != "edit":
        raise Refusal("meetings-gone")
    await yearplans.own(turn.session, turn.actor, card.plan.id, turn.now)
    context = {"line": number, "year": card.plan.year}
    return await turn.open(EDIT, context=context, answers=_known(found))


def _known(line: WorkPlanLine) -> dict[str, object]:
    """What the line says now, to be changed in the preview."""
    if line.whole_month:
        when: dict[str, object] = {"month": f"{line.planned_on:%Y%m}"}
    else:
        when = {"month": OTHER_DAY, "day": line.planned_on}
    return {"kind": line.kind, "title": line.title, **when}


@router.callback_query(to.PlanPaper.filter(), flags=right("meetings.manage"))
async def paper(_tap: CallbackQuery, callback_data: to.PlanPaper, turn: Turn) -> Screen:
    number, kind = callback_data.id, callback_data.kind
    card = await yearplans.look(turn.session, turn.actor, number, turn.now)
    if kind not in planpapers.KINDS or not card.runs:
        raise Refusal("meetings-gone")
    head = await yearplans.head(turn.session, card.plan.association_id, turn.now)
    called = shown(head, turn.say, True) if head else ""
    drawn = planpapers.values(card, called, turn.district, turn.now)
    made = turn.made(f"work:{number}:{kind}", minutes.fitting(planpapers.draws(kind, turn.district, drawn)))
    return planpapers.ready(number, kind, made, turn.say)
