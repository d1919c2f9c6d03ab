"""Who is told what, and when. Every push is worked out of the rows again, so none is lost with a process.

No push carries a name, a code, an answer or a signal: only that there is something to look at.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.deliveries import Delivery
from models.district import District
from models.signals import RiskCase, RiskEntry
from services import calendars, deliveries, roles
from services.signals import RED, ROLE, SAFETY, YELLOW, cases, figures, terms

TOLD, WEEK, AGAIN = "signal-red", "signal-week", "signal-again"
OVERDUE, UNSTAFFED = "signal-overdue", "signal-unstaffed"
HEAD = ("coordinator",)
HOUR = timedelta(hours=1)
GOING = ("queued", "sending", "sent", "uncertain")


def waits(severity: str) -> ColumnElement[bool]:
    """Live cases of a colour without a word yet."""
    return and_(
        RiskCase.severity == severity,
        RiskCase.closed_at.is_(None),
        RiskCase.contacted_at.is_(None),
        RiskCase.person_id.is_not(None),
    )


async def red(session: AsyncSession, district: District, now: datetime) -> None:
    """The same day to every methodist for the young, once for what is new; one push an hour at most.

    In working days between the hours of the pulse; danger any day, not at night. What comes later waits
    for the next such hour. Nobody holds the role: the head of the service hears that somebody is needed.
    """
    found = await _occasions(session)
    if not found:
        return
    holders = await roles.holders(session, (ROLE,), now)
    if not holders:
        await _to_heads(session, UNSTAFFED, str(calendars.today(district, now)), now, days=1)
    for person_id in holders:
        await _tell(session, person_id, [one for one in found if one[2] != person_id], district, now)


async def anything_red(session: AsyncSession, person_id: int, now: datetime) -> bool:
    """Whether the push still makes sense: she holds the role, and somebody waits for a word."""
    found = [one for one in await _occasions(session) if one[2] != person_id]
    return bool(found) and await holds(session, person_id, now)


async def holds(session: AsyncSession, person_id: int | None, now: datetime) -> bool:
    """Whether the person still is a methodist for the young."""
    return person_id in await roles.holders(session, (ROLE,), now)


async def escalate(session: AsyncSession, district: District, now: datetime) -> None:
    """A term has gone by by a working day: the head of the service hears how many there are."""
    late = await session.scalars(
        update(RiskCase)
        .where(waits(RED), RiskCase.escalate_at <= now, RiskCase.escalated_at.is_(None))
        .values(escalated_at=now)
        .returning(RiskCase.id)
        .execution_options(synchronize_session=False)
    )
    if late.all():
        await _to_heads(session, OVERDUE, f"{now:%Y-%m-%dT%H}", now, days=3)


async def weekly(session: AsyncSession, district: District, now: datetime) -> None:
    """On the first day of the week that takes pushes: how many yellow cases wait for a word."""
    today = calendars.today(district, now)
    monday = today - timedelta(days=today.weekday())
    earlier = (monday + timedelta(days=number) for number in range(today.weekday()))
    if not calendars.takes_pushes(district, today) or any(
        calendars.takes_pushes(district, day) for day in earlier
    ):
        return
    if await yellow(session):
        for person_id in await roles.holders(session, (ROLE,), now):
            await _queue(session, WEEK, str(monday), person_id, now, days=4)


async def yellow(session: AsyncSession) -> int:
    """How many yellow cases wait for a word."""
    count = await session.scalar(
        select(func.count()).select_from(RiskCase).where(waits(YELLOW), cases.may_be_shown())
    )
    return count or 0


async def again(session: AsyncSession, district: District, now: datetime) -> None:
    """The day has come to ask somebody after again: said once for each day that came."""
    today = calendars.today(district, now)
    last = await session.scalar(select(func.max(RiskCase.repeat_on)).where(due_again(today)))
    if last is None:
        return
    for person_id in await roles.holders(session, (ROLE,), now):
        await _queue(session, AGAIN, str(last), person_id, now, days=7)


def due_again(today: date) -> ColumnElement[bool]:
    return and_(cases.on("again", today), cases.may_be_shown())


async def to_ask_again(session: AsyncSession, today: date) -> int:
    count = await session.scalar(select(func.count()).select_from(RiskCase).where(due_again(today)))
    return count or 0


async def unstaffed(session: AsyncSession, now: datetime) -> bool:
    """Whether somebody waits for a word and nobody holds the role to give it."""
    waiting = await session.scalar(select(RiskCase.id).where(waits(RED)).limit(1))
    return waiting is not None and not await roles.holders(session, (ROLE,), now)


async def late(session: AsyncSession, person_id: int | None, now: datetime) -> int:
    """How many terms have gone by, if the person still is the head of the service."""
    if person_id not in await roles.holders(session, HEAD, now):
        return 0
    return await figures.overdue(session, now)


async def _occasions(session: AsyncSession) -> Sequence[tuple[int, str, int | None]]:
    """Red occasions that wait for a word: number, whether of danger, whose case."""
    wanted = (
        select(RiskEntry.id, RiskEntry.code, RiskCase.person_id)
        .join(RiskCase, RiskCase.id == RiskEntry.case_id)
        .where(RiskEntry.kind == "red", waits(RED), cases.may_be_shown())
        .order_by(RiskEntry.id)
    )
    return (await session.execute(wanted)).all()


async def _tell(
    session: AsyncSession,
    person_id: int,
    found: Sequence[tuple[int, str, int | None]],
    district: District,
    now: datetime,
) -> None:
    """A push about what she was not told of. One that did not arrive is tried anew the next day.

    One that still waits for its hour tells of what has come meanwhile too.
    """
    going = await session.scalars(
        select(Delivery)
        .where(Delivery.kind == TOLD, Delivery.person_id == person_id, Delivery.state.in_(GOING))
        .order_by(Delivery.about_id.desc())
        .limit(1)
    )
    last = going.first()
    new = [one for one in found if last is None or one[0] > (last.about_id or 0)]
    if not new:
        return
    number, danger = new[-1][0], any(code == SAFETY for _, code, _ in new)
    if last is not None and last.state == "queued" and not danger:
        last.about_id = number
        return
    after = now if last is None or danger else max(now, last.not_before + HOUR)
    at = terms.told_at(district, after, danger=danger)
    await deliveries.queue(
        session,
        kind=TOLD,
        once=f"{TOLD}:{number}:{calendars.today(district, at)}",
        person_id=person_id,
        about_id=number,
        not_before=at,
        until=terms.told_until(district, at, danger=danger),
        urgent=True,
        budgeted=False,
        priority=1,
    )


async def _to_heads(session: AsyncSession, kind: str, when: str, now: datetime, *, days: int) -> None:
    for person_id in await roles.holders(session, HEAD, now):
        await _queue(session, kind, when, person_id, now, days=days)


async def _queue(
    session: AsyncSession, kind: str, when: str, person_id: int, now: datetime, *, days: int
) -> None:
    await deliveries.queue(
        session,
        kind=kind,
        once=f"{kind}:{when}",
        person_id=person_id,
        not_before=now,
        until=now + timedelta(days=days),
        budgeted=False,
    )
