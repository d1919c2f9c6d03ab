"""What the bot says of itself: commands, names, descriptions, the menu button."""

import re
from typing import Any

from sandbox.errors import bad
from sandbox.limits import COMMANDS
from sandbox.methods.ask import Ask, place

NAME = re.compile(r"[a-z0-9_]{1,32}")


async def set_my_commands(ask: Ask) -> bool:
    commands = [
        {"command": one["command"].removeprefix("/"), "description": one["description"]}
        for one in ask["commands"]
    ]
    if len(commands) > COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for one in commands:
        if not NAME.fullmatch(one["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(one["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    ask.world.commands.set(_scope(ask), ask.get("language_code", ""), commands)
    ask.world.refresh_commands()
    return True


async def delete_my_commands(ask: Ask) -> bool:
    ask.world.commands.delete(_scope(ask), ask.get("language_code", ""))
    ask.world.refresh_commands()
    return True


async def get_my_commands(ask: Ask) -> list[dict[str, str]]:
    return ask.world.commands.get(_scope(ask), ask.get("language_code", ""))


def _scope(ask: Ask) -> dict[str, Any] | None:
    scope: dict[str, Any] | None = ask.get("scope")
    if scope and "chat_id" in scope:
        scope = scope | {"chat_id": int(scope["chat_id"])}
        place(ask.world, scope["chat_id"])
    return scope


async def accept(_ask: Ask) -> bool:
    """Nothing that a chat would show: taken and forgotten."""
    return True


METHODS = {
    "setMyCommands": set_my_commands,
    "deleteMyCommands": delete_my_commands,
    "getMyCommands": get_my_commands,
    "setMyName": accept,
    "setMyDescription": accept,
    "setMyShortDescription": accept,
    "setChatMenuButton": accept,
}
