"""Giving certificates: all of an event at once, one more, a new one instead of a wrong one."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.attendances import Attendance
from models.certificates import Certificate
from models.district import District
from models.events import Event
from models.talks import Talk
from services import audit, calendars, counters, deliveries, gatherings
from services.certificates import facts, keys, proofs, rules
from services.certificates.rules import Deserved, Preview
from services.refusals import Refusal
from services.rights import Actor

RIGHT = "certificates.issue"
READY, MENDED = "certificate-ready", "certificate-mended"
FRESH = timedelta(days=30)
Words = Callable[[facts.Facts], str]
"""Makes the signed text of the facts; services know no words."""


async def preview(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Preview:
    """Who would get a paper now. Refuses where none may be given."""
    event = await _event(session, actor, event_id, now)
    return await _preview(session, event, actor.district)


async def issue(
    session: AsyncSession,
    actor: Actor,
    event_id: int,
    words: Words,
    now: datetime,
    without: Collection[int] = (),
) -> Sequence[Certificate]:
    """Gives a paper to everybody who deserves one and had none; a repeat gives nobody a second."""
    event = await _event(session, actor, event_id, now, hold=True)
    waiting = (await _preview(session, event, actor.district)).waiting
    chosen = [each for each in waiting if each.person_id not in without]
    made = await _make(session, actor, event, chosen, words, now)
    if made:
        await audit.write(session, actor.id, RIGHT, now, about=f"event:{event.id}", reason=str(len(made)))
    for each in made:
        await _tell(session, READY, each, now)
    return made


async def issue_one(
    session: AsyncSession,
    actor: Actor,
    event_id: int,
    deserved: Deserved,
    words: Words,
    now: datetime,
) -> Certificate:
    """One more paper, by the organiser's own word; whoever has such a one keeps it."""
    event = await _event(session, actor, event_id, now, hold=True)
    if deserved.role not in rules.ROLES:
        raise Refusal("certificates-gone")
    if (had := await live(session, event.id, deserved.person_id, deserved.role)) is not None:
        return had
    made = await _make(session, actor, event, [deserved], words, now)
    if not made:
        raise Refusal("people-unknown")
    await audit.write(session, actor.id, RIGHT, now, subject_id=deserved.person_id, about=f"event:{event.id}")
    await _tell(session, READY, made[0], now)
    return made[0]


async def live(session: AsyncSession, event_id: int, person_id: int, role: str) -> Certificate | None:
    """The paper this person holds of the event as this, if any."""
    return await session.scalar(
        select(Certificate).where(
            Certificate.event_id == event_id,
            Certificate.person_id == person_id,
            Certificate.role == role,
            Certificate.revoked_at.is_(None),
        )
    )


async def replace(
    session: AsyncSession,
    actor: Actor,
    old: Certificate,
    event: Event,
    deserved: Deserved,
    words: Words,
    now: datetime,
) -> Certificate:
    """A new paper with today's facts instead of one just revoked; the event is held."""
    made = await _make(session, actor, event, [deserved], words, now, replaces=old)
    if not made:
        raise Refusal("people-unknown")
    await _tell(session, MENDED, made[0], now)
    return made[0]


async def _event(
    session: AsyncSession, actor: Actor, event_id: int, now: datetime, *, hold: bool = False
) -> Event:
    event = await gatherings.find(session, event_id, hold=hold)
    gatherings.check_runs(actor, event, RIGHT)
    if refused := rules.refusal(event, now):
        raise refused
    return event


async def _preview(session: AsyncSession, event: Event, district: District) -> Preview:
    present = (
        await session.scalars(select(Attendance.person_id).where(Attendance.event_id == event.id))
    ).all()
    talks = (await session.scalars(select(Talk).where(Talk.event_id == event.id))).all()
    known = await session.execute(
        select(Certificate.person_id, Certificate.revoked_at).where(Certificate.event_id == event.id)
    )
    had = known.all()
    waiting = rules.deserving(set(present), talks, {row.person_id for row in had})
    alive = await facts.people(session, [each.person_id for each in waiting])
    return Preview(
        event,
        gatherings.form_of(event, district),
        tuple(each for each in waiting if each.person_id in alive),
        sum(row.revoked_at is None for row in had),
        len(present),
    )


async def _make(
    session: AsyncSession,
    actor: Actor,
    event: Event,
    chosen: Sequence[Deserved],
    words: Words,
    now: datetime,
    replaces: Certificate | None = None,
) -> list[Certificate]:
    people = await facts.people(session, [each.person_id for each in chosen])
    chosen = [each for each in chosen if each.person_id in people]
    if not chosen:
        return []
    key = await keys.current(session, now)
    year = calendars.today(actor.district, now).year
    last = await counters.take(session, f"certificates:{year}", len(chosen))
    made = []
    for number, each in enumerate(chosen, last - len(chosen) + 1):
        given = facts.gathered(
            f"{year}-{number:04}", each, people[each.person_id], event, actor.district, now
        )
        given["text"] = proofs.tidied(words(given))
        made.append(
            Certificate(
                event_id=event.id,
                person_id=each.person_id,
                role=each.role,
                number=given["number"],
                facts=given,
                key_id=key.id,
                signature=proofs.sign(given["text"], key.private),
                issued_at=now,
                issued_by=actor.id,
                replaces_id=replaces.id if replaces else None,
            )
        )
    session.add_all(made)
    await session.flush()
    return made


async def _tell(session: AsyncSession, kind: str, made: Certificate, now: datetime) -> None:
    await deliveries.queue(
        session,
        person_id=made.person_id,
        kind=kind,
        about_id=made.id,
        once=f"{kind}:{made.id}",
        not_before=now,
        until=now + FRESH,
        budgeted=False,
    )
