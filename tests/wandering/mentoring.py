"""Those who mentor, who are mentored and who look after them, amid all there may be between them."""

from datetime import date, timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from models.beginners import MentorRefusal
from models.exchanges import ExchangeRound, ExchangeWish
from sandbox.people import Human
from tests.beginners.builders import pair
from tests.canaries import cast
from tests.pulses import builders as pulses
from tests.stage import Colleague, Stage

WANDER = ("mentee", "mentor", "other mentee", "other mentor", "who refused", "methodist for the young")


async def pairs(stage: Stage) -> list[Human]:
    """Journals, programmes, alerts, a red case; pulses wait, a mentor is asked, a round of visits is open."""
    people = await cast.district(stage)
    staff = {who: one for who, one in people.items() if isinstance(one, Colleague)}
    async with stage.database.write() as session:
        await session.execute(delete(MentorRefusal))
        await _round(session, stage, staff)
    asked = {"answer_by": stage.now + timedelta(days=3), "starts_on": None, "order_number": ""}
    await pair(stage, staff["who refused"], staff["mentor"], state="proposed", **asked)
    await pulses.asks(stage)
    await stage.settle()
    return [people[who] for who in WANDER]


async def _round(session: AsyncSession, stage: Stage, staff: dict[str, Colleague]) -> None:
    made = ExchangeRound(
        title="Декабрь",
        author_id=staff["methodist"].person_id,
        opened_at=stage.now,
        joins_until=stage.now + timedelta(days=2),
        visits_until=date(2026, 12, 25),
    )
    session.add(made)
    await session.flush()
    for who in ("mentor", "other mentee"):
        wish = {"shows": ["MET"], "sees": ["SUB"], "joined_at": stage.now}
        session.add(ExchangeWish(round_id=made.id, person_id=staff[who].person_id, **wish))
