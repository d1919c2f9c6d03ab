"""The gate before every handler: whoever has no right to an action does not reach it."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.dispatcher.flags import get_flag
from aiogram.types import TelegramObject

from handlers import Turn

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


async def gate(handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
    """Checks the action a route names; a route that names none is closed to everybody.

    In a group only those answer that are meant for groups.
    """
    action = get_flag(data, "right")
    turn: Turn = data["turn"]
    if action is None:
        raise LookupError("a route without a right")
    if turn.chat_id < 0 and not get_flag(data, "group"):
        return UNHANDLED
    if action == "known":
        turn.person  # noqa: B018 - refuses guests
    elif action != "anyone":
        turn.actor.demand(action)
    return await handler(event, data)
