"""A plain model of an event's seats, written from the promises: lists of people, no rows.

What people read in docs/registrations.md is told here once more in the simplest words there are, so that
the real thing can be held against it: whoever asks sits down, stands in the one line, or waits for a word.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta


@dataclass
class Guest:
    name: int
    school: int
    way: str
    came: int
    holds_until: datetime | None = None


@dataclass
class Hall:
    """`chairs` by way (None: as many as come), `per_school`, and who is where."""

    starts: datetime
    ends: datetime
    closes: datetime
    chairs: dict[str, int | None]
    per_school: int | None = None
    by_word: bool = False
    cancelled: bool = False
    sitting: list[Guest] = field(default_factory=list)
    offered: list[Guest] = field(default_factory=list)
    line: list[Guest] = field(default_factory=list)
    unanswered: list[Guest] = field(default_factory=list)
    turned_away: set[int] = field(default_factory=set)
    ticket: int = 0

    def find(self, name: int) -> tuple[list[Guest], Guest] | None:
        for place in (self.sitting, self.offered, self.line, self.unanswered):
            for guest in place:
                if guest.name == name:
                    return place, guest
        return None

    def fits(self, way: str, school: int) -> bool:
        taken = [*self.sitting, *self.offered]
        chairs = self.chairs[way]
        if chairs is not None and len([one for one in taken if one.way == way]) >= chairs:
            return False
        own = len([one for one in taken if one.school == school])
        return self.per_school is None or own < self.per_school

    def comes(self, name: int, school: int, way: str, now: datetime) -> bool:
        """Somebody asks for a seat; says whether that changed anything or was heard at all."""
        found = self.find(name)
        if found and found[1].way == way:
            if found[0] is self.offered:
                self.sits(name, now)
            return True
        has_seat = found is not None and found[0] in (self.sitting, self.offered)
        if self.cancelled or now >= self.starts or (now >= self.closes and not has_seat):
            return False
        if found:
            return self.changes(name, way, now)
        if name in self.turned_away:
            return False
        self.ticket += 1
        guest = Guest(name, school, way, self.ticket)
        if self.by_word:
            self.unanswered.append(guest)
        elif self.fits(way, school):
            self.sitting.append(guest)
        else:
            self.line.append(guest)
        return True

    def changes(self, name: int, way: str, now: datetime) -> bool:
        found = self.find(name)
        assert found
        place, guest = found
        if place is self.unanswered:
            guest.way = way
            return True
        place.remove(guest)
        free = self.fits(way, guest.school)
        if not free and place is not self.line:
            place.append(guest)
            return False
        guest.way, guest.holds_until = way, None
        if free:
            self.sitting.append(guest)
        else:
            self.ticket += 1
            guest.came = self.ticket
            self.line.append(guest)
        self.moves_up(now)
        return True

    def sits(self, name: int, now: datetime) -> bool:
        found = self.find(name)
        if found and found[0] is self.sitting:
            return True
        if not found or found[0] is not self.offered or self.cancelled or now >= self.ends:
            return False
        self.offered.remove(found[1])
        found[1].holds_until = None
        self.sitting.append(found[1])
        return True

    def goes(self, name: int, now: datetime, *, away: bool = False) -> None:
        found = self.find(name)
        if found is None or now >= self.ends:
            return
        found[0].remove(found[1])
        if away:
            self.turned_away.add(name)
        self.moves_up(now)

    def said_yes(self, name: int, now: datetime) -> None:
        found = self.find(name)
        if found is None or found[0] is not self.unanswered or self.cancelled or now >= self.ends:
            return
        guest = found[1]
        self.unanswered.remove(guest)
        (self.sitting if self.fits(guest.way, guest.school) else self.line).append(guest)
        self.moves_up(now)

    def moves_up(self, now: datetime) -> None:
        """Every free chair to whoever came first of those who may have it."""
        if self.cancelled or now >= self.starts:
            return
        if not self.by_word:
            self.line += self.unanswered
            self.unanswered = []
        for guest in sorted(self.line, key=lambda one: one.came):
            if not self.fits(guest.way, guest.school):
                continue
            self.line.remove(guest)
            if until := held_until(self.starts, now):
                guest.holds_until = until
                self.offered.append(guest)
            else:
                self.sitting.append(guest)

    def minute_passes(self, now: datetime) -> None:
        late = [one for one in self.offered if one.holds_until and one.holds_until <= now]
        for guest in late:
            self.offered.remove(guest)
        if late:
            self.moves_up(now)

    def is_cancelled(self) -> None:
        self.cancelled = True
        self.sitting, self.offered, self.line, self.unanswered = [], [], [], []


# November and December 2026 in Moscow, as the calendar on a wall has them: UTC+3; Monday to Friday.
def held_until(starts: datetime, now: datetime) -> datetime | None:
    """A day from the next hour of pushes (9:00–18:30 of a workday), an hour before the beginning at most.

    Nothing, where from now, or from seven in the morning if it is night, less than three hours are left.
    """
    local = now + timedelta(hours=3)
    wakes = local
    if local.hour >= 21:
        wakes = (local + timedelta(days=1)).replace(hour=7, minute=0, second=0, microsecond=0)
    elif local.hour < 7:
        wakes = local.replace(hour=7, minute=0, second=0, microsecond=0)
    if starts + timedelta(hours=3) - wakes < timedelta(hours=3):
        return None
    opens = local
    if (opens.hour, opens.minute) >= (18, 30):
        opens = (opens + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    if opens.hour < 9:
        opens = opens.replace(hour=9, minute=0, second=0, microsecond=0)
    while opens.weekday() > 4:
        opens = (opens + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    return min(opens - timedelta(hours=3) + timedelta(days=1), starts - timedelta(hours=1))
