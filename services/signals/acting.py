"""What a methodist does in a case: a word, a try, whom may be told, measures, notes, the outcome."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.people import Person
from models.signals import RiskCase, RiskEntry
from services import audit, calendars
from services.refusals import Refusal
from services.rights import Actor
from services.signals import RED, REVEAL, cases, terms

HOW = ("call", "message", "meeting")
LONGEST = 500
# What a methodist writes down about a red case before it may be closed.
DONE = ("contact", "tried")


async def contact(
    session: AsyncSession, actor: Actor, case_id: int, how: str, seen: int, now: datetime
) -> RiskCase:
    """There was a word with her; she is asked after again in two weeks, by the usual protocol."""
    found = await _held(session, actor, case_id)
    _known(how, HOW)
    if await _already(session, case_id, seen):
        return found
    found.contacted_at = found.contacted_at or now
    found.repeat_on = terms.repeat_on(actor.district, calendars.today(actor.district, now))
    return await _done(session, actor, found, "contact", now, code=how)


async def tried(session: AsyncSession, actor: Actor, case_id: int, seen: int, now: datetime) -> RiskCase:
    """She could not be reached: the term goes on."""
    found = await _held(session, actor, case_id)
    if await _already(session, case_id, seen):
        return found
    return await _done(session, actor, found, "tried", now)


async def scope(
    session: AsyncSession, actor: Actor, case_id: int, code: str, seen: int, now: datetime
) -> RiskCase:
    """Whom she let be told, by her word to the methodist; what she took back herself only she gives again."""
    found = await _held(session, actor, case_id)
    _known(code, actor.district.pulse.protocol.scopes)
    if await _already(session, case_id, seen):
        return found
    if code in cases.taken_back(await cases.of_case(session, case_id), found.person_id):
        raise Refusal("signals-scope-hers")
    return await _done(session, actor, found, "scope", now, code=turned(found, code))


async def measure(
    session: AsyncSession, actor: Actor, case_id: int, code: str, seen: int, now: datetime
) -> RiskCase:
    found = await _held(session, actor, case_id)
    _known(code, actor.district.pulse.protocol.measures)
    if await _already(session, case_id, seen):
        return found
    return await _done(session, actor, found, "measure", now, code=code)


async def note(session: AsyncSession, actor: Actor, case_id: int, text: str, now: datetime) -> RiskCase:
    found = await _held(session, actor, case_id)
    return await _done(session, actor, found, "note", now, note=text[:LONGEST])


async def close(session: AsyncSession, actor: Actor, case_id: int, outcome: str, now: datetime) -> RiskCase:
    """With an outcome of the list; a red case not before somebody has been in touch, or tried to."""
    found = await _held(session, actor, case_id)
    _known(outcome, actor.district.pulse.protocol.outcomes)
    if found.severity == RED and not await _acted(session, case_id):
        raise Refusal("signals-act-first")
    end(found, outcome, actor.id, now)
    return await _done(session, actor, found, "outcome", now, code=outcome)


async def reveal(session: AsyncSession, actor: Actor, case_id: int, reason: str, now: datetime) -> Person:
    """The name behind the code, for a reason that the teacher will read (152-ФЗ, ст. 14)."""
    person_id = await nameable(session, actor, case_id)
    person = await session.get_one(Person, person_id)
    await audit.write(session, actor.id, "people.reveal", now, subject_id=person_id, reason=reason)
    return person


async def nameable(session: AsyncSession, actor: Actor, case_id: int) -> int:
    """Whether the name may be asked for: while the case is open. Before a reason is typed."""
    actor.demand(REVEAL)
    found = await _held(session, actor, case_id)
    assert found.person_id is not None
    return found.person_id


async def writable(session: AsyncSession, actor: Actor, case_id: int) -> None:
    """Refuses before somebody types a note into a case that is closed."""
    await _held(session, actor, case_id)


def turned(found: RiskCase, code: str) -> str:
    """Gives the scope or takes it back; the word for it, with a minus when taken back."""
    given = code in found.scope
    found.scope = [one for one in found.scope if one != code] if given else [*found.scope, code]
    return f"-{code}" if given else code


def end(found: RiskCase, outcome: str, by_id: int | None, now: datetime) -> None:
    found.outcome, found.closed_at, found.closed_by, found.repeat_on = outcome, now, by_id, None


async def _held(session: AsyncSession, actor: Actor, case_id: int) -> RiskCase:
    """The case, held until the turn ends; refuses one that is closed: a new signal opens a new one."""
    found = await cases.find(session, actor, case_id, hold=True)
    if found.closed_at is not None:
        raise Refusal("signals-closed")
    return found


async def _already(session: AsyncSession, case_id: int, seen: int) -> bool:
    """Whether something has happened since the card was drawn: then a tap on it changes nothing."""
    count = await session.scalar(
        select(func.count()).select_from(RiskEntry).where(RiskEntry.case_id == case_id)
    )
    return count != seen


async def _acted(session: AsyncSession, case_id: int) -> bool:
    """Whether somebody has been in touch, or tried to, since the case last turned red."""
    entries = await cases.of_case(session, case_id)
    last = max((number for number, one in enumerate(entries) if one.kind == "red"), default=-1)
    return any(one.kind in DONE for one in entries[last + 1 :])


async def _done(
    session: AsyncSession,
    actor: Actor,
    found: RiskCase,
    kind: str,
    now: datetime,
    *,
    code: str = "",
    note: str = "",
) -> RiskCase:
    """Writes down what was done; the teacher sees that it was, not the words of it."""
    found.owner_id = found.owner_id or actor.id
    session.add(RiskEntry(case_id=found.id, at=now, by_id=actor.id, kind=kind, code=code, note=note))
    await session.flush()
    await audit.write(session, actor.id, f"signals.{kind}", now, subject_id=found.person_id)
    return found


def _known(code: str, codes: Collection[str]) -> None:
    if code not in codes:
        raise Refusal("signals-gone")
