"""One person of the list: what is written about her becomes what the list says."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.associations import Membership
from models.lists import Difference, Touched
from models.people import Employment, Person, RoleGrant, School
from services.staff.journals import Journal
from services.staff.known import Known
from services.staff.matching import Group
from services.staff.rows import Reader


@dataclass(slots=True)
class Job:
    """A position in a school with all that the lines say of it together."""

    school: School
    position: str
    work: dict[str, Any] = field(default_factory=dict)

    def told(self) -> tuple[str, str]:
        return self.position, self.school.title


def check(group: Group, reader: Reader) -> None:
    """Lines of one person must not repeat or contradict each other."""
    seen: dict[object, int] = {}
    said: dict[str, Any] = {}
    for entry in group.entries:
        subjects = tuple(entry.work.get("subjects") or ())
        key = (id(entry.at), entry.position, subjects)
        if entry.at and entry.position and key in seen:
            reader.wrong(entry, "", "staff-row-twice", line=seen[key])
        seen.setdefault(key, entry.line)
        for column, value in entry.person.items():
            if said.setdefault(column, value) != value and column != "class_teacher":
                reader.wrong(entry, column, "staff-row-differs", line=group.first.line)


def settle(group: Group, known: Known, journal: Journal, *, fresh: bool) -> Touched:
    """Makes the changes and tells them."""
    assert group.person is not None
    person = group.person
    was_called = person.full_name
    told = Touched(group.first.line, person.code, was_called, group.first.at.title if group.first.at else "")
    told.differences += _personal(group, person, known, journal)
    jobs = _jobs(group)
    for school in {id(job.school): job.school for job in jobs}.values():
        mine = [job for job in jobs if job.school is school]
        told.differences += _at_school(mine, school, person, known, journal, fresh=fresh)
    told.differences += _circles(group, person, known, journal)
    told.differences += _roles(group, person, known, journal)
    return told


def _personal(group: Group, person: Person, known: Known, journal: Journal) -> list[Difference]:
    facts: dict[str, Any] = {}
    for entry in group.entries:
        for column, value in entry.person.items():
            facts[column] = facts.get(column) or value
    years = next((entry.experience for entry in group.entries if entry.experience is not None), None)
    if (
        years is not None
        and "teaching_since" not in facts
        and _years(person.teaching_since, known.today) != years
    ):
        facts["teaching_since"] = date(_school_year(known.today) - years, 9, 1)
    first = group.first
    facts |= {"surname": first.surname, "name": first.name}
    if first.patronymic:
        facts["patronymic"] = first.patronymic
    if person.left_on is not None:
        facts["left_on"] = None
    was = journal.put(person, person, **facts)
    return [Difference(column, before, facts[column]) for column, before in was.items()]


def _school_year(today: date) -> int:
    return today.year if today.month >= 9 else today.year - 1


def _years(since: date | None, today: date) -> int | None:
    return (
        None
        if since is None
        else today.year - since.year - ((today.month, today.day) < (since.month, since.day))
    )


def _jobs(group: Group) -> list[Job]:
    """One job for each school and position; subjects of several lines come together, hours add up."""
    found: dict[tuple[int, str], Job] = {}
    for entry in group.entries:
        if entry.at is None:
            continue
        job = found.setdefault((id(entry.at), entry.position), Job(entry.at, entry.position))
        for name, value in entry.work.items():
            before = job.work.get(name)
            if name == "subjects":
                value = list(dict.fromkeys([*(before or []), *value]))
            elif name == "hours" and before is not None and value is not None:
                value = before + value
            job.work[name] = value if value is not None else before
    return list(found.values())


def _at_school(
    jobs: list[Job], school: School, person: Person, known: Known, journal: Journal, *, fresh: bool
) -> list[Difference]:
    """The jobs there become those of the list; one in place of one is a change of position."""
    live = [job for job in known.live_jobs(person) if job.school_id == school.id]
    by_position = {job.position: job for job in live}
    pairs = [(job, by_position.pop(job.position)) for job in jobs if job.position in by_position]
    kept = {id(job) for job, _ in pairs}
    begun = [job for job in jobs if id(job) not in kept]
    ended = list(by_position.values())
    if len(begun) == len(ended) == 1:
        pairs.append((begun.pop(), ended.pop()))
    told: list[Difference] = []
    for job, row in pairs:
        was = journal.put(row, person, position=job.position, **job.work)
        told += [Difference(name, before, getattr(row, name)) for name, before in was.items()]
    for job in begun:
        journal.add(_begin(job, person, known, fresh=fresh), person)
        told.append(Difference("job", None, job.told()))
    for row in ended:
        journal.put(row, person, until=known.today)
        told.append(Difference("job", (row.position, school.title), None))
    return told


def _begin(job: Job, person: Person, known: Known, *, fresh: bool) -> Employment:
    others = known.jobs.setdefault(person.id, [])
    began = Employment(
        person_id=person.id,
        school_id=job.school.id,
        position=job.position,
        subjects=job.work.get("subjects", []),
        hours=job.work.get("hours"),
        main=job.work.get("main", not others),
        since=None if fresh else known.today,
    )
    others.append(began)
    known.by_id.setdefault(job.school.id, job.school)
    return began


def _circles(group: Group, person: Person, known: Known, journal: Journal) -> list[Difference]:
    """District associations become those of the list; a school's own ones are only joined."""
    told = [entry.associations for entry in group.entries if entry.associations is not None]
    if not told:
        return []
    wanted = dict.fromkeys(number for several in told for number in several)
    live = {one.association_id: one for one in known.circles(person)}
    found: list[Difference] = []
    for number in wanted:
        if number not in live:
            joined = Membership(association_id=number, person_id=person.id, since=known.today)
            journal.add(joined, person)
            found.append(Difference("associations", None, known.associations[number].short))
    for number, row in live.items():
        circle = known.associations.get(number)
        if number not in wanted and circle is not None and circle.level == "district":
            journal.put(row, person, until=known.today)
            found.append(Difference("associations", circle.short, None))
    return found


def _roles(group: Group, person: Person, known: Known, journal: Journal) -> list[Difference]:
    """Roles are only given by a list, never taken."""
    held = {(grant.role, grant.scope_kind, grant.scope_id) for grant in known.held(person)}
    found: list[Difference] = []
    for entry in group.entries:
        for wish in entry.wishes:
            kind = "association" if wish.association_id else "school"
            scope = wish.association_id or (entry.at.id if entry.at else None)
            if (wish.role, kind, scope) in held:
                continue
            held.add((wish.role, kind, scope))
            given = RoleGrant(
                person_id=person.id,
                role=wish.role,
                scope_kind=kind,
                scope_id=scope,
                since=known.now,
                confirmed_at=known.now,
            )
            journal.add(given, person)
            found.append(Difference("roles", None, wish.role))
    return found
