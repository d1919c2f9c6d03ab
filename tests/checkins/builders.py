"""Pairs as rules know them, people around a pair, and rows to look at."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from models.checkincards import PairFacts
from models.checkins import Alert, CheckIn
from models.deliveries import Delivery
from models.mentorships import ACTIVE
from tests.journals import builders as journals
from tests.stage import START, Colleague, Stage

press, read, met, programme = journals.press, journals.read, journals.met, journals.programme


def facts(**known: Any) -> PairFacts:
    """A pair that works since the second of November and has not met."""
    given: dict[str, Any] = {
        "id": 1,
        "mentor_id": 1,
        "mentee_id": 2,
        "school_id": 1,
        "state": ACTIVE,
        "starts_on": date(2026, 11, 2),
    }
    given |= known
    return PairFacts(**{"since": given["starts_on"]} | given)


async def two(
    stage: Stage, number: int = 0, *, mentor: Colleague | None = None, **known: Any
) -> tuple[int, Colleague, Colleague]:
    """A pair of the school: its number, the mentor, the mentee."""
    irina = mentor or await journals.mentor(stage, surname=f"Соколова{number or ''}")
    anna = await journals.mentee(stage, surname=f"Лебедева{number or ''}")
    return await journals.pair(stage, irina, anna, **known), irina, anna


async def methodist(stage: Stage, role: str = "methodist", surname: str = "Мельник") -> Colleague:
    return await stage.person(
        "Ольга Игоревна", surname=surname, school="Центр", position="METHODIST", roles=[role]
    )


async def curator(stage: Stage) -> Colleague:
    return await stage.person(
        "Вера Львовна",
        surname="Зуева",
        school=journals.SCHOOL,
        position="DEPUTY",
        roles=[f"school_curator:{journals.SCHOOL}"],
    )


async def alerts(stage: Stage) -> list[tuple[str, bool]]:
    """Every alert: its rule, and whether it is open."""
    async with stage.session() as session:
        rows = await session.scalars(select(Alert).order_by(Alert.id))
        return [(row.rule, row.settled_at is None) for row in rows]


async def rows(stage: Stage) -> list[Alert]:
    async with stage.session() as session:
        return list(await session.scalars(select(Alert).order_by(Alert.id)))


async def check_ins(stage: Stage) -> list[CheckIn]:
    async with stage.session() as session:
        return list(await session.scalars(select(CheckIn).order_by(CheckIn.id)))


async def pushes(stage: Stage, who: Colleague) -> list[tuple[str, date]]:
    """What of this feature reached somebody, and on which day."""
    async with stage.session() as session:
        found = await session.scalars(
            select(Delivery)
            .where(Delivery.person_id == who.person_id, Delivery.kind.startswith("checkin-"))
            .where(Delivery.state == "sent")
            .order_by(Delivery.id)
        )
        return [(row.kind, (row.settled_at or row.not_before).date()) for row in found]


async def until(stage: Stage, day: date, hour: int = 12) -> None:
    """Days pass until that hour of the day, by the clocks of Moscow, with the work of this feature alone."""
    target = datetime(day.year, day.month, day.day, hour, tzinfo=UTC) - timedelta(hours=3)
    await stage.lives("checkins", seconds=(target - stage.now).total_seconds())


async def on(stage: Stage, *days: date) -> None:
    """Those days come, at noon, and nothing happens between them."""
    for day in days:
        target = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        await stage.leaps("checkins", seconds=(target - stage.now).total_seconds())


__all__ = ["START", "met", "press", "programme", "read"]
