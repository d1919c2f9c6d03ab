"""Announcements with an end, urgent or gentle, live through more: two senders, nights, limits of a week."""

import asyncio
import os
import re
from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule, run_state_machine_as_test

from services import deliveries
from tests.deliveries.builders import everybody
from tests.deliveries.test_ledger import DISTRICT, PEOPLE, WIRE, Ledger
from tests.machines import settled

LIVES = int(os.environ.get("OPORA_LIVES", "300"))
CALENDAR, PUSHES = DISTRICT.calendar, DISTRICT.settings.pushes
ALONE = re.compile(r"note (\d+)")


class Terms(NamedTuple):
    """On what terms a note goes."""

    until: datetime | None = None
    urgent: bool = False
    budgeted: bool = True


class Lives(Ledger):
    """`terms` are those of notes that have any; all others may go whenever people may be disturbed."""

    def __init__(self) -> None:
        super().__init__()
        self.terms: dict[int, Terms] = {}

    @rule(
        hours=st.sampled_from([None, 1, 6, 30, 100]),
        urgent=st.booleans(),
        budgeted=st.booleans(),
        after=st.sampled_from([0, 0, 3, 20]),
        plan=st.lists(st.sampled_from(WIRE), max_size=PEOPLE),
    )
    def announces_on_terms(
        self, hours: int | None, urgent: bool, budgeted: bool, after: int, plan: list[Any]
    ) -> None:
        self.about += 1
        now = self.clock.now()
        terms = Terms(now + timedelta(hours=hours) if hours else None, urgent, budgeted)
        self.terms[self.about] = terms
        self._write(
            lambda session: deliveries.fan_out(
                session, everybody(), kind="test-note", about_id=self.about, once=f"note:{self.about}",
                not_before=now + timedelta(hours=after), **terms._asdict(),
            )
        )  # fmt: skip
        self.sends(plan)

    @rule(plan=st.lists(st.sampled_from([one for one in WIRE if one[1] is not None]), max_size=12))
    def two_send_at_once(self, plan: list[Any]) -> None:
        """The other has begun in quiet; then both look for what is due."""
        other = self._sender()

        async def both() -> None:
            await other.pump()
            self.wire.plan = list(plan)
            await asyncio.gather(other.pump(), self.sender.pump())

        self.wire.plan = []
        self.runner.run(both())

    @rule()
    def the_sender_begins_anew(self) -> None:
        self.sender = self._sender()

    @rule()
    def the_minute_of_expiry_comes(self) -> None:
        now = self.clock.now()
        self._write(lambda session: deliveries.expire(session, now))
        left = [row for row in self.runner.run(self._rows()) if row.state == "queued" and row.until]
        assert all(row.until > now for row in left)

    @rule(hours=st.sampled_from([0, 4, 8, 18, 20, 24]))
    def several_are_announced_at_another_hour(self, hours: int) -> None:
        self.clock.move(timedelta(hours=hours))
        for _ in range(PUSHES.a_day + 1):
            self.announces()
        self.sends([])

    @invariant()
    def nothing_comes_when_it_ought_not_to(self) -> None:
        if not hasattr(self, "database"):
            return
        for at, _, text in self.wire.moments:
            for terms in [self.terms.get(int(about), Terms()) for about in ALONE.findall(text)]:
                assert terms.until is None or at < terms.until, f"late: {text} at {at}"
                assert terms.urgent or awake(at), f"at a quiet hour: {text} at {at}"

    @invariant()
    def nobody_gets_more_than_a_day_and_a_week_hold(self) -> None:
        if not hasattr(self, "database"):
            return
        days, weeks = Counter[Any](), Counter[Any]()
        for at, chat, text in self.wire.moments:
            alone = ALONE.fullmatch(text)
            terms = self.terms.get(int(alone[1]), Terms()) if alone else None
            if terms and terms.budgeted and not terms.urgent:
                day = at.astimezone(DISTRICT.settings.timezone).date()
                days[chat, day] += 1
                weeks[chat, day.isocalendar()[:2]] += 1
        assert max(days.values(), default=0) <= PUSHES.a_day
        assert max(weeks.values(), default=0) <= PUSHES.a_week

    @invariant()
    def the_six_numbers_add_up(self) -> None:
        if not hasattr(self, "database"):
            return

        async def told() -> list[dict[str, int]]:
            async with self.database.read() as session:
                return [
                    await deliveries.counts(session, "test-note", about) for about in range(1, self.about + 1)
                ]

        assert [sum(one.values()) for one in self.runner.run(told())] == [PEOPLE] * self.about


def awake(at: datetime) -> bool:
    """Whether people may be disturbed then, read off the calendar by hand."""
    local = at.astimezone(DISTRICT.settings.timezone)
    day = local.date()
    spared = [*CALENDAR.holidays, *CALENDAR.days_off]
    for year in CALENDAR.years.values():
        spared += [span for span in year.quiet if span.pushes == "none"]
        spared += [] if PUSHES.in_breaks else year.breaks
    works = within(day, CALENDAR.working_weekends) or day.weekday() < 5
    return works and not within(day, spared) and PUSHES.opens <= local.time() < PUSHES.closes


def within(day: date, spans: Any) -> bool:
    return any(day in span for span in spans)


def test_whatever_befalls_it_an_announcement_comes_once_in_time_or_not_at_all() -> None:
    run_state_machine_as_test(Lives, settings=settled(4, 18))


@pytest.mark.soak
def test_hundreds_of_lives_of_announcements() -> None:
    run_state_machine_as_test(Lives, settings=settled(LIVES, 50))
