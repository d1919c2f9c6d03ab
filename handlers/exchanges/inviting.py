"""The invitation to a round, and the way in by its link."""

from typing import Any

from aiogram import Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from handlers import Turn, right
from handlers.exchanges.rounds import card
from services.exchanges import inviting, rounds
from views import Screen
from views.exchanges import callbacks as to
from views.exchanges import invitations as views

router = Router(name=__name__)


async def link_comes(_message: Message, command: CommandObject | None = None) -> dict[str, Any] | bool:
    """Whether /start brings the link of a round."""
    said = command.args or "" if command else ""
    number = said.removeprefix(views.PREFIX)
    found = said.startswith(views.PREFIX) and number.isdecimal() and len(number) < 10
    return {"round_id": int(number)} if found else False


@router.message(CommandStart(), link_comes, flags=right("known"))
async def follow(_message: Message, round_id: int, turn: Turn) -> Screen:
    return await card(turn, round_id)


@router.callback_query(to.Invite.filter(), flags=right(rounds.RUN))
async def invite(_tap: CallbackQuery, callback_data: to.Invite, turn: Turn) -> Screen:
    found = await inviting.inviting(turn.session, turn.actor, callback_data.id, turn.now)
    said, link = views.words(found, turn.say), views.link(turn.username, found)
    made = await inviting.draft(turn.session, turn.actor, found, said, link, turn.now)
    return views.written(found, made, turn.say)
