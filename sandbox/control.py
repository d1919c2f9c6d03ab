"""Levers for a test in another process: people's deeds in bulk, faults, the clock, the log."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web

from sandbox.chats import Button, Message
from sandbox.events import Call
from sandbox.people import Human
from sandbox.server import TELEGRAM
from sandbox.telegram import Telegram

Json = dict[str, Any]
Deed = Callable[[Human, Json], Awaitable[object]]


class Clock:
    """Real time, and as far ahead of it as it was moved."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead


CLOCK = web.AppKey("clock", Clock)


def add(app: web.Application, clock: Clock) -> None:
    """Put the levers under /control."""
    app[CLOCK] = clock
    app.router.add_routes(
        [
            web.get("/control/state", state),
            web.post("/control/people", people),
            web.post("/control/deeds", deeds),
            web.post("/control/raw", raw),
            web.post("/control/faults", add_faults),
            web.delete("/control/faults", clear_faults),
            web.get("/control/calls", calls),
            web.get("/control/chats/{id}", chat),
            web.post("/control/clock", move),
            web.post("/control/switches", switches),
            web.post("/control/reset", reset),
        ]
    )


async def state(request: web.Request) -> web.Response:
    telegram = request.app[TELEGRAM]
    return web.json_response(
        {
            "now": request.app[CLOCK].now().isoformat(),
            "people": len(telegram.people),
            "waiting": len(telegram.updates.alive()),
            "calls": telegram.calls_made,
            "faults": [f"{one.kind} {one.method or ''} {one.left}" for one in telegram.faults.orders],
            "webhook": telegram.webhook.url,
            "unsupported": telegram.unsupported,
            "refused_for_pace": telegram.pace.refused,
        }
    )


async def people(request: web.Request) -> web.Response:
    """[{"id": 1, "first_name": "Анна", "started": true}]: make people, or change what is known."""
    telegram = request.app[TELEGRAM]
    for facts in await request.json():
        telegram.person(facts.pop("id"), facts.pop("first_name", ""), facts.pop("last_name", ""), **facts)
    return web.json_response({"people": len(telegram.people)})


async def deeds(request: web.Request) -> web.Response:
    """[{"user": 1, "do": "says", "text": "…"}, …]: {"message_id"}, {"tap"} or {"error"} for each."""
    telegram = request.app[TELEGRAM]
    done: list[Json] = []
    for deed in await request.json():
        try:
            result = await DEEDS[deed["do"]](Human(telegram, telegram.person(deed["user"])), deed)
        except (KeyError, ValueError, AssertionError) as error:
            done.append({"error": f"{type(error).__name__}: {error}"})
        else:
            number = result.id if hasattr(result, "id") else None
            done.append({"message_id" if isinstance(result, Message) else "tap": number})
    return web.json_response(done)


async def raw(request: web.Request) -> web.Response:
    updates = await request.json()
    return web.json_response([request.app[TELEGRAM].push_raw(update) for update in updates])


async def add_faults(request: web.Request) -> web.Response:
    """[{"kind": "lost_answer", "method": "sendMessage", "times": 3}]: see Faults.add for the details."""
    telegram = request.app[TELEGRAM]
    for fault in await request.json():
        telegram.faults.add(fault.pop("kind"), **fault)
    return web.json_response({"faults": len(telegram.faults.orders)})


async def clear_faults(request: web.Request) -> web.Response:
    request.app[TELEGRAM].faults.clear()
    return web.json_response({"faults": 0})


async def calls(request: web.Request) -> web.Response:
    """The log from call number `after` on, only of `method` if given."""
    telegram, method = request.app[TELEGRAM], request.query.get("method")
    first = telegram.calls_made - len(telegram.calls)
    after = int(request.query.get("after", 0))
    return web.json_response(
        [
            _written(number, call)
            for number, call in enumerate(telegram.calls, first + 1)
            if number > after and method in (None, call.method)
        ]
    )


async def chat(request: web.Request) -> web.Response:
    """The messages of a chat."""
    telegram, chat_id = request.app[TELEGRAM], int(request.match_info["id"])
    if chat_id not in telegram.people and chat_id not in telegram.chats:
        raise web.HTTPNotFound
    shown = [_shown(telegram, message) for message in telegram.chat(chat_id).messages]
    return web.json_response(shown)


async def move(request: web.Request) -> web.Response:
    """{"seconds": 3600}: move the clock ahead."""
    clock = request.app[CLOCK]
    clock.ahead += timedelta(seconds=(await request.json())["seconds"])
    return web.json_response({"now": clock.now().isoformat()})


async def switches(request: web.Request) -> web.Response:
    """{"rich": false, "privacy": false, "strict": true}."""
    telegram, wanted = request.app[TELEGRAM], await request.json()
    telegram.rich = wanted.get("rich", telegram.rich)
    telegram.privacy = wanted.get("privacy", telegram.privacy)
    telegram.pace.strict = wanted.get("strict", telegram.pace.strict)
    return web.json_response(wanted)


async def reset(request: web.Request) -> web.Response:
    request.app[TELEGRAM].reset()
    request.app[CLOCK].ahead = timedelta()
    return web.json_response({})


def _written(number: int, call: Call) -> Json:
    return {
        "number": number,
        "at": call.at.isoformat(),
        "method": call.method,
        "chat_id": call.chat_id,
        "status": call.status,
        "description": call.description,
        "message_id": call.message_id,
        "fault": call.fault,
        "params": {name: value for name, value in call.params.items() if isinstance(value, str | int | bool)},
    }


def _shown(telegram: Telegram, message: Message) -> Json:
    return telegram.shown(message) | {"from_bot": message.from_bot, "words": message.words}


async def _tap(human: Human, deed: Json) -> object:
    """By label, or by message_id and any data, as a hostile client might."""
    if "label" in deed:
        return await human.taps(deed["label"])
    message = human.room.index[deed["message_id"]]
    return await human.taps(Button("", data=deed["data"]), on=message)


DEEDS: dict[str, Deed] = {
    "starts": lambda human, deed: human.starts(deed.get("payload", "")),
    "says": lambda human, deed: human.says(deed["text"]),
    "taps": _tap,
    "blocks": lambda human, _deed: human.blocks(),
    "unblocks": lambda human, _deed: human.unblocks(),
    "shares_contact": lambda human, deed: human.shares_contact(other=deed.get("other")),
    "sends_file": lambda human, deed: human.sends_file(
        deed["name"], deed["content"].encode(), deed.get("caption", ""), photo=deed.get("photo", False)
    ),
}
