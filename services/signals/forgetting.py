"""What is left of signals and cases when consent C3 ends, when she is forgotten, when the term is over.

What rested on answers goes in the same moment. A case of it becomes nobody's: that there was one, when a
word was due and when there was one stay for the count; whose it was, whom may be told, what was done and
every word typed do not. Nothing that is kept of it leads back: the audit names no case, only the person.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import Retention
from models.forms import Draft, DraftAnswer
from models.signals import RiskCase, RiskEntry, RiskSignal
from services.signals import acting, cases

COUNTED = ("red", "contact", "tried", "declined")
WITHDRAWN = "withdrawn"
# Forms in which a methodist types about a case.
TYPED = tuple(f"signals-{what}" for what in ("note", "reveal"))
A_WEEK = timedelta(days=7)


async def withdrawn(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Consent C3 is taken back. What rests on facts of work goes on in a yellow case of its own."""
    await _forget(session, person_id, now, facts=True)


async def person(session: AsyncSession, person_id: int, now: datetime) -> None:
    """She is forgotten: no signal, and no case of hers."""
    await _forget(session, person_id, now, facts=False)


async def unfounded(session: AsyncSession) -> None:
    """She has deleted the answers a signal rested on: it goes; the word that was promised is still due."""
    gone = select(RiskSignal.id).where(cases.unfounded())
    await session.execute(
        delete(RiskSignal).where(RiskSignal.id.in_(gone)).execution_options(synchronize_session=False)
    )


async def clean(session: AsyncSession, retention: Retention, now: datetime) -> None:
    """Cases closed long enough ago go with all that is in them."""
    old = select(RiskCase.id).where(RiskCase.closed_at < now - timedelta(days=retention.risk_cases))
    numbers = (await session.scalars(old)).all()
    await session.execute(delete(RiskSignal).where(RiskSignal.case_id.in_(numbers)))
    await session.execute(delete(RiskEntry).where(RiskEntry.case_id.in_(numbers)))
    await session.execute(delete(RiskCase).where(RiskCase.id.in_(numbers)))


async def _forget(session: AsyncSession, person_id: int, now: datetime, *, facts: bool) -> None:
    signals = (await session.scalars(select(RiskSignal).where(RiskSignal.person_id == person_id))).all()
    theirs = (
        await session.scalars(select(RiskCase).where(RiskCase.person_id == person_id).with_for_update())
    ).all()
    gone = [one for one in theirs if not facts or not _of_facts(one, signals)]
    was_live = next((one for one in gone if one.closed_at is None), None)
    number = was_live.id if was_live else 0
    await _nobodys(session, gone, now)
    left = [one for one in signals if facts and one.pulse_id is None]
    going_on = [one for one in left if one.case_id == number]
    for signal in signals:
        if signal not in left:
            await session.delete(signal)
        elif signal.case_id in {one.id for one in gone}:
            signal.case_id = None
    await session.flush()
    if going_on:
        await _go_on(session, person_id, going_on, now)


def _of_facts(found: RiskCase, signals: Sequence[RiskSignal]) -> bool:
    """Whether a case rests on facts of work alone."""
    its = [one for one in signals if one.case_id == found.id]
    return bool(its) and found.severity != "red" and all(one.pulse_id is None for one in its)


async def _nobodys(session: AsyncSession, gone: Collection[RiskCase], now: datetime) -> None:
    for one in gone:
        one.person_id, one.scope = None, []
        if one.closed_at is None:
            acting.end(one, WITHDRAWN, None, now)
            session.add(RiskEntry(case_id=one.id, at=now, kind=WITHDRAWN, code="", note=""))
    await session.flush()
    numbers = [one.id for one in gone]
    its = RiskEntry.case_id.in_(numbers)
    quietly = {"synchronize_session": "fetch"}
    await session.execute(
        delete(RiskEntry).where(its, RiskEntry.kind.not_in((*COUNTED, WITHDRAWN))), execution_options=quietly
    )
    await session.execute(update(RiskEntry).where(its).values(code="", note=""), execution_options=quietly)
    await session.execute(
        update(RiskEntry).where(its, RiskEntry.kind == "declined").values(by_id=None),
        execution_options=quietly,
    )
    await session.execute(
        update(RiskCase)
        .where(RiskCase.id.in_(numbers), RiskCase.outcome == "refused_help")
        .values(closed_by=None),
        execution_options=quietly,
    )
    await _drop_drafts(session, numbers)


async def _drop_drafts(session: AsyncSession, numbers: Collection[int]) -> None:
    """What a methodist has half typed about these cases."""
    drafts = await session.scalars(select(Draft).where(Draft.form.in_(TYPED), Draft.state == "open"))
    its = [draft.id for draft in drafts if draft.context.get("case") in numbers]
    await session.execute(delete(DraftAnswer).where(DraftAnswer.draft_id.in_(its)))
    await session.execute(delete(Draft).where(Draft.id.in_(its)))


async def _go_on(session: AsyncSession, person_id: int, signals: Sequence[RiskSignal], now: datetime) -> None:
    """What rests on facts alone goes on: a new case that says nothing of the old one."""
    made = RiskCase(
        person_id=person_id,
        severity="yellow",
        opened_at=now,
        contact_by=now + A_WEEK,
        scope=[],
        outcome="",
    )
    session.add(made)
    await session.flush()
    for signal in signals:
        signal.case_id = made.id
    await session.flush()
