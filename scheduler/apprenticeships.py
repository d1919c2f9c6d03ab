"""Programmes in time: the look back halfway, the end ahead, a closing nobody answers; and the words of it."""

from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.apprenticeships import Apprenticeship
from models.deliveries import Delivery
from models.district import District
from scheduler import Skip, daily, notice
from services import apprenticeships, calendars
from services.apprenticeships import closing, forgetting, going, moving, rules, telling
from services.refusals import Refusal
from views import Screen
from views.apprenticeships import pushes
from views.deliveries import Item


@daily(time(9, 10))
async def look_after(session: AsyncSession, now: datetime, district: District) -> None:
    """What is due today; the deliveries find the hour at which people may be disturbed."""
    await closing.settle(session, district, now)
    await moving.catch_up(session, district, now)
    await going.look_back(session, district, now)
    await going.announce_ends(session, district, now)


@daily(time(4, 20))
async def clean(session: AsyncSession, now: datetime, district: District) -> None:
    """What was written in programmes that ended years ago goes."""
    await forgetting.clean(session, district.settings.retention, now)


async def line(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Item | None:
    found = await _found(session, delivery)
    return pushes.line(found, say) if found and found.mentorship.live else None


@notice(telling.NEWS, harmless=True)
async def news(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """Something has become of a programme; looked at again, it may be news no more."""
    found, what = await _found(session, delivery), delivery.facts.get("what", "")
    if found is None or what not in pushes.NEWS or not telling.holds(found, what, delivery.person_id):
        return Skip("settled")
    return pushes.news(found, what, say)


@notice(going.REVIEW, line=line, harmless=True)
async def review(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """Halfway, to each of the two who has not spoken yet."""
    found = await _found(session, delivery)
    side = telling.side_of(found, delivery.person_id) if found else None
    today = calendars.today(district, now)
    if found is None or side is None or not going.asks(found, side, today):
        return Skip("settled")
    return pushes.review(found, say)


@notice(going.ENDING, line=line, harmless=True)
async def ending(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """The programme ends in two weeks, unless it was summed up or prolonged meanwhile."""
    found = await _found(session, delivery)
    soon = calendars.today(district, now) + rules.SOON
    if found is None or found.state != apprenticeships.AGREED or found.until > soon:
        return Skip("settled")
    if telling.side_of(found, delivery.person_id) is None:
        return Skip("settled")
    return pushes.ending(found, say)


@notice(closing.WAITING, harmless=True)
async def waiting(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To who looks after the pair: the end has waited long enough."""
    found = await _found(session, delivery)
    if found is None or found.state != apprenticeships.CLOSING or not rules.silent_since(found, now):
        return Skip("settled")
    return pushes.waiting(found, say)


async def _found(session: AsyncSession, delivery: Delivery) -> Apprenticeship | None:
    try:
        return await apprenticeships.find(session, delivery.about_id or 0)
    except Refusal:
        return None
