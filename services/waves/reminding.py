"""Reminders of a wave: to whom, when, and how much is left for whoever has begun."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.deliveries import Delivery
from models.district import District
from models.forms import DraftAnswer
from models.people import Person
from models.questionnaires import Response
from models.waves import Invitation, Wave
from services import audiences, calendars, deliveries, instruments, occurrences
from services.questionnaires.answered import name
from services.questionnaires.scoring import codes_of
from services.waves import inviting, rules
from services.waves.rules import Reminder

JOB = "wave-remind"
AHEAD = timedelta(days=1)


async def remind(session: AsyncSession, district: District, now: datetime) -> None:
    """Queues the reminders of the coming day, each once for a wave and its last day."""
    waves = await session.scalars(select(Wave).where(Wave.state == "open", Wave.closes_at > now))
    for wave in waves.all():
        for reminder in due(rules.reminders(district, wave.opens_at, wave.closes_at), now):
            nominal = wave.opens_at.date() if reminder.name == "half" else reminder.at.date()
            if await occurrences.once(session, JOB, f"{wave.id}:{reminder.name}", nominal, now):
                await _queue(session, wave, reminder, district, now)


def due(reminders: Sequence[Reminder], now: datetime) -> list[Reminder]:
    """Those to be queued by now: a missed one is said late, unless the next one's time has come."""
    return [one for one in reminders if one.at <= now + AHEAD and one.until > now]


async def _queue(
    session: AsyncSession, wave: Wave, reminder: Reminder, district: District, now: datetime
) -> None:
    told = and_(inviting.silent(wave), ~_just_invited(wave, reminder, district))
    await deliveries.fan_out(
        session,
        audiences.plainly(told, calendars.today(district, now)),
        kind=rules.REMIND,
        about_id=wave.id,
        once=f"{rules.REMIND}:{wave.id}:{reminder.name}:{reminder.at.date().isoformat()}",
        not_before=max(reminder.at, now),
        until=reminder.until,
        facts={"name": reminder.name, "closes": wave.closes_at.isoformat()},
    )


def _just_invited(wave: Wave, reminder: Reminder, district: District) -> ColumnElement[bool]:
    """People whose invitation has gone on the very day of the reminder, or is still to go."""
    day = calendars.today(district, reminder.at)
    midnight = rules.at(district, day, time())
    return exists().where(
        Delivery.person_id == Person.id,
        Delivery.kind == rules.INVITE,
        Delivery.about_id == wave.id,
        or_(Delivery.state.in_(("queued", "sending")), Delivery.settled_at >= midnight),
    )


async def expects(session: AsyncSession, wave: Wave | None, person_id: int | None, now: datetime) -> bool:
    """Whether the wave still waits for the person: open, and she has neither answered nor said no."""
    if wave is None or person_id is None or wave.state != "open" or wave.closes_at <= now:
        return False
    found = await session.scalar(
        select(Invitation.id).where(
            Invitation.wave_id == wave.id,
            Invitation.person_id == person_id,
            Invitation.answered_at.is_(None),
            Invitation.declined_at.is_(None),
        )
    )
    return found is not None


async def left(session: AsyncSession, wave: Wave, person_id: int) -> int | None:
    """How many questions are left for a person who has begun; None when she has not.

    A short form asks as much as the answers call for, so there a count would promise too much: 0.
    """
    run = await session.scalar(
        select(Response).where(
            Response.person_id == person_id, Response.wave_id == wave.id, Response.state == "open"
        )
    )
    if run is None:
        return None
    if run.express or run.draft_id is None:
        return 0
    instrument = await instruments.of(session, run.version_id)
    asked = [name(one) for code in run.items for one in codes_of(instrument, code)]
    done = await session.scalar(
        select(func.count())
        .select_from(DraftAnswer)
        .where(
            DraftAnswer.draft_id == run.draft_id,
            DraftAnswer.value.is_not(None),
            DraftAnswer.step.in_(asked),
        )
    )
    return max(len(asked) - (done or 0), 0)
