"""Reports on courses as files; whoever takes one with names is remembered."""

from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services import calendars, people
from services.courses import reporting, shelves, terms
from services.refusals import Refusal
from views import Screen, sheets
from views.courses import callbacks as to
from views.courses import reports as views

router = Router(name=__name__)
AGGREGATE = right(terms.AGGREGATE)


@router.callback_query(to.Reports.filter(), flags=AGGREGATE)
async def choice(_tap: CallbackQuery, callback_data: to.Reports, turn: Turn) -> Screen:
    manage = turn.actor.may(shelves.MANAGE)
    return views.choice(_year(turn, callback_data.year), turn.say, manage=manage)


@router.callback_query(to.Report.filter(), flags=AGGREGATE)
async def report(_tap: CallbackQuery, callback_data: to.Report, turn: Turn) -> Screen:
    year = _year(turn, callback_data.year)
    page = await _page(turn, callback_data.kind, year, callback_data.course)
    name = f"courses:{callback_data.kind}:{year}:{callback_data.course}"
    content = turn.made(name, partial(sheets.workbook, [page]))
    return views.ready(page.heading or page.name, content, turn.say)


async def _page(turn: Turn, kind: str, year: int, course: int) -> sheets.Page:
    session, actor, now = turn.session, turn.actor, turn.now
    made = views.Sheets(turn.say, turn.district, now)
    match kind:
        case "plan":
            return made.plan(await reporting.courses(session, actor, year), year)
        case "requests":
            return made.requests(*await reporting.requests(session, actor, year), year)
        case "done":
            return made.done(await reporting.performed(session, actor, year), year)
        case "certificates":
            return made.certificates(await reporting.certificates(session, actor, year, now), year)
        case "terms":
            return made.terms(await reporting.overdue(session, actor, now))
        case "heads":
            await reporting.taken_heads(session, actor, now)
            return made.heads(await terms.heads(session, actor, now))
        case "list":
            return await _listeners(turn, made, course)
    raise Refusal("courses-gone")


async def _listeners(turn: Turn, made: views.Sheets, course_id: int) -> sheets.Page:
    course, found = await reporting.listeners(turn.session, turn.actor, course_id, turn.now)
    today = calendars.today(turn.district, turn.now)
    positions = {}
    for each in found:
        jobs = await people.jobs(turn.session, each.person_id, today)
        known = turn.district.positions.get(jobs[0].position) if jobs else None
        positions[each.person_id] = known.called(turn.say.language) if known else ""
    return made.listeners(course, found, positions)


def _year(turn: Turn, year: int) -> int:
    return year if 2000 < year < 2200 else calendars.today(turn.district, turn.now).year
