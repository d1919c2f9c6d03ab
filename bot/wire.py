"""Telegram on the wire: the client, raw updates, and what an error says about the request."""

import ssl
from functools import cache
from typing import Any

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    Response,
    SendDocument,
    SendMessage,
    SendPhoto,
    SendRichMessage,
    TelegramMethod,
)
from aiogram.types import Update
from aiohttp import ClientConnectorError, ConnectionTimeoutError

from bot.session import PROXY, Patience, Session
from bot.settings import Settings
from scheduler.outcomes import Outcome

UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
NEVER_LEFT = (
    ClientConnectorError,
    ConnectionTimeoutError,
    ConnectionRefusedError,
    ssl.SSLCertVerificationError,
    *PROXY,
)
GONE = {
    "bot was blocked by the user": "blocked",
    "user is deactivated": "deactivated",
    "bot was kicked": "kicked",
    "bot is not a member": "kicked",
    "can't initiate conversation": "never_started",
    "chat not found": "no_chat",
    "chat_id is empty": "no_chat",
    "user not found": "no_chat",
    "group chat was deleted": "no_chat",
}


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates that leaves each update as Telegram wrote it: one that cannot be parsed spoils no other."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int = 100
    timeout: int = 0
    allowed_updates: list[str] = UPDATES


SPOKEN: tuple[type[TelegramMethod[Any]], ...] = (
    RawUpdates,
    AnswerCallbackQuery,
    SendMessage,
    SendPhoto,
    SendDocument,
    SendRichMessage,
)


@cache
def warm() -> tuple[type, ...]:
    """Builds the shapes of Telegram's answers once and keeps them.

    aiogram asks pydantic for them at every call, and pydantic forgets those that nobody holds:
    a rebuilt one costs some 10 ms.
    """
    return tuple(Response[method.__returning__] for method in SPOKEN)  # type: ignore[name-defined]


def expect() -> None:
    """Builds the shape of what comes; it takes half a second, which the first to write would wait for."""
    Update.model_validate({"update_id": 0})


def client(settings: Settings, patience: Patience = Patience()) -> Bot:  # noqa: B008 - it is frozen
    """A bot that speaks to BOT_API_URL, through BOT_PROXY where one is set."""
    if settings.token is None:
        raise ValueError("no token")
    proxy = settings.proxy.get_secret_value() if settings.proxy else None
    api = TelegramAPIServer.from_base(settings.api_url)
    session = Session(patience, proxy=proxy, api=api, limit=200)
    return Bot(settings.token.get_secret_value(), session=session)


def fate(error: Exception) -> Outcome:
    """What an error of the client says about whether the message was sent (Bot API, "Making requests")."""
    match error:
        case TelegramRetryAfter():
            return Outcome("unsent", reason="too_many", retry_after=float(error.retry_after))
        case TelegramMigrateToChat():
            return Outcome("unsent", reason="moved", moved_to=error.migrate_to_chat_id)
        case TelegramUnauthorizedError():
            return Outcome("unsent", reason="unauthorized", retry_after=30)
        case TelegramServerError() | ClientDecodeError():
            return Outcome("uncertain", reason=type(error).__name__)
        case TelegramEntityTooLarge():
            return Outcome("refused", reason="refused")
        case TelegramNetworkError():
            return _network(error)
        case TelegramAPIError():
            return Outcome("refused", reason=_gone(error.message or ""))
    return Outcome("uncertain", reason=type(error).__name__)


def _network(error: TelegramNetworkError) -> Outcome:
    cause: BaseException | None = error.__cause__
    while cause is not None:
        if isinstance(cause, NEVER_LEFT):
            return Outcome("unsent", reason="no_connection")
        cause = cause.__cause__ or (cause.__context__ if not cause.__suppress_context__ else None)
    return Outcome("uncertain", reason="no_answer")


def _gone(message: str) -> str:
    for words, reason in GONE.items():
        if words in message:
            return reason
    return "refused"


def unmodified(error: Exception) -> bool:
    """An edit that changes nothing has already been made."""
    return isinstance(error, TelegramBadRequest) and "message is not modified" in error.message


def uneditable(error: Exception) -> bool:
    """The message is gone, too old, or of another kind: draw anew."""
    words = (
        "message to edit not found",
        "message can't be edited",
        "no text in the message",
        "no caption in the message",
        "MESSAGE_ID_INVALID",
    )
    return isinstance(error, TelegramBadRequest) and any(word in error.message for word in words)


def unreadable(error: Exception) -> bool:
    """Telegram did not understand our markup."""
    return isinstance(error, TelegramBadRequest) and "can't parse entities" in error.message
