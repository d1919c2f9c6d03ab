"""People whom the list brings for the first time."""

from collections import Counter

from models.lists import Doubt
from models.people import Person
from services.staff.journals import Journal
from services.staff.known import Known
from services.staff.matching import Group


class Codes:
    """Gives codes that nobody has, has had, or is given by the list itself."""

    def __init__(self, known: Known, groups: list[Group]) -> None:
        given = {entry.code.casefold() for group in groups for entry in group.entries if entry.code}
        self._taken = known.by_code.keys() | known.forgotten | given
        self._last = max(
            (int(code) for code in self._taken if code.isascii() and code.isdecimal()), default=0
        )

    def next(self) -> str:
        self._last += 1
        return f"{self._last:04}"


def make(group: Group, codes: Codes, journal: Journal) -> Person:
    entry = group.first
    given = next((one.code for one in group.entries if one.code), "")
    person = Person(
        code=given or codes.next(),
        surname=entry.surname,
        name=entry.name,
        patronymic=entry.patronymic,
        class_teacher=False,
    )
    journal.add(person, person)
    return person


def doubts(fresh: list[Group], known: Known) -> list[Doubt]:
    """New people who may be somebody known, or each other: the same name in another school."""
    found = []
    for group in fresh:
        for person in group.namesakes[:3]:
            found.append(Doubt(group.first.line, person.full_name, person.code, known.school_of(person)))
    names = Counter(group.first.full_name for group in fresh)
    for group in fresh:
        if names[group.first.full_name] > 1 and group.person and group.first.at:
            person = group.person
            found.append(Doubt(group.first.line, person.full_name, person.code, group.first.at.title))
    return found
