"""Certificates: typed by the listener herself, or by a methodist, one listener after another."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.courses import mine
from models.courses import CourseApplication
from models.forms import Draft
from models.steps import Answers, Day, Form, Text
from models.steps import Number as Whole
from services.courses import applying, holding, records, rules, sharing
from services.refusals import Refusal
from views import Screen
from views.courses import callbacks as to
from views.courses import hub as views
from views.people.names import shown

router = Router(name=__name__)
OWN, MANAGE = right(records.OWN), right(sharing.MANAGE)
CERTIFY = "courses-certify"
SAID = tuple(
    f"{CERTIFY}-{step}{part}" for step in ("number", "issued", "hours") for part in ("", "-label")
)  # fmt: skip


@router.callback_query(to.Record.filter(), flags=OWN)
async def record(_tap: CallbackQuery, callback_data: to.Record, turn: Turn) -> Screen:
    """The title, the provider and the hours of a course applied for are known."""
    known: dict[str, Any] = {}
    if callback_data.application:
        found = await applying.own(turn.session, turn.actor, callback_data.application)
        known = {
            "called": found.course.title[: records.TITLE],
            "provider": found.course.provider[: records.TITLE],
            "hours": found.course.hours,
        }
    return await turn.open(RECORD, context={"application": callback_data.application}, answers=known)


async def _recorded(turn: Turn, answers: Answers) -> Screen:
    number, issued, hours = answers["number"], answers["issued"], answers["hours"]
    about = answers.context["application"]
    if about:
        await records.enter(turn.session, turn.actor, about, number, issued, hours, turn.now)
    else:
        title, provider = answers["called"], answers["provider"]
        await records.add(turn.session, turn.actor, number, issued, hours, title, provider, turn.now)
    return await mine.own(turn, turn.say("courses-recorded"))


RECORD = Form(
    "courses-record",
    Text("called", longest=records.TITLE),
    Text("provider", longest=records.TITLE),
    Whole("hours", least=rules.LEAST_HOURS, most=rules.MOST_HOURS),
    Text("number", longest=records.NUMBER, hint=True),
    Day("issued", past=True),
    done=_recorded,
)


@router.callback_query(to.Last.filter(), flags=OWN)
async def last(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(LAST)


async def _remembered(turn: Turn, answers: Answers) -> Screen:
    await records.remember(turn.session, turn.actor, answers["when"], turn.now)
    said = "courses-remembered" if answers["when"] else "courses-not-remembered"
    return await mine.home(turn, turn.say(said))


LAST = Form(
    "courses-last", Day("when", past=True, optional=True, hint=True), done=_remembered, preview=False
)  # fmt: skip


@router.callback_query(to.Certify.filter(), flags=MANAGE)
async def certify(_tap: CallbackQuery, callback_data: to.Certify, turn: Turn) -> Screen:
    return await listed(turn, callback_data.course, max(0, callback_data.page))


async def listed(turn: Turn, course_id: int, page: int = 0, toast: str = "") -> Screen:
    course, left = await sharing.listeners(turn.session, turn.actor, course_id)
    return views.certify(course, left, page, turn.say, turn.actor.names, toast=toast)


@router.callback_query(to.Number.filter(), flags=MANAGE)
async def number(_tap: CallbackQuery, callback_data: to.Number, turn: Turn) -> Screen:
    found = await sharing.one(turn.session, turn.actor, callback_data.id)
    return await _ask(turn, found, {"hours": found.course.hours})


async def _ask(turn: Turn, found: CourseApplication, known: dict[str, Any]) -> Screen:
    return await turn.open(_form(turn, found), context={"application": found.id}, answers=known)


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The questions name the listener, so they are made of her application."""
    if turn.guest or not turn.actor.may(sharing.MANAGE):
        return None
    try:
        found = await holding.application(turn.session, draft.context["application"])
    except Refusal:
        return None
    return _form(turn, found)


def _form(turn: Turn, found: CourseApplication) -> Form:
    say = turn.say
    person = shown(found.person, say, turn.actor.names)
    return Form(
        CERTIFY,
        Text(
            "number",
            longest=records.NUMBER,
            words=say("courses-certify-number"),
            short=_short(turn, "number"),
        ),
        Day("issued", past=True, words=say("courses-certify-issued"), short=_short(turn, "issued")),
        Whole(
            "hours",
            least=rules.LEAST_HOURS,
            most=rules.MOST_HOURS,
            words=say("courses-certify-hours"),
            short=_short(turn, "hours"),
        ),
        done=_certified,
        preview=False,
        title=person,
    )


def _short(turn: Turn, step: str) -> str:
    return turn.say(f"{CERTIFY}-{step}-label")


async def _certified(turn: Turn, answers: Answers) -> Screen:
    """The next listener is asked for at once; the day and the hours are those just given."""
    number, issued, hours = answers["number"], answers["issued"], answers["hours"]
    about = answers.context["application"]
    await records.enter(turn.session, turn.actor, about, number, issued, hours, turn.now)
    done = await sharing.one(turn.session, turn.actor, about)
    course, left = await sharing.listeners(turn.session, turn.actor, done.course_id)
    if not left:
        return await listed(turn, course.id, toast=turn.say("courses-certified"))
    following = await _ask(turn, left[0], {"issued": issued, "hours": hours})
    return following.but(toast=turn.say("courses-certified"))
