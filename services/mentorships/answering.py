"""The two answer a proposal, each once and for herself; who does not answer in time has not agreed."""

from datetime import datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.mentorships import (
    AGREED,
    CONSENTED,
    DECLINED,
    LAPSED,
    NEVER,
    PROPOSED,
    WITHDRAWN,
    Mentorship,
)
from services import calendars
from services.mentorships import pairs, showing, telling
from services.mentorships.cards import OWN
from services.mentorships.proposing import PAIRS
from services.refusals import Refusal
from services.rights import Actor

Side = Literal["mentor", "mentee"]
# Why a mentor cannot; a mentee is never asked.
REASONS = ("time", "distance", "subject", "none")
SAID = tuple(f"mentorships-answer-{state}" for state in NEVER)


def refusal(pair: Mentorship, side: Side, now: datetime) -> Refusal | None:
    """Why an answer of this side comes too late, or too early."""
    if pair.state in NEVER:
        return Refusal(f"mentorships-answer-{pair.state}")
    if (pair.state, side) == (PROPOSED, "mentee"):
        return Refusal("mentorships-answer-not-yet")
    if (pair.state, side) not in ((PROPOSED, "mentor"), (AGREED, "mentee")):
        return Refusal("mentorships-answer-given")
    if pair.answer_by is not None and now >= pair.answer_by:
        return Refusal("mentorships-answer-lapsed")
    return None


async def agree(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> Mentorship:
    """Yes. After the mentor's the mentee is asked; after hers the school's order is awaited.

    Said twice, it is said once.
    """
    pair, side = await _own(session, actor, pair_id)
    if _said(pair, side) and pair.state not in NEVER:
        return pair
    if refused := refusal(pair, side, now):
        raise refused
    await _yes(session, actor.district, pair, actor.id, now)
    return pair


async def decline(session: AsyncSession, actor: Actor, pair_id: int, why: str, now: datetime) -> Mentorship:
    """No. Who proposed the pair hears it; why is one of REASONS, and a mentee gives none."""
    pair, side = await _own(session, actor, pair_id)
    if pair.state == DECLINED and pair.declined_by == actor.id:
        return pair
    if refused := refusal(pair, side, now):
        raise refused
    reason = why if side == "mentor" and why in REASONS else "none"
    pair.declined_by = actor.id
    await _never(session, pair, DECLINED, actor.id, now, side=side, reason=reason)
    await telling.news(session, pair, "declined", [pair.proposed_by], now)
    if side == "mentee":
        await telling.news(session, pair, "not-formed", [pair.mentor_id], now)
    return pair


async def asked(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> Mentorship:
    """The pair, if the actor's answer is awaited and may still be given."""
    pair, side = await _own(session, actor, pair_id)
    if refused := refusal(pair, side, now):
        raise refused
    return pair


async def on_paper(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> Mentorship:
    """Somebody who is not in the bot has signed; who looks after the pair records it."""
    pair = await pairs.find(session, pair_id, hold=True)
    pairs.check_over(actor, pair, PAIRS)
    whose = telling.awaited(pair)
    if whose is None:
        raise Refusal("mentorships-answer-given")
    if await telling.inside(session, whose):
        raise Refusal("mentorships-answers-herself")
    await _yes(session, actor.district, pair, actor.id, now, paper=True)
    return pair


async def call_off(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> Mentorship:
    """The proposal is taken back; whoever had been asked hears it."""
    pair = await pairs.find(session, pair_id, hold=True)
    pairs.check_over(actor, pair, PAIRS)
    if pair.state == WITHDRAWN:
        return pair
    if not pair.coming:
        raise Refusal("mentorships-not-coming")
    await withdraw(session, pair, actor.id, now)
    return pair


async def withdraw(session: AsyncSession, pair: Mentorship, by_id: int | None, now: datetime) -> None:
    """A pair that was being made will not be; the clock does so when one of the two has left."""
    told = [pair.mentor_id] if pair.state == PROPOSED else [pair.mentor_id, pair.mentee_id]
    await _never(session, pair, WITHDRAWN, by_id, now)
    await telling.news(session, pair, "not-formed", told, now)


async def lapse(session: AsyncSession, now: datetime) -> None:
    """Whose term is over is no longer waited for; who proposed hears it."""
    due = select(Mentorship.id).where(Mentorship.state.in_((PROPOSED, AGREED)), Mentorship.answer_by <= now)
    for pair_id in (await session.scalars(due.order_by(Mentorship.id))).all():
        pair = await pairs.find(session, pair_id, hold=True)
        if pair.state not in (PROPOSED, AGREED) or pair.answer_by is None or pair.answer_by > now:
            continue
        was = pair.state
        await _never(session, pair, LAPSED, None, now)
        await telling.news(session, pair, "lapsed", [pair.proposed_by], now)
        if was == AGREED:
            await telling.news(session, pair, "not-formed", [pair.mentor_id], now)


async def settled(session: AsyncSession, pair: Mentorship) -> bool:
    """Whether the mentee has found another mentor meanwhile, or is about to."""
    if await pairs.coming_of(session, pair.mentee_id) is not None:
        return True
    live = await pairs.live_of(session, pair.mentee_id)
    return live is not None and live.id != pair.follows_id


async def remind(session: AsyncSession, district: District, now: datetime) -> None:
    """A workday before the term, once; not on the day on which she was asked."""
    today = calendars.today(district, now)
    waiting = pairs.whole().where(Mentorship.state.in_((PROPOSED, AGREED)), Mentorship.answer_by > now)
    for pair in (await session.scalars(waiting)).all():
        last = calendars.today(district, pair.answer_by) if pair.answer_by else today
        begun = calendars.today(district, pair.mentor_agreed_at or pair.proposed_at)
        if begun < today and today >= calendars.add_workdays(district, last, -1):
            await telling.ask(session, pair, now, again=True)


async def _own(session: AsyncSession, actor: Actor, pair_id: int) -> tuple[Mentorship, Side]:
    pair = await pairs.find(session, pair_id, hold=True)
    pairs.check_side(actor, pair, OWN, "mentor", "mentee")
    return pair, "mentor" if actor.id == pair.mentor_id else "mentee"


def _said(pair: Mentorship, side: Side) -> bool:
    return (pair.mentor_agreed_at if side == "mentor" else pair.mentee_agreed_at) is not None


async def _yes(
    session: AsyncSession,
    district: District,
    pair: Mentorship,
    by_id: int,
    now: datetime,
    *,
    paper: bool = False,
) -> None:
    facts = {"paper": True} if paper else {}
    if pair.state == PROPOSED:
        pair.state, pair.mentor_agreed_at = AGREED, now
        pair.answer_by = telling.term(district, now)
        await pairs.record(session, pair, AGREED, now, by_id, **facts)
        await telling.ask(session, pair, now)
        return
    pair.state, pair.mentee_agreed_at, pair.answer_by = CONSENTED, now, None
    await pairs.record(session, pair, CONSENTED, now, by_id, **facts)
    told = {*await telling.curators(session, pair.school_id, now), pair.proposed_by} - {by_id}
    await telling.news(session, pair, "consented", told, now)
    await telling.news(session, pair, "mentee-agreed", {pair.mentor_id} - told, now)


async def _never(
    session: AsyncSession, pair: Mentorship, state: str, by_id: int | None, now: datetime, **facts: str
) -> None:
    pair.state, pair.answer_by = state, None
    await showing.end(session, pair, now)
    await pairs.record(session, pair, state, now, by_id, **facts)
