"""What the page can do: people's deeds, the clock, the faults."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import timedelta
from typing import Any

from sandbox.chats import Message
from sandbox.errors import ApiError
from sandbox.page import shapes
from sandbox.page.feed import Feed
from sandbox.page.stages import Restartable, Stage
from sandbox.telegram import Telegram

Order = Mapping[str, Any]
FARTHEST = timedelta(days=400)
GLANCE = 0.2


class Refused(Exception):
    """The page asked for something that cannot be; `why` is a key of the page's words."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Deeds:
    """Each public method is one thing the page may order."""

    def __init__(self, telegram: Telegram, stage: Stage, feed: Feed) -> None:
        self._telegram, self._stage, self._feed = telegram, stage, feed
        self._clock = asyncio.Lock()
        self._known: dict[str, Callable[[Order], Awaitable[dict[str, Any] | None]]] = {
            deed.__name__: deed
            for deed in (
                self.say, self.start, self.tap, self.contact, self.edit, self.block, self.unblock, self.read,
                self.move, self.next, self.fault, self.calm, self.restart,
            )
        }  # fmt: skip

    async def do(self, order: Order) -> dict[str, Any]:
        deed = self._known.get(str(order.get("do")))
        if deed is None:
            raise Refused("unknown")
        try:
            return await deed(order) or {}
        except (KeyError, IndexError, TypeError) as error:
            raise Refused("unknown") from error
        except (ValueError, ApiError) as error:
            raise Refused("impossible") from error

    async def say(self, order: Order) -> None:
        quoted = self._telegram.message(order["chat"], order["reply"]) if order.get("reply") else None
        await self._telegram.says(order["user"], order["text"], chat_id=order["chat"], reply_to=quoted)

    async def start(self, order: Order) -> None:
        await self._telegram.starts(order["user"], str(order.get("payload") or ""))
        self._redraw(order["user"])

    async def tap(self, order: Order) -> dict[str, Any]:
        message = self._message(order)
        button = message.buttons[order["row"]][order["column"]]
        if button.text != order["text"]:
            raise Refused("changed")
        tap = await self._telegram.taps(order["user"], message, button)
        return {"opened": tap.opened, "waits": button.data is not None}

    async def contact(self, order: Order) -> None:
        await self._telegram.shares_contact(order["user"])

    async def edit(self, order: Order) -> None:
        await self._telegram.edits(order["user"], self._message(order), order["text"])

    async def block(self, order: Order) -> None:
        await self._telegram.blocks(order["user"])
        self._redraw(order["user"])

    async def unblock(self, order: Order) -> None:
        await self._telegram.unblocks(order["user"])
        self._redraw(order["user"])

    async def read(self, order: Order) -> None:
        self._feed.seen(order["chat"])

    async def move(self, order: Order) -> None:
        delta = timedelta(minutes=float(order["minutes"]))
        if not timedelta() < delta <= FARTHEST:
            raise Refused("impossible")
        await self._pass_time(self._stage.move(delta))

    async def next(self, _order: Order) -> None:
        await self._pass_time(self._stage.move_to_next())

    async def fault(self, order: Order) -> None:
        """Order trouble of a kind, in place of what was ordered of it before; times 0 takes it away."""
        faults, kind, times = self._telegram.faults, order["kind"], order["times"]
        for fault in [one for one in faults.orders if one.kind == kind]:
            faults.remove(fault)
        if times != 0:
            wait = {"retry_after": int(order.get("wait", 5))} if kind == "too_many" else {}
            faults.add(kind, chat_id=order.get("chat"), method=order.get("method"), times=times, **wait)

    async def calm(self, _order: Order) -> None:
        self._telegram.faults.clear()

    async def restart(self, _order: Order) -> None:
        if not isinstance(self._stage, Restartable):
            raise Refused("unknown")
        await self._stage.restart()
        self._feed.read.clear()
        self._feed.tell("reload")

    def _message(self, order: Order) -> Message:
        message = self._telegram.message(order["chat"], order["message"])
        if message is None:
            raise Refused("gone")
        return message

    def _redraw(self, chat_id: int) -> None:
        chat = self._telegram.chat(chat_id)
        self._feed.tell("row", row=self._feed.row(chat), keyboard=shapes.keyboard(chat.keyboard))

    async def _pass_time(self, passing: Coroutine[Any, Any, None]) -> None:
        """Let time pass to its end, with the page's clock running along."""
        async with self._clock:
            moving = asyncio.create_task(passing)
            while not moving.done():
                await asyncio.wait({moving}, timeout=GLANCE)
                self._feed.tell("time")
            await moving
        self._feed.tell("clock", **await self._feed.clock())
