"""What the clock asks after: tasks near and past their terms, minutes not written, meetings not called."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.events import PUBLISHED, REPORTED, Event
from models.meetings import Meeting, Resolution, WorkPlan, WorkPlanLine
from models.people import RoleGrant
from services import calendars, deliveries
from services.associations import circles
from services.inserts import insert_new
from services.meetings import bodies, rules, tasks, yearplans

DUE, LATE_HEAD, MINUTES, UNCALLED = "meeting-due", "meeting-late", "meeting-minutes", "meeting-uncalled"
# What is older than this when the clock gets to it is not asked about any more.
LONG_AGO = timedelta(days=30)


async def ask_after_tasks(session: AsyncSession, district: District, now: datetime) -> None:
    """Three workdays before the term, on the day, and once past it; then the head hears too."""
    today = calendars.today(district, now)
    wanted = (
        select(Resolution)
        .join(Meeting, Meeting.id == Resolution.meeting_id)
        .where(Meeting.state.in_(tasks.WRITTEN), Resolution.state == "open")
        .where(Resolution.due_on.between(today - LONG_AGO, today + LONG_AGO))
    )
    for one in (await session.scalars(wanted)).all():
        if one.due_on is None or (when := rules.chase(district, one.due_on, today)) is None:
            continue
        if one.owner_id is not None:
            await _queue(
                session,
                DUE,
                one.owner_id,
                one.id,
                f"{when}:{one.due_on}",
                now,
                when=when,
                due=str(one.due_on),
            )
        if when == "late":
            meeting = await bodies.known(session, one.meeting_id)
            for person_id in await bodies.heads(session, meeting, now):
                if person_id != one.owner_id:
                    await _queue(session, LATE_HEAD, person_id, one.id, str(one.due_on), now)


async def ask_for_minutes(session: AsyncSession, district: District, now: datetime) -> None:
    """The day after a meeting, and on the last day on which the minutes are in time."""
    today = calendars.today(district, now)
    forms = [code for code, form in district.event_forms.items() if form.kind in bodies.KINDS]
    wanted = select(Event).where(Event.form.in_(forms), Event.state.in_((PUBLISHED, REPORTED)))
    for event in (await session.scalars(wanted.where(Event.ends_at.between(now - LONG_AGO, now)))).all():
        await session.execute(insert_new(session, Meeting, event_id=event.id))
        meeting_id = await session.scalar(select(Meeting.id).where(Meeting.event_id == event.id))
        meeting = await bodies.known(session, meeting_id or 0)
        if meeting.state not in ("planned", "held"):
            continue
        held_on = calendars.today(district, event.ends_at)
        last = rules.minutes_due(district, held_on)
        if held_on < today <= last:
            when = "last" if today == last else "first"
            for person_id in await bodies.keepers(session, meeting, now):
                await _queue(
                    session, MINUTES, person_id, event.id, when, now, when=when, day=last.isoformat()
                )


async def ask_for_meetings(session: AsyncSession, district: District, now: datetime) -> None:
    """Two weeks before a planned meeting that nobody has called yet; once."""
    today = calendars.today(district, now)
    kinds = [code for code, kind in district.work_kinds.items() if kind.meeting]
    wanted = (
        select(WorkPlanLine, WorkPlan.association_id)
        .join(WorkPlan, WorkPlan.id == WorkPlanLine.plan_id)
        .where(WorkPlanLine.kind.in_(kinds), WorkPlanLine.done_at.is_(None))
        .where(WorkPlanLine.reminded_at.is_(None), WorkPlanLine.planned_on <= today + rules.MEETING_SOON)
    )
    found = [(line, where) for line, where in await session.execute(wanted) if _ahead(line, today)]
    for plan_id in {line.plan_id for line, _ in found}:
        await yearplans.link(session, plan_id, district)
    for line, association_id in found:
        if line.event_id is not None:
            continue
        line.reminded_at = now
        for person_id in await _heads(session, association_id, now):
            await _queue(session, UNCALLED, person_id, line.id, "once", now)


def _ahead(line: WorkPlanLine, today: date) -> bool:
    return rules.last_day(line.planned_on, line.whole_month) >= today


async def _heads(session: AsyncSession, association_id: int, now: datetime) -> Sequence[int]:
    wanted = select(RoleGrant.person_id).where(RoleGrant.scope_id == association_id, *circles.heads_now(now))
    return (await session.scalars(wanted)).all()


async def _queue(
    session: AsyncSession, kind: str, person_id: int, about_id: int, what: str, now: datetime, **facts: str
) -> None:
    await deliveries.queue(
        session,
        kind=kind,
        once=f"{kind}:{about_id}:{what}:{person_id}",
        person_id=person_id,
        about_id=about_id,
        not_before=now,
        budgeted=kind != DUE,
        facts=facts,
    )
