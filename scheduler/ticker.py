"""The clock: it only ticks. What is due is asked of the database."""

import asyncio
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from scheduler import JOBS, Job, Study
from scheduler.parts import Leading, Store, Watch, always
from services import claims, occurrences

log = structlog.get_logger(__name__)

TICK = 20.0
Latest = Mapping[str, datetime]
Report = Callable[[str, bool, float | None], None]


class Ticker:
    """Asks every job at its interval, each in a transaction of its own; one that fails stops no other.

    `after` is called when a job has run: there may be something to send. `report` is told of each that
    ran: its name, whether it was done or failed, and how many seconds after its moment, if it has one.
    """

    def __init__(
        self,
        database: Store,
        clock: Watch,
        district: District,
        *,
        leading: Leading = always,
        after: Callable[[], None] | None = None,
        report: Report = lambda _name, _done, _late: None,
    ) -> None:
        self._database, self._clock, self._district = database, clock, district
        self._leading, self._after, self._report = leading, after, report
        self._one = asyncio.Lock()

    async def run(self, stop: asyncio.Event) -> None:
        """Asks all jobs now, then each at its interval until `stop`; the job that runs then is finished."""
        alarm = AsyncIOScheduler(timezone=UTC)
        for job in JOBS.values():
            alarm.add_job(
                self._ask,
                "interval",
                (job,),
                seconds=job.seconds or TICK,
                name=job.name,
                coalesce=True,
                max_instances=1,
                misfire_grace_time=None,
                next_run_time=datetime.now(UTC),
            )
        alarm.start()
        await stop.wait()
        alarm.pause()
        async with self._one:
            alarm.shutdown(wait=False)

    async def begin(self) -> None:
        """Jobs that were never asked count from now on: what lies before was not missed."""
        now, zone = self._clock.now(), self._district.settings.timezone
        async with self._database.write() as session:
            latest = await occurrences.latest(session, now, zone)
            new = [job.name for job in JOBS.values() if job.next_at and job.name not in latest]
            await occurrences.begin(session, new, occurrences.on_the_wall(now, zone), now)

    async def run_due(self, now: datetime | None = None, *, of: Collection[str] = ()) -> None:
        """Asks every job once, as of `now`, or those of some features alone.

        What each did last is read for all of them together.
        """
        at = now or self._clock.now()
        async with self._database.read() as session:
            latest = await occurrences.latest(session, at, self._district.settings.timezone)
        for job in tuple(JOBS.values()):
            if not of or job.name.partition(".")[0] in of:
                await self._ask(job, now, latest)

    async def _ask(self, job: Job, now: datetime | None = None, latest: Latest | None = None) -> None:
        if not self._leading():
            return
        async with self._one:
            try:
                ran = await self._run(job, now or self._clock.now(), latest)
            except Exception:
                log.exception("job_failed", job=job.name)
                self._report(job.name, False, None)
                return
        if ran and self._after:
            self._after()

    async def _run(self, job: Job, now: datetime, latest: Latest | None) -> bool:
        moment = await self._moment(job, now, latest)
        if job.next_at and moment is None:
            return False
        done = await (self._study(job.study, now) if job.study else self._work(job, now, moment))
        if done:
            self._report(job.name, True, (now - moment).total_seconds() if moment else None)
        return done

    async def _work(self, job: Job, now: datetime, moment: datetime | None) -> bool:
        assert job.work is not None, f"{job.name} does nothing"
        async with self._database.write() as session:
            if moment is not None:
                nominal = occurrences.on_the_wall(moment, self._district.settings.timezone)
                if not await occurrences.once(session, job.name, "", nominal, now):
                    return False
            await job.work(session, now, self._district)
        return True

    async def _study(self, study: Study, now: datetime) -> bool:
        """Reads first, then writes what was found: others write meanwhile."""
        async with self._database.read() as session:
            write = await study(session, now, self._district)
        if write is None:
            return False
        async with self._database.write() as session:
            await write(session)
        return True

    async def _moment(self, job: Job, now: datetime, latest: Latest | None) -> datetime | None:
        """The moment whose turn it is."""
        if job.next_at is None:
            return None
        next_at, district = job.next_at, self._district
        zone, late = district.settings.timezone, timedelta(seconds=job.late)
        if latest is None:
            async with self._database.read() as session:
                since = await occurrences.last(session, job.name, now, zone)
        else:
            since = latest.get(job.name)
        return occurrences.due(lambda after: next_at(after, district), since, now, late)


async def next_due(session: AsyncSession, now: datetime, district: District) -> tuple[datetime, str] | None:
    """What comes next, and the Fluent key of its name: a queued delivery, or a job that people see."""
    queued = await claims.next_at(session, now)
    found = [(queued, "deliveries-next-push")] if queued else []
    found += [(job.next_at(now, district), job.label) for job in JOBS.values() if job.next_at and job.label]
    return min(found, default=None)
