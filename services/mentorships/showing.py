"""What the mentee shows her mentor: goals and profile, under C4, while the pair lasts."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.mentorships import CONSENTED, Mentorship
from services.mentorships import pairs
from services.mentorships.cards import OWN
from services.questionnaires import sharing
from services.refusals import Refusal
from services.rights import Actor


async def asked(session: AsyncSession, actor: Actor, pair_id: int) -> Mentorship:
    """The pair, if the actor is its mentee and may show something in it."""
    pair = await pairs.find(session, pair_id)
    pairs.check_side(actor, pair, OWN, "mentee")
    if pair.state != CONSENTED and not pair.live:
        raise Refusal("mentorships-nothing-to-show")
    return pair


async def show(session: AsyncSession, actor: Actor, pair_id: int, language: str, now: datetime) -> Mentorship:
    """She agrees to C4 for this mentor; with the next one it is given anew."""
    pair = await asked(session, actor, pair_id)
    await sharing.allow(session, actor, pair.mentor_id, language, now)
    return pair


async def hide(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> Mentorship:
    """From this moment the mentor sees nothing."""
    pair = await pairs.find(session, pair_id)
    pairs.check_side(actor, pair, OWN, "mentee")
    await end(session, pair, now)
    return pair


async def end(session: AsyncSession, pair: Mentorship, now: datetime) -> None:
    """The pair is over, or will not be: what was shown for its sake is shown no more."""
    await sharing.take_back_from(session, pair.mentee_id, pair.mentor_id, now)
