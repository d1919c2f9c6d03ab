"""The client on its socket: little work for a call, and every trouble of the wire as an error of aiogram.

aiogram asks every field of a method for its value, most of them never set, and writes a form; for the calls
of which a bot makes thousands that is more work than the call itself: here only what is set is written, as
JSON, and of the answer only what somebody looks at becomes an object. What carries files goes the usual way.
"""

import json
from asyncio import IncompleteReadError
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import AiogramError, ClientDecodeError, TelegramNetworkError
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageCaption,
    EditMessageMedia,
    EditMessageText,
    Response,
    SendMessage,
    SendRichMessage,
)
from aiogram.methods.base import TelegramMethod, TelegramType
from aiogram.types import Message
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar
from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError
from yarl import URL

FILELESS = (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageCaption,
    EditMessageText,
    SendMessage,
    SendRichMessage,
)
EDITS = (EditMessageCaption, EditMessageMedia, EditMessageText)
NEEDED = ("message_id", "date", "chat")  # of a message that was sent: where it stands
HEADERS = {"Content-Type": "application/json"}
# What only a proxy's greeting raises: the request has not left yet.
PROXY = (ProxyConnectionError, ProxyError, ProxyTimeoutError, IncompleteReadError)
UNSAID_WAIT = 5
PLAIN = {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.REQUEST_ENTITY_TOO_LARGE}


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: until a connection stands, and until the answer is read to its end."""

    connecting: float = 10
    answering: float = 20


class Session(AiohttpSession):
    """Speaks for one bot, and tells a connection that never stood from an answer that never came.

    Both would be one and the same timeout else. A proxy's refusal and an answer in no known letters,
    which would fly past whoever expects errors of aiogram, are made such errors here.
    """

    def __init__(self, patience: Patience, **kwargs: Any) -> None:
        super().__init__(timeout=patience.answering, **kwargs)
        self._connecting = patience.connecting
        self._urls: dict[str, URL] = {}
        self._limits: dict[float, ClientTimeout] = {}

    async def create_session(self) -> ClientSession:
        if self._should_reset_connector:
            await self.close()
        if self._session is None or self._session.closed:
            connector = self._connector_type(**self._connector_init)
            # Telegram sets no cookies, and looking for them is a good part of what a call costs.
            self._session = ClientSession(connector=connector, cookie_jar=DummyCookieJar())
            self._should_reset_connector = False
        return self._session

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        limits = self._within(self.timeout if timeout is None else timeout)
        try:
            if isinstance(method, FILELESS):
                return cast("TelegramType", await self._ask(bot, method, limits))
            return await super().make_request(bot, method, cast("int", limits))
        except AiogramError:
            raise
        except TimeoutError as error:
            raise TelegramNetworkError(method=method, message="Request timeout error") from error
        except UnicodeError as error:
            raise ClientDecodeError("Failed to read the answer", error, None) from error
        except (OSError, ClientError, *PROXY) as error:
            # their words may hold the proxy's address and password
            raise TelegramNetworkError(method=method, message=type(error).__name__) from error

    async def _ask(self, bot: Bot, method: TelegramMethod[Any], limits: ClientTimeout) -> Any:
        session = await self.create_session()
        async with session.post(
            self._url(bot, method.__api_method__),
            data=method.model_dump_json(exclude_unset=True, exclude_none=True).encode(),
            headers=HEADERS,
            timeout=limits,
        ) as answer:
            content = (await answer.read()).decode(errors="replace")
        return self.check_response(bot, method, answer.status, content).result

    def _url(self, bot: Bot, name: str) -> URL:
        known = self._urls.get(name)
        if known is None:
            known = self._urls[name] = URL(self.api.api_url(token=bot.token, method=name))
        return known

    def _within(self, seconds: float) -> ClientTimeout:
        known = self._limits.get(seconds)
        if known is None:
            connecting = min(self._connecting, seconds * 0.9)
            known = self._limits[seconds] = ClientTimeout(total=seconds, connect=connecting)
        return known

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        if status_code >= HTTPStatus.BAD_REQUEST:
            content = completed(status_code, content)
        elif isinstance(method, (*EDITS, SendMessage)) and (told := _told(bot, method, content)) is not None:
            return cast("Response[TelegramType]", told)
        return super().check_response(bot, method, status_code, content)


def _told(bot: Bot, method: TelegramMethod[Any], content: str) -> Response[Any] | None:
    """What a good answer says of a message; None for any other, which is looked at as a whole."""
    try:
        said = json.loads(content)
        if said["ok"] is not True or not said["result"]:
            return None
        if isinstance(method, EDITS):
            return Response[bool].model_construct(ok=True, result=True)
        brief = {name: said["result"][name] for name in NEEDED}
        return Response[Message].model_validate({"ok": True, "result": brief}, context={"bot": bot})
    except (KeyError, TypeError, ValueError, RecursionError):
        return None


def completed(status: int, content: str) -> str:
    """A refusal with all that aiogram looks for in one; what is none is left as it is.

    Servers before Telegram's own refuse in HTML what is too much or too large. 429 without the
    seconds to wait is still 429.
    """
    try:
        said: Any = json.loads(content)
    except (ValueError, RecursionError):
        said = {} if status in PLAIN else None
    if not isinstance(said, dict):
        return content
    parameters: dict[str, Any] = dict(said.get("parameters") or {})
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        parameters["retry_after"] = parameters.get("retry_after") or UNSAID_WAIT
    return json.dumps({"ok": False, "description": f"HTTP {status}"} | said | {"parameters": parameters})
