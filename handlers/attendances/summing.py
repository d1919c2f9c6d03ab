"""How an event went: the numbers, the paper, the end."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from handlers.attendances.marking import fitting
from locales import Html
from services import audit, gatherings
from services.attendances import figures
from services.refusals import Refusal
from views import Screen
from views.attendances import callbacks as to
from views.attendances import reports
from views.attendances import summary as views

router = Router(name=__name__)
router.callback_query.filter(private)
MARK = right("attendances.mark")


@router.callback_query(to.Summary.filter(), flags=MARK)
async def shown(_tap: CallbackQuery, callback_data: to.Summary, turn: Turn) -> Screen:
    return await _summary(turn, callback_data.event)


async def _summary(turn: Turn, event_id: int, *, toast: str = "") -> Screen:
    found = await figures.summary(turn.session, turn.actor, event_id, turn.now)
    event = found.event
    thoughts = Html("")
    if gatherings.form_of(event, turn.district).feedback:
        thoughts = views.thoughts(
            found.heard,
            turn.say,
            hears=found.hears,
            least=turn.district.settings.anonymity,
            until=turn.say.moment(event.ends_at + gatherings.HEARS),
        )
    return views.summary(event, found.turnout, thoughts, turn.say, turn.now, toast=toast)


@router.callback_query(to.Paper.filter(), flags=MARK)
async def paper(_tap: CallbackQuery, callback_data: to.Paper, turn: Turn) -> Screen:
    kind = callback_data.kind
    if kind not in reports.KINDS:
        raise Refusal("attendances-unknown")
    found = await figures.summary(turn.session, turn.actor, callback_data.event, turn.now)
    event = found.event
    about = f"event:{event.id}"
    await audit.write(turn.session, turn.actor.id, "attendances.summary", turn.now, about=about)
    form = gatherings.form_of(event, turn.district)
    drawn = reports.values(found, form, turn.district, turn.now, names=turn.actor.names)
    make = fitting(reports.draws(kind, turn.district, drawn))
    return reports.ready(event, kind, turn.made(f"summary:{event.id}:{kind}", make), turn.say)


@router.callback_query(to.Close.filter(), flags=MARK)
async def close(_tap: CallbackQuery, callback_data: to.Close, turn: Turn) -> Screen:
    if not callback_data.sure:
        found = await figures.summary(turn.session, turn.actor, callback_data.event, turn.now)
        return views.sure_to_close(found.event, turn.say)
    event = await figures.close(turn.session, turn.actor, callback_data.event, turn.now)
    return await _summary(turn, event.id, toast=turn.say("attendances-closed"))
