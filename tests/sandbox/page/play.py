"""A small play for the page: four people, a clock, and a bot that shows everything the page can draw."""

import asyncio
import json
import struct
import zlib
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from sandbox import page
from sandbox.errors import Cut
from sandbox.page import Persona
from sandbox.telegram import Telegram, Upload

START = datetime(2026, 11, 24, 9, 40, tzinfo=UTC)
ANNA, IVAN, OLGA, NEW = 101, 102, 103, 104
CAST = (
    Persona(OLGA, "Ольга Сергеевна Белова", "Методист", "methodist", "Методическая служба"),
    Persona(ANNA, "Анна Петровна Соколова", "Учитель", "teacher", "Школа № 3", "РМО математики"),
    Persona(IVAN, "Иван Ильич Королёв", "Учитель", "teacher", "Школа № 7"),
    Persona(NEW, "Мария Новикова", "Молодой педагог", "newcomer", "Школа № 3", "", "invite-7Q"),
)
MENU = [
    [{"text": "Мои курсы", "callback_data": "courses", "style": "primary"}],
    [
        {"text": "Записаться", "callback_data": "book", "style": "success"},
        {"text": "Отменить", "callback_data": "drop", "style": "danger"},
    ],
    [
        {"text": "Положение", "url": "https://example.org/rules"},
        {"text": "Код приглашения", "copy_text": {"text": "7Q-42"}},
    ],
]
WELCOME = (
    "<b>Здравствуйте, Анна Петровна!</b>\nЭто «Опора» — помощник методической службы.\n\n"
    "На этой неделе:\n• <a href='https://example.org/'>вебинар «Новые задачи ОГЭ»</a> — среда, 15:00\n"
    "• приём заявок на <i>конкурс</i> до <u>1 декабря</u>\n"
    "<blockquote expandable>Что пригодится на вебинаре:\nноутбук или планшет,\nссылка из письма,\n"
    "два вопроса коллегам,\nхорошее настроение,\nи немного времени.</blockquote>"
    "Ответ на загадку: <tg-spoiler>сорок два</tg-spoiler>. Код: <code>ABC-7</code>\n<pre>x² + y² = 25</pre>"
)
TABLE = (
    "<p><b>Кто ознакомился</b></p><table><tr><th>Школа</th><th>Человек</th></tr>"
    "<tr><td>Школа № 3</td><td>12</td></tr><tr><td>Школа № 7</td><td>8</td></tr></table>"
)
HOSTILE = "<img src=x onerror=alert(1)> & <b>не жирный</b>"


class Play:
    """The stage, and the bot that plays on it."""

    personas: Sequence[Persona] = CAST
    zone = ZoneInfo("Europe/Moscow")

    def __init__(self) -> None:
        self.moment = START
        self.telegram = Telegram(self.now)
        self.restarts = 0
        for one in CAST:
            first, last = one.name.split(" ", 1)
            self.telegram.person(one.user_id, first, last).started = one.user_id != NEW

    def now(self) -> datetime:
        return self.moment

    async def move(self, delta: timedelta) -> None:
        self.moment += delta

    async def next_due(self) -> tuple[datetime, str] | None:
        return self.moment + timedelta(hours=3, minutes=20), "напоминание о вебинаре «Новые задачи ОГЭ»"

    async def move_to_next(self) -> None:
        await self.move(timedelta(hours=3, minutes=20))
        await self.says(ANNA, "Через час начнётся вебинар.", disable_notification=True)

    async def restart(self) -> None:
        self.restarts += 1

    async def serve(self, port: int = 0) -> web.AppRunner:
        """The page in the running loop, on a free port unless one is named."""
        app = web.Application()
        page.attach(app, self.telegram, self)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        return runner

    async def acts(self) -> None:
        """The bot: reads its updates for ever."""
        offset = 0
        while True:
            _, body = await self.telegram.call("getUpdates", {"offset": offset, "timeout": 30})
            for update in body["result"]:
                offset = update["update_id"] + 1
                if "callback_query" in update:
                    await self._tapped(update["callback_query"])
                elif "message" in update:
                    await self._heard(update["message"])

    async def call(
        self, method: str, files: dict[str, Upload] | None = None, **params: Any
    ) -> dict[str, Any]:
        given = {
            name: json.dumps(value) if isinstance(value, dict | list) else value
            for name, value in params.items()
        }
        with suppress(Cut):
            return (await self.telegram.call(method, given, files))[1]
        return {}

    async def says(
        self, chat_id: int, text: str, buttons: list[Any] | None = None, **params: Any
    ) -> dict[str, Any]:
        if buttons:
            params["reply_markup"] = {"inline_keyboard": buttons}
        return await self.call("sendMessage", chat_id=chat_id, text=text, parse_mode="HTML", **params)

    async def _heard(self, message: dict[str, Any]) -> None:
        chat_id, text = message["chat"]["id"], message.get("text", "")
        match text.split(" ")[0]:
            case "/start":
                await self.says(chat_id, WELCOME, MENU)
            case "/keys":
                rows = [["Расписание", "Помощь"], [{"text": "Отправить номер", "request_contact": True}]]
                board = {"keyboard": rows, "resize_keyboard": True}
                await self.call("sendMessage", chat_id=chat_id, text="Чем помочь?", reply_markup=board)
            case "/table":
                await self.call("sendRichMessage", chat_id=chat_id, rich_message={"html": TABLE})
            case "/files":
                await self.call(
                    "sendPhoto",
                    {"photo": Upload("plan.png", picture())},
                    chat_id=chat_id,
                    photo="attach://photo",
                    caption="План здания",
                )
                await self.call(
                    "sendDocument",
                    {"document": Upload("Положение о конкурсе.pdf", b"%PDF-1.4 hello")},
                    chat_id=chat_id,
                    document="attach://document",
                )
            case "/ivan":
                await self.says(IVAN, "Вас пригласили в жюри.")
                await self.says(IVAN, "Ответьте до пятницы.")
            case "/hostile":
                await self.call("sendMessage", chat_id=chat_id, text=HOSTILE)
            case "/typing":
                await self.call("sendChatAction", chat_id=chat_id, action="typing")
            case _:
                await self.says(chat_id, f"Записано: {len(text)}" if text else "Файл получен.")

    async def _tapped(self, tap: dict[str, Any]) -> None:
        where = {"chat_id": tap["message"]["chat"]["id"], "message_id": tap["message"]["message_id"]}
        match tap["data"]:
            case "book":
                await self.call(
                    "answerCallbackQuery", callback_query_id=tap["id"], text="Записали. Ждём вас в среду."
                )
                buttons = {
                    "inline_keyboard": [
                        [{"text": "Отменить запись", "callback_data": "drop", "style": "danger"}]
                    ]
                }
                await self.call(
                    "editMessageText", **where, text="Вы записаны на вебинар.", reply_markup=buttons
                )
            case "drop":
                await self.call(
                    "answerCallbackQuery",
                    callback_query_id=tap["id"],
                    text="Запись отменена.",
                    show_alert=True,
                )
            case "courses":
                await asyncio.sleep(1.5)
                await self.call("answerCallbackQuery", callback_query_id=tap["id"])
            case "never":
                pass


def picture(width: int = 480, height: int = 300) -> bytes:
    """A PNG with a gentle slope of colour."""
    rows = b"".join(
        b"\0" + bytes(v for x in range(width) for v in (60 + x // 4, 120 + y // 4, 180))
        for y in range(height)
    )
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
