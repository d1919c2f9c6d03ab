"""A wrong certificate: a new one instead, or none; what was, stays in sight."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.certificates import Certificate
from models.events import Event
from services import audit, gatherings
from services.certificates import issuing, rules
from services.certificates.issuing import Words, live
from services.certificates.rules import Deserved
from services.refusals import Refusal
from services.rights import Actor

MEND, REVOKE = "certificates.mend", "certificates.revoke"


async def reissue(
    session: AsyncSession,
    actor: Actor,
    certificate_id: int,
    role: str,
    why: str,
    words: Words,
    now: datetime,
) -> Certificate:
    """A new number with the names and titles of today; the old paper is revoked and says what replaces it.

    A repeat gives the same new one.
    """
    old, event = await _held(session, actor, certificate_id)
    if (made := await replaced_by(session, old.id)) is not None:
        return made
    if role not in rules.ROLES:
        raise Refusal("certificates-gone")
    if refused := rules.may_mend(old):
        raise refused
    if role != old.role and await live(session, old.event_id, old.person_id, role) is not None:
        raise Refusal("certificates-role-taken")
    await _revoke(session, actor, old, why, now)
    await audit.write(
        session, actor.id, MEND, now, subject_id=old.person_id, about=f"certificate:{old.number}"
    )
    deserved = Deserved(old.person_id, role, old.facts.get("topic", "") if role != rules.PARTICIPANT else "")
    return await issuing.replace(session, actor, old, event, deserved, words, now)


async def revoke(
    session: AsyncSession, actor: Actor, certificate_id: int, why: str, now: datetime
) -> Certificate:
    """The paper counts no more, and nothing comes instead."""
    old, _ = await _held(session, actor, certificate_id)
    await _revoke(session, actor, old, why, now)
    await audit.write(
        session, actor.id, REVOKE, now, subject_id=old.person_id, about=f"certificate:{old.number}"
    )
    return old


async def replaced_by(session: AsyncSession, certificate_id: int) -> Certificate | None:
    return await session.scalar(select(Certificate).where(Certificate.replaces_id == certificate_id))


async def chain(session: AsyncSession, certificate: Certificate) -> Sequence[Certificate]:
    """Every paper that stood in the place of this one, the first issued first."""
    found = [certificate]
    while (before := found[0].replaces_id) is not None:
        found.insert(0, await session.get_one(Certificate, before))
    while (after := await replaced_by(session, found[-1].id)) is not None:
        found.append(after)
    return found


async def _held(session: AsyncSession, actor: Actor, certificate_id: int) -> tuple[Certificate, Event]:
    event_id = await session.scalar(select(Certificate.event_id).where(Certificate.id == certificate_id))
    if event_id is None:
        raise Refusal("certificates-gone")
    event = await gatherings.find(session, event_id, hold=True)
    gatherings.check_runs(actor, event, issuing.RIGHT)
    return await session.get_one(Certificate, certificate_id, populate_existing=True), event


async def _revoke(session: AsyncSession, actor: Actor, old: Certificate, why: str, now: datetime) -> None:
    if refused := rules.may_mend(old):
        raise refused
    old.revoked_at, old.revoked_by, old.revoked_why = now, actor.id, why
    await session.flush()
