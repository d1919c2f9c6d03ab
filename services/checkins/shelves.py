"""Alerts as methodists find and settle them. Nobody sees one about herself or about a pair of her own."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager, joinedload

from models.checkincards import AlertCard
from models.checkins import Alert, CheckIn
from models.district import District
from models.mentorships import Mentorship
from services import audit, calendars
from services.checkins import ALERTS, HELP, LOW_PULSE, PAGE, RISK, gathering, rules
from services.refusals import Refusal
from services.rights import Actor

LONGEST = 200


def shown(actor_id: int, *, risk: bool) -> ColumnElement[bool]:
    """Alerts somebody may see; those that rest on a pulse only with the right to signals, under consent."""
    others = or_(
        Alert.mentorship_id.is_(None),
        and_(Mentorship.mentor_id != actor_id, Mentorship.mentee_id != actor_id),
    )
    pulse = gathering.consented(Alert.person_id) if risk else Alert.rule != LOW_PULSE
    return and_(Alert.person_id != actor_id, others, or_(Alert.rule != LOW_PULSE, pulse))


async def count(session: AsyncSession, actor_id: int, *, risk: bool, urgent: Sequence[str] = ()) -> int:
    """How many open alerts somebody may see; with `urgent`, of these rules alone."""
    wanted = (
        select(func.count())
        .select_from(Alert)
        .outerjoin(Alert.mentorship)
        .where(Alert.settled_at.is_(None), shown(actor_id, risk=risk))
    )
    return await session.scalar(wanted.where(Alert.rule.in_(urgent)) if urgent else wanted) or 0


async def shelf(session: AsyncSession, actor: Actor, page: int) -> tuple[Sequence[Alert], int]:
    """One page of open alerts, the red first, then the oldest; and how many there are."""
    actor.demand(ALERTS)
    risk = actor.may(RISK)
    red = case((Alert.rule.in_(reds(actor.district)), 0), else_=1)
    found = await session.scalars(
        _alerts()
        .where(Alert.settled_at.is_(None), shown(actor.id, risk=risk))
        .order_by(red, Alert.opened_on, Alert.id)
        .limit(PAGE)
        .offset(page * PAGE)
    )
    return found.all(), await count(session, actor.id, risk=risk)


def reds(district: District) -> tuple[str, ...]:
    return tuple(code for code, rule in district.mentoring.alerts.items() if rule.icon == "🔴")


async def look(session: AsyncSession, actor: Actor, alert_id: int, now: datetime) -> AlertCard:
    """One alert; a look at one that rests on a pulse is written down, and the teacher sees it."""
    found = await find(session, actor, alert_id)
    if found.rule == LOW_PULSE:
        await audit.write(session, actor.id, RISK, now, subject_id=found.person_id)
    return await card(session, actor, found, now)


async def find(session: AsyncSession, actor: Actor, alert_id: int, *, hold: bool = False) -> Alert:
    """The alert, if the actor may see it; whatever the reason why not, it is told in the same words."""
    actor.demand(ALERTS)
    wanted = _alerts().where(Alert.id == alert_id, shown(actor.id, risk=actor.may(RISK)))
    wanted = wanted.execution_options(populate_existing=True)
    found = await session.scalar(wanted.with_for_update(of=Alert) if hold else wanted)
    if found is None:
        raise Refusal("checkins-gone", audit=f"refused:{ALERTS}", about=f"alert:{alert_id}")
    return found


async def card(session: AsyncSession, actor: Actor, found: Alert, now: datetime) -> AlertCard:
    today = calendars.today(actor.district, now)
    asked = found.facts.get("check_in") if found.rule == HELP else None
    return AlertCard(
        alert=found,
        person=found.person,
        pair=found.mentorship,
        check_in=await session.get(CheckIn, asked) if asked else None,
        days=rules.lesson_days(actor.district, since(found), today),
        names=actor.names,
    )


def since(found: Alert) -> date:
    """The day an alert counts from."""
    return date.fromisoformat(found.facts.get("since") or found.opened_on.isoformat())


async def contacted(session: AsyncSession, actor: Actor, alert_id: int, now: datetime) -> Alert:
    """Somebody was in touch; the alert stays until it is settled or the rule falls silent."""
    found = await _open(session, actor, alert_id)
    found.facts = {**found.facts, "contacted": calendars.today(actor.district, now).isoformat()}
    await session.flush()
    return found


async def settle(session: AsyncSession, actor: Actor, alert_id: int, word: str, now: datetime) -> Alert:
    """It is dealt with: the same occasion does not open it again."""
    found = await _open(session, actor, alert_id)
    found.settled_at, found.settled_by, found.note = now, actor.id, word[:LONGEST]
    if (asked := found.facts.get("check_in")) and (row := await session.get(CheckIn, asked)):
        row.settled_at = now
    await session.flush()
    if found.rule == LOW_PULSE:
        await audit.write(session, actor.id, RISK, now, subject_id=found.person_id)
    return found


async def writable(session: AsyncSession, actor: Actor, alert_id: int) -> None:
    """Refuses before somebody types a word about an alert that is settled."""
    await _open(session, actor, alert_id)


async def _open(session: AsyncSession, actor: Actor, alert_id: int) -> Alert:
    found = await find(session, actor, alert_id, hold=True)
    if found.settled_at is not None:
        raise Refusal("checkins-settled")
    return found


def _alerts() -> Select[Alert]:
    return (
        select(Alert)
        .join(Alert.person)
        .outerjoin(Alert.mentorship)
        .options(
            contains_eager(Alert.person),
            contains_eager(Alert.mentorship).options(
                joinedload(Mentorship.mentor), joinedload(Mentorship.mentee), joinedload(Mentorship.school)
            ),
        )
    )
