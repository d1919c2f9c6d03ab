"""The school's order is there: the pair begins, and the one it follows ends (ст. 351.8 ТК РФ).

The order and the additional agreement are papers of the school; their numbers and days are kept here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.mentorships import ACTIVE, CONSENTED, REPLACED, Mentorship
from models.people import Employment, RoleGrant
from services import audiences, audit, calendars
from services.mentorships import pairs, showing, telling
from services.mentorships.proposing import PAIRS
from services.refusals import Refusal, unless_taken
from services.rights import Actor
from services.stages import months_from

MENTOR = "mentor"
DAY = timedelta(days=1)
# An order may be entered so many days before the pair begins.
AHEAD = timedelta(days=60)
# The curator is reminded of an order after so many workdays.
PATIENCE = 3


@dataclass(frozen=True, slots=True)
class Order:
    """What the papers say. `months` is how long the pair is to last, from `starts_on`."""

    number: str
    on: date
    starts_on: date
    months: int
    agreement: bool = False
    agreement_number: str = ""
    agreement_on: date | None = None

    @property
    def until(self) -> date:
        """The last day: three months from 1 October end on 31 December."""
        return months_from(self.starts_on, self.months) - DAY


def refusal(pair: Mentorship, order: Order, today: date, district: District) -> Refusal | None:
    """Why this order cannot be recorded."""
    limits = district.mentoring.months
    if pair.state != CONSENTED:
        return Refusal("mentorships-already-ordered" if pair.live else "mentorships-no-consent")
    if not limits.least <= order.months <= limits.most:
        return Refusal("mentorships-months", least=limits.least, most=limits.most)
    if order.on > today or (order.agreement_on or today) > today:
        return Refusal("mentorships-order-ahead")
    if order.starts_on < order.on:
        return Refusal("mentorships-starts-before-order")
    if order.starts_on > today + AHEAD:
        return Refusal("mentorships-starts-too-late", days=AHEAD.days)
    return None


async def open_order(session: AsyncSession, actor: Actor, pair_id: int) -> Mentorship:
    """The pair, if the actor may enter its order now."""
    pair = await pairs.find(session, pair_id)
    pairs.check_over(actor, pair, PAIRS)
    if pair.state != CONSENTED:
        raise Refusal("mentorships-already-ordered" if pair.live else "mentorships-no-consent")
    return pair


async def order(session: AsyncSession, actor: Actor, pair_id: int, given: Order, now: datetime) -> Mentorship:
    """Records the papers; the pair begins on its first day, at once when that day has come."""
    pair = await pairs.find(session, pair_id, hold=True)
    pairs.check_over(actor, pair, PAIRS)
    today = calendars.today(actor.district, now)
    if refused := refusal(pair, given, today, actor.district):
        raise refused
    pair.order_number, pair.order_on = given.number, given.on
    pair.agreement, pair.agreement_number = given.agreement, given.agreement_number
    pair.agreement_on = given.agreement_on
    pair.starts_on, pair.until = given.starts_on, given.until
    days = {"on": given.on.isoformat(), "starts_on": given.starts_on.isoformat()}
    await pairs.record(session, pair, "ordered", now, actor.id, **days)
    if given.starts_on <= today:
        await _begin(session, actor.district, pair, actor.id, now)
    return pair


async def begin_due(session: AsyncSession, district: District, now: datetime) -> Sequence[Mentorship]:
    """Pairs whose first day has come begin."""
    today = calendars.today(district, now)
    due = select(Mentorship.id).where(Mentorship.state == CONSENTED, Mentorship.starts_on <= today)
    begun = []
    for pair_id in (await session.scalars(due.order_by(Mentorship.id))).all():
        pair = await pairs.find(session, pair_id, hold=True)
        if pair.state == CONSENTED and pair.starts_on is not None and pair.starts_on <= today:
            await _begin(session, district, pair, None, now)
            begun.append(pair)
    return begun


async def remind(session: AsyncSession, district: District, now: datetime) -> None:
    """To the curators, once: both agreed three workdays ago, and there is no order yet."""
    today = calendars.today(district, now)
    waiting = pairs.whole().where(Mentorship.state == CONSENTED, Mentorship.order_on.is_(None))
    for pair in (await session.scalars(waiting)).all():
        since = calendars.today(district, pair.mentee_agreed_at or pair.proposed_at)
        if today >= calendars.add_workdays(district, since, PATIENCE):
            people = await telling.curators(session, pair.school_id, now)
            await telling.news(session, pair, "order-awaited", people, now)


async def _begin(
    session: AsyncSession, district: District, pair: Mentorship, by_id: int | None, now: datetime
) -> None:
    assert pair.starts_on is not None
    if pair.follows_id is not None:
        old = await pairs.find(session, pair.follows_id, hold=True)
        if old.live:
            await _replace(session, old, pair, by_id, now)
    async with unless_taken("one_live_mentorship", Refusal("mentorships-live")):
        pair.state = ACTIVE
        await session.flush()
    await pairs.record(session, pair, ACTIVE, now, by_id)
    await _grant(session, district, pair, by_id, now)
    told = {pair.mentor_id, pair.mentee_id} - {by_id}
    await telling.news(session, pair, "active", told, now)


async def _replace(
    session: AsyncSession, old: Mentorship, new: Mentorship, by_id: int | None, now: datetime
) -> None:
    """The old pair lasts until the very moment at which the new one begins: no day is without a mentor."""
    old.state, old.ended_on = REPLACED, new.starts_on
    old.paused_until = old.ends_on = old.notice_on = None
    await session.flush()
    await showing.end(session, old, now)
    await pairs.record(session, old, REPLACED, now, by_id, by=new.id)
    await telling.news(session, old, "replaced", [old.mentor_id], now)


async def _grant(
    session: AsyncSession, district: District, pair: Mentorship, by_id: int | None, now: datetime
) -> None:
    """The mentor gets the role for the school where she works, if she has it nowhere."""
    held = await session.scalars(
        select(RoleGrant).where(RoleGrant.person_id == pair.mentor_id, RoleGrant.role == MENTOR)
    )
    if any(grant.counts(now) for grant in held):
        return
    works = (
        select(Employment.school_id)
        .where(Employment.person_id == pair.mentor_id)
        .where(audiences.live(Employment, calendars.today(district, now)))
        .order_by((Employment.school_id == pair.school_id).desc(), Employment.main.desc(), Employment.id)
    )
    school_id = await session.scalar(works.limit(1))
    given = RoleGrant(
        person_id=pair.mentor_id,
        role=MENTOR,
        scope_kind="school",
        scope_id=school_id or pair.school_id,
        since=now,
        granted_by=by_id,
        confirmed_by=by_id,
        confirmed_at=now,
    )
    session.add(given)
    await session.flush()
    about = f"{MENTOR}:school:{given.scope_id}"
    await audit.write(session, by_id, "people.grant", now, subject_id=pair.mentor_id, about=about)
