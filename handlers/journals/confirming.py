"""The mentee says whether it was so, and for herself alone how useful it was."""

from datetime import date
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.journals import asking
from models.journals import MentoringSession
from models.steps import Answers, Choice, Day, Form, Option, Text
from services.journals import confirming as services
from services.journals import finding
from services.journals.rules import UNCONFIRMED
from services.refusals import Refusal
from views import Screen
from views.journals import callbacks as to
from views.journals import sessions as views
from views.journals import words

router = Router(name=__name__)


@router.callback_query(to.Waiting.filter(), flags=right("mentoring.confirm"))
async def waiting(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await _waiting(turn)


async def _waiting(turn: Turn) -> Screen:
    found = await finding.waiting(turn.session, turn.person.id)
    if not found:
        return views.nothing_waits(turn.say)
    if len(found) == 1:
        return views.asked(found[0], turn.say, turn.district)
    return views.waiting(found, turn.say, turn.district)


@router.callback_query(to.Confirm.filter(), flags=right("mentoring.confirm"))
async def confirm(_tap: CallbackQuery, callback_data: to.Confirm, turn: Turn) -> Screen:
    met = await finding.of_mentee(turn.session, turn.actor, callback_data.id)
    if met.state != UNCONFIRMED:
        return views.one(met, "mentee", turn.say, turn.district, removable=False)
    more = len(await finding.waiting(turn.session, turn.person.id)) - 1
    return views.asked(met, turn.say, turn.district, more=more)


@router.callback_query(to.Yes.filter(), flags=right("mentoring.confirm"))
async def yes(_tap: CallbackQuery, callback_data: to.Yes, turn: Turn) -> Screen:
    met = await services.confirm(turn.session, turn.actor, callback_data.id, turn.now)
    return await _heard(turn, met, turn.say("journals-confirmed"))


async def _heard(turn: Turn, met: MentoringSession, said: str) -> Screen:
    if await finding.rated(turn.session, met.id):
        left = len(await finding.waiting(turn.session, turn.person.id))
        return views.thanked(met.mentorship_id, left, turn.say, rated=True)
    return views.confirmed(met, said, turn.say)


@router.callback_query(to.All.filter(), flags=right("mentoring.confirm"))
async def everything(_tap: CallbackQuery, callback_data: to.All, turn: Turn) -> Screen:
    count = await services.confirm_all(turn.session, turn.actor, callback_data.upto, turn.now)
    left = len(await finding.waiting(turn.session, turn.person.id))
    return views.nothing_waits(turn.say, confirmed=count, left=left)


@router.callback_query(to.Rate.filter(), flags=right("mentoring.confirm"))
async def rate(_tap: CallbackQuery, callback_data: to.Rate, turn: Turn) -> Screen:
    met = await finding.of_mentee(turn.session, turn.actor, callback_data.id)
    if callback_data.value:
        await services.rate(turn.session, turn.actor, met.id, callback_data.value, turn.now)
    left = len(await finding.waiting(turn.session, turn.person.id))
    return views.thanked(met.mentorship_id, left, turn.say, rated=bool(callback_data.value))


# It was otherwise


@router.callback_query(to.Correct.filter(), flags=right("mentoring.confirm"))
async def correct(_tap: CallbackQuery, callback_data: to.Correct, turn: Turn) -> Screen:
    met = await finding.of_mentee(turn.session, turn.actor, callback_data.id)
    return await turn.open(CORRECT, context={"meeting": met.id}, resume=True)


async def _minutes(turn: Turn, _answers: Answers) -> list[Option]:
    return [
        Option(minutes, asking.literal(words.length(minutes, turn.say, turn.district)))
        for minutes in turn.district.mentoring.minutes
    ]


async def _corrected(turn: Turn, answers: Answers) -> Screen:
    what = answers["what"]
    value: date | int | str | Any = answers[{"held_on": "day", "minutes": "minutes", "theme": "theme"}[what]]
    if what not in services.WHAT:
        raise Refusal("journals-unknown")
    met = await services.correct(turn.session, turn.actor, answers.context["meeting"], what, value, turn.now)
    return await _heard(turn, met, turn.say("journals-corrected"))


CORRECT = Form(
    "journals-correct",
    Choice("what", options=[Option(what) for what in services.WHAT]),
    Day("day", past=True, when=lambda answers: answers["what"] == "held_on"),
    Choice("minutes", options=_minutes, when=lambda answers: answers["what"] == "minutes"),
    Text("theme", longest=asking.THEME, when=lambda answers: answers["what"] == "theme"),
    done=_corrected,
    preview=False,
    protect=True,
)
