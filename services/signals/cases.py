"""Cases as a methodist for the young finds them: shelves without persons, one by code, each look recorded."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, String, and_, case, cast, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.people import AuditRecord, Consent
from models.pulses import Pulse
from models.riskcards import RiskCard
from models.signals import RiskCase, RiskEntry, RiskSignal
from services import audit, calendars
from services.refusals import Refusal
from services.rights import Actor
from services.signals import CONSENT, PAGE, RED, RISK

SHOWN = 6
ONE_LOOK = timedelta(minutes=10)
SHELVES = ("waiting", "again", "open", "closed")


def consented() -> ColumnElement[bool]:
    """Whose case it is lets answers be worked with."""
    return exists().where(
        Consent.person_id == RiskCase.person_id, Consent.code == CONSENT, Consent.withdrawn_at.is_(None)
    )


def may_be_shown() -> ColumnElement[bool]:
    """A case of somebody who consents (C3), or one with a signal that rests on facts of work alone."""
    of_facts = exists().where(RiskSignal.case_id == RiskCase.id, RiskSignal.pulse_id.is_(None))
    return and_(RiskCase.person_id.is_not(None), or_(consented(), of_facts))


def on(shelf: str, today: date) -> ColumnElement[bool]:
    """What lies on a shelf: waits for a word, is to be asked after again, goes on, is closed."""
    live, met = RiskCase.closed_at.is_(None), RiskCase.contacted_at.is_not(None)
    again = and_(RiskCase.repeat_on.is_not(None), RiskCase.repeat_on <= today)
    return {
        "waiting": and_(live, ~met),
        "again": and_(live, met, again),
        "open": and_(live, met, ~func.coalesce(again, False)),
        "closed": ~live,
    }[shelf]


async def shelf(
    session: AsyncSession, actor: Actor, name: str, page: int, now: datetime
) -> tuple[Sequence[RiskCase], dict[str, int]]:
    """One page of a shelf, the most pressing first, and how many lie on each. Nobody's code is among it."""
    actor.demand(RISK)
    today = calendars.today(actor.district, now)
    mine = and_(may_be_shown(), RiskCase.person_id != actor.id)
    counted = select(*(func.count().filter(on(each, today)) for each in SHELVES)).where(mine)
    counts = dict(zip(SHELVES, (await session.execute(counted)).one(), strict=True))
    first = (
        (RiskCase.closed_at.desc(), RiskCase.id.desc())
        if name == "closed"
        else (case((RiskCase.severity == RED, 0), else_=1), RiskCase.contact_by, RiskCase.id)
    )
    found = await session.scalars(
        select(RiskCase).where(mine, on(name, today)).order_by(*first).limit(PAGE).offset(page * PAGE)
    )
    return found.all(), counts


async def look(session: AsyncSession, actor: Actor, case_id: int, now: datetime) -> RiskCard:
    """One case by code; the look is written down, and the teacher sees it (152-ФЗ, ст. 14)."""
    found = await find(session, actor, case_id)
    if not await _still_looking(session, actor, found, now):
        await audit.write(session, actor.id, RISK, now, subject_id=found.person_id)
    return await card(session, actor, found, now)


async def _still_looking(session: AsyncSession, actor: Actor, found: RiskCase, now: datetime) -> bool:
    """Opened again within minutes it is one look: she is to read who looked, not how often it was tapped."""
    latest = select(AuditRecord.id).where(
        AuditRecord.actor_id == actor.id,
        AuditRecord.subject_id == found.person_id,
        AuditRecord.action == RISK,
        AuditRecord.at > now - ONE_LOOK,
    )
    return await session.scalar(latest.limit(1)) is not None


async def find(session: AsyncSession, actor: Actor, case_id: int, *, hold: bool = False) -> RiskCase:
    """The case, if the actor may see it now. Whatever the reason why not, it is told in the same words."""
    actor.demand(RISK)
    wanted = select(RiskCase).where(RiskCase.id == case_id).execution_options(populate_existing=True)
    found = await session.scalar(wanted.with_for_update(of=RiskCase) if hold else wanted)
    shown = select(RiskCase.id).where(RiskCase.id == case_id, may_be_shown())
    if found is None or found.person_id == actor.id or await session.scalar(shown) is None:
        raise Refusal("signals-gone", audit=f"refused:{RISK}", about=f"case:{case_id}")
    return found


async def card(session: AsyncSession, actor: Actor, found: RiskCase, now: datetime) -> RiskCard:
    """What may be shown of a case now: signals on answers only while consent C3 lasts."""
    whole = await session.scalar(
        select(RiskCase)
        .where(RiskCase.id == found.id)
        .options(joinedload(RiskCase.person))
        .execution_options(populate_existing=True)
    )
    assert whole is not None
    assert whole.person is not None
    today = calendars.today(actor.district, now)
    agreed = await session.scalar(select(RiskCase.id).where(RiskCase.id == found.id, consented()))
    wanted = select(RiskSignal).where(RiskSignal.case_id == found.id, ~unfounded())
    if agreed is None:
        wanted = wanted.where(RiskSignal.pulse_id.is_(None))
    signals = await session.scalars(wanted.order_by(RiskSignal.raised_at.desc(), RiskSignal.id))
    entries = await of_case(session, found.id)
    begun = whole.person.teaching_since
    stage = actor.district.pulse.stage(begun, today) if begun else None
    return RiskCard(
        case=whole,
        code=whole.person.code,
        signals=signals.all(),
        entries=entries,
        stage=stage.code if stage else "",
        now=now,
        today=today,
        hers=taken_back(entries, whole.person_id),
        indexes=await _indexes(session, whole.person.id) if agreed is not None else (),
    )


def unfounded() -> ColumnElement[bool]:
    """A signal whose answers she has deleted: the pulse is done, and empty."""
    empty = and_(Pulse.state == "done", cast(Pulse.answers, String) == "{}")
    return exists().where(Pulse.id == RiskSignal.pulse_id, empty)


async def _indexes(session: AsyncSession, person_id: int) -> list[tuple[datetime, float]]:
    """How it has gone: the indexes of the latest full pulses, the earliest first."""
    rows = await session.execute(
        select(Pulse.answered_at, Pulse.index)
        .where(Pulse.person_id == person_id, Pulse.state == "done")
        .where(Pulse.index.is_not(None), Pulse.answered_at.is_not(None))
        .order_by(Pulse.answered_at.desc(), Pulse.id.desc())
        .limit(SHOWN)
    )
    found = [(at, index) for at, index in rows if at is not None and index is not None]
    return found[::-1]


async def of_case(session: AsyncSession, case_id: int) -> Sequence[RiskEntry]:
    """What has happened in a case, in its order."""
    found = await session.scalars(
        select(RiskEntry).where(RiskEntry.case_id == case_id).order_by(RiskEntry.at, RiskEntry.id)
    )
    return found.all()


def taken_back(entries: Sequence[RiskEntry], person_id: int | None) -> frozenset[str]:
    """The scopes whose latest word was hers, and was no."""
    last: dict[str, RiskEntry] = {}
    for entry in entries:
        if entry.kind == "scope":
            last[entry.code.removeprefix("-")] = entry
    return frozenset(
        code for code, entry in last.items() if entry.by_id == person_id and entry.code.startswith("-")
    )
