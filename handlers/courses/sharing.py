"""A methodist shares out the seats of a course."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.courses import CONFIRMED, DECLINED, DROPPED
from models.steps import Answers, Form, Text
from services import calendars
from services.courses import rules, sharing
from views import Screen
from views.courses import callbacks as to
from views.courses import hub as views

router = Router(name=__name__)
MANAGE = right(sharing.MANAGE)


@router.callback_query(to.Line.filter(), flags=MANAGE)
async def line(_tap: CallbackQuery, callback_data: to.Line, turn: Turn) -> Screen:
    return await shown(turn, callback_data.course, max(0, callback_data.page))


async def shown(turn: Turn, course_id: int, page: int = 0, toast: str = "") -> Screen:
    found = await sharing.look(turn.session, turn.actor, course_id, page, turn.now)
    return views.line(found, page, turn.say, turn.actor.names, toast=toast)


@router.callback_query(to.ShareOut.filter(), flags=MANAGE)
async def share_out(_tap: CallbackQuery, callback_data: to.ShareOut, turn: Turn) -> Screen:
    course, given, waiting = await sharing.share_out(turn.session, turn.actor, callback_data.course, turn.now)
    return await shown(turn, course.id, toast=turn.say("courses-shared-out", given=given, waiting=waiting))


@router.callback_query(to.Applicant.filter(), flags=MANAGE)
async def applicant(_tap: CallbackQuery, callback_data: to.Applicant, turn: Turn) -> Screen:
    return await one(turn, callback_data.id)


async def one(turn: Turn, application_id: int, toast: str = "") -> Screen:
    found = await sharing.one(turn.session, turn.actor, application_id)
    phase = rules.phase(found.course, calendars.today(turn.district, turn.now))
    return views.applicant(found, phase, turn.say, turn.actor.names, toast=toast)


@router.callback_query(to.Decide.filter(), flags=MANAGE)
async def decide(_tap: CallbackQuery, callback_data: to.Decide, turn: Turn) -> Screen:
    """What ends an application asks for a reason first."""
    if callback_data.state in (DECLINED, DROPPED):
        await sharing.one(turn.session, turn.actor, callback_data.id)
        context = {"application": callback_data.id, "state": callback_data.state}
        return await turn.open(WHY, context=context)
    await sharing.decide(turn.session, turn.actor, callback_data.id, callback_data.state, turn.now)
    return await one(turn, callback_data.id, turn.say("courses-decided"))


async def _said_why(turn: Turn, answers: Answers) -> Screen:
    about, state = answers.context["application"], answers.context["state"]
    await sharing.decide(turn.session, turn.actor, about, state, turn.now, answers["why"])
    return await one(turn, about, turn.say("courses-decided"))


WHY = Form("courses-why", Text("why", longest=300, hint=True), done=_said_why, preview=False)


@router.callback_query(to.Enrol.filter(), flags=MANAGE)
async def enrol(_tap: CallbackQuery, callback_data: to.Enrol, turn: Turn) -> Screen:
    if not callback_data.sure:
        found = await sharing.look(turn.session, turn.actor, callback_data.course, 0, turn.now)
        return views.sure_to_enrol(found.course, found.seats.of(CONFIRMED), turn.say)
    count = await sharing.enrol(turn.session, turn.actor, callback_data.course, turn.now)
    return await shown(turn, callback_data.course, toast=turn.say("courses-enrolled", count=count))
