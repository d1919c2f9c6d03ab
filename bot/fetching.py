"""What a turn needs and must not wait for inside a transaction: files brought from Telegram, files made."""

import asyncio
from io import BytesIO
from typing import Any

import structlog
from aiogram import Bot

from handlers import Unfetched, Unmade
from services.outages import within
from services.refusals import Refusal

log = structlog.get_logger(__name__)
PATIENCE = 20.0


class Bounded(BytesIO):
    """Takes no more than was announced, whatever comes."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def write(self, data: Any, /) -> int:
        written = super().write(data)
        if self.tell() > self._most:
            raise Refusal("turns-file-too-large", most=self._most // 1024)
        return written


async def fetch(bot: Bot, wanted: Unfetched) -> bytes:
    """The content of a file no larger than wanted; refuses in words where there is none to be had.

    What is of another size than Telegram has told is something else: a page of a server on the way.

    The client's errors hold the address with the token in it: only their kind is told.
    """
    try:
        async with asyncio.timeout(PATIENCE):
            file = await bot.get_file(wanted.file_id)
            if file.file_path is None or (file.file_size or wanted.largest + 1) > wanted.largest:
                raise Refusal("turns-file-too-large", most=wanted.largest // 1024)
            content = Bounded(wanted.largest)
            await bot.download_file(file.file_path, content, seek=False)
            if content.tell() != file.file_size:
                raise ValueError("not the file")
    except Refusal:
        raise
    except Exception as error:
        log.warning("file_not_fetched", error=type(error).__name__)
        raise Refusal("turns-file-not-fetched") from None
    return content.getvalue()


async def make(wanted: Unmade) -> Any:
    """What is wanted, made in a thread; what its maker refuses is refused."""
    async with within(PATIENCE):
        return await asyncio.to_thread(wanted.make)
