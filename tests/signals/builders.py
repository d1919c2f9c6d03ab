"""Young teachers with pulses written down by hand, those who answer their signals, rows to look at."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from aiogram.filters.callback_data import CallbackData
from sqlalchemy import select

from models.deliveries import Delivery
from models.people import AuditRecord
from models.pulses import Pulse, PulseVersion
from models.signals import RiskCase, RiskEntry, RiskSignal
from sandbox.chats import Button
from services import consents
from tests.stage import Colleague, Stage
from views.signals import callbacks as to

FINE: Mapping[str, object] = {f"AD{number:02}": 4 for number in range(1, 13)} | {"AD11": 2}
BEGAN = date(2026, 9, 1)


def answers(**low: object) -> dict[str, object]:
    """All is well but for what is named."""
    return dict(FINE) | low


async def young(stage: Stage, called: str = "Анна Петровна", **facts: Any) -> Colleague:
    """Somebody who began in September, and consents to the pulse unless told otherwise."""
    agrees = facts.pop("agrees", True)
    given: dict[str, Any] = {"surname": "Лебедева", "teaching_since": BEGAN}
    anna = await stage.person(called, **(given | facts))
    if agrees:
        async with stage.database.write() as session:
            await consents.give(session, anna.person_id, "C3", "ru", stage.district, stage.now)
    return anna


async def methodist(stage: Stage, called: str = "Ольга Игоревна", **facts: Any) -> Colleague:
    given: dict[str, Any] = {"surname": "Мельник", "school": "Центр", "position": "METHODIST"}
    return await stage.person(called, **(given | {"roles": ["methodist_young"]} | facts))


async def coordinator(stage: Stage) -> Colleague:
    return await stage.person(
        "Нина Егоровна", surname="Титова", school="Центр", position="METHODIST", roles=["coordinator"]
    )


async def version(stage: Stage) -> int:
    async with stage.database.write() as session:
        found = await session.scalar(select(PulseVersion.id).limit(1))
        if found is None:
            made = PulseVersion(number=1, definition={}, digest="one", made_at=stage.now)
            session.add(made)
            await session.flush()
            found = made.id
        return found


async def pulse(stage: Stage, who: Colleague, given: Mapping[str, object] | None = None, **facts: Any) -> int:
    """A full pulse, answered now, unless told otherwise."""
    number = await version(stage)
    at: datetime = facts.pop("at", stage.now)
    values: dict[str, Any] = {
        "kind": "full",
        "wave": f"2026/27 {at:%m-%d-%H-%M}",
        "stage": "S1",
        "state": "done",
        "asked_at": at - timedelta(days=1),
        "closes_at": at + timedelta(days=10),
        "answered_at": at,
        "answers": dict(given or {}),
        "scores": {},
        "index": 70.0,
    }
    async with stage.database.write() as session:
        made = Pulse(person_id=who.person_id, version_id=number, **(values | facts))
        session.add(made)
        await session.flush()
        return made.id


async def leaps(stage: Stage, by: timedelta) -> None:
    """Nobody was there meanwhile; what is due by then is done within the next minute."""
    stage.clock.move(by)
    await stage.moves(minutes=1)


async def opens_case(olga: Colleague, number: int = 1) -> None:
    """From the push, or from nowhere, to the case."""
    await forges(olga, to.Cases())
    await olga.taps(next(label for label in olga.sees.buttons if f"Случай {number} " in label))


async def presses(human: Colleague, *forged: CallbackData) -> None:
    """Taps buttons that were never shown, one after another."""
    await human.says("/menu")
    menu = human.sees.message
    for data in forged:
        await human.taps(Button("подделка", data=data.pack()), on=menu)


async def forges(human: Colleague, data: CallbackData) -> str:
    """Taps a button that was never shown; gives what was answered."""
    await human.says("/menu")
    await human.taps(Button("подделка", data=data.pack()), on=human.sees.message)
    return human.sees.text


async def signals(stage: Stage, who: Colleague) -> list[tuple[str, str]]:
    async with stage.session() as session:
        rows = await session.scalars(
            select(RiskSignal).where(RiskSignal.person_id == who.person_id).order_by(RiskSignal.code)
        )
        return [(row.code, row.severity) for row in rows]


async def cases(stage: Stage) -> list[RiskCase]:
    async with stage.session() as session:
        return list((await session.scalars(select(RiskCase).order_by(RiskCase.id))).all())


async def entries(stage: Stage, case_id: int = 1) -> list[tuple[str, str]]:
    async with stage.session() as session:
        rows = await session.scalars(
            select(RiskEntry).where(RiskEntry.case_id == case_id).order_by(RiskEntry.at, RiskEntry.id)
        )
        return [(row.kind, row.code) for row in rows]


async def looks(stage: Stage, who: Colleague) -> list[str]:
    """What the audit says others did about her."""
    async with stage.session() as session:
        rows = await session.scalars(
            select(AuditRecord)
            .where(AuditRecord.subject_id == who.person_id, AuditRecord.actor_id != who.person_id)
            .order_by(AuditRecord.id)
        )
        return [row.action for row in rows]


async def pushes(stage: Stage, who: Colleague) -> list[tuple[str, str]]:
    async with stage.session() as session:
        rows = await session.scalars(
            select(Delivery).where(Delivery.person_id == who.person_id).order_by(Delivery.id)
        )
        return [(row.kind, row.state) for row in rows if row.kind.startswith("signal-")]


def moscow(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment by the clocks of Moscow."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC) - timedelta(hours=3)
