"""A job of the day under clocks that jump, two instances, failures, long sleep: each moment happens once."""

import asyncio
import shutil
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import Clock
from bot.database import Database
from models import Row
from models.deliveries import Occurrence
from models.district import District
from scheduler import Job, daily
from scheduler.ticker import Ticker
from services import occurrences
from services.districts import load
from tests.deliveries.test_occurrences import moved
from tests.machines import folder, settled

DISTRICT = load()
FOLDER = folder()
ZONES = (
    "Europe/Moscow", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca",
)  # fmt: skip
# The days before clocks change somewhere: Casablanca goes back for Ramadan, Lord Howe by half an hour.
EVES = (
    datetime(2026, 2, 14, tzinfo=UTC), datetime(2026, 3, 7, tzinfo=UTC), datetime(2026, 3, 28, tzinfo=UTC),
    datetime(2026, 4, 4, tzinfo=UTC), datetime(2026, 10, 3, tzinfo=UTC), datetime(2026, 10, 24, tzinfo=UTC),
    datetime(2026, 10, 31, tzinfo=UTC),
)  # fmt: skip
HOURS = (0.1, 0.5, 1, 1, 2, 3, 6, 12, 23, 24, 25, -0.5, -1, -2, -24, -25, 24 * 9)


class Clocks(RuleBasedStateMachine):
    JOBS: dict[str, Job]  # those of the program, put aside for the test

    @initialize(
        zone=st.sampled_from(ZONES),
        eve=st.sampled_from(EVES),
        at=st.sampled_from([time(0), time(1, 30), time(2), time(2, 15), time(2, 30), time(3), time(9)]),
        late=st.sampled_from([3600, 86400]),
    )  # fmt: skip
    def begins(self, zone: str, eve: datetime, at: time, late: int) -> None:
        self.runner = asyncio.Runner()
        self.zone, self.at, self.late = ZoneInfo(zone), at, timedelta(seconds=late)
        self.fails, self.ran = False, 0
        self.JOBS.clear()

        @daily(at=at, late=late)
        async def job(session: AsyncSession, now: datetime, _district: District) -> None:
            session.add(Occurrence(job="effect", whom=str(self.ran), nominal="", happened_at=now))
            await session.flush()
            if self.fails:
                raise RuntimeError("midway")
            self.ran += 1

        self.clock = Clock(eve)
        self.runner.run(self._open(moved(DISTRICT, zone)))

    async def _open(self, district: District) -> None:
        template, self.file = FOLDER / "template.sqlite3", FOLDER / f"{id(self)}.sqlite3"
        if not template.exists():
            made = Database(f"sqlite+aiosqlite:///{template}")
            async with made.engine.begin() as connection:
                await connection.run_sync(Row.metadata.create_all)
            await made.close()
        shutil.copy(template, self.file)
        self.houses = [Database(f"sqlite+aiosqlite:///{self.file}") for _ in range(2)]
        self.tickers = [Ticker(house, self.clock, district) for house in self.houses]
        await self.tickers[0].begin()
        self.begun = self._wall(self.clock.now())

    def teardown(self) -> None:
        if hasattr(self, "houses"):
            for house in self.houses:
                self.runner.run(house.close())
            self.runner.close()
            self.file.unlink()

    def _wall(self, moment: datetime) -> str:
        return occurrences.on_the_wall(moment, self.zone).isoformat()

    def _came_last(self) -> tuple[datetime, str]:
        """The last moment by now at which the clocks showed the time, for the first time that day; its name.

        A time that is left out that day comes when it would have, and keeps its name.
        """
        now = self.clock.now()
        day = now.astimezone(self.zone).date() + timedelta(days=1)
        while (moment := datetime.combine(day, self.at, self.zone).astimezone(UTC)) > now:
            day -= timedelta(days=1)
        return moment, datetime.combine(day, self.at).isoformat()

    @rule(hours=st.sampled_from(HOURS))
    def the_clock_jumps_and_nobody_asks(self, hours: float) -> None:
        self.clock.move(timedelta(hours=hours))

    @rule(hours=st.sampled_from(HOURS))
    def time_passes(self, hours: float) -> None:
        self.clock.move(timedelta(hours=hours))
        self.one_asks(0)

    @rule(who=st.integers(0, 1))
    def one_asks(self, who: int) -> None:
        self._due_is_done_after(lambda: self.tickers[who].run_due())

    @rule()
    def both_ask_at_once(self) -> None:
        async def both() -> None:
            await asyncio.gather(*(ticker.run_due() for ticker in self.tickers))

        self._due_is_done_after(both)

    @rule()
    def the_job_fails_midway(self) -> None:
        self.fails, had = True, self._nominals()
        self.runner.run(self.tickers[0].run_due())
        self.fails = False
        assert self._nominals() == had

    def _due_is_done_after(self, ask: Callable[[], Coroutine[Any, Any, None]]) -> None:
        had, (came, wanted) = set(self._nominals()), self._came_last()
        self.runner.run(ask())
        new = set(self._nominals()) - had
        now = self.clock.now()
        # A clock set back behind the beginning begins anew.
        counts = wanted > self.begun or self._wall(now) < self.begun
        if now - came <= self.late and counts:
            assert wanted in had | new, "skipped"
            assert new <= {wanted}, "another moment than the last"
        else:
            assert new == set(), "too late, or before it all began"

    def _nominals(self) -> list[str]:
        return [nominal for job, nominal in self._rows() if job != "effect" and nominal != self.begun]

    def _rows(self) -> list[tuple[str, str]]:
        async def rows() -> list[tuple[str, str]]:
            async with self.houses[0].read() as session:
                found = await session.execute(select(Occurrence.job, Occurrence.nominal))
                return [(job, nominal) for job, nominal in found]

        return self.runner.run(rows())

    @invariant()
    def each_moment_has_had_its_effect_once(self) -> None:
        if not hasattr(self, "houses"):
            return
        nominals = self._nominals()
        assert len(nominals) == len(set(nominals)) == self.ran
        assert [job for job, _ in self._rows()].count("effect") == self.ran


@pytest.fixture(autouse=True)
def jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    Clocks.JOBS = {}
    monkeypatch.setattr("scheduler.JOBS", Clocks.JOBS)
    monkeypatch.setattr("scheduler.ticker.JOBS", Clocks.JOBS)


def test_every_moment_happens_once_whatever_clocks_do() -> None:
    run_state_machine_as_test(Clocks, settings=settled(12, 14))


@pytest.mark.soak
def test_every_moment_happens_once_for_long() -> None:
    run_state_machine_as_test(Clocks, settings=settled(2000, 50))
