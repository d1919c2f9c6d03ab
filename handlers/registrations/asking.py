"""The organiser's own questions: asked once the seat is hers, so that nobody loses it while typing."""

import json
import zlib
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.registrations.cards import card
from models.events import Event
from models.forms import Draft
from models.registrations import Registration
from models.steps import Answers, Choice, Form, Option, Step, Text, YesNo
from services.events import cards
from services.refusals import Refusal
from services.registrations import holding
from services.registrations.forgetting import QUESTIONS
from views import Screen
from views.registrations import callbacks as to

router = Router(name=__name__)
LONGEST = 500


@router.callback_query(to.Answer.filter(), flags=right("events.register"))
async def answer(_tap: CallbackQuery, callback_data: to.Answer, turn: Turn) -> Screen:
    mine, event = await holding.own(turn.session, turn.actor, callback_data.id)
    if not mine.live or not event.questions or turn.now >= event.ends_at:
        return await card(turn, event.id)
    return await ask(turn, mine, event)


async def ask(turn: Turn, mine: Registration, event: Event) -> Screen:
    return await turn.open(form_of(event), context={"registration": mine.id}, resume=True)


def silent(mine: Registration, event: Event) -> bool:
    """Whether the organiser's questions wait for an answer."""
    return mine.live and bool(event.questions) and not mine.answers


def form_of(event: Event) -> Form:
    """The questions of an event; other questions are another version."""
    steps = [_step(number, asked) for number, asked in enumerate(event.questions, 1)]
    return Form(
        QUESTIONS,
        *steps,
        done=done,
        cancelled=cancelled,
        preview=len(steps) > 1,
        title=event.title,
        version=zlib.crc32(json.dumps(event.questions, sort_keys=True).encode()) % 10**9 + 1,
        sure="registrations-questions-sure",
    )


def _step(number: int, asked: dict[str, Any]) -> Step:
    given: dict[str, Any] = {"words": asked["text"], "short": asked["text"]}
    given["optional"] = bool(asked.get("optional"))
    if asked["kind"] == "yesno":
        return YesNo(_name(number), **given)
    if asked["kind"] == "choice":
        options = [Option(str(place), label) for place, label in enumerate(asked["options"])]
        return Choice(_name(number), options=options, **given)
    return Text(_name(number), longest=LONGEST, **given)


def _name(number: int) -> str:
    return f"q{number}"


async def load(turn: Turn, draft: Draft) -> Form | None:
    """None where the registration has ended, is another's, or nothing is asked any more."""
    if turn.guest:
        return None
    try:
        mine, event = await holding.own(turn.session, turn.actor, draft.context.get("registration", 0))
    except Refusal:
        return None
    return form_of(event) if mine.live and event.questions else None


FAMILIES = {QUESTIONS: load}


async def done(turn: Turn, answers: Answers) -> Screen:
    """Choices are kept in the words that were chosen: the questions may change later."""
    number = answers.context["registration"]
    mine, event = await holding.own(turn.session, turn.actor, number)
    said = {}
    for place, asked in enumerate(event.questions, 1):
        value = answers.get(_name(place))
        if asked["kind"] == "choice" and value is not None:
            value = asked["options"][int(value)]
        said[asked["code"]] = value
    await holding.answer(turn.session, turn.actor, mine.id, said, turn.now)
    return await card(turn, event.id, toast=turn.say("registrations-answered"))


async def cancelled(turn: Turn, answers: Answers) -> Screen:
    """The seat stays hers; the card goes on offering the questions."""
    mine, event = await holding.own(turn.session, turn.actor, answers.context["registration"])
    shown = await cards.look(turn.session, turn.actor, event.id, turn.now)
    toast = turn.say("registrations-unanswered") if mine.live and shown.mine else ""
    return await card(turn, event.id, toast=toast)
