"""What happens at a time: nominal moments by the clock on the wall, each of which happens once."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.deliveries import Occurrence
from services.inserts import insert_into, insert_new

KEPT = timedelta(days=366)


async def once(session: AsyncSession, job: str, whom: str, nominal: datetime | date, now: datetime) -> bool:
    """Whether this is the first time; the row that makes it so stands or falls with the transaction.

    A recurring job names the nominal moment as the district's clocks show it.
    """
    values = {"job": job, "whom": whom, "nominal": nominal.isoformat(), "happened_at": now}
    made = insert_new(session, Occurrence, **values).returning(Occurrence.id)
    return await session.scalar(made) is not None


async def begin(session: AsyncSession, jobs: Iterable[str], nominal: datetime, now: datetime) -> None:
    """The same of many jobs at one moment."""
    told = {"whom": "", "nominal": nominal.isoformat(), "happened_at": now}
    if values := [{"job": job, **told} for job in jobs]:
        await session.execute(insert_into(session, Occurrence).values(values).on_conflict_do_nothing())


def next_time(at: time, after: datetime, zone: ZoneInfo) -> datetime:
    """The first moment after `after` when the clocks of the zone show `at`.

    An hour that comes twice counts where it comes first; an hour that is left out, where it would
    have been.
    """
    day = after.astimezone(zone).date() - timedelta(days=1)
    while (moment := datetime.combine(day, at, zone)).astimezone(after.tzinfo) <= after:
        day += timedelta(days=1)
    return moment


def on_the_wall(moment: datetime, zone: ZoneInfo) -> datetime:
    """What a clock in the zone shows, to the minute, without the zone."""
    return moment.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0)


def due(
    next_at: Callable[[datetime], datetime], since: datetime | None, now: datetime, late: timedelta
) -> datetime | None:
    """The last moment after `since` that has come by `now`, unless it is missed by more than `late`."""
    earliest = now - late - timedelta(microseconds=1)
    found, moment = None, next_at(max(since or earliest, earliest))
    while moment <= now:
        found, moment = moment, next_at(moment)
    return found


async def last(session: AsyncSession, job: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The latest nominal moment the job has had, by the zone; those a wrong clock left ahead don't count."""
    nominal = await session.scalar(
        select(func.max(Occurrence.nominal)).where(Occurrence.job == job, *_come(now, zone))
    )
    return datetime.fromisoformat(nominal).replace(tzinfo=zone) if nominal else None


async def latest(session: AsyncSession, now: datetime, zone: ZoneInfo) -> dict[str, datetime]:
    """The same of every job that has had one."""
    rows = await session.execute(
        select(Occurrence.job, func.max(Occurrence.nominal)).where(*_come(now, zone)).group_by(Occurrence.job)
    )
    return {job: datetime.fromisoformat(nominal).replace(tzinfo=zone) for job, nominal in rows}


def _come(now: datetime, zone: ZoneInfo) -> tuple[ColumnElement[bool], ...]:
    return Occurrence.whom == "", Occurrence.nominal <= on_the_wall(now, zone).isoformat()


async def forget(session: AsyncSession, now: datetime) -> None:
    """Deletes occurrences older than a year: nothing asks about them any more."""
    await session.execute(delete(Occurrence).where(Occurrence.happened_at < now - KEPT))
