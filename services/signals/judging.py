"""The rules at work: over each pulse that is done, and once a day over the facts of work.

A pulse is judged in the transaction that stores its answers; whatever comes in another way is found by
the clock, because `Pulse.judged_at` is still empty. Judging twice raises nothing twice.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.people import Consent
from models.pulseforms import Signal
from models.pulses import Pulse
from models.signals import RiskCase, RiskSignal
from services import consents
from services.signals import CONSENT, RED, SAFETY, gathering, raising, rules
from services.signals.raising import Spoken

FEW = 50


async def pulse(session: AsyncSession, pulse_id: int, district: District, now: datetime) -> RiskCase | None:
    """Judges a pulse that is done; gives the live case when she asked for a talk in it, to tell her the term.

    Without consent C3 nothing is looked at, and nothing is raised.
    """
    found = await session.scalar(
        select(Pulse)
        .where(Pulse.id == pulse_id, Pulse.state == "done")
        .execution_options(populate_existing=True)
        .with_for_update()
    )
    if found is None or found.judged_at is not None:
        return None
    found.judged_at = now
    await session.flush()
    if await consents.live(session, found.person_id, CONSENT) is None:
        return None
    facts = await gathering.of_pulse(session, found, district)
    speaking = [one for one in rules.spoken(facts, district.pulse) if not rules.rests_on_facts(one)]
    await raising.remember(session, found.person_id, [_of(one, found) for one in speaking], district, now)
    asked = any(one.rule.answer_true for one in speaking)
    return await raising.live(session, found.person_id) if asked else None


async def sweep(session: AsyncSession, district: District, now: datetime) -> None:
    """Judges what is done and was not judged: a few pulses at a time, the earliest first."""
    found = await session.scalars(
        select(Pulse.id)
        .where(Pulse.state == "done", Pulse.judged_at.is_(None))
        .order_by(Pulse.answered_at, Pulse.id)
        .limit(FEW)
    )
    for number in found.all():
        await pulse(session, number, district, now)


async def threatened(
    session: AsyncSession, person_id: int, pulse_id: int | None, district: District, now: datetime
) -> None:
    """What she typed speaks of a threat to life: red at once, even before the pulse is done.

    The words themselves are not kept here; once for each pulse.
    """
    source = f"pulse:{pulse_id}" if pulse_id is not None else f"said:{now:%Y-%m-%dT%H}"
    told = Spoken(SAFETY, RED, source, pulse_id)
    await raising.remember(session, person_id, [told], district, now)


async def work(session: AsyncSession, district: District, now: datetime) -> None:
    """The rules that rest on facts: pulses missed, no mentor, no meetings. Each once for as long as it lasts.

    Whoever has taken consent C3 back is not asked, so she misses nothing.
    """
    known = set(
        (
            await session.execute(
                select(RiskSignal.person_id, RiskSignal.code, RiskSignal.source).where(
                    RiskSignal.pulse_id.is_(None)
                )
            )
        ).all()
    )
    outside = await _outside(session)
    for one in await gathering.of_work(session, district, now):
        spoken = [
            told
            for signal in rules.spoken(one.facts, district.pulse)
            if rules.rests_on_facts(signal) and not (signal.rule.missed_waves and one.person_id in outside)
            for told in [_of_facts(signal, one)]
            if (one.person_id, told.code, told.source) not in known
        ]
        if spoken:
            await raising.remember(session, one.person_id, spoken, district, now)


async def _outside(session: AsyncSession) -> set[int]:
    """Those who gave consent C3 once and have taken it back."""
    live = select(Consent.person_id).where(Consent.code == CONSENT, Consent.withdrawn_at.is_(None))
    ended = select(Consent.person_id).where(Consent.code == CONSENT, Consent.withdrawn_at.is_not(None))
    return set((await session.scalars(ended.where(Consent.person_id.not_in(live)))).all())


def _of(signal: Signal, found: Pulse) -> Spoken:
    facts = {"stage": found.stage, "wave": found.wave}
    return Spoken(signal.code, rules.severity(signal), f"pulse:{found.id}", found.id, facts)


def _of_facts(signal: Signal, one: gathering.Work) -> Spoken:
    names: Sequence[str] = [name for name in one.since if getattr(signal.rule, name) is not None]
    days = {
        "missed_waves": one.facts.missed,
        "no_mentor_days": one.facts.mentorless,
        "no_session_days": one.facts.unmet_in_term if signal.rule.in_term else one.facts.unmet,
    }
    source = " ".join(one.since[name] for name in names)
    return Spoken(signal.code, rules.severity(signal), source, facts={"days": days[names[0]]})
