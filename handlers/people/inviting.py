"""A personal invite in the chat: a link, a QR picture, a code."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services import invites, people
from views import Screen
from views.people import callbacks as to
from views.people import invites as views

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Invite.filter(), flags=right("people.invite"))
async def invite(_tap: CallbackQuery, callback_data: to.Invite, turn: Turn) -> Screen:
    made, key = await invites.issue(turn.session, turn.actor, callback_data.id, turn.now)
    card = await people.card(turn.session, await people.known(turn.session, made.person_id), turn.now)
    return views.invite(
        card.person,
        invites.link(turn.username, key),
        invites.grouped(key),
        made.expires_at,
        turn.say,
        by_name=turn.actor.names,
        inside=bool(card.accounts),
    )


@router.callback_query(to.Uninvite.filter(), flags=right("people.invite"))
async def uninvite(_tap: CallbackQuery, callback_data: to.Uninvite, turn: Turn) -> Screen:
    await invites.revoke(turn.session, turn.actor, callback_data.id, turn.now)
    return views.revoked(callback_data.id, turn.say)
