"""aiogram's client over aiohttp, with less work for a call: only what is set is written, as JSON.

aiogram asks every field of a method for its value, most of them never set, and writes a form; for the calls
of which a bot makes thousands that is more work than the call itself. What carries files goes the usual way.
"""

from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageCaption,
    EditMessageText,
    SendMessage,
    SendRichMessage,
)
from aiogram.methods.base import TelegramMethod, TelegramType
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar
from yarl import URL

PLAIN = (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageCaption,
    EditMessageText,
    SendMessage,
    SendRichMessage,
)
HEADERS = {"Content-Type": "application/json"}


class Client(AiohttpSession):
    """Speaks for one bot; errors are those of aiogram's own session."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self._urls: dict[str, URL] = {}
        self._timeouts: dict[float, ClientTimeout] = {}

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
        limits = self._timeout(self.timeout if timeout is None else timeout)
        if not isinstance(method, PLAIN):
            return await super().make_request(bot, method, cast("int", limits))
        return cast("TelegramType", await self._ask(bot, method, limits))

    async def _ask(self, bot: Bot, method: TelegramMethod[Any], limits: ClientTimeout) -> Any:
        session = await self.create_session()
        try:
            async with session.post(
                self._url(bot, method.__api_method__),
                data=method.model_dump_json(exclude_unset=True, exclude_none=True).encode(),
                headers=HEADERS,
                timeout=limits,
            ) as answer:
                content = (await answer.read()).decode(errors="replace")
        except TimeoutError as error:
            raise TelegramNetworkError(method=method, message="Request timeout error") from error
        except ClientError as error:
            raise TelegramNetworkError(method=method, message=f"{type(error).__name__}: {error}") from error
        found = self.check_response(bot=bot, method=method, status_code=answer.status, content=content)
        return found.result

    def _url(self, bot: Bot, name: str) -> URL:
        known = self._urls.get(name)
        if known is None:
            known = self._urls[name] = URL(self.api.api_url(token=bot.token, method=name))
        return known

    def _timeout(self, seconds: float) -> ClientTimeout:
        known = self._timeouts.get(seconds)
        if known is None:
            known = self._timeouts[seconds] = self._limits(seconds)
        return known

    def _limits(self, seconds: float) -> ClientTimeout:
        return ClientTimeout(total=seconds)
