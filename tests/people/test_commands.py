"""The console's commands: invites on paper, the first administrator's code, the audit."""

import asyncio
import csv
import io
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import select

from bot import schema
from bot.__main__ import main
from bot.database import Database
from models import Row
from models.people import AuditRecord, Employment, Invite, Person, School
from services import invites, privacy
from tests.stage import copy_of

Kept = TypeVar("Kept", bound=Row)


@pytest.fixture
def house(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An installation with a school of two; the URL of its database."""
    url = copy_of(template, tmp_path)
    monkeypatch.setenv("BOT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("BOT_DATABASE_URL", url)
    monkeypatch.chdir(tmp_path)
    asyncio.run(_two_teachers(url))
    return url


async def _two_teachers(url: str) -> None:
    database = Database(url)
    async with database.write() as session:
        school = School(code="s1", title="Школа № 1")
        session.add(school)
        for code, surname in (("0001", "Кузнецова"), ("0002", "=Формула")):
            person = Person(code=code, surname=surname, name="Анна", patronymic="Петровна")
            session.add(person)
            await session.flush()
            session.add(Employment(person_id=person.id, school_id=school.id, position="TEACHER"))
    await database.close()


def rows(url: str, table: type[Kept]) -> list[Kept]:
    async def read() -> list[Kept]:
        database = Database(url)
        async with database.read() as session:
            found = (await session.scalars(select(table).order_by(table.id))).all()
        await database.close()
        return list(found)

    return asyncio.run(read())


@pytest.mark.long
def test_invites_are_printed_as_cards(house: str, tmp_path: Path) -> None:
    assert main(["invites", "--bot", "opora_bot"]) == 0

    made = tmp_path / "invites.pdf"
    assert made.read_bytes().startswith(b"%PDF")
    assert made.stat().st_mode & 0o077 == 0
    assert len(rows(house, Invite)) == 2


def test_a_table_of_invites_holds_keys_that_work_and_no_formulas(house: str, tmp_path: Path) -> None:
    assert main(["invites", "--school", "s1", "--bot", "opora_bot", "--out", str(tmp_path / "i.csv")]) == 0

    text = (tmp_path / "i.csv").read_text(encoding="utf-8-sig")
    table = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert [row[1][:9] for row in table] == ["'=Формула", "Кузнецова"]
    hashes = {invite.key_hash for invite in rows(house, Invite)}
    assert {invites.hashed(invites.normal(row[4])) for row in table} == hashes
    assert {invites.hashed(invites.normal(row[5])) for row in table} == hashes


@pytest.mark.long
def test_nobody_of_an_unknown_school_is_invited(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["invites", "--school", "nowhere", "--bot", "opora_bot"]) == 1

    assert capsys.readouterr().out.startswith("Приглашать некого")


@pytest.mark.long
def test_the_code_for_an_administrator_is_kept_as_a_hash_alone(
    house: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["admin-code", "--person", "0001"]) == 0

    code = capsys.readouterr().out.splitlines()[0].rsplit(" ", 1)[1]
    made = rows(house, Invite)
    assert [(one.admin, one.key_hash) for one in made] == [(True, invites.hashed(invites.normal(code)))]
    assert (made[0].expires_at - made[0].issued_at).total_seconds() == 15 * 60


@pytest.mark.long
def test_the_audit_is_verified_from_the_console(house: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["invites", "--bot", "opora_bot"])
    capsys.readouterr()

    assert main(["audit"]) == 0
    assert main(["audit", "last", "--count", "1"]) == 0

    said = capsys.readouterr().out.splitlines()
    assert said[0] == "the chain holds"
    assert "#2 by - people.invite to 1 invite:2" in said[1]
    assert len(rows(house, AuditRecord)) == 2


@pytest.mark.long
def test_a_restored_backup_does_not_bring_back_the_erased(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'opora.sqlite3'}"
    monkeypatch.setenv("BOT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("BOT_DATABASE_URL", url)
    monkeypatch.chdir(tmp_path)
    asyncio.run(_made_by_migrations(url))
    main(["backup"])
    backup = next((tmp_path / "backups").glob("*.gz"))
    asyncio.run(_erase_the_first(url))
    capsys.readouterr()

    assert main(["restore", str(backup)]) == 0

    assert "erased once more, as they had asked: 1" in capsys.readouterr().out
    assert [(one.code, one.name) for one in rows(url, Person)] == [("0001", ""), ("0002", "Анна")]


async def _made_by_migrations(url: str) -> None:
    database = Database(url)
    await schema.bring_up_to_date(database)
    await database.close()
    await _two_teachers(url)


async def _erase_the_first(url: str) -> None:
    database = Database(url)
    async with database.write() as session:
        person = (await session.scalars(select(Person).where(Person.code == "0001"))).one()
        await privacy.erase(session, person, datetime.now(UTC))
    await database.close()
