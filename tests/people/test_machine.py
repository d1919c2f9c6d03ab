"""Grants, confirmations, withdrawals, leavings in any order: nobody rises alone, somebody administers."""

import asyncio
import os
import shutil
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.people import Account, RoleGrant
from services import people, privacy, rights, roles
from services.districts import load
from services.refusals import Refusal
from services.rights import Actor, Hat
from tests import databases
from tests.machines import folder, school, settled
from tests.stage import START

DISTRICT = load()
FOLDER = folder()
PEOPLE = 5
LIVES = int(os.environ.get("OPORA_LIVES", "1000"))
GIVEN = tuple(code for code, role in DISTRICT.roles.items() if not role.derived)
WHO = st.integers(1, PEOPLE)


class Roles(RuleBasedStateMachine):
    @initialize(admins=st.integers(0, 2), others=st.lists(st.sampled_from(GIVEN), max_size=2))
    def begins(self, admins: int, others: list[str]) -> None:
        """The first few administer; others hold what they hold."""
        self.runner, self.now = asyncio.Runner(), START
        held = ["admin"] * admins + [code for code in others if code != "admin"]
        self.runner.run(self._open(held[:PEOPLE]))
        self.ever = admins > 0

    async def _open(self, held: list[str]) -> None:
        template, self.file = FOLDER / "template.sqlite3", FOLDER / f"{id(self)}.sqlite3"
        if not template.exists():
            await _peopled(template)
        shutil.copy(template, self.file)
        # One engine for all lives: what each has compiled, SQLAlchemy keeps with its mappers for long.
        self.opened = databases.opened(f"sqlite+aiosqlite:///{self.file}")
        self.database = await self.opened.__aenter__()
        async with self.database.write() as session:
            for number, code in enumerate(held, 1):
                kind = DISTRICT.roles[code].scopes[0]
                before = self.now - timedelta(days=1)
                given = RoleGrant(
                    person_id=number, role=code, scope_kind=kind, since=before, confirmed_at=before
                )
                given.scope_id = None if kind == "district" else 1
                session.add(given)

    def teardown(self) -> None:
        if hasattr(self, "database"):
            self.runner.run(self.opened.__aexit__(None, None, None))
            self.runner.close()
            self.file.unlink()

    def does(self, who: int, deed: Callable[[AsyncSession, Actor], Awaitable[object]]) -> bool:
        """With the roles held at this very moment, as the turn reads them."""

        async def done() -> bool:
            try:
                async with self.database.write() as session:
                    person = await people.known(session, who, hold=True)
                    actor = Actor(person, tuple(rights.hats(person, self.now, DISTRICT)), DISTRICT)
                    await deed(session, actor)
            except Refusal:
                return False
            return True

        return self.runner.run(done())

    @rule(who=WHO, whom=WHO, code=st.sampled_from(GIVEN), days=st.sampled_from([None, 1, 30]))
    def somebody_gives(self, who: int, whom: int, code: str, days: int | None) -> None:
        kind = DISTRICT.roles[code].scopes[0]
        hat = Hat(code, kind, None if kind == "district" else 1)
        until = self.now + timedelta(days=days) if days else None
        mine = self._held(who)
        done = self.does(who, lambda s, a: roles.grant(s, a, whom, hat, until, self.now))
        assert not done or mine & set(DISTRICT.roles[code].granted_by), f"{code} given by {mine}"
        assert not done or not DISTRICT.roles[code].confirmed_by or who != whom

    @rule(who=WHO, number=st.integers(1, 12))
    def somebody_confirms(self, who: int, number: int) -> None:
        mine, grant = self._held(who), self._grant(number)
        done = self.does(who, lambda s, a: roles.confirm(s, a, number, self.now))
        if done:
            assert grant is not None
            assert who not in (grant.person_id, grant.granted_by)
            assert mine & set(DISTRICT.roles[grant.role].confirmed_by)

    @rule(who=WHO, number=st.integers(1, 12), how=st.sampled_from(["revoke", "decline"]))
    def somebody_takes_back(self, who: int, number: int, how: str) -> None:
        mine, grant = self._held(who), self._grant(number)
        if self.does(who, lambda s, a: getattr(roles, how)(s, a, number, self.now)):
            assert grant is not None
            known = DISTRICT.roles[grant.role]
            assert mine & set(known.granted_by if how == "revoke" else known.confirmed_by)
            after = self._grant(number)
            assert after is not None
            assert not after.lasts(self.now), "it lasts still"
            assert grant.role not in self._held(grant.person_id) or self._twice(grant)

    @rule(who=WHO)
    def somebody_leaves(self, who: int) -> None:
        self.does(who, lambda s, a: privacy.erase(s, a.person, self.now))

    @rule(hours=st.sampled_from([1, 25, 24 * 31]))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    def _twice(self, grant: RoleGrant) -> bool:
        return sum(g.role == grant.role and g.counts(self.now) for g in self._grants(grant.person_id)) > 0

    def _grants(self, who: int) -> list[RoleGrant]:
        async def rows() -> list[RoleGrant]:
            async with self.database.read() as session:
                return list(await session.scalars(select(RoleGrant).where(RoleGrant.person_id == who)))

        return self.runner.run(rows())

    def _held(self, who: int) -> set[str]:
        return {grant.role for grant in self._grants(who) if grant.counts(self.now)}

    def _grant(self, number: int) -> RoleGrant | None:
        async def row() -> RoleGrant | None:
            async with self.database.read() as session:
                return await session.get(RoleGrant, number)

        return self.runner.run(row())

    @invariant()
    def where_nobody_administers_nobody_begins_to_and_where_somebody_did_somebody_does(self) -> None:
        if not hasattr(self, "database"):
            return
        some = any("admin" in self._held(who) for who in range(1, PEOPLE + 1))
        assert some == self.ever


async def _peopled(file: Path) -> None:
    async with school(file, [date(2015, 9, 1)] * PEOPLE) as (session, everybody):
        for person in everybody:
            person.joined_at = START
            session.add(Account(telegram_id=1000 + person.id, person_id=person.id, started_at=START))


def test_roles_in_any_order() -> None:
    run_state_machine_as_test(Roles, settings=settled(8, 12))


@pytest.mark.soak
def test_roles_for_long() -> None:
    run_state_machine_as_test(Roles, settings=settled(LIVES, 40))
