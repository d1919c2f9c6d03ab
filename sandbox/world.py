"""The state of the sandbox: who is there, what was said, who watches."""

import itertools
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from sandbox import commands, shapes
from sandbox.chats import Chat, Message, Tap, User
from sandbox.events import Call, Event
from sandbox.faults import Faults
from sandbox.files import Files
from sandbox.limits import Pace
from sandbox.queue import Updates
from sandbox.webhooks import Webhook

CALLS_KEPT = 20_000


async def _nothing() -> None:
    return None


class World:
    """People, chats, files and the bot's queue.

    `rich` off makes the server refuse rich messages; `privacy` on hides groups' talk that is not
    meant for the bot, as BotFather's default does. `settle` is awaited by people of tests after
    each action: a stage sets it to let the bot finish.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        *,
        token: str = "1000000001:SANDBOX-TOKEN",  # noqa: S107
        username: str = "opora_demo_bot",
        name: str = "Опора",
        strict_pace: bool = False,
    ) -> None:
        self.now, self.token, self.username, self.name = now, token, username, name
        self.bot_id = int(token.split(":")[0])
        self.people: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.taps_made: dict[str, Tap] = {}
        self.calls: deque[Call] = deque(maxlen=CALLS_KEPT)
        self.calls_made = 0
        self.unsupported: list[str] = []
        self.files = Files()
        self.faults = Faults()
        self.updates = Updates(now)
        self.webhook = Webhook(self.updates)
        self.commands = commands.Commands()
        self.pace = Pace(strict=strict_pace)
        self.rich = True
        self.privacy = True
        self.settle: Callable[[], Awaitable[None]] = _nothing
        self._listeners: list[Callable[[Event], None]] = []
        self._ids = itertools.count(1)
        self._tap_ids = itertools.count(4_300_000_000_000_001)

    def reset(self) -> None:
        """Forget people, chats, the queue and the log; ids go on, as a bot remembers them."""
        for kept in (self.people, self.chats, self.taps_made, self.calls, self.unsupported):
            kept.clear()
        self.calls_made = 0
        self.updates.drop()
        self.faults.clear()

    def person(self, user_id: int, first_name: str = "", last_name: str = "", **facts: Any) -> User:
        """The person of this id, made at first asking; names given later replace the old ones."""
        user = self.people.get(user_id)
        if user is None:
            user = self.people[user_id] = User(user_id, first_name or f"User {user_id}", last_name)
            user.phone = f"+7900{user_id % 10_000_000:07d}"
        elif first_name:
            user.first_name, user.last_name = first_name, last_name or user.last_name
        for fact, value in facts.items():
            setattr(user, fact, value)
        return user

    def chat(self, chat_id: int) -> Chat:
        """A chat by its id; a person's private chat is there from the beginning. KeyError if none."""
        if chat_id not in self.chats:
            user = self.people[chat_id]
            self._open(Chat(chat_id, "private", user.name, members={chat_id: "member"}))
        return self.chats[chat_id]

    def message(self, chat_id: int, message_id: int) -> Message | None:
        """A message that is still there."""
        found = self.chats[chat_id].index.get(message_id) if chat_id in self.chats else None
        return None if found is None or found.deleted else found

    def listen(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """Be told of every event; the answer stops that."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback)

    def tell(self, event: Event) -> None:
        for callback in tuple(self._listeners):
            callback(event)

    def push_raw(self, update: dict[str, Any]) -> int:
        """Queue an update of any shape, for the bot to choke on."""
        return self.updates.push_raw(update)

    def post(self, chat: Chat, author: int, **content: Any) -> Message:
        """Put a message into a chat; the bot is the author when its id is given."""
        if chat.kind in ("private", "group"):
            number = next(self._ids)
        else:
            chat.last_id = number = chat.last_id + 1
        message = Message(number, chat.id, author, author == self.bot_id, self.now(), **content)
        chat.add(message)
        if message.keyboard is not None and message.keyboard.kind != "force_reply":
            chat.keyboard = None if message.keyboard.kind == "remove" else message.keyboard
        self.tell(Event("message", chat.id, message.id, author))
        return message

    def shown(self, message: Message, *, deep: bool = True) -> dict[str, Any]:
        """A message as the Bot API writes it."""
        return shapes.message(self, message, deep=deep)

    def refresh_commands(self) -> None:
        for chat in self.chats.values():
            self._name_commands(chat)
        self.tell(Event("commands"))

    def commands_for(self, chat_id: int, user_id: int | None = None) -> list[dict[str, str]]:
        """The commands a person's menu shows in a chat."""
        chat = self.chat(chat_id)
        user = self.people.get(user_id or chat_id)
        status = chat.members.get(user.id, "left") if user else "member"
        language = user.language_code if user else ""
        return self.commands.seen(chat, user.id if user else None, status, language)

    def _open(self, chat: Chat) -> Chat:
        self.chats[chat.id] = chat
        self._name_commands(chat)
        return chat

    def _name_commands(self, chat: Chat) -> None:
        chat.commands = self.commands_for(chat.id)
