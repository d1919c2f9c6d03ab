"""A young teacher’s own case, and her word in it: whom may be told, and that she needs no more."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.signals import RiskCase, RiskEntry
from services.refusals import Refusal
from services.rights import Actor
from services.signals import OWN, SAFETY, acting, cases, raising

REFUSED = "refused_help"


async def mine(session: AsyncSession, actor: Actor) -> RiskCase | None:
    """Her live case; what the methodist knows of her she reads in her own data."""
    actor.demand(OWN, person_id=actor.id)
    return await raising.live(session, actor.id)


async def scope(session: AsyncSession, actor: Actor, code: str, now: datetime, *, given: bool) -> RiskCase:
    """She lets somebody be told, or no longer: hers is the last word. Said again, it changes nothing."""
    found = await _held(session, actor)
    if code not in actor.district.pulse.protocol.scopes:
        raise Refusal("signals-gone")
    if (code in found.scope) != given:
        said = acting.turned(found, code)
        session.add(RiskEntry(case_id=found.id, at=now, by_id=actor.id, kind="scope", code=said, note=""))
        await session.flush()
    return found


async def no_more(session: AsyncSession, actor: Actor, now: datetime) -> RiskCase:
    """She needs nothing more: the case is closed, unless a life may be in danger; then it is only noted."""
    found = await _held(session, actor)
    entries = await cases.of_case(session, found.id)
    session.add(RiskEntry(case_id=found.id, at=now, by_id=actor.id, kind="declined", code="", note=""))
    if not any(entry.kind == "red" and entry.code == SAFETY for entry in entries):
        acting.end(found, REFUSED, actor.id, now)
    await session.flush()
    return found


async def _held(session: AsyncSession, actor: Actor) -> RiskCase:
    actor.demand(OWN, person_id=actor.id)
    found = await raising.live(session, actor.id, hold=True)
    if found is None:
        raise Refusal("signals-mine-none")
    return found
