"""A plain model of the life of pairs, written from the rules as people tell them, not from the code."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from services.stages import months_from

DAY = timedelta(days=1)
COMING, LIVE = ("proposed", "agreed", "consented"), ("active", "paused", "closing")
NEVER = ("declined", "lapsed", "withdrawn")
MOST, SHORTEST, LONGEST = 3, 3, 12


@dataclass
class Pair:
    mentee: int
    mentor: int
    by: date
    follows: "Pair | None" = None
    state: str = "proposed"
    said_no: str = ""
    starts: date | None = None
    until: date | None = None
    rests: date | None = None
    ends: date | None = None
    ended: date | None = None

    @property
    def told(self) -> tuple[object, ...]:
        return self.state, self.starts, self.until, self.rests, self.ends, self.ended


@dataclass
class Model:
    """`workday(day, n)` is the n-th workday after a day. Every deed says whether it is allowed.

    From `grown_on` mentees are young no more: nobody is proposed to them for a term.
    """

    today: date
    workday: Callable[[date, int], date]
    grown_on: date
    pairs: list[Pair] = field(default_factory=list)

    def of(self, mentee: int, states: tuple[str, ...]) -> Pair | None:
        found = [pair for pair in self.pairs if pair.mentee == mentee and pair.state in states]
        assert len(found) < 2
        return found[0] if found else None

    def load(self, mentor: int) -> int:
        return sum(pair.mentor == mentor and pair.state in COMING + LIVE for pair in self.pairs)

    def propose(self, mentee: int, mentor: int, *, replace: bool) -> bool:
        live = self.of(mentee, LIVE)
        if self.today >= self.grown_on:
            return False
        if self.of(mentee, COMING) or self.load(mentor) >= MOST or (live and not replace):
            return False
        if live and live.mentor == mentor:
            return False
        self.pairs.append(Pair(mentee, mentor, self.workday(self.today, 3), live))
        return True

    def answer(self, pair: Pair, side: str, *, yes: bool) -> bool:
        if not yes and pair.state == "declined" and pair.said_no == side:
            return True
        if (pair.state, side) not in (("proposed", "mentor"), ("agreed", "mentee")):
            early = (pair.state, side) == ("proposed", "mentee")
            return yes and not early and pair.state not in NEVER
        if self.today > pair.by:
            return False
        if not yes:
            pair.state, pair.said_no = "declined", side
        elif side == "mentor":
            pair.state, pair.by = "agreed", self.workday(self.today, 3)
        else:
            pair.state = "consented"
        return True

    def order(self, pair: Pair, months: int, ahead: int) -> bool:
        if pair.state != "consented" or not SHORTEST <= months <= LONGEST:
            return False
        pair.starts = self.today + ahead * DAY
        pair.until = months_from(pair.starts, months) - DAY
        if not ahead:
            self._begin(pair)
        return True

    def pause(self, pair: Pair, days: int) -> bool:
        until = self.today + days * DAY
        if pair.state not in ("active", "paused") or days > 120 or (pair.until and until > pair.until):
            return False
        pair.state, pair.rests = "paused", until
        return True

    def resume(self, pair: Pair) -> bool:
        if pair.state == "paused":
            pair.state, pair.rests = "active", None
        return pair.state in LIVE

    def end(self, pair: Pair) -> bool:
        last = self.workday(self.today, 3)
        if pair.state not in LIVE or (pair.until and last > pair.until):
            return False
        pair.ends = last
        return True

    def stay(self, pair: Pair) -> bool:
        if pair.state in LIVE:
            pair.ends = None
        return pair.state in LIVE

    def extend(self, pair: Pair, months: int) -> bool:
        if pair.state not in LIVE or pair.ends or months > LONGEST:
            return False
        assert pair.starts is not None
        until = months_from(pair.starts, months) - DAY
        if pair.until and until <= pair.until:
            return False
        pair.until, pair.state = until, "active" if pair.state == "closing" else pair.state
        return True

    def complete(self, pair: Pair) -> bool:
        if pair.state == "completed":
            return True
        near = pair.until is not None and self.today >= pair.until - 14 * DAY
        if pair.state not in LIVE or not (pair.state == "closing" or near):
            return False
        pair.state, pair.ended, pair.rests, pair.ends = "completed", self.today, None, None
        return True

    def call_off(self, pair: Pair) -> bool:
        if pair.state in COMING:
            pair.state = "withdrawn"
        return pair.state == "withdrawn"

    def pass_days(self, days: int) -> None:
        self.today += days * DAY
        for pair in self.pairs:
            if pair.state in ("proposed", "agreed") and pair.by < self.today:
                pair.state = "lapsed"
            if pair.state in LIVE and pair.ends and pair.ends < self.today:
                heir = next(
                    (one for one in self.pairs if one.follows is pair and one.state == "consented"), None
                )
                if not (heir and heir.starts and heir.starts <= pair.ends):
                    pair.state, pair.ended, pair.rests = "ended_early", pair.ends, None
        for pair in self.pairs:
            if pair.state == "consented" and pair.starts and pair.starts <= self.today:
                self._begin(pair)
        for pair in self.pairs:
            if pair.state == "paused" and pair.rests and pair.rests <= self.today:
                pair.state, pair.rests = "active", None
            if (
                pair.state in ("active", "paused")
                and not pair.ends
                and pair.until
                and pair.until <= self.today
            ):
                pair.state, pair.rests = "closing", None

    def _begin(self, pair: Pair) -> None:
        old = pair.follows
        if old and old.state in LIVE:
            old.state, old.ended, old.rests, old.ends = "replaced", pair.starts, None, None
        pair.state = "active"
