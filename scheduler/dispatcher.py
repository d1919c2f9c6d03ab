"""Sends what is due: claim, commit, make the words, pace, send, record."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from scheduler import NOTICES, Gathered, Skip, batches, fates, harmless
from scheduler.doubts import Doubts
from scheduler.lulls import Ask, Lull, unasked
from scheduler.outcomes import Outcome, Post
from scheduler.pacing import Pacer
from scheduler.parts import Leading, SayFor, Store, Watch, always
from services import calendars, claims, deliveries, outages, pauses, settlements
from services.claims import Claimed
from services.settlements import Settled
from views import Screen

log = structlog.get_logger(__name__)

POLL = 1.0


@dataclass(slots=True)
class _Attempt:
    """One claim on its way: what is said, and what came of it."""

    claimed: Claimed
    screen: Screen | None = None
    left_out: dict[int, str] = field(default_factory=dict)
    outcome: Outcome | None = None
    settled: Settled | None = None


class Dispatcher:
    """Sends deliveries, at most `in_flight` at a time: that many may be in doubt after a crash.

    Each round is one transaction that records what has come back and claims as much anew; nothing
    is sent inside it.
    """

    def __init__(
        self,
        database: Store,
        post: Post,
        pacer: Pacer,
        clock: Watch,
        district: District,
        *,
        say_for: SayFor,
        in_flight: int = 3,
        leading: Leading = always,
        asks: Ask = unasked,
    ) -> None:
        self._database, self._post, self._pacer, self._clock = database, post, pacer, clock
        self._district, self._say_for = district, say_for
        self._in_flight, self._leading = in_flight, leading
        self._one = asyncio.Lock()
        self._woken = asyncio.Event()
        self._running: dict[asyncio.Task[None], _Attempt] = {}
        self._finished: list[_Attempt] = []
        self._doubts = Doubts()
        self._rests: dict[int | None, float] = {}
        self._lull = Lull(pacer.now, asks)
        self._recovered = False
        pacer.noticed = self._notice

    def wake(self) -> None:
        """Something was queued: look now rather than in a second."""
        self._woken.set()

    async def pump(self) -> int:
        """Sends everything that is due now and may go; gives how many attempts were made."""
        async with self._one:
            return await self._drain(asyncio.Event())

    async def run(self, stop: asyncio.Event) -> None:
        """Sends until `stop`, then waits for what is on the wire and records it."""
        self._recovered = False
        stopping = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                await self._safely(stop)
                woken = asyncio.create_task(self._woken.wait())
                await asyncio.wait((woken, stopping), timeout=POLL, return_when=asyncio.FIRST_COMPLETED)
                woken.cancel()
                self._woken.clear()
            await self._safely(stop)
        finally:
            stopping.cancel()

    async def _safely(self, stop: asyncio.Event) -> None:
        try:
            async with self._one:
                await self._drain(stop)
        except Exception:
            log.exception("deliveries_stalled")

    async def _drain(self, stop: asyncio.Event) -> int:
        if not self._recovered and self._leading():
            await self._recover()
        await self._look()
        made, more = 0, True
        while more or self._running or self._finished or self._doubts.claims:
            free = 0 if stop.is_set() else await self._free()
            attempts, more = await self._turn_over(free)
            made += len(attempts)
            await self._begin(attempts)
            if self._running:
                done, _ = await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)
                self._finished += [self._running.pop(task) for task in done]
        return made

    async def _recover(self) -> None:
        async with self._database.write() as session:
            lost = await deliveries.recover(session, self._clock.now(), harmless())
        self._recovered = True
        if lost:
            log.warning("deliveries_interrupted", count=lost)

    async def _free(self) -> int:
        if not self._leading() or self._pacer.resting or not await self._lull.over():
            return 0
        return self._in_flight - len(self._running)

    async def _look(self) -> None:
        """Heeds the rests that this or another process was asked for."""
        now = self._clock.now()
        async with self._database.read() as session:
            for chat_id, until in (await pauses.standing(session, now)).items():
                seconds = (until - now).total_seconds()
                known = self._pacer.resting if chat_id is None else self._pacer.delay(chat_id)
                if seconds > known + 0.5:
                    self._pacer.stand(seconds, chat_id)

    async def _turn_over(self, free: int) -> tuple[list[_Attempt], bool]:
        """One transaction: records what is finished, claims up to `free`; whether there may be more."""
        now = self._clock.now()
        if not self._finished and not self._rests and not self._doubts.claims:
            async with self._database.read() as session:
                if free <= 0 or not await claims.anything_due(session, now):
                    return [], False
        finished, rests = list(self._finished), dict(self._rests)
        more = False
        async with self._doubts.claiming(self._database) as (session, claimed):
            if rests:
                until = {chat: now + timedelta(seconds=left) for chat, left in rests.items()}
                await pauses.remember(session, until, now)
            await self._record(session, finished)
            if free > 0:
                found, more = await claims.claim(session, now, self._district, free)
                claimed += found
        self._finished = self._finished[len(finished) :]
        self._rests = {chat: left for chat, left in self._rests.items() if rests.get(chat) != left}
        return [_Attempt(one) for one in claimed], more

    async def _record(self, session: AsyncSession, finished: Sequence[_Attempt]) -> None:
        now = self._clock.now()
        settled = [(one.claimed.delivery, one.settled) for one in finished if one.settled]
        for one in finished:
            await settlements.leave_out(session, one.left_out, now)
        await settlements.settle(session, settled, now)
        for one in finished:
            if one.outcome and one.outcome.moved_to is not None:
                await settlements.follow(session, one.claimed.chat_id, one.outcome.moved_to, now)
            elif one.outcome and one.outcome.reason in ("blocked", "deactivated"):
                await settlements.mark_blocked(session, one.claimed.chat_id, now)

    async def _begin(self, attempts: Sequence[_Attempt]) -> None:
        if not attempts:
            return
        try:
            async with self._database.read() as session:
                batches.begin(session, [attempt.claimed.delivery for attempt in attempts])
                for attempt in attempts:
                    await self._make(session, attempt)
        finally:
            for attempt in attempts:
                if attempt.screen is not None:
                    self._running[asyncio.create_task(self._send(attempt))] = attempt
                else:
                    attempt.settled = attempt.settled or Settled("queued")
                    self._finished.append(attempt)

    async def _make(self, session: AsyncSession, attempt: _Attempt) -> None:
        """The words, made now; without them the delivery is settled at once."""
        delivery, now = attempt.claimed.delivery, self._clock.now()
        say = self._say_for(attempt.claimed.language)
        try:
            made = await NOTICES[delivery.kind].make(session, delivery, say, now, self._district)
        except Exception as error:
            await session.rollback()
            if not outages.passing(error):  # else the database was away, and it goes back into the queue
                log.error("notice_broken", kind=delivery.kind, delivery=delivery.id, exc_info=error)
                attempt.settled = Settled("failed", "broken")
            return
        if isinstance(made, Gathered):
            attempt.left_out, made = dict(made.left_out), made.screen
        if isinstance(made, Skip):
            attempt.settled = Settled("skipped", made.reason)
        else:
            attempt.screen = made

    async def _send(self, attempt: _Attempt) -> None:
        delivery, chat_id, screen = attempt.claimed.delivery, attempt.claimed.chat_id, attempt.screen
        assert screen is not None
        if await self._pacer.admit(chat_id):
            silent = not delivery.urgent and calendars.is_silent(self._district, self._clock.now())
            try:
                over = delivery.facts.get("message_id")
                outcome = await self._post(chat_id, screen, silent=silent, message_id=over)
            except Exception:
                log.exception("post_broken", kind=delivery.kind, delivery=delivery.id)
                outcome = Outcome("uncertain", reason="broken")
            self._heed(outcome)
        else:
            outcome = Outcome("unsent", reason="resting")
        now, again = self._clock.now(), NOTICES[delivery.kind].harmless
        attempt.outcome, attempt.settled = outcome, fates.settled(outcome, delivery, again, now)
        if outcome.reason == "resting" and not self._pacer.resting:
            later = now + timedelta(seconds=self._pacer.delay(chat_id))
            attempt.settled = Settled("queued", delivery.reason, not_before=later)
        if attempt.settled.state in ("failed", "uncertain"):
            state, reason = attempt.settled.state, attempt.settled.reason
            log.info("delivery_in_question", delivery=delivery.id, state=state, reason=reason)

    def _heed(self, outcome: Outcome) -> None:
        """Rests as Telegram asked; without a wire that carries, waits before the next try."""
        if outcome.retry_after is not None:
            self._pacer.rest(outcome.retry_after)
        self._lull.heed(outcome)

    def _notice(self, seconds: float, chat_id: int | None) -> None:
        self._rests[chat_id] = seconds
        self.wake()
