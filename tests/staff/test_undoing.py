"""An import is taken back, except for what has lived on since."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from models.people import Account, Employment, Person, School
from models.staff import ImportChange
from services import privacy
from services.refusals import Refusal
from services.staff import undoing
from tests.staff.builders import ANNA, IVAN, NOW, but, circles, csv, everybody, take, told


async def undo(database, number=None):
    async with database.write() as session:
        return await undoing.undo(session, number, NOW + timedelta(hours=1))


async def count(database, table):
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(table))


async def test_a_first_import_is_taken_back_to_nothing(database, district):
    await take(database, district, csv(ANNA, IVAN))

    undone = await undo(database)

    assert (await told(database), await count(database, School), undone.kept) == ([], 0, [])


async def test_changes_become_what_they_were(database, district):
    await take(database, district, csv(ANNA, IVAN))
    before = await told(database)
    await take(
        database,
        district,
        csv(but(ANNA, hours="4", since="1999", associations="Информатика и физика", position="Директор")),
        complete=True,
    )

    await undo(database)

    assert await told(database) == before
    assert await circles(database, "0001") == [("math", True)]
    assert str((await everybody(database))[0].teaching_since) == "2010-09-01"


async def test_whoever_has_entered_the_bot_since_stays_and_is_named(database, district):
    await take(database, district, csv(ANNA, IVAN))
    async with database.write() as session:
        anna = await session.scalar(select(Person).where(Person.code == "0001"))
        session.add(Account(telegram_id=5, person_id=anna.id, started_at=NOW))

    undone = await undo(database)

    assert undone.kept == [("0001", "Иванова Анна Петровна"), ("", "Школа № 1")]
    assert [name for _, name, _ in await told(database)] == ["Иванова Анна Петровна"]


async def test_what_was_changed_by_hand_since_stays(database, district):
    await take(database, district, csv(ANNA))
    await take(database, district, csv(but(ANNA, hours="20", since="2001")))
    async with database.write() as session:
        job = await session.scalar(select(Employment))
        job.hours = 6.0

    undone = await undo(database)

    person = (await everybody(database))[0]
    assert (person.employments[0].hours, str(person.teaching_since)) == (6.0, "2010-09-01")
    assert undone.kept == [("0001", "Иванова Анна Петровна")]


async def test_imports_are_taken_back_one_by_one_and_once(database, district):
    await take(database, district, csv(ANNA))
    await take(database, district, csv(ANNA, IVAN))

    await undo(database)
    assert [name for _, name, _ in await told(database)] == ["Иванова Анна Петровна"]
    with pytest.raises(Refusal, match="staff-undo-twice"):
        await undo(database, 2)
    await undo(database)

    assert await told(database) == []
    with pytest.raises(Refusal, match="staff-undo-none"):
        await undo(database)


@pytest.mark.long
async def test_what_is_kept_for_undoing_goes_with_the_person_and_with_time(database, district):
    await take(database, district, csv(ANNA, but(IVAN, school="Школа № 1")))
    async with database.write() as session:
        await privacy.erase(session, await session.scalar(select(Person).where(Person.code == "0001")), NOW)
    async with database.read() as session:
        subjects = set(await session.scalars(select(ImportChange.subject_id)))
    assert subjects == {None, 2}

    await take(database, district, csv(but(IVAN, hours="1")), now=NOW + timedelta(days=100))

    async with database.read() as session:
        assert set(await session.scalars(select(ImportChange.import_id))) == {2}
