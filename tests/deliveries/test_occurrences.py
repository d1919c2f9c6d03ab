"""What happens at a time happens once, whatever clocks do."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import Clock
from bot.database import Database
from models.deliveries import Occurrence
from models.district import District
from scheduler import Job, daily, every
from scheduler.ticker import Ticker
from services import occurrences
from tests.deliveries.builders import TUESDAY

ZONES = ["Europe/Moscow", "Europe/Berlin", "America/New_York", "Europe/Helsinki", "Australia/Lord_Howe"]
SPRING_AND_AUTUMN = [datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 10, 20, tzinfo=UTC)]


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch) -> dict[str, Job]:
    """No jobs but those of the test."""
    monkeypatch.setattr("scheduler.JOBS", own := dict[str, Job]())
    monkeypatch.setattr("scheduler.ticker.JOBS", own)
    return own


def moved(district: District, zone: str) -> District:
    return district.model_copy(update={"settings": district.settings.model_copy(update={"zone": zone})})


async def test_a_second_instance_finds_it_done(ledger: Database) -> None:
    async def claims() -> bool:
        async with ledger.write() as session:
            return await occurrences.once(session, "digest", "", date(2026, 11, 27), TUESDAY)

    assert sorted(await asyncio.gather(*(claims() for _ in range(4)))) == [False, False, False, True]


@pytest.mark.long
@settings(deadline=None, max_examples=100)
@given(
    zone=st.sampled_from(ZONES),
    at=st.times(max_value=time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0)),
    start=st.sampled_from(SPRING_AND_AUTUMN),
    steps=st.lists(st.integers(1, 30 * 60), min_size=1, max_size=40),
)
def test_every_day_has_its_moment_once_over_both_nights_when_clocks_change(
    zone: str, at: time, start: datetime, steps: list[int]
) -> None:
    place, now, seen = ZoneInfo(zone), start, list[date]()
    since = start
    for minutes in steps:
        now += timedelta(minutes=minutes)
        while (moment := occurrences.next_time(at, since, place)) <= now:
            seen.append(occurrences.on_the_wall(moment, place).date() if moment.fold else moment.date())
            since = moment.astimezone(UTC)

    days = [seen[0] + timedelta(days=number) for number in range(len(seen))] if seen else []
    assert seen == days


@pytest.mark.parametrize("zone", ZONES)
async def test_a_daily_job_runs_once_a_day_while_the_clock_jumps(
    zone: str, database: Database, district: District, jobs: dict[str, Job]
) -> None:
    ran: list[datetime] = []

    @daily(at=time(2, 30))
    async def job(session: AsyncSession, now: datetime, _district: District) -> None:
        ran.append(now)

    start = datetime(2026, 10, 23, 12, tzinfo=UTC)
    clock, here = Clock(start), moved(district, zone)
    for hours in (0, 3, 8, 1, -2, 5, 14, 1, 1, 1, -6, 6, 22, 2, -25, 25, 25, 24, 3):
        clock.move(timedelta(hours=hours))
        for ticker in (Ticker(database, clock, here), Ticker(database, clock, here)):
            await ticker.run_due()

    async with database.read() as session:
        mine = select(Occurrence.nominal).where(
            Occurrence.job == next(iter(jobs)), Occurrence.nominal.endswith("T02:30:00")
        )
        nominal = sorted(await session.scalars(mine))
    passed = {f"2026-10-{day}T02:30:00" for day in range(23, 29)}
    assert len(ran) == len(nominal) == len(set(nominal))
    assert set(nominal) <= passed
    assert passed - set(nominal) <= {"2026-10-23T02:30:00", "2026-10-28T02:30:00"}


async def test_a_job_missed_for_long_is_let_go_and_the_last_of_several_counts(
    database: Database, district: District, jobs: dict[str, Job]
) -> None:
    ran: list[datetime] = []

    @daily(at=time(12, 0), late=3600)
    async def job(session: AsyncSession, now: datetime, _district: District) -> None:
        ran.append(now)

    clock = Clock(TUESDAY)
    for hours in (0, 24 * 5 + 1, 23):  # always hours after noon
        clock.move(timedelta(hours=hours))
        await Ticker(database, clock, district).run_due()
    assert ran == []

    clock.move(timedelta(hours=21, minutes=30))
    await Ticker(database, clock, district).run_due()

    assert ran == [clock.now()]


@pytest.mark.long
async def test_a_failing_job_undoes_its_own_work_and_stops_no_other(
    database: Database, district: District, jobs: dict[str, Job]
) -> None:
    @every(minutes=1)
    async def breaks(session: AsyncSession, now: datetime, _district: District) -> None:
        await occurrences.once(session, "half", "", now, now)
        raise RuntimeError

    @every(minutes=1)
    async def works(session: AsyncSession, now: datetime, _district: District) -> None:
        await occurrences.once(session, "whole", "", now, now)

    @daily(at=time(3, 30))
    async def daily_work(_session: AsyncSession, _now: datetime, _district: District) -> None: ...

    clock, said = Clock(TUESDAY), list[tuple[str, bool, float | None]]()
    ticker = Ticker(database, clock, district, report=lambda *told: said.append(told))
    await ticker.begin()
    clock.move(timedelta(hours=12, minutes=32))
    await ticker.run_due()

    assert sorted((name.rpartition(".")[2], done, late) for name, done, late in said) == [
        ("breaks", False, None), ("daily_work", True, 120), ("works", True, None),
    ]  # fmt: skip
    async with database.read() as session:
        kept = select(Occurrence.job).where(Occurrence.job.in_(("half", "whole")))
        assert list(await session.scalars(kept)) == ["whole"]


async def test_the_clock_ticks_until_told_to_stop(
    database: Database, district: District, jobs: dict[str, Job]
) -> None:
    ran: list[datetime] = []
    ticked, stop = asyncio.Event(), asyncio.Event()

    @every(seconds=0.05)
    async def job(session: AsyncSession, now: datetime, _district: District) -> None:
        ran.append(now)
        if len(ran) == 3:
            ticked.set()

    running = asyncio.create_task(Ticker(database, Clock(), district, after=lambda: None).run(stop))
    await asyncio.wait_for(ticked.wait(), 10)
    stop.set()
    await asyncio.wait_for(running, 10)

    assert len(ran) >= 3


@pytest.mark.parametrize("since", [None, TUESDAY - timedelta(days=9)], ids=["never", "long ago"])
def test_what_is_late_by_exactly_as_much_as_may_be_is_done_and_later_it_is_not(
    since: datetime | None,
) -> None:
    def next_at(after: datetime) -> datetime:
        return occurrences.next_time(time(12), after, ZoneInfo("UTC"))

    late = timedelta(hours=1)
    assert occurrences.due(next_at, since, TUESDAY + late, late) == TUESDAY
    assert occurrences.due(next_at, since, TUESDAY + late + timedelta(microseconds=1), late) is None
