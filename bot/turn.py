"""One turn: load the person, route, change rows, keep the screen, commit; only then draw."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.types import CallbackQuery
from aiogram.types import Update as TelegramUpdate
from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import fetching, heap, inbox, incidents, people
from bot.clock import Clock
from bot.database import Database
from bot.inbox import Waiting
from bot.ledger import Ledger
from bot.metrics import Meters
from bot.pen import Pen
from bot.replies import Reply
from handlers import Turn, Unfetched, Unmade
from handlers.associations import groups
from handlers.forms import asking
from locales import Say
from models.cards import Machine
from models.people import Account
from services import audit, rights
from services.outages import Trials, passing, within
from services.refusals import Refusal
from views import Screen
from views import turns as views

log = structlog.get_logger(__name__)
PATIENCE = 10.0
FILES = 3  # that one turn may ask for or have made


@dataclass(frozen=True, slots=True)
class Setting:
    """What every turn of this installation shares."""

    district: Any
    username: str
    forms: Any
    families: Any
    admins: frozenset[int]
    say: Callable[[str], Say]
    afterwards: Sequence[Callable[[Turn], Awaitable[Screen | None]]]
    machine: Callable[[], Machine]


class Turns:
    """Takes updates from the inbox, one at a time for a lane."""

    def __init__(
        self,
        database: Database,
        dispatcher: Dispatcher,
        bot: Bot,
        pen: Pen,
        clock: Clock,
        setting: Setting,
        ledger: Ledger,
        meters: Meters,
    ) -> None:
        self._database, self._dispatcher, self._bot = database, dispatcher, bot
        self._pen, self._clock, self._setting, self._ledger = pen, clock, setting, ledger
        self._meters = meters
        self.undrawn: set[int] = set()
        self._trials = Trials()

    async def take(self, lane: int) -> bool:
        """Handles the oldest update of a lane; says whether there may be more."""
        owed = await self._owed(lane) if lane in self.undrawn else []
        try:
            reply = await self._turn(lane)
        except Exception:
            self.undrawn.add(lane)  # it may have been committed all the same
            raise
        await self._redraw(lane, owed, reply)
        if reply is None:
            return False
        self._meters.turn(reply.result, (self._clock.now() - reply.received_at).total_seconds())
        again = await self._draw(lane, reply)
        return reply.more or again

    async def _turn(self, lane: int) -> Reply | None:
        contents: dict[str, Any] = {}
        try:
            while len(contents) <= FILES:
                try:
                    return await self._once(lane, contents)
                except Unfetched as wanted:
                    contents[wanted.file_id] = await fetching.fetch(self._bot, wanted)
                except Unmade as wanted:
                    contents[wanted.name] = await fetching.make(wanted)
            raise RuntimeError("too many files for one turn")
        except Refusal as refusal:
            return await self._after(lane, refusal)
        except Exception as error:  # a bug: put aside with its reason; nobody else waits for it
            if passing(error) or self._trials.again(lane, error):
                raise
            return await self._after(lane, error)
        finally:
            if contents:
                heap.let_go()

    async def _once(self, lane: int, contents: dict[str, Any]) -> Reply | None:
        async with self._ledger.write() as session:
            waiting = await inbox.oldest(session, lane)
            if not waiting:
                return None
            screen = await self._handle(session, waiting[0], contents)
            reply = Reply.to(waiting[0], screen)
            await inbox.settle(session, waiting[0], self._clock.now(), reply=reply.kept)
            return replace(reply, more=len(waiting) > 1)

    async def _handle(
        self, session: AsyncSession, row: Waiting, contents: Mapping[str, Any]
    ) -> Screen | None:
        event = TelegramUpdate.model_validate_json(row.payload, context={"bot": self._bot})
        user, chat = people.sender(event)
        if user is None or chat is None or people.nobody(user):
            return groups.nameless(event.message, self._setting.say("ru"))
        account = await people.account_of(session, user, chat, self._clock.now())
        turn = self._turn_of(session, account, chat.id, contents)
        async with within(PATIENCE):
            screen = await self._dispatcher.feed_update(self._bot, event, turn=turn)
        if screen is UNHANDLED:
            tapped = isinstance(event.event, CallbackQuery)
            return views.old_button(turn.say) if tapped else None
        if not isinstance(screen, Screen | None):
            raise TypeError(f"a handler returned {type(screen).__name__}")
        return await self._and_then(turn, screen) if chat.type == "private" else screen

    async def _and_then(self, turn: Turn, screen: Screen | None) -> Screen | None:
        for more in [await add(turn) for add in self._setting.afterwards]:
            if more is not None:
                screen = screen.but(then=(*screen.then, more)) if screen else more
        return screen

    def _turn_of(
        self, session: AsyncSession, account: Account, chat_id: int, contents: Mapping[str, Any]
    ) -> Turn:
        now = self._clock.now()
        return Turn(
            session=session,
            account=account,
            now=now,
            say=self._setting.say(account.language),
            district=self._setting.district,
            username=self._setting.username,
            chat_id=chat_id,
            forms=self._setting.forms,
            families=self._setting.families,
            dialogue=asking,
            admins=self._setting.admins,
            hats=rights.hats(account.person, now, self._setting.district) if account.person else (),
            contents=contents,
            machine=self._setting.machine,
        )

    async def _after(self, lane: int, error: Exception) -> Reply | None:
        """The transaction was rolled back; a second one marks the update and keeps the words."""
        async with self._database.write() as session:
            waiting = await inbox.oldest(session, lane)
            if not waiting:
                return None
            row = waiting[0]
            account = await session.scalar(select(Account).where(Account.telegram_id == lane))
            say = self._setting.say(account.language if account else "ru")
            if isinstance(error, Refusal):
                if error.audit and account and account.person_id:
                    about = str(error.facts.get("about", ""))
                    kind, _, number = about.partition(":")
                    whose = int(number) if kind == "person" and number.isdigit() else None
                    await audit.write(
                        session,
                        account.person_id,
                        error.audit,
                        self._clock.now(),
                        subject_id=whose,
                        about=about,
                    )
                reply = Reply.to(row, views.refused(error.key, error.facts, say), "refused")
                await inbox.settle(session, row, self._clock.now(), reply=reply.kept)
                return reply
            return await self._put_aside(session, row, error, say)

    async def _put_aside(self, session: AsyncSession, row: Waiting, error: Exception, say: Say) -> Reply:
        incident, at = incidents.code(), incidents.place(error)
        unread = isinstance(error, ValidationError)
        log.error("update_put_aside", incident=incident, error=type(error).__name__, at=at)
        words = views.unreadable(incident, say) if unread else views.incident(incident, say)
        reply = Reply.to(row, words, "put_aside")
        if reply.place is None or reply.place.chat_id < 0:
            reply.screen = None
        reason = f"{type(error).__name__} {at}"
        await inbox.settle(
            session, row, self._clock.now(),
            state="quarantined", reply=reply.kept, reason=reason, incident=incident,
        )  # fmt: skip
        return reply

    async def _draw(self, lane: int, reply: Reply) -> bool:
        """Shows the screen; whether to try once more at once, which a message that may be there is not."""
        place, screen = reply.place, reply.screen
        if place is None:
            self._ledger.drawn(reply.row_id)
            return False
        answering = asyncio.create_task(self._pen.answer(place.tap_id, screen)) if place.tap_id else None
        outcome = await self._pen.draw(place, screen) if screen and screen.text else None
        if answering is not None:
            await answering
        if screen is None:
            return False
        if outcome is None or outcome.state in ("sent", "refused"):
            self._ledger.drawn(reply.row_id)
            return False
        self.undrawn.add(lane)
        over = place.message_id is not None and place.takes(screen)
        return outcome.state == "unsent" or over

    async def _owed(self, lane: int) -> list[Reply]:
        """What was committed but is not known to have been drawn, in order."""
        async with self._database.read() as session:
            rows = await inbox.undrawn(session, lane)
            owed = [Reply.again(row) for row in rows if not self._ledger.knows(row.id)]
        self.undrawn.discard(lane)  # not before they are read, which may fail
        return owed

    async def _redraw(self, lane: int, owed: Sequence[Reply], newest: Reply | None) -> None:
        """Draws again what is owed, before the newest.

        Of several screens of one message the last: how things stood before is not shown any more.
        """
        last = {reply.over: reply for reply in (*owed, newest) if reply}
        outdated = [reply for reply in owed if reply.alone and reply is not last[reply.over]]
        for reply in outdated:
            self._ledger.drawn(reply.row_id)
        for reply in [reply for reply in owed if reply not in outdated]:
            await self._draw(lane, reply)
            if lane in self.undrawn:
                return
