"""From a version to its draft and from the draft to the next version."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.instruments import showing
from services.instruments import checks, drafts, versions
from views import Screen
from views.instruments import callbacks as to
from views.instruments import changes as views

router = Router(name=__name__)
MANAGE = right("questionnaires.manage")


@router.callback_query(to.Copy.filter(), flags=MANAGE)
async def copy(_tap: CallbackQuery, callback_data: to.Copy, turn: Turn) -> Screen:
    draft, new = await drafts.copy(turn.session, turn.actor, callback_data.id, turn.now)
    toast = turn.say("instruments-copied") if new else turn.say("instruments-draft-there")
    return showing.card(showing.shown(turn, draft), toast)


@router.callback_query(to.Check.filter(), flags=MANAGE)
async def check(_tap: CallbackQuery, callback_data: to.Check, turn: Turn) -> Screen:
    draft = await drafts.open_draft(turn.session, turn.actor, callback_data.id)
    seen = showing.shown(turn, draft)
    flaws = [*checks.problems(seen.instrument), *checks.against(seen.instrument, turn.district)]
    difference = await drafts.difference(turn.session, draft)
    shelf = await versions.shelf(turn.session, turn.actor, draft.questionnaire.code)
    return views.check(seen, flaws, difference, shelf.editions)


@router.callback_query(to.Publish.filter(), flags=MANAGE)
async def publish(_tap: CallbackQuery, callback_data: to.Publish, turn: Turn) -> Screen:
    made = await drafts.publish(turn.session, turn.actor, callback_data.id, callback_data.seen, turn.now)
    toast = turn.say("instruments-published", number=made.number)
    return await showing.shelf(turn, made.questionnaire.code, toast)


@router.callback_query(to.Discard.filter(), flags=MANAGE)
async def discard(_tap: CallbackQuery, callback_data: to.Discard, turn: Turn) -> Screen:
    if not callback_data.sure:
        draft = await drafts.open_draft(turn.session, turn.actor, callback_data.id)
        return views.sure_to_discard(showing.shown(turn, draft))
    await drafts.discard(turn.session, turn.actor, callback_data.id, turn.now)
    return await showing.everything(turn, turn.say("instruments-discarded"))
