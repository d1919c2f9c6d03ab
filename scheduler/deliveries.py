"""The jobs of deliveries themselves: expiry, orphans, the Friday digest, cleaning."""

from datetime import datetime, time, timedelta

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from scheduler import NOTICES, Gathered, Skip, daily, every, harmless, notice, recurring
from services import calendars, cleanings, deliveries, digests
from views import deliveries as views

log = structlog.get_logger(__name__)

LOST = timedelta(minutes=10)
A_WEEK = 6 * 24 * 3600


@every(minutes=1)
async def expire(session: AsyncSession, now: datetime, _district: District) -> None:
    await deliveries.expire(session, now)
    await deliveries.drop_stopped(session, now)


@every(minutes=5)
async def find_lost(session: AsyncSession, now: datetime, _district: District) -> None:
    """An outcome that could not be recorded leaves its delivery sending; nobody works on it so long."""
    if lost := await deliveries.recover(session, now, harmless(), claimed_before=now - LOST):
        log.warning("deliveries_lost", count=lost)


@daily(at=time(3, 30))
async def clean(session: AsyncSession, now: datetime, district: District) -> None:
    await cleanings.clean(session, district.settings.retention, now)


def next_digest(after: datetime, district: District) -> datetime:
    return calendars.next_digest(district, after + timedelta(microseconds=1))


@recurring(next_digest, late=A_WEEK, label="deliveries-next-digest")
async def gather(session: AsyncSession, now: datetime, district: District) -> None:
    await digests.gather(session, f"digest:{calendars.today(district, now).isoformat()}", now)


@notice(digests.KIND)
async def digest(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Gathered:
    """What waited, in words made now; what needs not be said any more is left out."""
    items: list[views.Item] = []
    left_out: dict[int, str] = {}
    for one in await digests.items(session, delivery.id):
        registered = NOTICES.get(one.kind)
        line = registered and registered.line
        said = await line(session, one, say, now, district) if line else None
        if said is None:
            left_out[one.id] = "gone"
        else:
            items.append(said if isinstance(said, views.Item) else views.Item(said))
    return Gathered(views.digest(items, say) if items else Skip("empty"), left_out)
