"""Whatever happens to the sender and the wire, every recipient stands somewhere and nobody hears twice."""

import asyncio
import re
import shutil
import tempfile
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select, update

from bot.clock import Clock
from bot.database import Database
from models import Row
from models.deliveries import STATES, Delivery
from models.people import Account
from scheduler.outcomes import Outcome
from services import deliveries, digests
from services.districts import load
from tests.deliveries.builders import NOTE, SENT, TUESDAY, announce, dispatcher, noticed, people
from views import Screen

DISTRICT = load()
PEOPLE = 5
BLOCKED = Outcome("refused", reason="blocked")
REFUSED = Outcome("refused", reason="no_chat")
FLOOD = Outcome("unsent", reason="too_many", retry_after=20)
DOWN = Outcome("unsent", reason="no_connection")
DOUBT = Outcome("uncertain", reason="no_answer")

# What the wire does with a message: (it arrives, what we are told); None tells nothing ever: we die.
WIRE: tuple[tuple[bool, Outcome | None], ...] = (
    (True, SENT),
    (True, SENT),
    (False, BLOCKED),
    (False, REFUSED),
    (False, FLOOD),
    (False, DOWN),
    (True, DOUBT),
    (False, DOUBT),
    (True, None),
    (False, None),
)


class Wire:
    """Delivers or loses each message as the plan says, and counts what arrived, when."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.moments: list[tuple[datetime, int, str]] = []
        self.plan: list[tuple[bool, Outcome | None]] = []
        self.arrived: Counter[tuple[int, int]] = Counter()
        self.dead = asyncio.Event()

    async def __call__(
        self, chat_id: int, screen: Screen, *, silent: bool = False, message_id: int | None = None
    ) -> Outcome:
        arrives, outcome = self.plan.pop(0) if self.plan else (True, SENT)
        if arrives:
            self.moments.append((self._clock.now(), chat_id, screen.text))
            self.arrived.update((chat_id, int(about)) for about in re.findall(r"note (\d+)", screen.text))
        if outcome is None:
            self.dead.set()
            await asyncio.Event().wait()
        assert outcome is not None
        return outcome


class Ledger(RuleBasedStateMachine):
    @initialize()
    def opens(self) -> None:
        self.runner = asyncio.Runner()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock(TUESDAY)
        self.wire = Wire(self.clock)
        self.about = 0
        self.words = noticed("test-note", NOTE)
        self.words.__enter__()
        self.runner.run(self._open())

    async def _open(self) -> None:
        self.database = Database(f"sqlite+aiosqlite:///{self.folder}/ledger.sqlite3")
        async with self.database.engine.begin() as connection:
            await connection.run_sync(Row.metadata.create_all)
        async with self.database.write() as session:
            self.people = await people(session, PEOPLE)
        self.sender = self._sender()

    def _sender(self) -> Any:
        return dispatcher(self.database, self.wire, DISTRICT, self.clock)  # type: ignore[arg-type]

    @rule()
    def announces(self) -> None:
        self.about += 1
        self._write(lambda session: announce(session, self.people, self.about))

    @rule(plan=st.lists(st.sampled_from(WIRE), min_size=PEOPLE, max_size=12))
    def announces_and_sends(self, plan: list[tuple[bool, Outcome | None]]) -> None:
        self.announces()
        self.sends(plan)

    @rule(plan=st.lists(st.sampled_from(WIRE), max_size=12))
    def sends(self, plan: list[tuple[bool, Outcome | None]]) -> None:
        self.wire.plan = list(plan)
        self.runner.run(self._send())

    async def _send(self) -> None:
        """Sends until done, or until the process dies with its messages on the wire."""
        self.wire.dead.clear()
        pumping = asyncio.ensure_future(self.sender.pump())
        died = asyncio.ensure_future(self.wire.dead.wait())
        await asyncio.wait((pumping, died), return_when=asyncio.FIRST_COMPLETED)
        if self.wire.dead.is_set():
            doomed = [pumping, *self.sender._running]
            for task in doomed:
                task.cancel()
            await asyncio.gather(*doomed, return_exceptions=True)
            self.sender = self._sender()
        died.cancel()
        if pumping.done() and not pumping.cancelled():
            pumping.result()

    @rule(hours=st.sampled_from([1, 5, 24, 70]))
    def time_passes(self, hours: int) -> None:
        self.clock.move(timedelta(hours=hours))

    @rule()
    def friday_comes(self) -> None:
        now = self.clock.now()
        self._write(lambda session: digests.gather(session, f"digest:{now.isoformat()}", now))

    @rule(data=st.data())
    def somebody_taps_a_copy(self, data: st.DataObject) -> None:
        if self.wire.arrived:
            chat, about = data.draw(st.sampled_from(sorted(self.wire.arrived)))
            person = self.people[chat - 1001]
            self._write(
                lambda session: deliveries.prove_about(session, person, "test-note", about, self.clock.now())
            )

    @rule(about=st.integers(1, 4), what=st.sampled_from(["pause", "resume", "stop", "retry"]))
    def the_methodist_steps_in(self, about: int, what: str) -> None:
        now = self.clock.now()
        match what:
            case "pause":
                self._write(lambda session: deliveries.pause(session, "test-note", about))
            case "resume":
                self._write(lambda session: deliveries.resume(session, "test-note", about))
            case "stop":
                self._write(lambda session: deliveries.stop(session, "test-note", about, now))
            case "retry":
                self._write(lambda session: deliveries.retry_failed(session, "test-note", about, now))

    @rule()
    def everybody_unblocks(self) -> None:
        self._write(lambda session: session.execute(update(Account).values(blocked_at=None)))

    @invariant()
    def everybody_is_counted_and_nobody_heard_twice(self) -> None:
        if not hasattr(self, "database"):
            return
        rows = self.runner.run(self._rows())
        assert max(self.wire.arrived.values(), default=0) <= 1
        counted = Counter(row.about_id for row in rows)
        assert counted == dict.fromkeys(range(1, self.about + 1), PEOPLE)
        assert {row.state for row in rows} <= set(STATES)
        for row in rows:
            arrived = self.wire.arrived[self.people.index(row.person_id) + 1001, row.about_id]
            if row.state in ("queued", "failed", "skipped"):
                assert not arrived, (row.id, row.state, row.reason)
            if row.state == "sent":
                assert arrived, (row.id, row.reason, row.proven_at)

    async def _rows(self) -> list[Any]:
        async with self.database.read() as session:
            return list(await session.scalars(select(Delivery).where(Delivery.kind == "test-note")))

    def teardown(self) -> None:
        if not hasattr(self, "database"):
            return
        self._comes_to_an_end()
        self.runner.run(self.database.close())
        self.runner.close()
        self.words.__exit__(None, None, None)
        shutil.rmtree(self.folder)

    def _comes_to_an_end(self) -> None:
        """With the wire in order again, nothing waits or hangs for ever."""
        for about in range(1, self.about + 1):
            self._write(lambda session, about=about: deliveries.resume(session, "test-note", about))
        self.time_passes((36 - self.clock.now().hour) % 24)  # an hour of the day when pushes may go
        for _ in range(24):  # the longest break is shorter
            self.sends([])
            self.friday_comes()
            self.sends([])
            self.time_passes(24)
            if not any(row.state == "queued" for row in self.runner.run(self._rows())):
                break
        self.everybody_is_counted_and_nobody_heard_twice()
        left = {row.state for row in self.runner.run(self._rows())}
        assert left <= {"sent", "failed", "skipped", "uncertain"}

    def _write(self, work: Any) -> None:
        async def within() -> None:
            async with self.database.write() as session:
                await work(session)

        self.runner.run(within())


TestLedger = Ledger.TestCase
# Shrinking a story of this length takes minutes; the steps printed are enough.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
TestLedger.settings = settings(max_examples=6, stateful_step_count=20, deadline=None, phases=PHASES)
