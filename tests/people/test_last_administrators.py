"""Two administrators take roles away, or leave, at the same moment: one always stays."""

import asyncio
import logging
import os
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.database import Database
from models.district import District
from models.people import Account, Person, RoleGrant
from services import people, privacy, rights, roles
from services.outages import passing
from services.refusals import Refusal
from services.rights import Actor
from tests.stage import START

log = logging.getLogger(__name__)
SEED = os.environ.get("OPORA_SEED", "1")
Deed = Callable[[AsyncSession, Actor], Awaitable[Any]]


class Pair:
    """Two who administer, each of whom may do one thing; `tally` counts what came of it."""

    def __init__(self, database: Database, district: District, dice: random.Random) -> None:
        self.database, self.district, self.dice = database, district, dice
        self.tally: Counter[str] = Counter()

    async def appointed(self) -> list[tuple[int, int]]:
        """The two, each with the grant she holds."""
        async with self.database.write() as session:
            made = [await self._administrator(session) for _ in range(2)]
            await session.flush()
            return [(grant.person_id, grant.id) for grant in made]

    async def _administrator(self, session: AsyncSession) -> RoleGrant:
        self.tally["people"] += 1
        number = self.tally["people"]
        person = Person(code=f"{9000 + number}", surname="Иванова", name="Анна", joined_at=START)
        session.add(person)
        await session.flush()
        session.add(Account(telegram_id=90_000 + number, person_id=person.id, started_at=START))
        given = RoleGrant(
            person_id=person.id, role="admin", scope_kind="district", since=START, confirmed_at=START
        )
        session.add(given)
        return given

    def deed(self, mine: int, others: int) -> Deed:
        """What somebody does about her own role, or the other's."""

        async def leaves(session: AsyncSession, actor: Actor) -> None:
            await privacy.erase(session, actor.person, START)

        async def takes(grant: int, session: AsyncSession, actor: Actor) -> None:
            await roles.revoke(session, actor, grant, START)

        deeds: list[Deed] = [leaves, partial(takes, mine), partial(takes, others), partial(takes, others)]
        return self.dice.choice(deeds)

    async def turn(self, who: int, deed: Deed) -> str:
        """As the bot has it: what passes is tried again."""
        for _ in range(5):
            try:
                async with self.database.write() as session:
                    person = await people.known(session, who)
                    hats = tuple(rights.hats(person, START, self.district))
                    for _ in range(self.dice.randrange(3)):
                        await asyncio.sleep(0)
                    await deed(session, Actor(person, hats, self.district))
                return "done"
            except Refusal as refusal:
                return refusal.key
            except Exception as error:
                if not passing(error):
                    raise
                self.tally["tried again"] += 1
        raise AssertionError("tried again five times")

    async def meet(self) -> set[int]:
        """Both act at once; who of the district administers then."""
        (one, hers), (other, its) = await self.appointed()
        said = await asyncio.gather(
            self.turn(one, self.deed(hers, its)), self.turn(other, self.deed(its, hers))
        )
        self.tally.update(said)
        async with self.database.write() as session:
            left = set(await roles.holders(session, (roles.ADMIN,), START))
            for grant in await session.scalars(select(RoleGrant).where(RoleGrant.person_id.in_(left))):
                grant.until = START
        return left


@pytest.mark.both_databases
@pytest.mark.parametrize("meetings", [10, pytest.param(1000, marks=pytest.mark.soak)])
async def test_of_two_who_take_roles_away_at_once_one_stays(
    database: Database, district: District, meetings: int
) -> None:
    pair = Pair(database, district, random.Random(SEED))

    left = [await pair.meet() for _ in range(meetings)]

    log.info("%s, seed %s: %s", database.url.get_backend_name(), SEED, dict(pair.tally))
    assert Counter(map(len, left))[0] == 0, f"seed {SEED}"
    assert pair.tally["people-last-admin"] > 0
