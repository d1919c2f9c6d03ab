"""Writing: the editor, the preview, the test to oneself, sending."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.announcements import cards
from handlers.announcements.editor import COMPOSE, answers_of, asks
from services.announcements import accepting, drafting, reaches, rules
from services.audiences import Moment
from services.reactions import offered
from services.refusals import Refusal
from views import Screen
from views.announcements import callbacks as to
from views.announcements import copies, editor

router = Router(name=__name__)


@router.callback_query(to.Compose.filter(), flags=right("announcements.compose"))
async def compose(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(COMPOSE, context={"asks": asks(turn.district)}, resume=True)


@router.callback_query(to.Rework.filter(), flags=right("announcements.compose"))
async def rework(_tap: CallbackQuery, callback_data: to.Rework, turn: Turn) -> Screen:
    draft = await drafting.mine(turn.session, turn.actor, callback_data.id)
    context = {"asks": asks(turn.district), "announcement": draft.id}
    return await turn.open(COMPOSE, context=context, answers=answers_of(draft, turn.district))


@router.callback_query(to.Test.filter(), flags=right("announcements.results"))
async def test(_tap: CallbackQuery, callback_data: to.Test, turn: Turn) -> Screen:
    """A copy exactly as a reader gets it, and the preview again under it."""
    draft = await cards.seen(turn, callback_data.id)
    options = offered(draft, turn.district)
    copy = copies.copy(draft, turn.district, turn.say, copies.Reader(options=options))
    card = await cards.card(turn, draft)
    return copy.but(fresh=True, toast=turn.say("announcements-test-sent"), then=(card,))


@router.callback_query(to.Recipients.filter(), flags=right("announcements.results"))
async def recipients(_tap: CallbackQuery, callback_data: to.Recipients, turn: Turn) -> Screen:
    draft = await cards.seen(turn, callback_data.id)
    schools, associations, reach = await reaches.parts(turn.session, draft, Moment(turn.district, turn.now))
    return editor.breakdown(draft, schools, associations, reach, turn.say)


@router.callback_query(to.Send.filter(), flags=right("announcements.send"))
async def send(_tap: CallbackQuery, callback_data: to.Send, turn: Turn) -> Screen:
    at: dict[str, Any] = {"version": callback_data.version, "count": callback_data.count}
    try:
        sent = await accepting.send(turn.session, turn.actor, callback_data.id, now=turn.now, **at)
    except Refusal as refusal:
        if refusal.key != "announcements-count-changed":
            raise
        draft = await rules.find(turn.session, callback_data.id)
        card = await cards.card(turn, draft)
        return card.but(toast=turn.say("announcements-count-changed"), alert=True)
    return await cards.card(turn, sent)


@router.callback_query(to.Drop.filter(), flags=right("announcements.compose"))
async def drop(_tap: CallbackQuery, callback_data: to.Drop, turn: Turn) -> Screen:
    await drafting.drop(turn.session, turn.actor, callback_data.id, turn.now)
    return editor.dropped(turn.say)
