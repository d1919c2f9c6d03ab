"""Young teachers who are asked on a day of the autumn, and those who look."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from models.pulses import Pulse
from services.pulses import asking
from tests.beginners.builders import pair
from tests.signals.builders import cases, coordinator, forges, looks, methodist, presses, signals
from tests.stage import Colleague, Stage

__all__ = ["cases", "coordinator", "forges", "looks", "methodist", "pair", "presses", "signals"]
# The stage opens on 24 November 2026; the third wave on 10 December.
TO_THE_WAVE = 16


async def anna(stage: Stage, called: str = "Анна Петровна", **facts: Any) -> Colleague:
    given: dict[str, Any] = {"surname": "Лебедева", "teaching_since": date(2026, 9, 1)}
    return await stage.person(called, **(given | facts))


async def asked(stage: Stage, days: int = TO_THE_WAVE) -> None:
    """It is the third wave, in the afternoon; everybody is asked, and what else happened is left out."""
    stage.clock.move(timedelta(days=days))
    await asks(stage)
    await stage.settle()


async def asks(stage: Stage) -> None:
    """The job, once more."""
    async with stage.database.write() as session:
        await asking.ask(session, stage.district, stage.now)


async def passes(stage: Stage, days: int) -> None:
    """Days go by, with the daily work of pulses alone."""
    for _ in range(days):
        stage.clock.move(timedelta(days=1))
        async with stage.database.write() as session:
            await asking.close(session, stage.now)
            await asking.ask(session, stage.district, stage.now)
            await asking.remind(session, stage.district, stage.now)
        await stage.settle()


async def pulses(stage: Stage, who: Colleague) -> Sequence[Pulse]:
    async with stage.session() as session:
        wanted = select(Pulse).where(Pulse.person_id == who.person_id).order_by(Pulse.id)
        return (await session.scalars(wanted)).all()


async def answers(who: Colleague, points: Sequence[int], *typed: str, talk: str = "Нет") -> None:
    """Point after point, then the four open questions."""
    for point in points:
        await who.taps(str(point))
    for words in (*typed, "", "")[:2]:
        await (who.says(words) if words else who.taps("Пропустить"))
    await who.taps("Пока ничего")
    await who.taps(talk)


async def begins(who: Colleague) -> None:
    await who.taps("▶️ Ответить")
    if "Даю согласие" in who.sees.buttons:
        await who.taps("Даю согласие")


async def withdraws(stage: Stage, who: Colleague) -> None:
    """She takes consent C3 back."""
    from services import withdrawals

    async with stage.database.write() as session:
        await withdrawals.withdraw(session, who.person_id, "C3", stage.now)
