"""What happens in the sandbox, told to every open page."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

from aiohttp import web

from sandbox.chats import Chat
from sandbox.events import Call, Event
from sandbox.page import shapes
from sandbox.page.stages import Restartable, Stage
from sandbox.telegram import Telegram

WAITING = 5000
CALLS_SHOWN = 200
REDRAWN = ("message", "edit", "markup", "reaction")
Told = dict[str, Any]


class Feed:
    """Watches the sandbox and the clock; `read` is the last message seen in each chat."""

    def __init__(self, telegram: Telegram, stage: Stage) -> None:
        self.telegram, self.stage = telegram, stage
        self.read: dict[int, int] = {}
        self._pages: set[asyncio.Queue[Told | None]] = set()
        self._cast = {persona.user_id: persona for persona in stage.personas}
        for persona in stage.personas:
            if persona.user_id not in telegram.people:
                telegram.person(persona.user_id, persona.name)
        telegram.listen(self._heard)
        telegram.faults.on_change = self._faults_changed

    @contextmanager
    def page(self) -> Iterator[asyncio.Queue[Told | None]]:
        """A queue of what one open page is told; None means goodbye."""
        queue = asyncio.Queue[Told | None](WAITING)
        self._pages.add(queue)
        try:
            yield queue
        finally:
            self._pages.discard(queue)

    def tell(self, kind: str, **facts: Any) -> None:
        told = {"kind": kind, "now": self.stage.now().isoformat(), **facts}
        for queue in tuple(self._pages):
            if queue.full():
                # The page fell too far behind: it is let go, and fetches everything when it is back.
                self._pages.discard(queue)
                queue.get_nowait()
                queue.put_nowait(None)
            else:
                queue.put_nowait(told)

    async def close(self, _app: web.Application) -> None:
        for queue in tuple(self._pages):
            if queue.full():
                queue.get_nowait()
            queue.put_nowait(None)

    def seen(self, chat_id: int) -> None:
        chat = self.telegram.chat(chat_id)
        self.read[chat_id] = chat.messages[-1].id if chat.messages else 0
        self.tell("row", row=self.row(chat))

    def row(self, chat: Chat) -> Told:
        persona = self._cast.get(chat.id)
        if persona is None:
            return shapes.group(self.telegram, chat, self.read, self._cast.values())
        return shapes.row(self.telegram, persona, self.read)

    async def clock(self) -> Told:
        due = await self.stage.next_due()
        return {"due": due and {"at": due[0].isoformat(), "what": due[1]}}

    async def state(self) -> Told:
        """Everything but the messages."""
        telegram, zone = self.telegram, self.stage.zone
        return {
            "now": self.stage.now().isoformat(),
            "zone": getattr(zone, "key", "UTC"),
            "bot": {"id": telegram.bot_id, "name": telegram.name, "username": telegram.username},
            "people": [self.row(telegram.chat(user_id)) for user_id in self._cast],
            "groups": [self.row(chat) for chat in self._groups()],
            "faults": self.faults(),
            "calls": [self._call(one) for one in islice(reversed(telegram.calls), CALLS_SHOWN)],
            "restarts": isinstance(self.stage, Restartable),
            **await self.clock(),
        }

    def chat(self, chat_id: int, before: int | None, count: int) -> Told:
        """A chat's messages, the newest or those before one of them."""
        chat = self.telegram.chat(chat_id)
        messages = [one for one in chat.messages if before is None or one.id < before]
        return {
            "id": chat.id,
            "messages": [shapes.message(self.telegram, one) for one in messages[-count:]],
            "more": len(messages) > count,
            "keyboard": shapes.keyboard(chat.keyboard),
            "commands": chat.commands,
        }

    def faults(self) -> list[Told]:
        return [shapes.fault(one) for one in self.telegram.faults.orders]

    def knows(self, chat_id: int | None) -> bool:
        return chat_id in self._cast or any(chat.id == chat_id for chat in self._groups())

    def _groups(self) -> list[Chat]:
        cast = self._cast.keys()
        return [
            chat for chat in self.telegram.chats.values() if chat.kind != "private" and cast & chat.members
        ]

    def _call(self, call: Call) -> Told:
        """A line of the log; the answer to a tap goes to who tapped."""
        tap = self.telegram.taps_made.get(str(call.params.get("callback_query_id")))
        chat_id = tap.chat_id if tap else call.chat_id
        return shapes.call(call, chat_id, self._called(chat_id))

    def _called(self, chat_id: int | None) -> str:
        if chat_id is None:
            return ""
        persona, chat = self._cast.get(chat_id), self.telegram.chats.get(chat_id)
        return persona.name if persona else chat.title if chat else str(chat_id)

    def _faults_changed(self) -> None:
        self.tell("faults", faults=self.faults())

    def _heard(self, event: Event) -> None:
        if not self._pages:
            return
        if event.kind == "call":
            self.tell("call", call=self._call(event.detail["call"]), faults=self.faults())
        elif event.kind == "commands":
            self.tell("commands")
        elif event.chat_id is not None and self.knows(event.chat_id):
            self._in_chat(event, self.telegram.chat(event.chat_id))

    def _in_chat(self, event: Event, chat: Chat) -> None:
        if event.kind == "tap-answer":
            self.tell("answer", chat=chat.id, message=event.message_id, user=event.user_id, **answer(event))
        elif event.kind == "action":
            self.tell("action", chat=chat.id, action=event.detail.get("action", "typing"))
        elif event.kind == "delete":
            self.tell("delete", chat=chat.id, message=event.message_id, row=self.row(chat))
        elif event.kind in REDRAWN and event.message_id is not None:
            found = self.telegram.message(chat.id, event.message_id)
            if found is not None:
                told = shapes.message(self.telegram, found)
                board = shapes.keyboard(chat.keyboard)
                self.tell(event.kind, chat=chat.id, message=told, row=self.row(chat), keyboard=board)


def answer(event: Event) -> Told:
    return {name: event.detail.get(name) for name in ("text", "alert", "url")}
