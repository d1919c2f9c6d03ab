"""Who is asked now: rows and one push for each; reminders; what nobody answered in time."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.beginnercards import Beginner
from models.district import District
from models.people import Account, Consent
from models.pulses import Pulse
from services import calendars, deliveries, forms
from services.beginners import registers
from services.inserts import insert_new
from services.pulses import CONSENT, DECLINED, FULL, MISSED, RUN, WAITING, versions, windows
from services.pulses.windows import Window

KIND, REMINDER = "pulse", "pulse-reminder"
# After so many noes in a row nobody is asked again in that school year; her own page still lets her begin.
NOES = 2


async def ask(session: AsyncSession, district: District, now: datetime) -> None:
    """A row and a push for every young teacher whose occasion has come; asked twice, it is asked once.

    Days on which pushes may not go are passed over; an occasion that is over is never asked. Who took
    consent C3 back is left in peace, and for the rest of a school year who said no twice running.
    """
    today = calendars.today(district, now)
    if not calendars.takes_pushes(district, today):
        return
    found = [one for one in await registers.young(session, district, today) if one.leave is None]
    inside = await _inside(session, [one.person.id for one in found])
    spared = await _spared(session, inside, _since(district, today))
    version: int | None = None
    for one in found:
        if one.person.id not in inside or one.person.teaching_since is None:
            continue
        for window in windows.due(district.pulse, district, one.person.teaching_since, one.hired, today):
            if one.person.id in spared and (window.kind == "mini" or spared[one.person.id] >= NOES):
                continue
            version = version or await versions.current(session, district, now)
            await _ask(session, one, window, version, district, now)


async def _ask(
    session: AsyncSession, one: Beginner, window: Window, version: int, district: District, now: datetime
) -> None:
    assert one.person.teaching_since is not None
    stage = district.pulse.stage(one.person.teaching_since, calendars.today(district, now))
    closes = datetime.combine(window.last, district.pulse.schedule.closes, district.settings.timezone)
    made = insert_new(
        session,
        Pulse,
        person_id=one.person.id,
        version_id=version,
        kind=window.kind,
        wave=window.wave,
        stage=stage.code if stage else list(district.pulse.stages)[-1],
        has_mentor=one.pair is not None,
        state="asked",
        asked_at=now,
        closes_at=max(closes, now),
        answers={},
        scores={},
    )
    pulse_id = await session.scalar(made.returning(Pulse.id))
    if pulse_id is not None:
        await deliveries.queue(
            session,
            kind=KIND,
            once=f"{KIND}:{pulse_id}",
            person_id=one.person.id,
            about_id=pulse_id,
            not_before=_hour(district, now),
            until=closes,
        )


async def remind(session: AsyncSession, district: District, now: datetime) -> None:
    """Three and seven days after a full pulse was asked, while it is neither answered nor declined.

    A reminder whose day was missed is made up for by the latest one that is due.
    """
    today = calendars.today(district, now)
    waiting = await session.scalars(
        select(Pulse).where(Pulse.kind.in_(FULL), Pulse.state.in_(WAITING), Pulse.closes_at > now)
    )
    for pulse in waiting.all():
        asked = calendars.today(district, pulse.asked_at)
        reached = [days for days in district.pulse.schedule.reminders if asked + timedelta(days) <= today]
        if reached:
            await deliveries.queue(
                session,
                kind=REMINDER,
                once=f"{REMINDER}:{pulse.id}:{max(reached)}",
                person_id=pulse.person_id,
                about_id=pulse.id,
                not_before=_hour(district, now),
                until=pulse.closes_at,
            )


async def close(session: AsyncSession, now: datetime) -> None:
    """What is past its time and unanswered is missed; what was begun and not ended goes with its draft."""
    over = await session.scalars(
        select(Pulse).where(Pulse.state.in_(WAITING), Pulse.closes_at <= now).with_for_update()
    )
    for pulse in over.all():
        pulse.state = MISSED
        if pulse.draft_id is not None:
            await forms.drop(session, pulse.person_id, (RUN,), now)


async def waiting(session: AsyncSession, pulse_id: int | None, now: datetime) -> Pulse | None:
    """The pulse while it can still be answered and nobody has said no."""
    found = await session.get(Pulse, pulse_id or 0)
    if found is None or found.state not in WAITING or found.closes_at <= now:
        return None
    return None if await taken_back(session, [found.person_id]) else found


async def _inside(session: AsyncSession, people: Sequence[int]) -> set[int]:
    """Those who are in the bot and keep consent to it."""
    agreed = select(Consent.person_id).where(Consent.code == "C1", Consent.withdrawn_at.is_(None))
    found = await session.scalars(
        select(Account.person_id).where(Account.person_id.in_(people), Account.person_id.in_(agreed))
    )
    return {person_id for person_id in found if person_id is not None}


async def _spared(session: AsyncSession, people: Collection[int], since: datetime) -> dict[int, int]:
    """How many full pulses running each has said no to; who took consent C3 back has said no for good."""
    rows = await session.execute(
        select(Pulse.person_id, Pulse.state)
        .where(Pulse.person_id.in_(people), Pulse.kind.in_(FULL), Pulse.asked_at >= since)
        .order_by(Pulse.asked_at, Pulse.id)
    )
    noes: dict[int, int] = {}
    for person_id, state in rows:
        if state == DECLINED:
            noes[person_id] = noes.get(person_id, 0) + 1
        elif state not in (*WAITING, MISSED):
            noes.pop(person_id, None)
    return noes | dict.fromkeys(await taken_back(session, people), NOES)


async def taken_back(session: AsyncSession, people: Collection[int]) -> set[int]:
    """Those who gave consent C3 once and give it no more."""
    mine = Consent.person_id.in_(people), Consent.code == CONSENT
    live = select(Consent.person_id).where(*mine, Consent.withdrawn_at.is_(None))
    ended = select(Consent.person_id).where(*mine, Consent.withdrawn_at.is_not(None))
    return set((await session.scalars(ended.where(Consent.person_id.not_in(live)))).all())


def _since(district: District, today: date) -> datetime:
    """The first moment of the school year; of today where the calendar does not reach."""
    year = calendars.school_year(district, today)
    return datetime.combine(year.first if year else today, time.min, district.settings.timezone)


def _hour(district: District, now: datetime) -> datetime:
    """Not before the hour from which the pulse may be asked."""
    zone = district.settings.timezone
    opens = datetime.combine(now.astimezone(zone).date(), district.pulse.schedule.opens, zone)
    return max(now, opens)
