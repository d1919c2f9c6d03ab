"""Those whom the list of a school no longer names."""

from models.lists import Touched
from models.people import Person
from services.staff.journals import Journal
from services.staff.known import Known
from services.staff.matching import Group


def missing(groups: list[Group], known: Known) -> list[Touched]:
    """People who work in a school of the list and are not on it."""
    listed = {group.person.id for group in groups if group.person}
    named = _named(groups)
    found = []
    for person in known.people:
        here = [job for job in known.live_jobs(person) if job.school_id in named]
        if here and person.id not in listed:
            school = known.by_id[here[0].school_id].title
            found.append(Touched(0, person.code, person.full_name, school))
    return found


def leave(gone: list[Touched], groups: list[Group], known: Known, journal: Journal) -> None:
    """They work there no longer; who works nowhere else has left the district, with all roles."""
    named = _named(groups)
    for told in gone:
        _leave(known.by_code[told.code.casefold()], named, known, journal)


def _leave(person: Person, named: set[int], known: Known, journal: Journal) -> None:
    for job in known.live_jobs(person):
        if job.school_id in named:
            journal.put(job, person, until=known.today)
    gone = not known.live_jobs(person)
    if gone:
        journal.put(person, person, left_on=known.today)
    for grant in known.held(person):
        if gone or (grant.scope_kind == "school" and grant.scope_id in named):
            journal.put(grant, person, until=known.now)


def _named(groups: list[Group]) -> set[int]:
    return {entry.at.id for group in groups for entry in group.entries if entry.at}
