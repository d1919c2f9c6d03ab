"""An accepted announcement: numbers and names, pause, stop, repeat, new words, sheets."""

from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.announcements import cards
from models.steps import Answers, Form, Text
from services import audit, calendars
from services.announcements import results, rules
from services.announcements import running as use
from services.refusals import Refusal
from views import File, Screen, sheets
from views.announcements import callbacks as to
from views.announcements import exports
from views.announcements import names as people
from views.announcements import results as views

router = Router(name=__name__)


@router.callback_query(to.Mine.filter(), flags=right("announcements.compose"))
async def mine(_tap: CallbackQuery, callback_data: to.Mine, turn: Turn) -> Screen:
    rows, count = await results.mine(turn.session, turn.actor, callback_data.page)
    icons = {code: rubric.icon for code, rubric in turn.district.rubrics.items()}
    return views.mine(rows, count, results.PAGE, callback_data, icons, turn.say)


@router.callback_query(to.Manage.filter(), flags=right("announcements.results"))
async def manage(_tap: CallbackQuery, callback_data: to.Manage, turn: Turn) -> Screen:
    return await cards.card(turn, await cards.seen(turn, callback_data.id))


@router.callback_query(to.Names.filter(), flags=right("announcements.results"))
async def names(_tap: CallbackQuery, callback_data: to.Names, turn: Turn) -> Screen:
    found = await cards.seen(turn, callback_data.id)
    if not results.named(turn.actor):
        raise Refusal("people-not-allowed", audit="refused:announcements.results")
    today = calendars.today(turn.district, turn.now)
    lines, count = await results.people(turn.session, found, callback_data.group, callback_data.page, today)
    return people.names(found, callback_data, lines, count, results.PAGE, turn.say)


@router.callback_query(to.Pause.filter(), flags=right("announcements.manage"))
async def pause(_tap: CallbackQuery, callback_data: to.Pause, turn: Turn) -> Screen:
    return await cards.card(turn, await use.pause(turn.session, turn.actor, callback_data.id, turn.now))


@router.callback_query(to.Resume.filter(), flags=right("announcements.manage"))
async def resume(_tap: CallbackQuery, callback_data: to.Resume, turn: Turn) -> Screen:
    return await cards.card(turn, await use.resume(turn.session, turn.actor, callback_data.id, turn.now))


@router.callback_query(to.Stop.filter(), flags=right("announcements.manage"))
async def stop(_tap: CallbackQuery, callback_data: to.Stop, turn: Turn) -> Screen:
    if callback_data.sure:
        stopped = await use.stop(turn.session, turn.actor, callback_data.id, turn.now)
        return await cards.card(turn, stopped)
    running = await use.managed(turn.session, turn.actor, callback_data.id, "stop")
    found = await results.results(turn.session, running)
    return views.sure_to_stop(running, found.states["queued"], turn.say)


@router.callback_query(to.Retry.filter(), flags=right("announcements.manage"))
async def retry(_tap: CallbackQuery, callback_data: to.Retry, turn: Turn) -> Screen:
    uncertain = callback_data.state == "uncertain"
    running = await use.managed(turn.session, turn.actor, callback_data.id, "retry")
    if uncertain and not callback_data.sure:
        found = await results.results(turn.session, running)
        return views.sure_to_repeat(running, found.states["uncertain"], turn.say)
    count = await use.retry(turn.session, turn.actor, running.id, turn.now, uncertain=uncertain)
    card = await cards.card(turn, running)
    return card.but(toast=turn.say("announcements-retried", count=count))


@router.callback_query(to.Edit.filter(), flags=right("announcements.manage"))
async def edit(_tap: CallbackQuery, callback_data: to.Edit, turn: Turn) -> Screen:
    running = await use.managed(turn.session, turn.actor, callback_data.id, "edit")
    given = {"heading": running.title, "body": running.body}
    return await turn.open(EDIT, context={"announcement": running.id}, answers=given)


async def _edited(turn: Turn, answers: Answers) -> Screen:
    number, heading, body = answers.context["announcement"], answers["heading"], answers["body"]
    edited = await use.edit(turn.session, turn.actor, number, heading, body, turn.now)
    return (await cards.card(turn, edited)).but(toast=turn.say("announcements-edited"))


EDIT = Form(
    "announcements-edit",
    Text("heading", longest=rules.TITLE),
    Text("body", longest=rules.BODY),
    done=_edited,
)


@router.callback_query(to.Correct.filter(), flags=right("announcements.manage"))
async def correct(_tap: CallbackQuery, callback_data: to.Correct, turn: Turn) -> Screen:
    running = await use.managed(turn.session, turn.actor, callback_data.id, "correct")
    return await turn.open(CORRECT, context={"announcement": running.id}, resume=True)


async def _corrected(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["announcement"]
    return await cards.card(
        turn, await use.correct(turn.session, turn.actor, number, answers["body"], turn.now)
    )


CORRECT = Form("announcements-fix", Text("body", longest=rules.BODY), done=_corrected, preview=False)


@router.callback_query(to.Export.filter(), flags=right("announcements.export"))
async def export(_tap: CallbackQuery, callback_data: to.Export, turn: Turn) -> Screen:
    found = await cards.seen(turn, callback_data.id)
    today = calendars.today(turn.district, turn.now)
    lines = await results.sheet(turn.session, turn.actor, found, today)
    about = f"announcement:{found.id}"
    await audit.write(turn.session, turn.actor.id, "announcements.export", turn.now, about=about)
    made = exports.acks if callback_data.sheet == "acks" else exports.copies
    title, head, rows = made(found, lines, turn.say)
    name = f"announcement:{found.id}:{callback_data.sheet}"
    content = turn.made(name, partial(sheets.sheet, title, head, rows))
    document = File(f"{title} {found.id}.xlsx", content)
    return exports.ready(found, document, turn.say)
