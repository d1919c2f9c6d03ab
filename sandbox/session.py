"""aiogram's client, plugged into the sandbox without a socket."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any, cast
from urllib.parse import unquote, urlsplit

import aiohttp
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods.base import TelegramMethod, TelegramType
from aiogram.types import InputFile
from aiohttp.client_reqrep import ConnectionKey
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from sandbox.errors import Cut
from sandbox.files import Upload
from sandbox.server import refusal
from sandbox.telegram import Reply, Telegram

WHERE = ConnectionKey("sandbox.invalid", 443, True, True, None, None, None)


class SandboxSession(BaseSession):
    """Serves a Bot in this process, by the same serialisation and with the same errors as a socket.

    A silent server is not waited for: the timeout comes at once, unless `patient`.
    """

    def __init__(self, telegram: Telegram, *, patient: bool = False, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.telegram = telegram
        self.patient = patient

    async def close(self) -> None:
        """Nothing is open."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,
    ) -> TelegramType:
        params, files = await self._written(bot, method)
        seconds = self.timeout if timeout is None else timeout
        try:
            async with asyncio.timeout(seconds or None):
                reply = await self._exchange(bot, method, params, files, seconds)
        except TimeoutError as error:
            raise TelegramNetworkError(method=method, message="Request timeout error") from error
        except aiohttp.ClientError as error:
            raise TelegramNetworkError(method=method, message=f"{type(error).__name__}: {error}") from error
        text = reply.body.decode(errors="replace")
        response = self.check_response(bot=bot, method=method, status_code=reply.status, content=text)
        return cast(TelegramType, response.result)

    async def _exchange(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        params: dict[str, str],
        files: dict[str, Upload],
        seconds: float,
    ) -> Reply:
        if refused := refusal(self.telegram, bot.token):
            return refused
        try:
            reply = await self.telegram.serve(method.__api_method__, params, files)
            if reply.slow and not reply.slow.whole:
                raise aiohttp.ClientPayloadError
            if reply.slow and reply.slow.seconds >= seconds:
                raise Cut("silence")
            return reply
        except Cut as cut:
            if cut.how == "refused":
                raise aiohttp.ClientConnectorError(
                    WHERE, ConnectionRefusedError(111, "Connect call failed")
                ) from cut
            if cut.how == "dropped":
                raise aiohttp.ServerDisconnectedError from cut
            if self.patient:
                await asyncio.sleep(seconds or 300)
            raise TimeoutError from cut

    async def _written(
        self, bot: Bot, method: TelegramMethod[Any]
    ) -> tuple[dict[str, str], dict[str, Upload]]:
        """The form as aiogram's own session writes it: empty values are left out, files follow."""
        params: dict[str, str] = {}
        attached: dict[str, InputFile] = {}
        for name, value in method.model_dump(warnings=False).items():
            written = self.prepare_value(value, bot=bot, files=attached)
            if written:
                params[name] = written
        files = {}
        for name, file in attached.items():
            content = b"".join([chunk async for chunk in file.read(bot)])
            files[name] = Upload(file.filename or name, content)
        return params, files

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        path = unquote(urlsplit(url).path)
        prefix = f"/file/bot{self.telegram.token}/"
        file = self.telegram.files.by_path.get(path.removeprefix(prefix)) if path.startswith(prefix) else None
        if file is None and raise_for_status:
            raise _not_found(url, headers)
        content = file.content if file else b'{"ok":false,"error_code":404,"description":"Not Found"}'
        for start in range(0, len(content), chunk_size):
            yield content[start : start + chunk_size]


def _not_found(url: str, headers: dict[str, Any] | None) -> aiohttp.ClientResponseError:
    """What a real download raises: an error whose words hold the address, token and all."""
    sent = CIMultiDictProxy(CIMultiDict(headers or {}))
    info = aiohttp.RequestInfo(URL(url), "GET", sent, URL(url))
    return aiohttp.ClientResponseError(info, (), status=404, message="Not Found", headers=sent)
