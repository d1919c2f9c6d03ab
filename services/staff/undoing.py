"""Takes an import back: what nobody has touched since becomes what it was; the rest is told."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from models import Row
from models.lists import Undone
from models.people import Account, Invite, Person
from models.staff import Import, ImportChange
from services import audit
from services.refusals import Refusal
from services.staff.journals import KINDS, plainly, restored

PEOPLE, SCHOOLS = "people", "schools"
AT_ONCE = 500


async def undo(session: AsyncSession, number: int | None, now: datetime) -> Undone:
    """Takes back the import of that number, the last one if None.

    A person who has meanwhile entered the bot, or whom something new points to, stays as she is.
    """
    record = await _import(session, number)
    rows = select(ImportChange).where(ImportChange.import_id == record.id).order_by(ImportChange.id.desc())
    changes = (await session.scalars(rows)).all()
    if not changes:
        raise Refusal("staff-undo-gone", number=record.id)
    undone = Undone(record.id, record.file_name)
    seen = await _loaded(session, changes)
    by_person: dict[int, list[ImportChange]] = {}
    for change in changes:
        if change.kind != SCHOOLS and change.subject_id is not None:
            by_person.setdefault(change.subject_id, []).append(change)
    for person_id, own in by_person.items():
        await _person(session, person_id, own, undone)
    for change in changes:
        if change.kind == SCHOOLS:
            await _one(session, change, undone)
    del seen
    record.undone_at = now
    await audit.write(session, None, "people.undo_import", now, about=f"import:{record.id}")
    return undone


async def _import(session: AsyncSession, number: int | None) -> Import:
    wanted = select(Import).order_by(Import.id.desc()).limit(1)
    wanted = wanted.where(Import.undone_at.is_(None)) if number is None else wanted.where(Import.id == number)
    found = await session.scalar(wanted)
    if found is None:
        raise Refusal("staff-undo-none")
    if found.undone_at is not None:
        raise Refusal("staff-undo-twice", number=found.id)
    return found


async def _loaded(session: AsyncSession, changes: Sequence[ImportChange]) -> list[Row]:
    """The rows changed, a few hundred at a time; while they are held, `session.get` asks nothing."""
    found: list[Row] = []
    for kind, table in KINDS.items():
        ids = [change.row_id for change in changes if change.kind == kind]
        for start in range(0, len(ids), AT_ONCE):
            rows = await session.scalars(select(table).where(table.id.in_(ids[start : start + AT_ONCE])))
            found += rows.all()
    return found


async def _person(session: AsyncSession, person_id: int, own: Sequence[ImportChange], undone: Undone) -> None:
    person = await session.get(Person, person_id)
    if person is None or person.erased_at is not None:
        return
    brought = any(change.kind == PEOPLE and change.was is None for change in own)
    if not brought:
        for change in own:
            await _one(session, change, undone, person)
    elif await _lives_on(session, person, own) or not await _remove(session, person, own):
        undone.kept.append((person.code, person.full_name))
    else:
        undone.reverted += len(own)


async def _lives_on(session: AsyncSession, person: Person, own: Sequence[ImportChange]) -> bool:
    """Whether a person brought by the import has entered since, or been changed by somebody."""
    entered = select(Account.id).where(Account.person_id == person.id).limit(1)
    opened = select(Invite.id).where(Invite.person_id == person.id, Invite.redeemed_at.is_not(None)).limit(1)
    if person.joined_at is not None or await session.scalar(entered) or await session.scalar(opened):
        return True
    rows = [(await session.get(KINDS[change.kind], change.row_id), change) for change in own]
    return any(row is None or not _untouched(row, change) for row, change in rows)


async def _remove(session: AsyncSession, person: Person, own: Sequence[ImportChange]) -> bool:
    """Deletes the person with what came with her, unless something else points to her."""
    try:
        async with session.begin_nested():
            await session.execute(delete(Invite).where(Invite.person_id == person.id))
            for change in own:
                if change.kind != PEOPLE:
                    await session.execute(
                        delete(KINDS[change.kind]).where(KINDS[change.kind].id == change.row_id)
                    )
            await session.execute(delete(Person).where(Person.id == person.id))
    except IntegrityError:
        return False
    return True


async def _one(
    session: AsyncSession, change: ImportChange, undone: Undone, person: Person | None = None
) -> None:
    row = await session.get(KINDS[change.kind], change.row_id)
    if row is None:
        return
    called = (person.code, person.full_name) if person else ("", str(getattr(row, "title", "")))
    if not _untouched(row, change) or not await _revert(session, row, change):
        if called not in undone.kept:
            undone.kept.append(called)
    else:
        undone.reverted += 1


async def _revert(session: AsyncSession, row: Row, change: ImportChange) -> bool:
    try:
        async with session.begin_nested():
            if change.was is None:
                await session.delete(row)
            for name, value in (change.was or {}).items():
                setattr(row, name, restored(type(row), name, value))
    except IntegrityError:
        return False
    return True


def _untouched(row: Row, change: ImportChange) -> bool:
    fields: dict[str, Any] = change.became
    return all(plainly(getattr(row, name)) == value for name, value in fields.items())
