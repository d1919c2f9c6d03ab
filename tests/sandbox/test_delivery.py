"""Webhooks, pace and rich messages."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import InputRichMessage
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from sandbox import control
from sandbox.limits import Pace
from sandbox.people import Human
from sandbox.server import application
from sandbox.telegram import Telegram
from tests.sandbox.conftest import ANNA, Clock


class Hook:
    """A bot's webhook: notes what comes, answers what it is told to, 200 in the end."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str | None]] = []
        self.answers: list[int] = []

    async def answer(self, request: web.Request) -> web.Response:
        update = await request.json()
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.heard.append((update["message"]["text"], secret))
        return web.Response(status=self.answers.pop(0) if self.answers else 200)


@pytest.fixture
async def hook(telegram: Telegram, bot: Bot) -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.answer)
    async with TestServer(app) as server:
        telegram.webhook.pause = 0.01
        await bot.set_webhook(str(server.make_url("/hook")), secret_token="s3cret")
        yield hook
        await telegram.webhook.close()


async def test_a_webhook_gets_each_update_in_order_with_the_secret(
    telegram: Telegram, anna: Human, hook: Hook
) -> None:
    for word in ("раз", "два", "три"):
        await anna.says(word)
    await asyncio.wait_for(telegram.webhook.idle(), 5)

    assert hook.heard == [("раз", "s3cret"), ("два", "s3cret"), ("три", "s3cret")]


async def test_a_webhook_that_fails_is_asked_again_and_keeps_the_order(
    telegram: Telegram, anna: Human, hook: Hook
) -> None:
    hook.answers = [500, 503]
    await anna.says("раз")
    await anna.says("два")
    await asyncio.wait_for(telegram.webhook.idle(), 5)

    assert [word for word, _ in hook.heard] == ["раз", "раз", "раз", "два"]
    assert telegram.webhook.last_error == "Wrong response from the webhook: 503"


def test_pace_allows_what_telegram_allows() -> None:
    seconds = 0.0
    pace = Pace(strict=True, clock=lambda: seconds)

    def sends(chat_id: int) -> int:
        """0 when it went, or the seconds to wait."""
        try:
            pace.check(chat_id)
        except Exception as error:
            return int(error.parameters["retry_after"])  # type: ignore[attr-defined]
        return 0

    assert [sends(1) for _ in range(4)] == [0, 0, 0, 3]
    assert [sends(chat) for chat in range(2, 30)] == [0] * 27 + [1]
    seconds = 3.0
    assert sends(1) == 0
    assert [sends(-5) for _ in range(21)] == [0] * 20 + [60]


async def test_strict_pace_answers_429(clock: Clock) -> None:
    telegram = Telegram(clock.now, strict_pace=True)
    telegram.person(ANNA, "Анна", started=True)

    statuses = [(await telegram.call("sendMessage", {"chat_id": ANNA, "text": "x"}))[0] for _ in range(4)]

    assert statuses == [200, 200, 200, 429]


async def rich(telegram: Telegram, source: str) -> str:
    params = {"chat_id": ANNA, "rich_message": json.dumps({"html": source})}
    _, body = await telegram.call("sendRichMessage", params)
    return str(body.get("description", "taken"))


async def test_a_table_is_kept_as_a_table(telegram: Telegram, anna: Human, bot: Bot) -> None:
    table = "<table><tr><th>Школа</th><th>Балл</th></tr><tr><td>№ 1</td><td>9</td></tr></table>"
    source = "<p>Итоги &amp; <b>места</b></p>" + table

    await bot.send_rich_message(ANNA, InputRichMessage(html=source))

    assert anna.sees.text == "Итоги & места\nШкола | Балл\n№ 1 | 9"
    assert anna.sees.html == source
    assert anna.sees.rich is not None
    assert [block["type"] for block in anna.sees.rich["blocks"]] == ["paragraph", "table"]


async def test_a_rich_message_has_its_limits(telegram: Telegram, anna: Human) -> None:
    begin = "Bad Request: "
    assert [
        await rich(telegram, " "),
        await rich(telegram, "<table><tr>" + "<td>x</td>" * 21 + "</tr></table>"),
        await rich(telegram, "<p>" + "x" * 32_769 + "</p>"),
        await rich(telegram, "<p>x</p>" * 501),
        await rich(telegram, "<div>" * 17 + "x" + "</div>" * 17),
        await rich(telegram, "<video>"),
    ] == [
        begin + "rich message must be non-empty",
        begin + "table has too many columns",
        begin + "rich message is too long",
        begin + "rich message has too many blocks",
        begin + "rich message is nested too deeply",
        begin + 'can\'t parse entities: Unsupported start tag "video" at byte offset 0',
    ]


async def test_a_server_without_rich_messages_refuses_them(telegram: Telegram, anna: Human, bot: Bot) -> None:
    plain = await bot.send_message(ANNA, "x")
    telegram.rich = False

    assert await rich(telegram, "<p>x</p>") == "Not Found"
    params = {"chat_id": ANNA, "message_id": plain.message_id, "rich_message": '{"html": "<p>x</p>"}'}
    assert await telegram.call("editMessageText", params) == (
        400,
        {"ok": False, "error_code": 400, "description": "Bad Request: message text is empty"},
    )


async def test_another_process_can_drive_everything() -> None:
    clock = control.Clock()
    telegram = Telegram(clock.now)
    app = application(telegram)
    control.add(app, clock)
    async with TestClient(TestServer(app)) as client:

        async def order(path: str, body: Any) -> Any:
            return await (await client.post(f"/control/{path}", json=body)).json()

        await order("people", [{"id": number, "first_name": "Педагог"} for number in range(1, 301)])
        started = await order("deeds", [{"user": number, "do": "starts"} for number in range(1, 301)])
        await order("raw", [{"message": "сор"}])
        await order("faults", [{"kind": "server_error", "method": "sendMessage"}])
        url = f"/bot{telegram.token}/sendMessage"
        statuses = [(await client.post(url, json={"chat_id": 7, "text": "x"})).status for _ in "12"]
        calls = await (await client.get("/control/calls?method=sendMessage&after=1")).json()
        chat = await (await client.get("/control/chats/7")).json()
        moved = await order("clock", {"seconds": 90_000})
        state = await (await client.get("/control/state")).json()

    assert (len(started), started[0], statuses) == (300, {"message_id": 1}, [500, 200])
    assert [(call["number"], call["status"], call["message_id"]) for call in calls] == [(2, 200, 301)]
    assert [message["words"] for message in chat] == ["/start", "x"]
    assert moved["now"] <= state["now"]
    assert (state["people"], state["waiting"]) == (300, 0)
