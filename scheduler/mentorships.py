"""Pairs in time: answers, orders, pauses, notices, terms, people who leave; and the words of it."""

from datetime import date, datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.mentorships import Mentorship, MentorWish
from scheduler import Skip, daily, every, notice
from services import changeovers
from services.mentorships import answering, ordering, passing, telling, wishes
from views import Screen
from views.mentorships import pushes


@every(minutes=10)
async def pass_time(session: AsyncSession, now: datetime, district: District) -> None:
    """What ends or begins by itself: terms of answers, first days, pauses, notices, last days."""
    await answering.lapse(session, now)
    await passing.end(session, district, now)
    await changeovers.begin_due(session, district, now)
    await passing.go_on(session, district, now)
    await passing.leavers(session, district, now)


@daily(time(9, 0))
async def ask_after(session: AsyncSession, now: datetime, district: District) -> None:
    """What is near; the deliveries find the hour at which people may be disturbed."""
    await passing.close(session, district, now)
    await answering.remind(session, district, now)
    await ordering.remind(session, district, now)
    await passing.warn(session, district, now)


@notice(telling.ASKED, harmless=True)
async def asked(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To whose word is awaited, while it is."""
    pair = await session.get(Mentorship, delivery.about_id)
    if pair is None or pair.state != delivery.facts["state"] or pair.answer_by is None:
        return Skip("settled")
    if telling.awaited(pair) != delivery.person_id or now >= pair.answer_by:
        return Skip("settled")
    return pushes.asked(pair, pair.state, pair.answer_by, say, again=bool(delivery.facts["again"]))


@notice(telling.NEWS, harmless=True)
async def news(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """What has become of a pair, if it still stands so."""
    pair, what = await session.get(Mentorship, delivery.about_id), delivery.facts["what"]
    if pair is None or pair.state != delivery.facts["state"] or what not in pushes.NEWS:
        return Skip("changed")
    if what == "order-awaited" and pair.order_on is not None:
        return Skip("settled")
    finds = delivery.person_id == pair.proposed_by and not await answering.settled(session, pair)
    return pushes.news(pair, what, say, finds=finds)


@notice(telling.MANY, harmless=True)
async def many(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To who looks after pairs: so many end on a day, or have come to it."""
    what, until = delivery.facts["what"], date.fromisoformat(delivery.facts["until"])
    found = await passing.ending(session, delivery.person_id or 0, what, until, now)
    return pushes.many(found, what, say) if found else Skip("settled")


@notice(wishes.WISHED, harmless=True)
async def wished(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To who looks after a school: somebody would like to mentor."""
    wish = await session.get(MentorWish, delivery.about_id)
    return pushes.wish(say) if wish and wish.settled_at is None else Skip("settled")


@notice(wishes.SETTLED, harmless=True)
async def answered(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To who offered herself: there is nobody for her now."""
    wish = await session.get(MentorWish, delivery.about_id)
    return pushes.not_now(say) if wish else Skip("gone")
