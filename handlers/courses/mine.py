"""«Курсы» of a teacher: looked through, wanted, taken back."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.coursecards import REASONS
from services import deliveries
from services.courses import applying, shelves
from views import Screen
from views.courses import callbacks as to
from views.courses import mine as views
from views.people.entrance import mark

router = Router(name=__name__)
READ, APPLY = right(shelves.READ), right(applying.APPLY)


@router.callback_query(to.Courses.filter(), flags=READ)
async def courses(_tap: CallbackQuery, callback_data: to.Courses, turn: Turn) -> Screen:
    match callback_data.shelf:
        case "all":
            page = max(0, callback_data.page)
            found, count = await shelves.every(turn.session, turn.actor, page, turn.now)
            return views.every(found, page, count, turn.say)
        case "mine":
            return await own(turn)
    return await home(turn)


async def home(turn: Turn, toast: str = "") -> Screen:
    found = await shelves.home(turn.session, turn.actor, turn.now)
    return views.home(found, turn.say, toast=toast)


async def own(turn: Turn, toast: str = "") -> Screen:
    return views.mine(await applying.mine(turn.session, turn.actor), turn.say, toast=toast)


@router.callback_query(to.Course.filter(), flags=READ)
async def one(_tap: CallbackQuery, callback_data: to.Course, turn: Turn) -> Screen:
    await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    return await card(turn, callback_data.id)


async def card(turn: Turn, course_id: int, toast: str = "", *, fresh: bool = False) -> Screen:
    found = await shelves.shown(turn.session, turn.actor, course_id, turn.now)
    return views.card(found, turn.say, toast=toast, fresh=fresh)


@router.callback_query(to.Want.filter(), flags=APPLY)
async def want(_tap: CallbackQuery, callback_data: to.Want, turn: Turn) -> Screen:
    course = await applying.wanted(turn.session, turn.actor, callback_data.id, turn.now)
    if callback_data.reason not in REASONS:
        return views.reasons(course, turn.say)
    if not await applying.consented(turn.session, turn.person.id):
        return views.consent(turn.district.consents[applying.CONSENT], callback_data, turn.say)
    return await _applied(turn, callback_data)


@router.callback_query(to.Agree.filter(), flags=APPLY)
async def agree(_tap: CallbackQuery, callback_data: to.Agree, turn: Turn) -> Screen:
    wanted = to.Want(id=callback_data.id, reason=callback_data.reason)
    course = await applying.wanted(turn.session, turn.actor, wanted.id, turn.now)
    if wanted.reason not in REASONS:
        return views.reasons(course, turn.say)
    purpose = turn.district.consents[applying.CONSENT]
    if callback_data.mark != mark(purpose, turn.say.language):
        return views.consent(purpose, wanted, turn.say)
    await applying.agree(turn.session, turn.actor, turn.say.language, turn.now)
    return await _applied(turn, wanted)


async def _applied(turn: Turn, wanted: to.Want) -> Screen:
    await applying.apply(turn.session, turn.actor, wanted.id, wanted.reason, turn.now)
    return await card(turn, wanted.id, turn.say("courses-applied"))


@router.callback_query(to.Cancel.filter(), flags=APPLY)
async def cancel(_tap: CallbackQuery, callback_data: to.Cancel, turn: Turn) -> Screen:
    if not callback_data.sure:
        found = await applying.own(turn.session, turn.actor, callback_data.id)
        return views.sure_to_cancel(found, turn.say)
    found = await applying.cancel(turn.session, turn.actor, callback_data.id, turn.now)
    return await card(turn, found.course_id, turn.say("courses-taken-back"))
