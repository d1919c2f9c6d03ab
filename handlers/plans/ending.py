"""The end of a plan: the group's questions once more, her own words; or a longer term."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.plans import mine, steps
from models.forms import Draft
from models.plans import RUNNING, Plan
from models.steps import Answers, Choice, Form, Option, Scale, Step, Text
from services import plans
from services.plans import closing
from services.questionnaires import repeating
from services.refusals import Refusal
from views import Screen
from views.plans import callbacks as to
from views.plans import changes as views
from views.plans import words

router = Router(name=__name__)
REPEAT = "plans-repeat"
SAID = (
    "plans-repeat-title", "plans-repeat-reflection", "plans-repeat-reflection-label",
    "plans-repeat-reflection-hint",
)  # fmt: skip


@router.callback_query(to.Close.filter(), flags=right("plans.own"))
async def close(_tap: CallbackQuery, callback_data: to.Close, turn: Turn) -> Screen:
    plan = await plans.own(turn.session, turn.actor, callback_data.id, states=RUNNING)
    form = await _form(turn, plan)
    if not callback_data.go:
        return views.before_closing(plan, sum(isinstance(step, Scale) for step in form.steps), turn.say)
    return await turn.open(form, context={"plan": plan.id}, resume=True)


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The form of a plan that is being summed up; none once the plan is closed."""
    try:
        plan = await plans.own(turn.session, turn.actor, draft.context["plan"], states=RUNNING)
    except Refusal:
        return None
    return await _form(turn, plan)


async def _form(turn: Turn, plan: Plan) -> Form:
    """The questions of its groups, whether each goal was met, and what she takes with her."""
    instrument, asked = await closing.repeated(turn.session, turn.actor, plan, turn.now)
    found: list[Step] = []
    for code in asked:
        part = words.title(instrument, instrument.item[code].group)
        found += repeating.scales(instrument, code, part)
    for goal in plan.goals:
        found.append(
            Choice(
                f"met-{goal.id}",
                part=words.title(instrument, goal.group),
                words=turn.say("plans-repeat-met", text=goal.success or goal.text),
                short=words.short(instrument, goal.group),
                options=[Option(word, turn.say(f"plans-met-{word}")) for word in closing.MET],
            )
        )
    found.append(Text("reflection", longest=closing.LONGEST, hint=True, optional=True))
    return Form(REPEAT, *found, done=_closed, preview=False, protect=True)


async def _closed(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["plan"]
    met = {int(name[4:]): word for name, word in answers.items() if name.startswith("met-")}
    reflection = answers.get("reflection") or ""
    plan = await closing.close(turn.session, turn.actor, number, reflection, met, answers, turn.now)
    return await mine.card(turn, plan, turn.say("plans-closed"))


@router.callback_query(to.Extend.filter(), flags=right("plans.own"))
async def extend(_tap: CallbackQuery, callback_data: to.Extend, turn: Turn) -> Screen:
    if callback_data.day:
        day = steps.day_of(callback_data.day)
        plan = await closing.extend(turn.session, turn.actor, callback_data.id, day, turn.now)
        said = "plans-extension-waits" if plan.extends_to else "plans-extended"
        return await mine.card(turn, plan, turn.say(said))
    plan = await plans.own(turn.session, turn.actor, callback_data.id, states=RUNNING)
    days = await closing.later(turn.session, plan, turn.actor, turn.now)
    return views.later(plan, days if plan.extensions < 2 else [], turn.say)
