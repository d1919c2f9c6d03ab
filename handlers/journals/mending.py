"""The mentor mends a meeting she logged, or takes it out."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.journals import asking
from models.forms import Draft
from models.journals import MentoringSession
from models.steps import Answers, Form, Step, Text
from models.stepvariants import DayWithin
from services import calendars
from services.journals import finding, forgetting, rules, themes
from services.journals import logging as services
from services.journals.logging import Met
from services.journals.themes import Theme
from services.refusals import Refusal
from views import Screen
from views.journals import callbacks as to
from views.journals import sessions as views

router = Router(name=__name__)

STEPS = ("day", "minutes", "form", "theme", "words", "line", "personal", "step", "next-on")
SAID = (
    "journals-mend-title",
    *(f"journals-mend-{step}" for step in STEPS),
    *(f"journals-mend-{step}-label" for step in STEPS),
    "journals-mend-line-hint",
    "journals-mend-personal-hint",
    "journals-mend-personal-shown",
    "journals-mend-personal-ours",
)


@router.callback_query(to.Mend.filter(), flags=right("mentoring.log"))
async def mend(_tap: CallbackQuery, callback_data: to.Mend, turn: Turn) -> Screen:
    """All that was told, each part a tap away."""
    met = await finding.of_mentor(turn.session, turn.actor, callback_data.id)
    offered = await _offered(turn, met)
    context = {"pair": met.mentorship_id, "meeting": met.id}
    return await turn.open(_form(turn, met, offered), context=context, answers=_answers(met, offered))


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The form of a meeting that is being mended; none once it is taken out."""
    try:
        met = await finding.of_mentor(turn.session, turn.actor, draft.context["meeting"])
    except Refusal:
        return None
    return _form(turn, met, await _offered(turn, met))


async def _offered(turn: Turn, met: MentoringSession) -> list[Theme]:
    return list(await themes.offered(turn.session, met.mentorship_id, turn.district, turn.say.language))


def _form(turn: Turn, met: MentoringSession, offered: list[Theme]) -> Form:
    today = calendars.today(turn.district, turn.now)
    first, last = rules.bounds(met.mentorship, today) or (today, today)
    steps: list[Step] = [
        DayWithin("day", past=True, first=first, last=last),
        *asking.what(turn, offered),
        Text("step", longest=asking.THEME, optional=True),
        DayWithin("next-on", optional=True, first=min(today, met.next_on or today)),
    ]
    return Form(forgetting.MEND, *steps, done=_mended, title=turn.say("journals-mend-title"), protect=True)


def _answers(met: MentoringSession, offered: list[Theme]) -> dict[str, Any]:
    known = next((one for one in offered if one.text == met.theme or _same(one, met)), None)
    line = met.voice or met.done or None
    found: dict[str, Any] = {
        "day": met.held_on,
        "minutes": met.minutes,
        "form": met.form,
        "theme": known.id if known else themes.OTHER,
        "line": line,
        "step": met.next_step or None,
        "next-on": met.next_on,
    }
    if known is None and met.theme:
        found["words"] = met.theme
    return found | ({"personal": "ours" if met.personal else "shown"} if line else {})


def _same(theme: Theme, met: MentoringSession) -> bool:
    return theme.goal_id is not None and theme.goal_id == met.goal_id


async def _mended(turn: Turn, answers: Answers) -> Screen:
    found = await finding.of_mentor(turn.session, turn.actor, answers.context["meeting"])
    told = asking.told(await _offered(turn, found), answers)
    if told["goal_id"] is not None and told["goal_id"] == found.goal_id:
        told["theme"] = found.theme  # the goal may be worded otherwise by now
    met = Met(held_on=answers["day"], next_step=answers["step"] or "", next_on=answers["next-on"], **told)
    changed = await services.change(turn.session, turn.actor, found.id, met, turn.now)
    return _one(turn, changed, turn.say("journals-mended"))


def _one(turn: Turn, met: MentoringSession, toast: str = "") -> Screen:
    removable = rules.removable(met, turn.now, turn.district)
    return views.one(met, "mentor", turn.say, turn.district, removable=removable, toast=toast)


@router.callback_query(to.Remove.filter(), flags=right("mentoring.log"))
async def remove(_tap: CallbackQuery, callback_data: to.Remove, turn: Turn) -> Screen:
    if not callback_data.sure:
        met = await finding.of_mentor(turn.session, turn.actor, callback_data.id)
        if not rules.removable(met, turn.now, turn.district):
            raise Refusal("journals-confirmed-already")
        return views.sure(met, turn.say)
    met = await services.remove(turn.session, turn.actor, callback_data.id, turn.now)
    return views.removed(met, turn.say)
