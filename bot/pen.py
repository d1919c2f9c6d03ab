"""Draws screens: sends, edits, answers taps. Runs after the commit, never inside a transaction."""

import json
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any, Protocol

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramBadRequest, TelegramNotFound
from aiogram.methods import (
    AnswerCallbackQuery,
    GetMe,
    SendMessage,
    SendRichMessage,
    TelegramMethod,
)
from aiogram.types import Message

from bot import composing
from bot.splitting import beginning
from bot.wire import fate, uneditable, unmodified, unreadable
from scheduler.outcomes import Outcome
from views import Screen, plain

TOAST = 200
MEDIA = ("photo", "document", "video", "audio", "voice", "animation")
UNSAID = (TelegramAPIError, ClientDecodeError)


class Pacer(Protocol):
    def wait(self, chat_id: int, *, reply: bool) -> Awaitable[None]: ...

    def rest(self, seconds: float, chat_id: int | None = None) -> None: ...


class Stands(Protocol):
    """Is told where a screen that fades stands, and where one does no longer."""

    def __call__(self, chat_id: int, message_id: int, *, fades: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where an update came from: the chat, the tapped message, the tap.

    `protected` and `media` tell of the tapped message: it cannot be forwarded; it is a picture or a file.
    """

    chat_id: int
    message_id: int | None = None
    tap_id: str | None = None
    protected: bool = False
    media: bool = False

    def takes(self, screen: Screen) -> bool:
        """Whether the tapped message can become the screen.

        A message keeps the protection it was sent with, a text stays a text, and of media the caption
        alone can be changed.
        """
        shown = screen.picture or screen.document or screen.voice
        if screen.fresh or (screen.protect and not self.protected):
            return False
        return self.media == (shown is not None) and (shown is None or shown.content is None)


class Pen:
    """The only one who speaks to Telegram about screens."""

    def __init__(self, bot: Bot, pacer: Pacer, stands: Stands) -> None:
        self._bot, self._pacer, self._stands = bot, pacer, stands
        self._rich = True

    async def draw(self, place: Place, screen: Screen) -> Outcome:
        """Draws the answer to an update: over the tapped message where that can be, else anew."""
        await self._pacer.wait(place.chat_id, reply=True)
        over = place.message_id if place.takes(screen) else None
        outcome = await self._all(place.chat_id, screen, False, over, anew=True)
        if over is not None and place.protected and not screen.fades and outcome.state == "sent":
            self._stands(place.chat_id, over, fades=False)
        if outcome.retry_after is not None and outcome.reason == "too_many":
            self._pacer.rest(outcome.retry_after)
        return outcome

    async def answer(self, tap_id: str, screen: Screen | None) -> None:
        """Stops the spinner on a tapped button; an answer that comes too late harms nothing."""
        toast = beginning(screen.toast, TOAST) if screen else ""
        try:
            await self._bot(
                AnswerCallbackQuery(
                    callback_query_id=tap_id,
                    text=toast or None,
                    show_alert=bool(screen and screen.alert) or None,
                )
            )
        except UNSAID:
            return

    async def __call__(
        self, chat_id: int, screen: Screen, *, silent: bool = False, message_id: int | None = None
    ) -> Outcome:
        """Sends a screen, or edits `message_id` into it and nothing else. See scheduler.outcomes.Post."""
        return await self._all(chat_id, screen, silent, message_id, anew=message_id is None)

    async def cover(self, chat_id: int, over: int, screen: Screen, picture: bytes) -> Outcome:
        """Another picture, with the screen's words, in the place of a picture or a file."""
        try:
            await self._bot(composing.covered(chat_id, over, screen, picture))
        except UNSAID as error:
            return fate(error)
        return Outcome("sent", message_id=over)

    async def reaches(self) -> bool:
        """Whether Telegram answers a question that leaves nothing behind."""
        try:
            await self._bot(GetMe())
        except UNSAID as error:
            if (asked := fate(error)).reason == "too_many" and asked.retry_after is not None:
                self._pacer.rest(asked.retry_after)
            return False
        return True

    async def _all(
        self, chat_id: int, screen: Screen, silent: bool, over: int | None, *, anew: bool
    ) -> Outcome:
        if chat_id < 0 and any(one.protect or one.fades for one in (screen, *screen.then)):
            return Outcome("refused", reason="personal")  # whatever led here, a group is no place for it
        outcome = await self._one(chat_id, screen, silent, over, anew=anew)
        for following in screen.then:
            if outcome.state != "sent":
                break
            outcome = await self._one(chat_id, following, silent, None, anew=True)
        return outcome

    async def _one(
        self, chat_id: int, screen: Screen, silent: bool, over: int | None, *, anew: bool
    ) -> Outcome:
        methods = composing.methods(chat_id, screen, silent, rich=self._rich)
        if over is not None and len(methods) == 1 and not screen.contact:
            edited = await self._edit(chat_id, over, methods[0], screen)
            if edited is not None:
                return edited
        if not anew:
            return Outcome("refused", reason="gone")
        outcome = Outcome("sent", message_id=over)
        for number, method in enumerate(methods):
            outcome = await self._send(method, screen)
            if outcome.state != "sent":
                return outcome if number == 0 else Outcome("uncertain", reason="partly_" + outcome.state)
        return outcome

    async def _send(self, method: TelegramMethod[Any], screen: Screen) -> Outcome:
        try:
            message = await self._bot(method)
        except UNSAID as error:
            if isinstance(method, SendRichMessage) and isinstance(
                error, TelegramBadRequest | TelegramNotFound
            ):
                self._rich = not isinstance(error, TelegramNotFound)
                return await self._send(composing.without_table(method, screen), screen)
            if unreadable(error) and isinstance(method, SendMessage) and method.parse_mode:
                bare = method.model_copy(update={"parse_mode": None, "text": plain(screen.text)[:4096]})
                return await self._send(bare, screen)
            return fate(error)
        if not isinstance(message, Message):
            return Outcome("sent")
        if screen.fades:
            self._stands(message.chat.id, message.message_id, fades=True)
        return Outcome("sent", message_id=message.message_id)

    async def _edit(
        self, chat_id: int, over: int, method: TelegramMethod[Any], screen: Screen
    ) -> Outcome | None:
        """The outcome of an edit; None where the message can't be edited and must be drawn anew."""
        try:
            await self._bot(composing.edition(method, chat_id, over, screen))
        except UNSAID as error:
            if unmodified(error):
                return Outcome("sent", message_id=over)
            if uneditable(error):
                return None
            if isinstance(method, SendRichMessage) and isinstance(
                error, TelegramBadRequest | TelegramNotFound
            ):
                self._rich = False
                return await self._edit(chat_id, over, composing.without_table(method, screen), screen)
            return fate(error)
        if screen.fades:
            self._stands(chat_id, over, fades=True)
        return Outcome("sent", message_id=over)


def place_of(payload: str) -> Place | None:
    """Where the answer to a stored update belongs; None where there is no telling."""
    try:
        return _place_in(json.loads(payload))
    except (KeyError, TypeError, AttributeError, ValueError):
        return None


def _place_in(update: dict[str, Any]) -> Place | None:
    if tap := update.get("callback_query"):
        message = tap.get("message") or {}
        chat_id = message.get("chat", {}).get("id", tap["from"]["id"])
        editable = message.get("message_id") if message.get("date") else None
        protected, media = bool(message.get("has_protected_content")), any(map(message.get, MEDIA))
        tapped = tap["id"] if isinstance(tap["id"], str) else None
        return Place(_number(chat_id), _number(editable) if editable else None, tapped, protected, media)
    for kind in ("message", "edited_message", "my_chat_member"):
        if found := update.get(kind):
            return Place(_number(found["chat"]["id"]))
    return None


def _number(found: object) -> int:
    """An id as Telegram gives them; raises ValueError for anything else that may stand there."""
    if type(found) is not int or abs(found) >= 2**62:
        raise ValueError("no id")
    return found
