"""Whatever people and time do to pairs, they stand as a plain model says, and nobody has two mentors."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.mentorships import Mentorship
from models.people import Person
from scheduler import mentorships as clock
from services import calendars, changeovers
from services.districts import load
from services.mentorships import answering, living, ordering, proposing
from services.refusals import Refusal
from services.rights import Actor, Hat
from services.stages import months_from
from tests import databases
from tests.machines import folder, school, settled
from tests.mentorships.model import COMING, LIVE, MOST, Model, Pair
from tests.needs import long_ones
from tests.stage import START

DISTRICT = load()
MENTEES, MENTORS = 5, 2
HIRED = date(2026, 9, 1)
METHODIST, TEACHER = Hat("methodist"), Hat("teacher", "school", 1)
which = st.integers(0, 30)
FOLDER = folder()
Deed = Callable[[AsyncSession, Actor, int, datetime], Awaitable[object]]


async def prepared(file: Path) -> None:
    """A school with its young teachers, its old hands and a methodist, in this order."""
    since = [HIRED] * MENTEES + [date(2005, 9, 1)] * (MENTORS + 1)
    async with school(file, since) as (_session, people):
        for person, day in zip(people, since, strict=True):
            person.teaching_since = day


class Life(RuleBasedStateMachine):
    @initialize()
    def opens(self) -> None:
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        self.now = START
        day = calendars.today(DISTRICT, START)
        self.model = Model(
            day, lambda day, count: calendars.add_workdays(DISTRICT, day, count), months_from(HIRED, 36)
        )
        self.runner.run(self._open())

    async def _open(self) -> None:
        """Tables and people are made once; each life begins with a copy of them."""
        file = Path(self.folder.name) / "pairs.sqlite3"
        if not (template := FOLDER / "template.sqlite3").exists():
            await prepared(template)
        shutil.copy(template, file)
        self.opened = databases.opened(f"sqlite+aiosqlite:///{file}")
        self.database = await self.opened.__aenter__()

    def teardown(self) -> None:
        if hasattr(self, "runner"):
            self.runner.run(self.opened.__aexit__(None, None, None))
            self.runner.close()
            self.folder.cleanup()

    def does(self, person_id: int, hat: Hat, deed: Deed) -> bool:
        """Whether the bot allows it."""

        async def done() -> bool:
            try:
                async with self.database.write() as session:
                    person = await session.get_one(Person, person_id)
                    await deed(session, Actor(person, (hat,), DISTRICT), 0, self.now)
            except Refusal:
                return False
            return True

        return self.runner.run(done())

    def runs(self, number: int, deed: Deed) -> bool:
        """By the methodist, about a pair."""
        return self.does(MENTEES + MENTORS + 1, METHODIST, lambda s, a, _n, t: deed(s, a, number, t))

    def pair(self, chosen: int) -> tuple[int, Pair]:
        place = chosen % len(self.model.pairs)
        return place + 1, self.model.pairs[place]

    @rule(mentee=st.integers(1, MENTEES), mentor=st.integers(1, MENTORS), replace=st.booleans())
    def proposes(self, mentee: int, mentor: int, replace: bool) -> None:
        live = self.model.of(mentee, LIVE)
        follows = self.model.pairs.index(live) + 1 if live and replace else None
        asked = proposing.Proposal(mentee, MENTEES + mentor, follows_id=follows)
        allowed = self.model.propose(mentee, MENTEES + mentor, replace=replace)
        done = self.runs(0, lambda s, a, _number, t: proposing.propose(s, a, asked, t))
        assert done == allowed

    @precondition(lambda self: self.model.pairs)
    @rule(chosen=which, side=st.sampled_from(("mentor", "mentee")), yes=st.sampled_from((True, True, False)))
    def answers(self, chosen: int, side: str, yes: bool) -> None:
        number, pair = self.pair(chosen)
        who = pair.mentor if side == "mentor" else pair.mentee
        allowed = self.model.answer(pair, side, yes=yes)

        async def said(session: AsyncSession, actor: Actor, _number: int, now: datetime) -> object:
            if yes:
                return await answering.agree(session, actor, number, now)
            return await answering.decline(session, actor, number, "time", now)

        assert self.does(who, TEACHER, said) == allowed

    @rule(
        mentee=st.integers(1, MENTEES),
        mentor=st.integers(1, MENTORS),
        months=st.sampled_from((3, 9, 12)),
        ahead=st.sampled_from((0, 0, 5)),
    )
    def pairs_up(self, mentee: int, mentor: int, months: int, ahead: int) -> None:
        """The usual way at once, so that much of what happens happens to pairs that live."""
        self.proposes(mentee, mentor, replace=True)
        if pair := self.model.of(mentee, COMING):
            chosen = self.model.pairs.index(pair)
            self.answers(chosen, "mentor", yes=True)
            self.answers(chosen, "mentee", yes=True)
            self.orders(chosen, months, ahead)

    @precondition(lambda self: self.model.pairs)
    @rule(chosen=which, months=st.sampled_from((2, 3, 9, 12, 13)), ahead=st.sampled_from((0, 0, 5)))
    def orders(self, chosen: int, months: int, ahead: int) -> None:
        number, pair = self.pair(chosen)
        today = self.model.today
        given = ordering.Order("12", today, today + timedelta(days=ahead), months)
        allowed = self.model.order(pair, months, ahead)
        assert self.runs(number, lambda s, a, n, t: changeovers.order(s, a, n, given, t)) == allowed

    @precondition(lambda self: self.model.pairs)
    @rule(chosen=which, days=st.integers(1, 130))
    def pauses(self, chosen: int, days: int) -> None:
        number, pair = self.pair(chosen)
        until = self.model.today + timedelta(days=days)
        allowed = self.model.pause(pair, days)
        assert self.runs(number, lambda s, a, n, t: living.pause(s, a, n, until, t)) == allowed

    @precondition(lambda self: self.model.pairs)
    @rule(chosen=which, what=st.sampled_from(("resume", "stay", "complete", "call_off")))
    def changes(self, chosen: int, what: str) -> None:
        number, pair = self.pair(chosen)
        deeds: dict[str, Deed] = {
            "resume": living.resume,
            "stay": living.stay,
            "complete": living.complete,
            "call_off": answering.call_off,
        }
        allowed = getattr(self.model, what)(pair)
        assert self.runs(number, deeds[what]) == allowed

    @precondition(lambda self: self.model.pairs)
    @rule(chosen=which)
    def ends(self, chosen: int) -> None:
        number, pair = self.pair(chosen)
        allowed = self.model.end(pair)
        assert self.runs(number, lambda s, a, n, t: living.end(s, a, n, "no_match", None, t)) == allowed

    @precondition(lambda self: any(pair.starts for pair in self.model.pairs))
    @rule(chosen=which, months=st.integers(3, 13))
    def extends(self, chosen: int, months: int) -> None:
        number, pair = self.pair(chosen)
        until = self.model.today
        if pair.starts:
            until = months_from(pair.starts, months) - timedelta(days=1)
        allowed = self.model.extend(pair, months)
        assert self.runs(number, lambda s, a, n, t: living.extend(s, a, n, until, "7", t)) == allowed

    @rule(days=st.sampled_from((1, 1, 3, 7, 30, 100)))
    def time_passes(self, days: int) -> None:
        self.now += timedelta(days=days)
        self.model.pass_days(days)

        async def passed() -> None:
            async with self.database.write() as session:
                await clock.pass_time(session, self.now, DISTRICT)
                await clock.ask_after(session, self.now, DISTRICT)

        self.runner.run(passed())

    @precondition(lambda self: any(pair.state in LIVE for pair in self.model.pairs))
    @rule(chosen=which, then=st.sampled_from(("nothing", "extend", "complete")))
    def a_term_comes(self, chosen: int, then: str) -> None:
        """The clock jumps to the last day of a pair; most that lasts longer begins here."""
        live = [place for place, pair in enumerate(self.model.pairs) if pair.state in LIVE]
        place = live[chosen % len(live)]
        last = self.model.pairs[place].until
        if last and last > self.model.today:
            self.time_passes((last - self.model.today).days)
        if then == "extend":
            self.extends(place, 12)
        elif then == "complete":
            self.changes(place, "complete")

    @invariant()
    def pairs_stand_as_the_model_says(self) -> None:
        async def rows() -> list[tuple[object, ...]]:
            async with self.database._read() as session:
                found = await session.scalars(select(Mentorship).order_by(Mentorship.id))
                return [
                    (row.state, row.starts_on, row.until, row.paused_until, row.ends_on, row.ended_on)
                    for row in found
                ]

        if hasattr(self, "runner"):
            assert self.runner.run(rows()) == [pair.told for pair in self.model.pairs]

    @invariant()
    def nobody_has_two_and_cover_is_unbroken(self) -> None:
        if not hasattr(self, "model"):
            return
        for mentee in range(1, MENTEES + 1):
            self.model.of(mentee, LIVE)
            self.model.of(mentee, COMING)
        for mentor in range(MENTEES + 1, MENTEES + MENTORS + 1):
            assert self.model.load(mentor) <= MOST
        for pair in self.model.pairs:
            if pair.state == "replaced":
                heirs = [one for one in self.model.pairs if one.follows is pair and one.starts == pair.ended]
                assert heirs


Life.TestCase.settings = settled(12, 30) if long_ones() else settled(5, 20)
test_pairs_live_as_the_model_says = Life.TestCase


@pytest.mark.soak
def test_pairs_live_so_for_long() -> None:
    run_state_machine_as_test(Life, settings=settled(int(os.environ.get("OPORA_LIVES", "400")), 40))
