"""The words of pushes about certificates, looked at once more when they are sent."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.certificates import Certificate
from models.deliveries import Delivery
from models.district import District
from scheduler import Skip, notice
from services import certificates
from views import Screen
from views.certificates import pushes


@notice(certificates.READY, harmless=True)
async def ready(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """A paper is there to be taken."""
    found = await _live(session, delivery)
    return pushes.ready(found, say) if found else Skip("revoked")


@notice(certificates.MENDED, harmless=True)
async def mended(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """A new paper instead of the old one."""
    found = await _live(session, delivery)
    return pushes.mended(found, say) if found else Skip("revoked")


async def _live(session: AsyncSession, delivery: Delivery) -> Certificate | None:
    found = await session.get(Certificate, delivery.about_id) if delivery.about_id else None
    return found if found is not None and found.revoked_at is None else None
