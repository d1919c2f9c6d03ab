"""Takes screens with answers and levels out of the chats, before Telegram forbids it."""

import asyncio

import structlog
from aiogram import Bot
from aiogram.methods import DeleteMessage

from bot.clock import Clock
from bot.database import Database
from bot.pen import UNSAID, Pen
from bot.wire import fate
from scheduler.pacing import Pacer
from scheduler.parts import SayFor
from services import sights
from services.sights import Place
from views.people import hiding

log = structlog.get_logger(__name__)
PAUSE = 10.0


class Fading:
    """One process at a time does this, beside the clock and the sender."""

    def __init__(
        self, bot: Bot, database: Database, pen: Pen, pacer: Pacer, clock: Clock, say_for: SayFor
    ) -> None:
        self._bot, self._database, self._pen = bot, database, pen
        self._pacer, self._clock, self._say_for = pacer, clock, say_for

    async def run(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            try:
                await self.once()
            except Exception:
                log.exception("screens_not_taken_away")
            try:
                await asyncio.wait_for(stop.wait(), PAUSE)
            except TimeoutError:
                continue

    async def once(self) -> None:
        """Takes away what is due; what could not be reached stays for the next time."""
        async with self._database.read() as session:
            due = await sights.due(session, self._clock.now())
        gone = [place for place, language in due if await self._take_away(place, language)]
        if gone:
            async with self._database.write() as session:
                await sights.forget(session, gone)

    async def _take_away(self, place: Place, language: str | None) -> bool:
        """Whether nothing is left to do: deleted, or made a line of words, or not there any more."""
        await self._pacer.wait(place.chat_id, reply=True)
        try:
            await self._bot(DeleteMessage(chat_id=place.chat_id, message_id=place.message_id))
        except UNSAID as error:
            outcome = fate(error)
            if outcome.retry_after is not None:
                self._pacer.rest(outcome.retry_after)
            if outcome.state != "refused":
                return False
            return await self._put_words_there(place, language)
        return True

    async def _put_words_there(self, place: Place, language: str | None) -> bool:
        words = hiding.hidden(self._say_for(language or "ru"))
        outcome = await self._pen(place.chat_id, words, message_id=place.message_id)
        if outcome.state == "refused":  # a picture or a file has no words to be changed
            outcome = await self._pen.cover(place.chat_id, place.message_id, words, hiding.blank())
        return outcome.state in ("sent", "refused")
