"""A signal spoke: it is remembered once, and joins the one live case of the person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.signals import RiskCase, RiskEntry, RiskSignal
from services.inserts import insert_new
from services.signals import RED, SAFETY, YELLOW, terms


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is to be remembered of a signal: on what occasion (`source`), resting on which answers."""

    code: str
    severity: str
    source: str
    pulse_id: int | None = None
    facts: Mapping[str, object] = field(default_factory=dict)


async def remember(
    session: AsyncSession, person_id: int, spoken: Sequence[Spoken], district: District, now: datetime
) -> list[str]:
    """The codes that are new. A signal of the same occasion is remembered once, whoever comes first."""
    new = [one for one in spoken if await _new(session, person_id, one, now)]
    if not new:
        return []
    red = [one for one in new if one.severity == RED]
    case = await open_one(session, person_id, district, now)
    if red:
        await _turn_red(
            session, case, SAFETY if any(one.code == SAFETY for one in red) else "", district, now
        )
    for one in new:
        row = await session.scalar(
            select(RiskSignal).where(
                RiskSignal.person_id == person_id,
                RiskSignal.code == one.code,
                RiskSignal.source == one.source,
            )
        )
        assert row is not None
        row.case_id = case.id
    await session.flush()
    return [one.code for one in new]


async def live(session: AsyncSession, person_id: int, *, hold: bool = False) -> RiskCase | None:
    """The case of the person that is not closed."""
    wanted = (
        select(RiskCase)
        .where(RiskCase.person_id == person_id, RiskCase.closed_at.is_(None))
        .execution_options(populate_existing=True)
    )
    return await session.scalar(wanted.with_for_update() if hold else wanted)


async def _new(session: AsyncSession, person_id: int, one: Spoken, now: datetime) -> bool:
    made = insert_new(
        session,
        RiskSignal,
        person_id=person_id,
        code=one.code,
        severity=one.severity,
        source=one.source,
        pulse_id=one.pulse_id,
        raised_at=now,
        facts=dict(one.facts),
    )
    return await session.scalar(made.returning(RiskSignal.id)) is not None


async def open_one(session: AsyncSession, person_id: int, district: District, now: datetime) -> RiskCase:
    """The live case, opened if there is none; a yellow one until it is turned red."""
    made = insert_new(
        session,
        RiskCase,
        person_id=person_id,
        severity=YELLOW,
        opened_at=now,
        contact_by=terms.yellow_by(district, now),
        scope=[],
        outcome="",
    )
    await session.execute(made)
    found = await live(session, person_id, hold=True)
    assert found is not None
    return found


async def _turn_red(
    session: AsyncSession, case: RiskCase, code: str, district: District, now: datetime
) -> None:
    """A word is due within two working days, unless it is due already; danger is always said anew."""
    due = case.severity == RED and case.contacted_at is None
    if not due:
        case.severity, case.contacted_at, case.escalated_at = RED, None, None
        case.contact_by = terms.contact_by(district, now)
        case.escalate_at = terms.escalate_at(district, now)
    if not due or code:
        session.add(RiskEntry(case_id=case.id, at=now, kind="red", code=code))
