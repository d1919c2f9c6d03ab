"""What people do in their Telegram; each deed leaves an update for the bot."""

import itertools
from datetime import timedelta
from typing import Any

from sandbox import html, shapes
from sandbox.chats import Button, Chat, Message, Tap, User
from sandbox.events import Event
from sandbox.files import Upload
from sandbox.limits import TAP_SECONDS, TEXT
from sandbox.spotting import spotted
from sandbox.world import World


class Gestures(World):
    """Deeds of people. `chat_id` defaults to the private chat with the bot."""

    async def says(
        self, user_id: int, text: str, *, chat_id: int | None = None, reply_to: Message | None = None
    ) -> Message:
        """Send a text; one too long goes out in pieces, as clients do, and the last piece is returned."""
        text = text.replace("\x00", "").strip()
        if not text:
            raise ValueError("a client sends no empty text")
        user, chat = self._enter(user_id, chat_id)
        for piece in html.pieces(text, TEXT):
            message = self.post(
                chat, user.id, text=piece, entities=spotted(piece), reply_to=reply_to and reply_to.id
            )
            self._report(chat, message)
        return message

    async def starts(self, user_id: int, payload: str = "") -> Message:
        """Press Start, by a deep link if there is a payload."""
        user = self.person(user_id)
        if user.blocked:
            await self.unblocks(user_id)
        return await self.says(user_id, f"/start {payload}".strip())

    async def taps(self, user_id: int, message: Message, button: Button) -> Tap:
        """Press an inline button. Links and copying make no update; a contact button shares the contact."""
        chat = self.chats[message.chat_id]
        tap = Tap(str(next(self._tap_ids)), user_id, chat.id, message.id, button, self.now())
        if button.data is None:
            tap.opened = button.url or button.copy or ""
            return tap
        self._forget_taps()
        self.taps_made[tap.id] = tap
        self.updates.push("callback_query", shapes.callback(self, tap, message), lane=user_id)
        return tap

    async def sends_file(
        self,
        user_id: int,
        name: str,
        content: bytes,
        caption: str = "",
        *,
        photo: bool = False,
        chat_id: int | None = None,
        content_type: str = "application/octet-stream",
    ) -> Message:
        user, chat = self._enter(user_id, chat_id)
        file = self.files.keep("photo" if photo else "document", Upload(name, content, content_type))
        message = self.post(
            chat,
            user.id,
            caption=caption,
            caption_entities=spotted(caption),
            photo=file if photo else None,
            document=None if photo else file,
        )
        self._report(chat, message)
        return message

    async def shares_contact(
        self, user_id: int, *, other: int | None = None, forged: dict[str, Any] | None = None
    ) -> Message:
        """Share one's own number, or the contact of `other`, or a contact put together by hand."""
        user, chat = self._enter(user_id, None)
        whose = user if other is None else self.person(other)
        contact = {
            "phone_number": whose.phone.lstrip("+"),
            "first_name": whose.first_name,
            **({"last_name": whose.last_name} if whose.last_name else {}),
            "user_id": whose.id,
        }
        if chat.keyboard is not None and chat.keyboard.one_time:
            chat.keyboard = None
        message = self.post(chat, user.id, contact=forged if forged is not None else contact)
        self._report(chat, message)
        return message

    async def sends_other(
        self, user_id: int, extra: dict[str, Any], *, chat_id: int | None = None
    ) -> Message:
        """Send something else (sticker, voice, location …), given as the Bot API's fields."""
        user, chat = self._enter(user_id, chat_id)
        message = self.post(chat, user.id, extra=extra)
        self._report(chat, message)
        return message

    async def edits(self, user_id: int, message: Message, text: str) -> Message:
        if message.author != user_id:
            raise ValueError("one edits one's own messages")
        if message.is_media:
            message.caption, message.caption_entities = text, spotted(text)
        else:
            message.text, message.entities = text, spotted(text)
        message.edited_at = self.now()
        chat = self.chats[message.chat_id]
        self._report(chat, message, "edited_message")
        self.tell(Event("edit", chat.id, message.id, user_id))
        return message

    async def reacts(self, user_id: int, message: Message, *emoji: str) -> None:
        """Set one's reactions; the bot hears of it only if it asked for message_reaction."""
        old = message.reactions.get(user_id, [])
        message.reactions[user_id] = list(emoji)
        payload = {
            "chat": shapes.chat(self, self.chats[message.chat_id]),
            "message_id": message.id,
            "user": shapes.user(self.people[user_id]),
            "date": shapes.unix(self.now()),
            "old_reaction": [{"type": "emoji", "emoji": one} for one in old],
            "new_reaction": [{"type": "emoji", "emoji": one} for one in emoji],
        }
        self.updates.push("message_reaction", payload, lane=message.chat_id)
        self.tell(Event("reaction", message.chat_id, message.id, user_id))

    async def blocks(self, user_id: int) -> None:
        user = self.person(user_id)
        if not user.blocked:
            user.blocked = True
            self._standing(user, "member", "kicked")

    async def unblocks(self, user_id: int) -> None:
        user = self.person(user_id)
        if user.blocked:
            user.blocked = False
            self._standing(user, "kicked", "member")

    def _enter(self, user_id: int, chat_id: int | None) -> tuple[User, Chat]:
        user = self.people[user_id]
        chat = self.chat(user_id if chat_id is None else chat_id)
        if chat.kind == "private":
            if user.blocked:
                raise ValueError("who blocked the bot has to unblock it before writing")
            user.started = True
        elif chat.members.get(user_id, "left") in ("left", "kicked"):
            raise ValueError("one writes only to a group one is in")
        return user, chat

    def _forget_taps(self) -> None:
        """Drop what nobody can answer any more."""
        ended = self.now() - timedelta(seconds=TAP_SECONDS)
        for tap in list(itertools.takewhile(lambda tap: tap.at < ended, self.taps_made.values())):
            del self.taps_made[tap.id]

    def _report(self, chat: Chat, message: Message, kind: str = "message") -> None:
        if chat.kind == "private" or (self._hears(chat) and self._meant(chat, message)):
            self.updates.push(kind, self.shown(message), lane=chat.id)

    def _hears(self, chat: Chat) -> bool:
        return chat.bot_status not in ("left", "kicked")

    def _meant(self, chat: Chat, message: Message) -> bool:
        if not self.privacy or chat.bot_status == "administrator":
            return True
        answered = self.message(chat.id, message.reply_to) if message.reply_to else None
        return message.text.startswith("/") or bool(answered and answered.from_bot)

    def _standing(self, user: User, old: str, new: str) -> None:
        bot = shapes.bot(self)
        payload = {
            "chat": shapes.chat(self, self.chat(user.id)),
            "from": shapes.user(user),
            "date": shapes.unix(self.now()),
            "old_chat_member": shapes.member(bot, old),
            "new_chat_member": shapes.member(bot, new),
        }
        self.updates.push("my_chat_member", payload, lane=user.id)
