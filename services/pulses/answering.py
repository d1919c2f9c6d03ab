"""A pulse in the hands of a young teacher: agreed to, begun, answered, declined; and words that alarm."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.pulseforms import PulseForm
from models.pulses import Pulse
from services import consents, forms
from services.pulses import ANSWER, CONSENT, DECLINED, DONE, FULL, OPEN, OWN, RUN, WAITING, scoring, versions
from services.refusals import Refusal
from services.rights import Actor


async def own(session: AsyncSession, actor: Actor, pulse_id: int, *, hold: bool = False) -> Pulse:
    """A pulse of the actor's own; anybody else's is refused, and the attempt remembered."""
    wanted = select(Pulse).where(Pulse.id == pulse_id).execution_options(populate_existing=True)
    found = await session.scalar(wanted.with_for_update() if hold else wanted)
    if found is None:
        raise Refusal("pulses-gone")
    actor.demand(OWN, person_id=found.person_id)
    return found


async def agree(session: AsyncSession, actor: Actor, language: str, now: datetime) -> None:
    """She agrees to C3."""
    actor.demand(OWN, person_id=actor.id)
    await consents.give(session, actor.id, CONSENT, language, actor.district, now)


async def begin(session: AsyncSession, actor: Actor, pulse_id: int, now: datetime) -> Pulse:
    """The pulse she answers from here on. Refuses one that is over or answered, and without consent C3."""
    actor.demand(ANSWER, person_id=actor.id)
    pulse = await own(session, actor, pulse_id, hold=True)
    if pulse.state == DONE:
        raise Refusal("pulses-answered")
    if pulse.state not in (*WAITING, DECLINED) or pulse.closes_at <= now:
        raise Refusal("pulses-over")
    if await consents.live(session, actor.id, CONSENT) is None:
        raise Refusal("pulses-no-consent")
    pulse.state = OPEN
    await session.flush()
    return pulse


async def decline(session: AsyncSession, actor: Actor, pulse_id: int, now: datetime) -> Pulse:
    """Not this time: she is not reminded; no is no worse than yes. What is begun goes."""
    pulse = await own(session, actor, pulse_id, hold=True)
    if pulse.state == DONE:
        raise Refusal("pulses-answered")
    if pulse.state in WAITING:
        pulse.state, pulse.draft_id = DECLINED, None
        await forms.drop(session, actor.id, (RUN,), now)
    await session.flush()
    return pulse


async def discard(session: AsyncSession, actor: Actor, pulse_id: int) -> Pulse:
    """What was begun is thrown away; the pulse can be begun anew."""
    pulse = await own(session, actor, pulse_id, hold=True)
    if pulse.state == OPEN:
        pulse.state, pulse.draft_id = "asked", None
        await session.flush()
    return pulse


async def finish(
    session: AsyncSession, actor: Actor, pulse_id: int, given: Mapping[str, Any], now: datetime
) -> Pulse:
    """The answers become the pulse's own and are counted; refuses what was answered or missed meanwhile."""
    pulse = await own(session, actor, pulse_id, hold=True)
    if pulse.state == DONE:
        raise Refusal("pulses-answered")
    if pulse.state != OPEN:
        raise Refusal("pulses-over")
    if await consents.live(session, actor.id, CONSENT) is None:
        raise Refusal("pulses-no-consent")
    form = await versions.of(session, pulse.version_id)
    answers = {code: answer for code, answer in given.items() if answer is not None}
    found = scoring.score(form, answers, full=pulse.kind in FULL)
    pulse.answers, pulse.scores, pulse.index, pulse.zone = answers, found.dimensions, found.index, found.zone
    pulse.state, pulse.answered_at, pulse.draft_id = DONE, now, None
    await session.flush()
    return pulse


def asked(form: PulseForm, pulse: Pulse) -> Sequence[str]:
    """The codes of what she is asked, in order: a mini pulse has its three, and nothing to type."""
    if pulse.kind not in FULL:
        return form.mini.items
    items = [item.code for item in form.items if pulse.has_mentor or not item.needs_mentor]
    return [*items, *(question.code for question in form.questions)]


def alarming(form: PulseForm, answers: Mapping[str, Any]) -> bool:
    """Whether something typed speaks of a threat to life: a word that begins as one of the file's does."""
    typed = [value for code, value in answers.items() if isinstance(value, str) and code in _texts(form)]
    said = f" {' '.join(typed)} ".lower().replace("ё", "е")
    words = "".join(letter if letter.isalpha() else " " for letter in said).split()
    line = f" {' '.join(words)}"
    return any(f" {stem}" in line for stem in form.alarm)


def _texts(form: PulseForm) -> set[str]:
    return {question.code for question in form.questions if question.kind == "text"}
