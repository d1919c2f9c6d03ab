"""Takes a staff list in: compares it with the rows and changes them in the caller's transaction."""

import hashlib
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.lists import Report
from models.staff import Import, ImportChange
from services import audit
from services.refusals import Refusal
from services.staff import columns, files, leaving, matching, newcomers, settling
from services.staff.columns import Layout
from services.staff.files import Line
from services.staff.journals import Journal
from services.staff.known import Known, load
from services.staff.matching import Group
from services.staff.rows import Reader
from services.staff.schools import Schools

UNDOABLE = timedelta(days=90)


async def take(
    session: AsyncSession,
    district: District,
    content: bytes,
    file_name: str,
    now: datetime,
    *,
    complete: bool = False,
    skip_bad: bool = False,
) -> Report:
    """Changes the rows as the list says and reports what was changed.

    With problems in the list nothing is changed, unless `skip_bad` leaves out the people they are
    about. `complete` says that the list names everybody of its schools: whoever is missing has left.
    The report shows a change whether or not the caller then commits it.
    """
    layout, lines = read(content)
    mark = hashlib.sha256(content).hexdigest()
    record = Import(at=now, file_name=file_name[:200], sha256=mark)
    again = await session.scalar(
        select(Import.id).where(Import.sha256 == mark, Import.undone_at.is_(None)).order_by(Import.id.desc())
    )
    session.add(record)
    await session.flush()
    await audit.write(session, None, "people.import", now, about=f"import:{record.id}")
    today = now.astimezone(district.settings.timezone).date()
    known = await load(session, now, today)
    reader = Reader(district, layout, known.associations.values(), today)
    groups, schools = _understood(lines, reader, known)
    report = Report(
        lines=len(lines),
        ignored=layout.ignored,
        private=layout.private,
        problems=sorted(reader.problems, key=lambda one: one.line),
        again=again,
        complete=complete,
    )
    report.skipped = sorted(entry.line for group in groups if group.bad for entry in group.entries)
    if not report.problems or (skip_bad and not complete):
        good = [group for group in groups if not group.bad]
        await _keep(session, record, await _apply(session, good, schools, known, report), report)
    return report


def read(content: bytes) -> tuple[Layout, list[Line]]:
    """The first sheet that has the header of a staff list."""
    first: Refusal | None = None
    for lines in files.sheets(content):
        try:
            return columns.recognise(lines)
        except Refusal as refusal:
            first = first or refusal
    raise first or Refusal("staff-file-empty")


def _understood(lines: list[Line], reader: Reader, known: Known) -> tuple[list[Group], Schools]:
    entries, schools = reader.entries(lines), Schools(known)
    for entry in entries:
        schools.place(entry, reader)
    groups = matching.matched(matching.grouped(entries, reader), known, reader)
    for group in groups:
        settling.check(group, reader)
    return groups, schools


async def _apply(
    session: AsyncSession, groups: list[Group], schools: Schools, known: Known, report: Report
) -> Journal:
    journal = Journal(session)
    used = {id(entry.at) for group in groups for entry in group.entries}
    for school in schools.new:
        if id(school) in used:
            journal.add(school)
            report.schools.append((school.title, schools.near(school)))
    codes = newcomers.Codes(known, groups)
    fresh = {id(group) for group in groups if group.person is None}
    for group in groups:
        if group.person is None:
            group.person = newcomers.make(group, codes, journal)
    await session.flush()
    report.doubts = newcomers.doubts([group for group in groups if id(group) in fresh], known)
    for group in groups:
        told = settling.settle(group, known, journal, fresh=id(group) in fresh)
        if id(group) in fresh:
            report.new.append(told)
        elif told.differences:
            report.changed.append(told)
        else:
            report.same += 1
    report.missing = leaving.missing(groups, known)
    if report.complete:
        leaving.leave(report.missing, groups, known, journal)
    await session.flush()
    return journal


async def _keep(session: AsyncSession, record: Import, journal: Journal, report: Report) -> None:
    """Writes down how to take the import back; what is too old to be taken back is forgotten."""
    session.add_all(journal.kept(record.id))
    record.counts = {"new": len(report.new), "changed": len(report.changed), "missing": len(report.missing)}
    report.number = record.id
    old = select(Import.id).where(Import.at < record.at - UNDOABLE)
    await session.execute(delete(ImportChange).where(ImportChange.import_id.in_(old)))
    await session.flush()
