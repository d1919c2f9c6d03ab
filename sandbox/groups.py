"""Groups: making them, letting the bot in and out, growing into supergroups."""

import itertools
from typing import Any, Literal

from sandbox import shapes
from sandbox.chats import Chat, Message
from sandbox.world import World


class Groups(World):
    """Deeds of people with groups."""

    _group_ids = itertools.count(4_000_001)

    async def makes_group(
        self,
        user_id: int,
        title: str,
        members: list[int] | None = None,
        *,
        kind: Literal["group", "supergroup"] = "group",
        bot: Literal["member", "administrator"] | None = "member",
    ) -> Chat:
        """A new group of this person; the bot is told when it is in it."""
        number = next(self._group_ids)
        chat = Chat(-number if kind == "group" else -1_000_000_000_000 - number, kind, title)
        chat.bot_status = "left"
        chat.members = {user_id: "creator"} | dict.fromkeys(members or [], "member")
        self._open(chat)
        if bot:
            await self.adds_bot(user_id, chat, bot)
        return chat

    async def adds_bot(self, user_id: int, chat: Chat, status: str = "member") -> None:
        self._seats_bot(user_id, chat, status)
        await self._announce(user_id, chat, {"new_chat_members": [shapes.bot(self)]})

    async def promotes_bot(self, user_id: int, chat: Chat, status: str = "administrator") -> None:
        self._seats_bot(user_id, chat, status)

    async def removes_bot(self, user_id: int, chat: Chat) -> None:
        self._seats_bot(user_id, chat, "kicked")

    async def joins(self, user_id: int, chat: Chat) -> None:
        chat.members[user_id] = "member"
        await self._announce(user_id, chat, {"new_chat_members": [shapes.user(self.people[user_id])]})

    async def leaves(self, user_id: int, chat: Chat) -> None:
        chat.members[user_id] = "left"
        await self._announce(user_id, chat, {"left_chat_member": shapes.user(self.people[user_id])})

    async def upgrades(self, user_id: int, chat: Chat) -> Chat:
        """Turn a group into a supergroup: a new id, and both chats say so."""
        grown = Chat(-1_000_000_000_000 + chat.id, "supergroup", chat.title)
        grown.members, grown.bot_status = dict(chat.members), chat.bot_status
        self._open(grown)
        await self._announce(user_id, chat, {"migrate_to_chat_id": grown.id})
        chat.migrated_to = grown.id
        await self._announce(user_id, grown, {"migrate_from_chat_id": chat.id})
        return grown

    async def _announce(self, user_id: int, chat: Chat, service: dict[str, Any]) -> Message:
        message = self.post(chat, user_id, service=service)
        if chat.bot_status not in ("left", "kicked"):
            self.updates.push("message", self.shown(message), lane=chat.id)
        return message

    def _seats_bot(self, user_id: int, chat: Chat, status: str) -> None:
        old, chat.bot_status = chat.bot_status, status
        bot = shapes.bot(self)
        payload = {
            "chat": shapes.chat(self, chat),
            "from": shapes.user(self.people[user_id]),
            "date": shapes.unix(self.now()),
            "old_chat_member": shapes.member(bot, old),
            "new_chat_member": shapes.member(bot, status),
        }
        self.updates.push("my_chat_member", payload, lane=chat.id)
