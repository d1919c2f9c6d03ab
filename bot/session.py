"""The client on its socket: every trouble of the wire comes as an error of aiogram, whatever raised it."""

import json
from asyncio import IncompleteReadError
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from aiogram import Bot
from aiogram.exceptions import AiogramError, ClientDecodeError, TelegramNetworkError
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiohttp import ClientTimeout
from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

from bot.client import Client

# What only a proxy's greeting raises: the request has not left yet.
PROXY = (ProxyConnectionError, ProxyError, ProxyTimeoutError, IncompleteReadError)
UNSAID_WAIT = 5
PLAIN = {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.REQUEST_ENTITY_TOO_LARGE}


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: until a connection stands, and until the answer is read to its end."""

    connecting: float = 10
    answering: float = 20


class Session(Client):
    """The client, which tells a connection that never stood from an answer that never came.

    Both would be one and the same timeout else. A proxy's refusal and an answer in no known letters,
    which would fly past whoever expects errors of aiogram, are made such errors here.
    """

    def __init__(self, patience: Patience, **kwargs: Any) -> None:
        super().__init__(timeout=patience.answering, **kwargs)
        self._connecting = patience.connecting

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        try:
            return await super().make_request(bot, method, timeout)
        except AiogramError:
            raise
        except UnicodeError as error:
            raise ClientDecodeError("Failed to read the answer", error, None) from error
        except (OSError, *PROXY) as error:
            # their words may hold the proxy's address and password
            raise TelegramNetworkError(method=method, message=type(error).__name__) from error

    def _limits(self, seconds: float) -> ClientTimeout:
        return ClientTimeout(total=seconds, connect=min(self._connecting, seconds * 0.9))

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        if status_code >= HTTPStatus.BAD_REQUEST:
            content = completed(status_code, content)
        return super().check_response(bot, method, status_code, content)


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
