"""Who is who: the lines of one person together, and the person they mean."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from models.people import Person, School
from services.staff.columns import plain
from services.staff.known import Known
from services.staff.rows import Entry, Reader


@dataclass(slots=True)
class Group:
    """All that the list says of one person; without `person` she is new."""

    entries: list[Entry] = field(default_factory=list)
    person: Person | None = None
    namesakes: list[Person] = field(default_factory=list)

    @property
    def bad(self) -> bool:
        return any(entry.bad for entry in self.entries)

    @property
    def first(self) -> Entry:
        return self.entries[0]


def grouped(entries: list[Entry], reader: Reader) -> list[Group]:
    """Lines of one code are one person; so are lines of one name in one school.

    A line without a code joins those of the same name and school that have one.
    """
    coded: dict[tuple[str, int], set[str]] = defaultdict(set)
    for entry in entries:
        if entry.code:
            coded[entry.full_name, id(entry.at)].add(entry.code.casefold())
    groups: dict[object, Group] = defaultdict(Group)
    for entry in entries:
        key: object = entry.code.casefold() or (entry.full_name, id(entry.at))
        same = coded.get((entry.full_name, id(entry.at)), set())
        if not entry.code and len(same) > 1:
            reader.wrong(entry, "code", "staff-ambiguous", codes=", ".join(sorted(same)))
            key = entry.line
        elif not entry.code and same:
            key = next(iter(same))
        elif not entry.full_name or (not entry.code and entry.at is None):
            key = entry.line
        groups[key].entries.append(entry)
    return list(groups.values())


def matched(groups: list[Group], known: Known, reader: Reader) -> list[Group]:
    """Finds the person of every group; groups that mean the same person become one."""
    found: list[Group] = []
    by_person: dict[int, Group] = {}
    for group in groups:
        _agree(group, reader)
        if group.first.code:
            _by_code(group, known, reader)
        elif group.first.at is not None:
            _by_name(group, group.first.at, known, reader)
        same = by_person.get(group.person.id) if group.person else None
        if same is not None:
            same.entries += group.entries
            _agree(same, reader)
        else:
            found.append(group)
            if group.person:
                by_person[group.person.id] = group
    return found


def _agree(group: Group, reader: Reader) -> None:
    """Lines of one person call her the same."""
    for entry in group.entries[1:]:
        if entry.full_name != group.first.full_name:
            reader.wrong(entry, "code", "staff-code-shared", line=group.first.line)


def _by_code(group: Group, known: Known, reader: Reader) -> None:
    entry = group.first
    if entry.code.casefold() in known.forgotten:
        reader.wrong(entry, "code", "staff-code-forgotten", code=entry.code)
        return
    person = known.by_code.get(entry.code.casefold())
    if person is not None:
        if not _may_be(person, entry):
            reader.wrong(entry, "code", "staff-code-other", code=entry.code)
            return
        group.person = person
        return
    here = _namesakes(entry.full_name, known, {id(e.at): e.at for e in group.entries if e.at}.values())
    if here:
        reader.wrong(entry, "code", "staff-code-differs", code=entry.code, other=here[0].code)
    else:
        group.namesakes = known.by_name.get(entry.full_name, [])


def _by_name(group: Group, school: School, known: Known, reader: Reader) -> None:
    entry = group.first
    here = _namesakes(entry.full_name, known, [school])
    if len(here) > 1:
        codes = ", ".join(person.code for person in here)
        reader.wrong(entry, "code" if "code" in reader.layout.places else "", "staff-ambiguous", codes=codes)
    elif here:
        group.person = here[0]
    else:
        group.namesakes = known.by_name.get(entry.full_name, [])


def _may_be(person: Person, entry: Entry) -> bool:
    """A surname may change, a name may be corrected, but not both at once."""
    if not person.surname:
        return True
    return plain(person.surname) == plain(entry.surname) or plain(person.name) == plain(entry.name)


def _namesakes(full_name: str, known: Known, schools: Iterable[School]) -> list[Person]:
    places = [school for school in schools if school.id in known.by_id]
    return [
        person
        for person in known.by_name.get(full_name, [])
        if any(known.works_in(person, school) for school in places)
    ]
