"""What a round keeps of people: themes and lines go with a person, lines a year after the round."""

from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.exchanges import ExchangeRound, ExchangeWish, PeerVisit, VisitSeat
from services import calendars, forms

# What is being written: the names of forms in handlers.exchanges.
FORMS = tuple(f"exchanges-{form}" for form in ("join", "take"))


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """She is forgotten: what she chose and wrote is cleared, her place stays as nobody's."""
    await forms.drop(session, person_id, FORMS, now)
    for wish in await session.scalars(select(ExchangeWish).where(ExchangeWish.person_id == person_id)):
        wish.shows, wish.sees, wish.left_at = [], [], wish.left_at or now
    for seat in await session.scalars(select(VisitSeat).where(VisitSeat.person_id == person_id)):
        seat.taken, seat.reasons = "", []


async def overdue(session: AsyncSession, district: District, now: datetime) -> None:
    """Lines on what was taken from a lesson go so many days after the last day of the round; visits stay."""
    keep = timedelta(days=district.settings.retention.exchanges)
    old = (
        select(PeerVisit.id)
        .join(ExchangeRound, ExchangeRound.id == PeerVisit.round_id)
        .where(ExchangeRound.visits_until < calendars.today(district, now) - keep)
    )
    await session.execute(
        update(VisitSeat)
        .where(VisitSeat.visit_id.in_(old), VisitSeat.taken != "")
        .values(taken="")
        .execution_options(synchronize_session=False)
    )
