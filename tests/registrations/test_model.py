"""Whatever people, organisers and the clock do, seats stand as the plain model of the hall has them."""

import asyncio
import tempfile
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy.ext.asyncio import AsyncSession

from models.events import CANCELLED, Event
from models.registrations import ASKED, LIVE, OFFERED, SEATED, WAITING
from services import gatherings
from services.registrations import giving, holding, judging, taking
from tests.needs import long_ones
from tests.registrations.bench import DISTRICT, PEOPLE, SCHOOLS, Bench, peopled
from tests.registrations.builders import acting
from tests.registrations.hall import Hall
from tests.stage import START

SEATS = st.sampled_from([1, 2, 1, 3, 0, None])
WAYS = st.sampled_from(["place", "online"])
WHO = st.integers(1, PEOPLE)


class Seats(Bench, RuleBasedStateMachine):
    @initialize(
        place=SEATS,
        online=SEATS,
        quota=st.sampled_from([None, None, 1, 2]),
        word=st.sampled_from([False, False, False, True]),
        begins=st.sampled_from([100, 30, 5, 60, 2]),
        crowd=st.lists(st.tuples(WHO, WAYS), min_size=3, max_size=8),
    )
    def opens(
        self,
        place: int | None,
        online: int | None,
        quota: int | None,
        word: bool,
        begins: int,
        crowd: list[tuple[int, str]],
    ) -> None:
        peopled()
        self.runner, self.now = asyncio.Runner(), START
        self.folder = Path(tempfile.mkdtemp())
        starts = START + timedelta(hours=begins)
        closes = starts - timedelta(hours=begins // 10)
        self.hall = Hall(
            starts,
            starts + timedelta(hours=2),
            closes,
            {"place": place, "online": online},
            quota,
            word,
        )
        self.runner.run(self._open(place, online))
        for who, way in crowd:
            self.somebody_asks_for_a_seat(who, way)

    @rule(who=WHO, way=WAYS)
    def somebody_asks_for_a_seat(self, who: int, way: str) -> None:
        heard = self.hall.comes(who, (who - 1) % SCHOOLS, way, self.now)
        done = self._try(
            lambda session: taking.register(session, acting(who, DISTRICT), self.event, way, self.now)
        )
        assert done == heard

    @rule(data=st.data())
    def somebody_takes_the_offer(self, data: st.DataObject) -> None:
        if rows := self._live():
            mine = data.draw(st.sampled_from(rows))
            sits = self.hall.sits(mine.person_id, self.now)
            who = acting(mine.person_id, DISTRICT)
            assert self._try(lambda session: holding.accept(session, who, mine.id, self.now)) == sits

    @rule(data=st.data())
    def somebody_leaves(self, data: st.DataObject) -> None:
        if rows := self._live():
            mine = data.draw(st.sampled_from(rows))
            self.hall.goes(mine.person_id, self.now)
            who = acting(mine.person_id, DISTRICT)
            self._try(lambda session: holding.leave(session, who, mine.id, self.now))

    @rule(data=st.data())
    def the_organiser_says_yes(self, data: st.DataObject) -> None:
        if rows := self._live():
            asked = data.draw(st.sampled_from(rows))
            self.hall.said_yes(asked.person_id, self.now)
            self._try(lambda session: judging.approve(session, self._organiser, asked.id, self.now))

    @rule()
    def the_organiser_says_yes_to_all(self) -> None:
        for guest in sorted(self.hall.unanswered, key=lambda one: one.came):
            self.hall.said_yes(guest.name, self.now)
        self._try(lambda session: judging.approve_all(session, self._organiser, self.event, self.now))

    @rule(data=st.data())
    def the_organiser_says_no(self, data: st.DataObject) -> None:
        if rows := self._live():
            asked = data.draw(st.sampled_from(rows))
            self.hall.goes(asked.person_id, self.now, away=True)
            self._try(lambda session: judging.take_away(session, self._organiser, asked.id, "", self.now))

    @rule(place=SEATS, online=SEATS, quota=st.sampled_from([None, 1, 2]), word=st.booleans())
    def the_organiser_changes_the_seats(
        self, place: int | None, online: int | None, quota: int | None, word: bool
    ) -> None:
        taken = [*self.hall.sitting, *self.hall.offered]
        ways, schools = Counter(one.way for one in taken), Counter(one.school for one in taken)
        wanted = {"place": place, "online": online}
        fits = all(most is None or ways[way] <= most for way, most in wanted.items())
        fits = fits and (quota is None or max(schools.values(), default=0) <= quota)

        async def change(session: AsyncSession) -> None:
            event = await gatherings.find(session, self.event, hold=True)
            event.capacity, event.online_capacity = place, online
            event.school_quota, event.moderated = quota, word
            await giving.check_seats(session, event)
            await giving.settle(session, event, DISTRICT, self.now)

        assert self._try(change) == fits
        if fits:
            self.hall.chairs, self.hall.per_school, self.hall.by_word = wanted, quota, word
            self.hall.moves_up(self.now)

    @rule(minutes=st.sampled_from([20, 90, 600, 1500]))
    def time_passes(self, minutes: int) -> None:
        """Minute by minute as the clock asks; only those at which an offer ends make a difference."""
        until = self.now + timedelta(minutes=minutes)
        ends = {one.holds_until for one in self.hall.offered if one.holds_until}
        while stops := sorted(at for at in ends if self.now < at <= until):
            self._clock(stops[0])
            ends = {one.holds_until for one in self.hall.offered if one.holds_until}
        self._clock(until)

    def _clock(self, now: datetime) -> None:
        self.now = now
        self.hall.minute_passes(now)
        self._try(lambda session: giving.lapse(session, DISTRICT, now))

    @rule()
    def the_lines_are_looked_at_once_more(self) -> None:
        """There is nothing left to do: each change has settled the line itself."""
        self._try(lambda session: giving.tidy(session, DISTRICT, self.now))

    @rule(sure=st.integers(0, 9))
    def the_event_is_cancelled(self, sure: int) -> None:
        if sure:
            return
        self.hall.is_cancelled()

        async def cancel(session: AsyncSession) -> None:
            event = await gatherings.find(session, self.event, hold=True)
            event.state = CANCELLED
            await giving.drop_all(session, event, self.now)

        self._try(cancel)

    @invariant()
    def everybody_is_where_the_model_has_them(self) -> None:
        if not hasattr(self, "event"):
            return
        rows = self._live()
        found = {state: [(one.person_id, one.way) for one in rows if one.state == state] for state in LIVE}
        hall = self.hall
        in_order = {
            WAITING: sorted(hall.line, key=lambda one: one.came),
            ASKED: sorted(hall.unanswered, key=lambda one: one.came),
        }
        meant = {state: [(one.name, one.way) for one in there] for state, there in in_order.items()}
        assert {state: found[state] for state in in_order} == meant
        assert sorted(found[SEATED]) == sorted((one.name, one.way) for one in hall.sitting)
        held = {one.person_id: one.offer_until for one in rows if one.state == OFFERED}
        assert held == {one.name: one.holds_until for one in hall.offered}

    @invariant()
    def no_more_sit_than_there_are_seats_and_no_seat_stays_empty(self) -> None:
        if not hasattr(self, "event"):
            return
        event = self._read(lambda session: session.get_one(Event, self.event))
        rows = self._live()
        holding_one = [one for one in rows if one.state in (SEATED, OFFERED)]
        ways = Counter(one.way for one in holding_one)
        schools = Counter(one.school_id for one in holding_one)
        for way in ("place", "online"):
            seats = event.seats(way)
            assert seats is None or ways[way] <= seats, "oversold"
        assert event.school_quota is None or max(schools.values(), default=0) <= event.school_quota
        if event.state == CANCELLED:
            assert rows == []
        for one in [one for one in rows if one.state == WAITING and self.now < event.starts_at]:
            seats, quota = event.seats(one.way), event.school_quota
            full = seats is not None and ways[one.way] >= seats
            assert full or (quota is not None and schools[one.school_id] >= quota), "undersold"


def settled(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        derandomize=True,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )


TestSeats = Seats.TestCase
TestSeats.settings = settled(14, 22) if long_ones() else settled(6, 18)


@pytest.mark.soak
def test_seats_for_long() -> None:
    run_state_machine_as_test(Seats, settings=settled(400, 40))
