"""Plans in time: begun, looked at every six weeks, reminded of, near their end; and the words of it."""

from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.plans import RUNNING, Plan
from scheduler import Skip, daily, notice
from services import calendars
from services.plans import agreeing, forgetting, going
from views import Screen
from views.deliveries import Item
from views.plans import pushes


@daily(time(9, 0))
async def look_after(session: AsyncSession, now: datetime, district: District) -> None:
    """What is due today; the deliveries find the hour at which people may be disturbed."""
    await going.start_agreed(session, district, now)
    await going.ask_how_it_goes(session, district, now)
    await going.remind_of_overdue(session, district, now)
    await going.announce_ends(session, district, now)
    await going.remind_methodists(session, district, now)
    await forgetting.orphaned(session)


async def line(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Item | None:
    plan = await _running(session, delivery)
    return pushes.line(say) if plan else None


async def checkpoint_line(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Item | None:
    asked = await going.asked_about(session, delivery.about_id or 0)
    waits = asked is not None and asked.answered_at is None and asked.plan.state in RUNNING
    return pushes.line(say) if waits else None


@notice(agreeing.PROPOSED, harmless=True)
async def proposed(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To methodists: a plan, or its longer term, waits for a word."""
    plan = await _plan(session, delivery)
    what = delivery.facts.get("what", "")
    if plan is None or (plan.extends_to is None if what == "longer" else plan.state != "proposed"):
        return Skip("settled")
    return pushes.proposed(plan, what, say)


@notice(going.UNANSWERED, harmless=True)
async def unanswered(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To every methodist: a proposal has waited too long."""
    plan = await _plan(session, delivery)
    if plan is None or plan.state != "proposed":
        return Skip("settled")
    return pushes.unanswered(plan, say)


@notice(agreeing.HELP, harmless=True)
async def help_wanted(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the curator: somebody asks for help with a plan."""
    plan = await _running(session, delivery)
    return pushes.help_wanted(plan, say) if plan else Skip("closed")


@notice(agreeing.CLOSED, harmless=True)
async def closed(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the curator: a plan was carried through and waits for a few words."""
    plan = await _plan(session, delivery)
    if plan is None or plan.comment or plan.state != "completed":
        return Skip("settled")
    return pushes.closed(plan, say)


@notice(agreeing.ANSWERED, harmless=True)
async def answered(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the teacher: a methodist has given her word."""
    plan = await _plan(session, delivery)
    return pushes.answered(plan, delivery.facts["what"], say) if plan else Skip("gone")


@notice(going.ASKED, line=checkpoint_line, harmless=True)
async def checkpoint(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """Every six weeks, while the plan runs and nothing was said yet."""
    asked = await going.asked_about(session, delivery.about_id or 0)
    if asked is None or asked.answered_at is not None or asked.plan.state not in RUNNING:
        return Skip("answered")
    return pushes.checkpoint(asked, say)


@notice(going.OVERDUE, line=line, harmless=True)
async def overdue(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """The day of a step has gone by: done, or another day?"""
    plan = await _running(session, delivery)
    late = await going.overdue(session, delivery.about_id or 0, calendars.today(district, now))
    return pushes.overdue(plan, len(late), say) if plan and late else Skip("done")


@notice(going.ENDING, line=line, harmless=True)
async def ending(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """The plan ends in two weeks, unless it was closed or prolonged meanwhile."""
    plan = await _running(session, delivery)
    today = calendars.today(district, now)
    return pushes.ending(plan, say) if plan and plan.until <= today + going.SOON else Skip("settled")


async def _plan(session: AsyncSession, delivery: Delivery) -> Plan | None:
    return await session.get(Plan, delivery.about_id) if delivery.about_id else None


async def _running(session: AsyncSession, delivery: Delivery) -> Plan | None:
    plan = await _plan(session, delivery)
    return plan if plan is not None and plan.state in RUNNING else None
