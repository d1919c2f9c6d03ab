"""How the bot fares, in numbers: nothing personal. And the end of the freeze that follows a restore."""

from collections import Counter
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.cards import Incident, Machine, Status
from models.deliveries import Delivery
from models.inbox import Update
from models.people import Account, AuditRecord, Person
from services import audit
from services.refusals import Refusal
from services.rights import Actor

THAWED = "deliveries.thaw"
SHOWN = 3
# Every lane is meant: it is named because the index of what is queued begins with it. Without that, counting
# walks all that was ever sent, and the bot counts every few seconds.
QUEUED = (Delivery.state == "queued", Delivery.lane >= "")


async def look(session: AsyncSession) -> Status:
    """Looked at in a turn: the update that asks is not among those that wait."""

    async def count(row: type[object], *said: object) -> int:
        return await session.scalar(select(func.count()).select_from(row).where(*said)) or 0  # type: ignore[arg-type]

    aside = (
        select(Update.incident, Update.done_at)
        .where(Update.state == "quarantined", Update.incident.is_not(None), Update.done_at.is_not(None))
        .order_by(Update.id.desc())
        .limit(SHOWN)
    )
    return Status(
        people=await count(Person, Person.erased_at.is_(None)),
        inside=await count(Account, Account.person_id.is_not(None)),
        blocked=await count(Account, Account.blocked_at.is_not(None)),
        waiting=max(0, await count(Update, Update.state == "new") - 1),
        quarantined=await count(Update, Update.state == "quarantined"),
        queued=await count(Delivery, *QUEUED),
        uncertain=await count(Delivery, Delivery.state == "uncertain"),
        incidents=[Incident(str(code), at) for code, at in await session.execute(aside) if at],
        waiting_by_noun=await _waiting(session),
    )


async def thaw(session: AsyncSession, actor: Actor, machine: Machine, seen: int, now: datetime) -> None:
    """Lets a restored bot push again: the word of an administrator who saw this very freeze.

    A bot that finds the word in the audit, later than the freeze, takes the mark away (`melted`).
    """
    actor.demand("status.manage")
    if machine.frozen is None:
        raise Refusal("people-not-frozen")
    if machine.frozen != seen:
        raise Refusal("people-frozen-anew")
    await audit.write(session, actor.person.id, THAWED, now, about=f"freeze:{seen}")


async def melted(session: AsyncSession, frozen: int) -> bool:
    """Whether an administrator has let pushes go since the database was restored."""
    word = select(AuditRecord.id).where(AuditRecord.action == THAWED, AuditRecord.id > frozen).limit(1)
    return await session.scalar(word) is not None


async def end_of_audit(session: AsyncSession) -> int:
    """The number of the last record."""
    return await session.scalar(select(func.max(AuditRecord.id))) or 0


async def queued(session: AsyncSession) -> list[tuple[str, int]]:
    """What waits to be sent, by kind."""
    kinds = select(Delivery.kind, func.count()).where(*QUEUED).group_by(Delivery.kind)
    return [(kind, number) for kind, number in await session.execute(kinds)]


async def _waiting(session: AsyncSession) -> list[tuple[str, int]]:
    """Kinds are many; what a kind begins with is its noun. The most first."""
    nouns: Counter[str] = Counter()
    for kind, number in await queued(session):
        nouns[kind.partition("-")[0]] += number
    return nouns.most_common()
