"""Pulses read: one's own, and one person's by the methodist whom consent C3 lets see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.beginnercards import Beginner
from models.people import Consent, Person
from models.pulseforms import PulseForm
from models.pulses import Pulse
from services import audit, calendars, consents, people
from services.beginners import registers
from services.pulses import ANSWER, CONSENT, DONE, LOOK, OWN, PAGE, WAITING, versions
from services.refusals import Refusal
from services.rights import Actor

LAST = 12


@dataclass(frozen=True, slots=True)
class Own:
    """A young teacher's own page: what waits for an answer, what is answered (the latest first)."""

    waiting: Pulse | None
    done: Sequence[Pulse]
    agreed: bool


@dataclass(frozen=True, slots=True)
class Card:
    """One person's pulses as her methodist sees them: the one looked at, with what it asked."""

    person: Person
    stage: str | None
    pulse: Pulse | None
    form: PulseForm | None
    done: Sequence[Pulse]


async def mine(session: AsyncSession, actor: Actor, now: datetime) -> Own:
    """Her own pulses: nobody's look is recorded for that."""
    actor.demand(OWN, person_id=actor.id)
    open_now = await session.scalar(
        select(Pulse)
        .where(Pulse.person_id == actor.id, Pulse.state.in_((*WAITING, "declined")), Pulse.closes_at > now)
        .order_by(Pulse.asked_at.desc(), Pulse.id.desc())
        .limit(1)
    )
    agreed = await consents.live(session, actor.id, CONSENT) is not None
    return Own(open_now, await done(session, actor.id), agreed)


async def concern(session: AsyncSession, actor: Actor) -> bool:
    """Whether there is anything on her own page: she is young, or was and has answers there."""
    return actor.may(ANSWER) or (actor.may(OWN) and bool(await done(session, actor.id)))


async def done(session: AsyncSession, person_id: int) -> Sequence[Pulse]:
    """What she answered and did not take back, the latest first."""
    found = await session.scalars(
        select(Pulse)
        .where(Pulse.person_id == person_id, Pulse.state == DONE)
        .order_by(Pulse.answered_at.desc(), Pulse.id.desc())
        .limit(LAST)
    )
    return [pulse for pulse in found if pulse.answers]


async def listed(session: AsyncSession, actor: Actor, page: int, now: datetime) -> tuple[list[Beginner], int]:
    """Young teachers who keep consent C3, by code; nothing of their answers is in a list."""
    actor.demand(LOOK)
    agreed = set(
        await session.scalars(
            select(Consent.person_id).where(Consent.code == CONSENT, Consent.withdrawn_at.is_(None))
        )
    )
    today = calendars.today(actor.district, now)
    found = [one for one in await registers.young(session, actor.district, today) if one.person.id in agreed]
    found.sort(key=lambda one: one.person.code)
    return found[page * PAGE : (page + 1) * PAGE], len(found)


async def look(
    session: AsyncSession, actor: Actor, person_id: int, pulse_id: int | None, now: datetime
) -> Card:
    """Her answers and what follows from them. The look is recorded, and she sees it.

    Refuses without the right, and where consent C3 is not there any more.
    """
    actor.demand(LOOK, person_id=person_id)
    person = await people.known(session, person_id)
    if await consents.live(session, person_id, CONSENT) is None:
        raise Refusal("pulses-no-consent-there", audit=f"refused:{LOOK}", about=f"person:{person_id}")
    await audit.write(session, actor.id, LOOK, now, subject_id=person_id)
    answered = await done(session, person_id)
    pulse = next((one for one in answered if one.id == pulse_id), answered[0] if answered else None)
    form = await versions.of(session, pulse.version_id) if pulse else None
    return Card(person, _stage(actor, person, calendars.today(actor.district, now)), pulse, form, answered)


def _stage(actor: Actor, person: Person, today: date) -> str | None:
    if person.teaching_since is None:
        return None
    stage = actor.district.pulse.stage(person.teaching_since, today)
    return stage.code if stage else None
