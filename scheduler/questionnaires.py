"""The few pushes of questionnaires, none with anything personal."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.questionnaires import Offer, Share
from scheduler import Skip, notice
from services.questionnaires import demands, offers, sharing
from views import Screen
from views.questionnaires import demands as words_of_demands
from views.questionnaires import offers as words_of_offers
from views.questionnaires import sharing as words_of_sharing


@notice(sharing.SHARED, harmless=True)
async def shared(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To a mentor: somebody shows a result."""
    found = await session.get(Share, delivery.about_id)
    if found is None or found.withdrawn_at is not None:
        return Skip("gone")
    return words_of_sharing.told(say)


@notice(demands.ASKED, harmless=True)
async def asked(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To methodists: somebody asks for help in person, and nobody has settled it yet."""
    return words_of_demands.told(say) if await demands.anybody(session) else Skip("settled")


@notice(offers.FOUND, harmless=True)
async def found(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To those who waited for it: something came that may help."""
    offer = await session.get(Offer, delivery.about_id)
    if offer is None or offer.closed_at is not None or (offer.until is not None and offer.until <= now):
        return Skip("gone")
    return words_of_offers.told(say)
