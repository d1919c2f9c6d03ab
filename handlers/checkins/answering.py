"""A mentor answers: three questions a month, what hinders, help; each of the two, how they get on."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.checkins import CheckIn
from models.forms import Draft
from models.steps import Answers, Choice, Form, Option, Text, YesNo
from services.checkins import asking as services
from services.checkins.forgetting import ANSWER
from services.mentorships import pairs
from services.refusals import Refusal
from views import Screen, plain
from views.checkins import asked as views
from views.checkins import callbacks as to

router = Router(name=__name__)
router.callback_query.filter(private)
LOG = right(services.LOG)

SAID = (
    *(f"checkins-answer-{step}" for step in ("progress", "hinders", "help", "words")),
    *(f"checkins-answer-{step}-label" for step in ("progress", "hinders", "help", "words")),
    *(f"checkins-answer-progress-{progress}" for progress in services.PROGRESS),
    "checkins-answer-words-hint",
)


# Three questions a month


@router.callback_query(to.CheckIn.filter(), flags=LOG)
async def check_in(_tap: CallbackQuery, callback_data: to.CheckIn, turn: Turn) -> Screen:
    row = await services.own(turn.session, turn.actor, callback_data.id)
    return await turn.open(_form(turn, row), context={"check_in": row.id}, resume=True)


@router.callback_query(to.Waiting.filter(), flags=LOG)
async def waiting(_tap: CallbackQuery, turn: Turn) -> Screen:
    return views.waiting(await services.waiting(turn.session, turn.person.id), turn.say)


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The questions of a draft; none once they are answered or a newer month has come."""
    try:
        return _form(turn, await services.own(turn.session, turn.actor, draft.context["check_in"]))
    except Refusal:
        return None


def _form(turn: Turn, row: CheckIn) -> Form:
    known = turn.district.mentoring.hindrances
    hinders = [Option(code, plain(one.called(turn.say.language))) for code, one in known.items()]
    return Form(
        ANSWER,
        Choice("progress", options=[Option(progress) for progress in services.PROGRESS]),
        Choice("hinders", options=hinders),
        YesNo("help"),
        Text(
            "words",
            longest=services.LONGEST,
            hint=True,
            optional=True,
            when=lambda answers: answers["help"] is True,
        ),
        done=_done,
        preview=False,
        title=plain(views.title(row, turn.say)),
    )


async def _done(turn: Turn, answers: Answers) -> Screen:
    row = await services.answer(
        turn.session,
        turn.actor,
        answers.context["check_in"],
        answers["progress"],
        answers["hinders"],
        answers.get("words"),
        turn.now,
        wants=answers["help"],
    )
    left = await services.waiting(turn.session, turn.person.id)
    return views.answered(row, len(left), turn.say)


# A pair does not meet


@router.callback_query(to.NotYet.filter(), flags=LOG)
async def not_yet(_tap: CallbackQuery, turn: Turn) -> Screen:
    return views.not_yet(turn.say)


@router.callback_query(to.Cannot.filter(), flags=LOG)
async def cannot(_tap: CallbackQuery, callback_data: to.Cannot, turn: Turn) -> Screen:
    if callback_data.pair_id:
        pair = await services.mine(turn.session, turn.actor, callback_data.pair_id)
        return views.cannot(pair, turn.district, turn.say)
    return views.whom(await pairs.of_mentor(turn.session, turn.person.id), turn.say)


@router.callback_query(to.Hinders.filter(), flags=LOG)
async def hinders(_tap: CallbackQuery, callback_data: to.Hinders, turn: Turn) -> Screen:
    at = callback_data
    pair = await services.hindered(turn.session, turn.actor, at.pair_id, at.code, turn.now)
    return views.hindered(pair, turn.say)


@router.callback_query(to.Call.filter(), flags=LOG)
async def call(_tap: CallbackQuery, callback_data: to.Call, turn: Turn) -> Screen:
    await services.call(turn.session, turn.actor, callback_data.pair_id, turn.now)
    return views.called(turn.say)


# How the two get on


@router.callback_query(to.Fit.filter(), flags=right(services.OWN))
async def fit(_tap: CallbackQuery, callback_data: to.Fit, turn: Turn) -> Screen:
    at = callback_data
    await services.fit(turn.session, turn.actor, at.pair_id, at.said, turn.now)
    return views.fitted(at.said, turn.say)
