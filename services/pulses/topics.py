"""Topics a young teacher lets her mentor know: what she would like to talk about, never an answer."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.mentorships import LIVE, Mentorship
from models.people import Consent
from models.pulseforms import PulseForm
from models.pulses import ShownTopic
from services import audit, consents
from services.inserts import insert_new
from services.mentorships import pairs
from services.pulses import OWN, SHOWN
from services.refusals import Refusal
from services.rights import Actor

SHOWING = "C4"
MENTOR = "mentor"


def offered(form: PulseForm) -> list[str]:
    """The dimensions that may be shown: those of which a mentor may know at least something."""
    open_to_mentor = {item.dimension for item in form.items if MENTOR not in item.hidden_from}
    return [code for code in form.dimensions if code in open_to_mentor]


async def mine(session: AsyncSession, actor: Actor, pair_id: int) -> tuple[Mentorship, set[str]]:
    """The actor's own pair and what she shows in it now."""
    pair = await pairs.find(session, pair_id)
    pairs.check_side(actor, pair, OWN, "mentee")
    return pair, await _of(session, pair)


async def turn(
    session: AsyncSession, actor: Actor, pair_id: int, dimension: str, now: datetime
) -> tuple[Mentorship, set[str]]:
    """Shows a topic, or takes it back. Refuses without consent C4, and in a pair that is over."""
    pair, shown = await mine(session, actor, pair_id)
    if dimension in shown:
        await _take_back(session, now, ShownTopic.mentorship_id == pair.id, ShownTopic.dimension == dimension)
        return pair, shown - {dimension}
    if not pair.live or dimension not in offered(actor.district.pulse):
        raise Refusal("pulses-topic-not-now")
    if await consents.live(session, actor.id, SHOWING) is None:
        raise Refusal("pulses-no-showing")
    values = {"person_id": actor.id, "mentorship_id": pair.id, "dimension": dimension, "shown_at": now}
    await session.execute(insert_new(session, ShownTopic, **values))
    return pair, shown | {dimension}


async def seen(
    session: AsyncSession, actor: Actor, pair_id: int, now: datetime
) -> tuple[Mentorship, Sequence[str]]:
    """The mentor's look at them; it is recorded, and the mentee sees it."""
    pair = await pairs.find(session, pair_id)
    pairs.check_side(actor, pair, SHOWN, "mentor")
    if not pair.live:
        raise Refusal("pulses-topic-not-now")
    await audit.write(session, actor.id, SHOWN, now, subject_id=pair.mentee_id)
    shown = await _of(session, pair)
    return pair, [code for code in actor.district.pulse.dimensions if code in shown]


async def take_back_all(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Consent C3 or C4 ends, or the person is forgotten: nothing is shown any more."""
    await _take_back(session, now, ShownTopic.person_id == person_id)


async def _of(session: AsyncSession, pair: Mentorship) -> set[str]:
    """What is shown in a live pair while its mentee agrees to it."""
    if pair.state not in LIVE:
        return set()
    agreed = select(Consent.id).where(
        Consent.person_id == ShownTopic.person_id, Consent.code == SHOWING, Consent.withdrawn_at.is_(None)
    )
    found = await session.scalars(
        select(ShownTopic.dimension).where(
            ShownTopic.mentorship_id == pair.id, ShownTopic.withdrawn_at.is_(None), agreed.exists()
        )
    )
    return set(found)


async def _take_back(session: AsyncSession, now: datetime, *which: ColumnElement[bool]) -> None:
    await session.execute(
        update(ShownTopic).where(ShownTopic.withdrawn_at.is_(None), *which).values(withdrawn_at=now)
    )
