"""Meetings in time: speakers told, votes counted, tasks and minutes asked after; and the words of it."""

from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.events import PUBLISHED, REPORTED, Event
from models.meetings import AgendaItem, Meeting, Resolution, WorkPlanLine
from scheduler import Skip, daily, every, notice
from services import calendars
from services.meetings import agendas, bodies, chasing, tasks, voting
from views import Screen
from views.deliveries import Item
from views.meetings import plans, pushes


@every(minutes=1)
async def count_votes(session: AsyncSession, now: datetime, district: District) -> None:
    await voting.close_due(session, district, now)


@every(minutes=10)
async def tell_speakers(session: AsyncSession, now: datetime, district: District) -> None:
    await agendas.tell_speakers(session, district, now)


@daily(time(9, 0))
async def ask_after(session: AsyncSession, now: datetime, district: District) -> None:
    """What is due today; the deliveries find the hour at which people may be disturbed."""
    await chasing.ask_after_tasks(session, district, now)
    await chasing.ask_for_minutes(session, district, now)
    await chasing.ask_for_meetings(session, district, now)


@notice(agendas.SPEAKER, harmless=True)
async def speaker(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To whoever stands in the agenda of a meeting to come."""
    item = await session.get(AgendaItem, delivery.about_id)
    if item is None or item.speaker_id != delivery.person_id:
        return Skip("settled")
    meeting = await bodies.known(session, item.meeting_id)
    if meeting.event.state != PUBLISHED or now >= meeting.event.starts_at:
        return Skip("settled")
    return pushes.speaker(item, meeting.event, say)


@notice(voting.ASKED, harmless=True)
async def vote(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, _district: District
) -> Screen | Skip:
    """To a member whose word on a question is awaited."""
    item = await voting.waiting(session, delivery.about_id or 0, delivery.person_id or 0, now)
    if item is None or item.vote_until is None:
        return Skip("settled")
    meeting = await bodies.known(session, item.meeting_id)
    return pushes.vote(item, bodies.title(meeting), say.moment(item.vote_until), delivery.id, say)


async def task_line(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Item | None:
    found = await _open(session, delivery)
    return pushes.line(say) if found else None


@notice(tasks.GIVEN, line=task_line, harmless=True)
async def task(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the owner of a decision: there is a task."""
    found = await _open(session, delivery)
    if found is None or found.owner_id != delivery.person_id:
        return Skip("settled")
    return pushes.task(found, say, delivery.id)


@notice(chasing.DUE, line=task_line, harmless=True)
async def due(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """Near the term, on the day, past it; not when it has got another term meanwhile."""
    found = await _open(session, delivery)
    when = delivery.facts["when"]
    if found is None or found.due_on is None or found.owner_id != delivery.person_id:
        return Skip("settled")
    today = calendars.today(district, now)
    if str(found.due_on) != delivery.facts["due"] or (when != "late" and today > found.due_on):
        return Skip("moved")
    return pushes.due(found, when, found.due_on, say, delivery.id)


@notice(chasing.LATE_HEAD, harmless=True)
async def late(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """To who heads the body: a task is past its term."""
    found = await _open(session, delivery)
    if found is None or found.due_on is None or found.due_on >= calendars.today(district, now):
        return Skip("settled")
    meeting = await bodies.known(session, found.meeting_id)
    return pushes.late(found, bodies.title(meeting), found.due_on, say, delivery.id)


@notice(tasks.SHIFT, harmless=True)
async def shift(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To who heads the body: the owner asks for another term."""
    found = await _open(session, delivery)
    if found is None or str(found.asked_on) != delivery.facts["day"] or found.asked_on is None:
        return Skip("settled")
    meeting = await bodies.known(session, found.meeting_id)
    return pushes.shift(found, bodies.title(meeting), found.asked_on, say, delivery.id)


@notice(tasks.SHIFTED, harmless=True)
async def shifted(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    found = await _open(session, delivery)
    return pushes.shifted(found, bool(delivery.facts["yes"]), say, delivery.id) if found else Skip("settled")


@notice(chasing.MINUTES, harmless=True)
async def minutes(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To who keeps the minutes, until they are written."""
    event = await session.get(Event, delivery.about_id)
    if event is None or event.state not in (PUBLISHED, REPORTED):
        return Skip("settled")
    number = await session.scalar(select(Meeting.id).where(Meeting.event_id == event.id))
    meeting = await bodies.known(session, number or 0)
    if meeting.state not in ("planned", "held"):
        return Skip("written")
    return pushes.minutes(event, delivery.facts["when"], date.fromisoformat(delivery.facts["day"]), say)


@notice(chasing.UNCALLED, harmless=True)
async def uncalled(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the head: a planned meeting is near, and nobody has called it."""
    line = await session.get(WorkPlanLine, delivery.about_id)
    if line is None or line.event_id is not None or line.done_at is not None:
        return Skip("settled")
    return pushes.uncalled(line.title, plans.when(line, say), line.id, say)


async def _open(session: AsyncSession, delivery: Delivery) -> Resolution | None:
    found = await session.get(Resolution, delivery.about_id)
    return found if found is not None and found.state == "open" else None
