"""A local Telegram: what people do on one side, the Bot API on the other."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sandbox import methods, schema
from sandbox.chats import Button, Chat, Message, Tap, User
from sandbox.errors import ApiError, Cut
from sandbox.events import Call, Event
from sandbox.faults import Faults, Slow
from sandbox.files import Upload
from sandbox.gestures import Gestures
from sandbox.groups import Groups

__all__ = [
    "Button",
    "Call",
    "Chat",
    "Event",
    "Faults",
    "Message",
    "Reply",
    "Tap",
    "Telegram",
    "Upload",
    "User",
]


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer as it leaves the server."""

    status: int
    text: str | bytes
    slow: Slow | None = None

    @property
    def body(self) -> bytes:
        return self.text.encode() if isinstance(self.text, str) else self.text


class Telegram(Gestures, Groups):
    """The whole of it; see World for the switches."""

    async def call(
        self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload] | None = None
    ) -> tuple[int, dict[str, Any]]:
        """One call of the Bot API: HTTP status and body. Raises Cut when faults leave no answer."""
        reply = await self.serve(method, params, files)
        return reply.status, json.loads(reply.text)

    async def serve(
        self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload] | None = None
    ) -> Reply:
        """The same as text on the wire, which faults may turn into something else than JSON."""
        name = schema.proper(method)
        call = Call(self.now(), name, schema.chat_id(params), dict(params))
        fault = self.faults.next(name, call.chat_id)
        call.fault = fault.kind if fault else ""
        try:
            if fault is not None and not fault.delivers:
                broken = fault.strike()
                return self._noted(call, broken.status, broken.text)
            reply = await self._answered(call, params, files or {})
            slow = fault.slow() if fault else None
            if fault is not None and slow is None:
                broken = fault.strike()
                return self._noted(call, broken.status, broken.text)
            return self._noted(call, reply[0], json.dumps(reply[1], ensure_ascii=False), slow)
        except ApiError as error:
            call.description = error.description
            return self._noted(call, error.status, json.dumps(error.body, ensure_ascii=False))
        except Cut as cut:
            call.description = cut.how
            self._note(call)
            raise

    async def _answered(
        self, call: Call, params: Mapping[str, Any], files: Mapping[str, Upload]
    ) -> tuple[int, dict[str, Any]]:
        try:
            result = await methods.perform(self, call.method, params, files)
        except ApiError as error:
            call.description = error.description
            return error.status, error.body
        if isinstance(result, dict) and "message_id" in result:
            call.message_id = result["message_id"]
        return 200, {"ok": True, "result": result}

    def _noted(self, call: Call, status: int, text: str | bytes, slow: Slow | None = None) -> Reply:
        call.status = status
        self._note(call)
        return Reply(status, text, slow)

    def _note(self, call: Call) -> None:
        """Keep the call in the log; polls that went well would only drown the rest."""
        if call.method != "getUpdates" or call.status != 200:
            self.calls.append(call)
            self.calls_made += 1
            self.tell(Event("call", call.chat_id, call.message_id, detail={"call": call}))
