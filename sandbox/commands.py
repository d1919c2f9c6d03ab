"""The bot's command lists, by scope and language."""

from typing import Any

from sandbox.chats import Chat

Command = dict[str, str]


def key(scope: dict[str, Any] | None) -> tuple[str, int, int]:
    scope = scope or {}
    return scope.get("type", "default"), int(scope.get("chat_id", 0)), int(scope.get("user_id", 0))


class Commands:
    """Lists as setMyCommands left them."""

    def __init__(self) -> None:
        self._lists: dict[tuple[tuple[str, int, int], str], list[Command]] = {}

    def set(self, scope: dict[str, Any] | None, language: str, commands: list[Command]) -> None:
        self._lists[key(scope), language] = commands

    def delete(self, scope: dict[str, Any] | None, language: str) -> None:
        self._lists.pop((key(scope), language), None)

    def get(self, scope: dict[str, Any] | None, language: str) -> list[Command]:
        return self._lists.get((key(scope), language), [])

    def seen(self, chat: Chat, user_id: int | None, status: str, language: str) -> list[Command]:
        """What this person's menu shows: the narrowest scope that has a list wins."""
        for scope in self._scopes(chat, user_id, status):
            for tongue in dict.fromkeys((language, "")):
                if found := self._lists.get((scope, tongue)):
                    return found
        return []

    def _scopes(self, chat: Chat, user_id: int | None, status: str) -> list[tuple[str, int, int]]:
        if chat.kind == "private":
            return [("chat", chat.id, 0), ("all_private_chats", 0, 0), ("default", 0, 0)]
        admin = status in ("creator", "administrator")
        return [
            ("chat_member", chat.id, user_id or 0),
            *([("chat_administrators", chat.id, 0)] if admin else []),
            ("chat", chat.id, 0),
            *([("all_chat_administrators", 0, 0)] if admin else []),
            ("all_group_chats", 0, 0),
            ("default", 0, 0),
        ]
