"""An announcement to hundreds of people on a bad day: 429s, blocks, lost answers, and two dead senders."""

import logging
from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.people import RoleGrant
from services import people as staff
from services import rights, seeds
from services.announcements import accepting, drafting, reaches
from services.audiences import Moment
from services.rights import Actor
from tests.announcements.builders import content
from tests.process.houses import House
from tests.process.programs import until

pytestmark = pytest.mark.asyncio(loop_scope="session")

log = logging.getLogger(__name__)
TITLE, BODY = "Школа переведена на дистанционное обучение", "Уроки идут по расписанию, из дома."
REASON = "Объявлено штормовое предупреждение"
FATES = """
    SELECT telegram_id, deliveries.state, deliveries.reason
    FROM deliveries LEFT JOIN accounts USING (person_id) WHERE kind = 'announcement'
"""
# The dispatcher sends three at once, so no more than three are on the wire when it dies.
AT_ONCE, KILLS = 3, 2
# What goes wrong after how many calls, of so many; with fewer people it comes as much earlier.
OF = 500
DOUBTFUL: tuple[dict[str, Any], ...] = (
    {"kind": "lost_answer", "times": 4, "after": 30},
    {"kind": "bad_gateway", "times": 3, "after": 90, "delivered": True},
    {"kind": "server_error", "times": 3, "after": 150},
    {"kind": "garbage", "times": 2, "after": 200},
    {"kind": "lost_answer", "times": 4, "after": 330},
)
HARMLESS = (
    {"kind": "too_many", "retry_after": 1, "after": 60},
    {"kind": "too_many", "retry_after": 1, "after": 240},
    {"kind": "too_many", "retry_after": 1, "after": 400},
)


async def accepted(house: House, district: District, people: int) -> list[Any]:
    """An urgent announcement to everyone, allowed by a second methodist two minutes ago; its deliveries."""
    now = datetime.now(UTC) - timedelta(minutes=2)
    async with house.database.write() as session:
        await seeds.populate(session, district, seeds.Seed(people, accounts=True), now)
        methodists = await session.scalars(select(RoleGrant.person_id).where(RoleGrant.role == "methodist"))
        author, second = [await actor(session, one, district, now) for one in list(methodists)[:2]]
        draft = await drafting.write(
            session, author, content(title=TITLE, body=BODY, urgent_reason=REASON), now
        )
        planned = await reaches.plan(session, draft, Moment(district, now))
        await accepting.send(session, author, draft.id, draft.version, planned.reach.count, now)
        await accepting.approve(session, second, draft.id, draft.version, now)
    return await house.rows(
        "SELECT telegram_id, state FROM deliveries LEFT JOIN accounts USING (person_id)"
        " WHERE kind = 'announcement'"
    )


async def actor(session: AsyncSession, person_id: int, district: District, now: datetime) -> Actor:
    person = await staff.known(session, person_id)
    return Actor(person, rights.hats(person, now, district), district)


@pytest.mark.parametrize(
    "people",
    [50, pytest.param(200, marks=pytest.mark.long), pytest.param(500, marks=pytest.mark.soak)],
)
async def test_everybody_gets_it_once_or_is_named_with_the_reason(
    either_house: House, district: District, people: int
) -> None:
    house, telegram = either_house, either_house.telegram
    meant = await accepted(house, district, people)
    chats = [one for one, state in meant if state == "queued"]
    blockers, gone, strangers = chats[5:205:10], chats[6:106:20], chats[7:107:20]
    await telegram.people(*chats, started=True)
    await telegram.people(*blockers, blocked=True)
    await telegram.people(*gone, deactivated=True)
    await telegram.people(*strangers, started=False)
    await telegram.trouble(
        *(
            {"method": "sendMessage", **one, "after": one["after"] * people // OF}
            for one in (*DOUBTFUL, *HARMLESS)
        )
    )

    for share in (0.3, 0.6):
        sender = await house.bot()
        await until(partial(passed, house, share * len(chats)), "so many are on their way")
        await sender.killed()
        await telegram.still()
    await house.bot()
    await until(lambda: nothing_left(house), "everything is settled")

    told = await telegram.arrived(BODY)
    fates = await house.rows(FATES)
    states = Counter(state for _, state, _ in fates)
    log.info("%s; %s", dict(states), Counter((state, reason) for _, state, reason in fates))
    copies = {state: Counter(told[chat] for chat, fate, _ in fates if fate == state) for state in states}
    assert sum(states.values()) == len(meant) >= people
    assert set(states) <= {"sent", "failed", "skipped", "uncertain"}
    assert set(copies["sent"]) == {1}
    assert set(copies["uncertain"]) <= {0, 1}
    assert set(copies["failed"]) | set(copies["skipped"]) == {0}
    assert states["uncertain"] <= sum(one["times"] for one in DOUBTFUL) + KILLS * AT_ONCE
    failed, doubtful = ({chat for chat, fate, _ in fates if fate == one} for one in ("failed", "uncertain"))
    assert failed <= {*blockers, *gone, *strangers} <= failed | doubtful


async def passed(house: House, number: float) -> bool:
    return (
        await house.number("SELECT count(*) FROM deliveries WHERE state NOT IN ('queued', 'skipped')")
        > number
    )


async def nothing_left(house: House) -> bool:
    return await house.number("SELECT count(*) FROM deliveries WHERE state IN ('queued', 'sending')") == 0
