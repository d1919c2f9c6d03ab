"""Opening a wave: the questions, the draft, the word."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.waves import cards, editor
from handlers.waves.editor import EDIT
from services import instruments
from services.refusals import Refusal
from services.waves import opening, rules, running
from views import Screen
from views.waves import callbacks as to
from views.waves import cards as views
from views.waves import hub as hubs

router = Router(name=__name__)

__all__ = ["EDIT", "router"]


@router.callback_query(to.Open.filter(), flags=right("questionnaires.manage"))
async def begin(_tap: CallbackQuery, callback_data: to.Open, turn: Turn) -> Screen:
    """Every question has an answer already: what is usual stands, the rest is changed."""
    known = [instruments.parsed(version) for version in await running.published(turn.session)]
    if callback_data.code:
        known = [instrument for instrument in known if instrument.code == callback_data.code]
    if not known:
        raise Refusal("instruments-none")
    if len(known) > 1:
        return hubs.which([(instrument.code, instrument) for instrument in known], turn.say)
    instrument = known[0]
    return await turn.open(EDIT, context=editor.context(instrument), answers=editor.usual(instrument, turn))


@router.callback_query(to.Rework.filter(), flags=right("questionnaires.manage"))
async def rework(_tap: CallbackQuery, callback_data: to.Rework, turn: Turn) -> Screen:
    draft = await opening.managed(turn.session, turn.actor, callback_data.id, "rework")
    instrument = await instruments.of(turn.session, draft.version_id)
    given = editor.answers_of(draft, turn)
    return await turn.open(EDIT, context=editor.context(instrument, draft), answers=given)


@router.callback_query(to.Start.filter(), flags=right("questionnaires.manage"))
async def start(_tap: CallbackQuery, callback_data: to.Start, turn: Turn) -> Screen:
    number, count = callback_data.id, callback_data.count
    try:
        opened = await opening.confirm(turn.session, turn.actor, number, count, turn.now)
    except Refusal as refusal:
        if refusal.key != "waves-count-changed":
            raise
        card = await cards.card(turn, await rules.find(turn.session, number))
        return card.but(toast=turn.say("waves-count-changed"), alert=True)
    return await cards.card(turn, opened)


@router.callback_query(to.Drop.filter(), flags=right("questionnaires.manage"))
async def drop(_tap: CallbackQuery, callback_data: to.Drop, turn: Turn) -> Screen:
    await running.drop(turn.session, turn.actor, callback_data.id, turn.now)
    return hubs.dropped(turn.say)


@router.callback_query(to.Cancel.filter(), flags=right("questionnaires.manage"))
async def cancel(_tap: CallbackQuery, callback_data: to.Cancel, turn: Turn) -> Screen:
    if callback_data.sure:
        return await cards.card(
            turn, await running.cancel(turn.session, turn.actor, callback_data.id, turn.now)
        )
    planned = await opening.managed(turn.session, turn.actor, callback_data.id, "cancel")
    return views.sure_to_cancel(planned, turn.say)
