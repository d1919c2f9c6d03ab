"""A person checks in: types the word shown in the room, or shows her code to the organiser."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.attendances import Attendance, AttendancePass
from models.events import PLACE, PUBLISHED, REPORTED, Event
from models.registrations import SEATED, Registration
from services import gatherings
from services.attendances import lists, marking, rules, words
from services.inserts import insert_new
from services.refusals import Refusal
from services.rights import Actor

OWN = "attendances.own"
DIGITS = 39  # 128 bits: nobody guesses a code


def token() -> str:
    """A fresh code. Digits alone: so the link is told from an invite's, and the picture stays coarse."""
    return str(secrets.randbelow(9 * 10 ** (DIGITS - 1)) + 10 ** (DIGITS - 1))


@dataclass(frozen=True, slots=True)
class Typed:
    """What came of a typed word. `left` is how many tries remain where it was wrong."""

    event: Event
    state: Literal["marked", "already", "wrong"]
    late: bool = False
    left: int = 0


@dataclass(frozen=True, slots=True)
class Scanned:
    """Whose code an organiser has scanned, and whether she was marked before."""

    event: Event
    person_id: int
    already: bool


@dataclass(frozen=True, slots=True)
class Door:
    """How a person may check in now."""

    event: Event
    came: bool
    by_word: bool
    by_code: bool


async def door(session: AsyncSession, actor: Actor, event_id: int, now: datetime) -> Door:
    """The ways in. Refuses while the doors are closed, unless she is in already."""
    actor.demand(OWN, person_id=actor.id)
    event = await gatherings.find(session, event_id)
    came = await marking.find(session, event.id, actor.id) is not None
    refused = rules.refusal(event, now, by=rules.WORD)
    if refused and not came:
        raise refused
    tries = await _wrong(session, event.id, actor.id)
    by_word = event.code_word is not None and tries < rules.TRIES
    return Door(event, came, by_word, by_code=PLACE in event.ways)


async def say_word(session: AsyncSession, actor: Actor, event_id: int, typed: str, now: datetime) -> Typed:
    """Marks who typed the word. Refuses without a word, outside the hours, and after three wrong ones."""
    actor.demand(OWN, person_id=actor.id)
    event = await gatherings.find(session, event_id)
    if await marking.find(session, event.id, actor.id) is not None:
        return Typed(event, "already")
    if refused := rules.refusal(event, now, by=rules.WORD):
        raise refused
    if event.code_word is None:
        raise Refusal("attendances-no-word")
    wrong = await _wrong(session, event.id, actor.id)
    if wrong >= rules.TRIES:
        raise Refusal("attendances-no-more-tries")
    if not words.same(typed, event.code_word):
        await _count_wrong(session, event.id, actor.id)
        return Typed(event, "wrong", left=rules.TRIES - wrong - 1)
    await marking.mark(session, event, actor.id, actor.id, now, by=rules.WORD)
    return Typed(event, "marked", late=rules.late(event, now, by=rules.WORD))


async def listening(session: AsyncSession, person_id: int, now: datetime) -> int | None:
    """The event to which a word out of the blue may belong: she has a seat, it is on, a word is out."""
    found = await session.scalars(
        select(Event)
        .join(Registration, Registration.event_id == Event.id)
        .outerjoin(Attendance, (Attendance.event_id == Event.id) & (Attendance.person_id == person_id))
        .where(Registration.person_id == person_id, Registration.state == SEATED)
        .where(Event.state.in_((PUBLISHED, REPORTED)), Event.code_word.is_not(None))
        .where(Event.starts_at <= now + gatherings.DOORS, Event.ends_at >= now - gatherings.AFTER)
        .where(Attendance.id.is_(None))
        .order_by(Event.starts_at.desc(), Event.id)
    )
    for event in found:
        if await _wrong(session, event.id, person_id) < rules.TRIES:
            return event.id
    return None


async def code(
    session: AsyncSession, actor: Actor, event_id: int, fresh: str, now: datetime
) -> tuple[Event, str]:
    """Her code for this event; `fresh` becomes it where she has none yet."""
    actor.demand(OWN, person_id=actor.id)
    event = await gatherings.find(session, event_id)
    if refused := rules.refusal(event, now, by=rules.QR):
        raise refused
    await session.execute(insert_new(session, AttendancePass, event_id=event.id, person_id=actor.id))
    hers = (AttendancePass.event_id == event.id, AttendancePass.person_id == actor.id)
    await session.execute(
        update(AttendancePass).where(*hers, AttendancePass.token.is_(None)).values(token=fresh)
    )
    kept = await session.scalar(select(AttendancePass.token).where(*hers))
    assert kept is not None
    return event, kept


async def scan(session: AsyncSession, actor: Actor, scanned: str, now: datetime) -> Scanned | None:
    """Marks whose code it is. None where the actor does not run that event, or there is no such code.

    Whoever opens a code without running its event learns nothing: neither whose it is nor whether it is one.
    """
    kept = await session.scalar(select(AttendancePass).where(AttendancePass.token == scanned))
    event = await session.get(Event, kept.event_id) if kept is not None else None
    if kept is None or event is None or not gatherings.runs(actor, event, lists.MARK):
        return None
    if refused := rules.refusal(event, now, by=rules.QR):
        raise refused
    made = await marking.mark(session, event, kept.person_id, actor.id, now, by=rules.QR)
    return Scanned(event, kept.person_id, already=not made)


async def put_out(
    session: AsyncSession, actor: Actor, event_id: int, now: datetime, draw: words.Draw, *, anew: bool
) -> Event:
    """The word of the event, chosen the first time or `anew`; then everybody may try again."""
    event = await lists.run_by(session, actor, event_id, hold=True)
    if not gatherings.held(event):
        raise Refusal("attendances-not-held")
    if now > event.ends_at + gatherings.AFTER:
        raise Refusal("attendances-doors-closed")
    if event.code_word is None or anew:
        event.code_word = words.choose(actor.district.code_words, event.code_word, draw)
        event.code_word_at = now
        tried = update(AttendancePass).where(AttendancePass.event_id == event.id)
        await session.execute(tried.values(wrong=0))
        await session.flush()
    return event


async def _wrong(session: AsyncSession, event_id: int, person_id: int) -> int:
    hers = (AttendancePass.event_id == event_id, AttendancePass.person_id == person_id)
    return await session.scalar(select(AttendancePass.wrong).where(*hers)) or 0


async def _count_wrong(session: AsyncSession, event_id: int, person_id: int) -> None:
    await session.execute(insert_new(session, AttendancePass, event_id=event_id, person_id=person_id))
    hers = (AttendancePass.event_id == event_id, AttendancePass.person_id == person_id)
    await session.execute(update(AttendancePass).where(*hers).values(wrong=AttendancePass.wrong + 1))


async def whose(session: AsyncSession, actor: Actor, scanned: str) -> int | None:
    """The event of a code that is the actor's own; None for anybody else's and for none at all."""
    mine = (AttendancePass.token == scanned, AttendancePass.person_id == actor.id)
    return await session.scalar(select(AttendancePass.event_id).where(*mine))
