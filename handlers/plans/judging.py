"""A methodist and the plans put before her: by code, each look recorded."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.plans import Plan
from models.steps import Answers, Form, Text
from services import instruments, plans
from services.plans import agreeing, queues, totals
from views import Screen
from views.plans import callbacks as to
from views.plans import judging as views

router = Router(name=__name__)


@router.callback_query(to.Queue.filter(), flags=right("plans.agree"))
async def queue(_tap: CallbackQuery, callback_data: to.Queue, turn: Turn) -> Screen:
    at = callback_data
    found, counts = await queues.queue(turn.session, turn.actor, at.part, at.page)
    return views.queue(found, counts, at, plans.PAGE, turn.say)


@router.callback_query(to.Look.filter(), flags=right("plans.agree"))
async def look(_tap: CallbackQuery, callback_data: to.Look, turn: Turn) -> Screen:
    return await card(turn, await agreeing.look(turn.session, turn.actor, callback_data.id, turn.now))


async def card(turn: Turn, plan: Plan, toast: str = "") -> Screen:
    instrument = await instruments.of(turn.session, plan.version_id)
    return views.look(plan, agreeing.stamp(plan), instrument, turn.say, toast=toast)


@router.callback_query(to.Agree.filter(), flags=right("plans.agree"))
async def agree(_tap: CallbackQuery, callback_data: to.Agree, turn: Turn) -> Screen:
    at = callback_data
    plan = await agreeing.agree(turn.session, turn.actor, at.id, at.seen, turn.now)
    return await card(turn, plan, turn.say("plans-agreed"))


@router.callback_query(to.Return.filter(), flags=right("plans.agree"))
async def give_back(_tap: CallbackQuery, callback_data: to.Return, turn: Turn) -> Screen:
    plan = await agreeing.look(turn.session, turn.actor, callback_data.id, turn.now)
    return await turn.open(RETURN, context={"plan": plan.id, "seen": callback_data.seen}, resume=True)


async def _given_back(turn: Turn, answers: Answers) -> Screen:
    number, seen = answers.context["plan"], answers.context["seen"]
    plan = await agreeing.give_back(turn.session, turn.actor, number, seen, answers["remark"], turn.now)
    return await card(turn, plan, turn.say("plans-returned"))


RETURN = Form(
    "plans-return",
    Text("remark", longest=agreeing.LONGEST_REMARK, hint=True),
    done=_given_back,
    preview=False,
)


@router.callback_query(to.Judge.filter(), flags=right("plans.agree"))
async def judge(_tap: CallbackQuery, callback_data: to.Judge, turn: Turn) -> Screen:
    at = callback_data
    plan = await agreeing.judge_term(turn.session, turn.actor, at.id, at.yes, turn.now)
    return await card(turn, plan, turn.say("plans-judged"))


@router.callback_query(to.Comment.filter(), flags=right("plans.agree"))
async def comment(_tap: CallbackQuery, callback_data: to.Comment, turn: Turn) -> Screen:
    plan = await agreeing.look(turn.session, turn.actor, callback_data.id, turn.now)
    return await turn.open(COMMENT, context={"plan": plan.id}, resume=True)


async def _commented(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["plan"]
    plan = await agreeing.comment(turn.session, turn.actor, number, answers["words"], turn.now)
    return await card(turn, plan, turn.say("plans-commented"))


COMMENT = Form(
    "plans-comment",
    Text("words", longest=agreeing.LONGEST_REMARK, hint=True),
    done=_commented,
    preview=False,
)


@router.callback_query(to.Reveal.filter(), flags=right("people.reveal"))
async def reveal(_tap: CallbackQuery, callback_data: to.Reveal, turn: Turn) -> Screen:
    plan = await agreeing.before(turn.session, turn.actor, callback_data.id)
    return await turn.open(REVEAL, context={"plan": plan.id})


async def _revealed(turn: Turn, answers: Answers) -> Screen:
    number, reason = answers.context["plan"], answers["reason"]
    return views.revealed(await agreeing.reveal(turn.session, turn.actor, number, reason, turn.now), turn.say)


REVEAL = Form(
    "plans-reveal",
    Text("reason", shortest=10, longest=200, hint=True),
    done=_revealed,
    preview=False,
)


@router.callback_query(to.Summary.filter(), flags=right("plans.aggregate"))
async def summary(_tap: CallbackQuery, turn: Turn) -> Screen:
    found = await totals.totals(turn.session, turn.actor)
    titles = await totals.titles(turn.session)
    return views.summary(found, titles, turn.say, queue=turn.actor.may("plans.agree"))
