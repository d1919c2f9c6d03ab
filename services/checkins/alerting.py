"""Alerts open and settle as the rules speak; what a methodist has settled stays so until a new occasion."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.checkincards import Changes, Spoken
from models.checkins import Alert
from models.district import District
from services import calendars
from services.checkins import gathering, reconciling, rules
from services.inserts import insert_new

Write = Callable[[AsyncSession], Awaitable[None]]


async def study(session: AsyncSession, district: District, now: datetime) -> Write | None:
    """Looks while others write; None where all alerts are as they should be."""
    if (await due(session, district, now)).none:
        return None

    async def write(writing: AsyncSession) -> None:
        await settle(writing, district, now)

    return write


async def settle(session: AsyncSession, district: District, now: datetime) -> None:
    """Makes the open alerts those that speak now; asked twice it changes nothing."""
    what = await due(session, district, now)
    if what.settle:
        await session.execute(
            update(Alert)
            .where(Alert.id.in_(what.settle), Alert.settled_at.is_(None))
            .values(settled_at=now)
            .execution_options(synchronize_session=False)
        )
    for one in what.open:
        await open_one(session, one, district, now)
    for number, one in what.update:
        await session.execute(
            update(Alert)
            .where(Alert.id == number)
            .values(facts={**await _facts(session, number), **one.facts})
            .execution_options(synchronize_session=False)
        )


async def due(session: AsyncSession, district: District, now: datetime) -> Changes:
    today = calendars.today(district, now)
    said = rules.spoken(await gathering.known(session, district, now), today, district)
    return reconciling.changes(said, await _open(session), await handled(session))


async def open_one(session: AsyncSession, one: Spoken, district: District, now: datetime) -> int | None:
    """The alert's id; None where the rule speaks of the person already."""
    facts: dict[str, Any] = {"occasion": one.occasion, "since": one.since.isoformat(), **one.facts}
    made = insert_new(
        session,
        Alert,
        rule=one.rule,
        person_id=one.person_id,
        mentorship_id=one.mentorship_id,
        opened_on=calendars.today(district, now),
        facts=facts,
        note="",
    )
    return await session.scalar(made.returning(Alert.id))


async def handled(session: AsyncSession) -> set[tuple[str, int, str]]:
    """What methodists have settled: rule, person, occasion."""
    rows = await session.execute(
        select(Alert.rule, Alert.person_id, Alert.facts).where(Alert.settled_by.is_not(None))
    )
    return {(rule, person_id, facts.get("occasion", "")) for rule, person_id, facts in rows}


async def _open(session: AsyncSession) -> list[dict[str, Any]]:
    rows = await session.execute(
        select(Alert.id, Alert.rule, Alert.person_id, Alert.facts)
        .where(Alert.settled_at.is_(None))
        .order_by(Alert.id)
    )
    return [
        {"id": number, "rule": rule, "person_id": person_id, "facts": facts,
         "occasion": facts.get("occasion", "")}
        for number, rule, person_id, facts in rows
    ]  # fmt: skip


async def _facts(session: AsyncSession, number: int) -> dict[str, Any]:
    found = await session.scalar(select(Alert.facts).where(Alert.id == number))
    return dict(found or {})
