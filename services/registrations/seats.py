"""Who gets a free seat: pure functions of an event and its live registrations.

What always holds after `settle`: held seats never exceed those there are, nor one school's quota; and
no seat is free while somebody waits who may have it. The line is served in the order people came; who
waits only because of her school's quota keeps her place and is passed over.
"""

from collections import Counter
from collections.abc import Iterable

from models.eventcards import Tally
from models.events import Event
from models.registrations import ASKED, OFFERED, SEATED, WAITING, Registration


class Hall:
    """The seats of an event as they are held at this moment."""

    def __init__(self, event: Event, registrations: Iterable[Registration]) -> None:
        self.event = event
        self.ways: Counter[str] = Counter()
        self.schools: Counter[int] = Counter()
        for each in registrations:
            if each.holds:
                self.take(each)

    def take(self, registration: Registration) -> None:
        self.ways[registration.way] += 1
        if registration.school_id is not None:
            self.schools[registration.school_id] += 1

    def seat(self, way: str) -> bool:
        """Whether a seat of this way is free, whoever may have it."""
        capacity = self.event.seats(way)
        return capacity is None or self.ways[way] < capacity

    def quota(self, school_id: int | None) -> bool:
        """Whether one more of this school may come."""
        most = self.event.school_quota
        return most is None or school_id is None or self.schools[school_id] < most

    def room(self, way: str, school_id: int | None) -> bool:
        """Whether one more may take part this way from this school."""
        return self.seat(way) and self.quota(school_id)


def next_in_line(event: Event, registrations: Iterable[Registration]) -> list[Registration]:
    """Those who wait and can have a seat now, in the order of the line; each seat given counts."""
    known = sorted(registrations, key=lambda each: each.line)
    hall, found = Hall(event, known), []
    for each in known:
        if each.state == WAITING and hall.room(each.way, each.school_id):
            hall.take(each)
            found.append(each)
    return found


def ahead(mine: Registration, registrations: Iterable[Registration]) -> int:
    """How many wait for the same kind of seat before her."""
    return sum(
        each.state == WAITING and each.way == mine.way and each.line < mine.line for each in registrations
    )


def of_her_school(mine: Registration, event: Event, registrations: Iterable[Registration]) -> int:
    """How many of her school hold a seat, if that alone keeps her waiting; else 0."""
    hall = Hall(event, registrations)
    if mine.state != WAITING or mine.school_id is None or hall.quota(mine.school_id):
        return 0
    return hall.schools[mine.school_id] if hall.seat(mine.way) else 0


def tally(registrations: Iterable[Registration]) -> Tally:
    known = list(registrations)
    return Tally(
        seated=Counter(each.way for each in known if each.state == SEATED),
        offered=Counter(each.way for each in known if each.state == OFFERED),
        waiting=sum(each.state == WAITING for each in known),
        asked=sum(each.state == ASKED for each in known),
    )
