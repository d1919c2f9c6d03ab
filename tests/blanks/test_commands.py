"""The console prints papers with names and takes in lists of tests, on a methodist's behalf."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import schema
from bot.__main__ import main
from bot.database import Database
from models.assessments import Assessment, Blank
from models.district import District
from models.people import Employment, Person, RoleGrant, School
from services import consents

NOW = datetime(2026, 11, 1, 9, tzinfo=UTC)


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, district: District) -> str:
    """An installation with a methodist, 0001, and a teacher who has consented to diagnostics, 0002."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'opora.sqlite3'}"
    monkeypatch.setenv("BOT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("BOT_DATABASE_URL", url)
    monkeypatch.chdir(tmp_path)
    asyncio.run(_people(url, district))
    return url


async def _people(url: str, district: District) -> None:
    database = Database(url)
    await schema.bring_up_to_date(database)
    async with database.write() as session:
        school = School(code="s1", title="Школа № 1")
        session.add(school)
        made = [Person(code=code, surname="Кузнецова", name="Анна") for code in ("0001", "0002")]
        session.add_all(made)
        await session.flush()
        session.add(RoleGrant(person_id=made[0].id, role="methodist", since=NOW, confirmed_at=NOW))
        session.add(Employment(person_id=made[1].id, school_id=school.id, position="TEACHER"))
        await consents.give(session, made[1].id, "C2", "ru", district, NOW)
    await database.close()


def count(url: str, table: type[Assessment] | type[Blank]) -> int:
    async def read() -> int:
        database = Database(url)
        async with database.read() as session:
            found = (await session.scalars(select(table.id))).all()
        await database.close()
        return len(found)

    return asyncio.run(read())


@pytest.mark.long
def test_papers_are_printed_for_a_school_into_a_file_for_its_owner_alone(house: str, tmp_path: Path) -> None:
    assert main(["blanks", "--by", "0001", "--school", "s1", "--bot", "opora_bot"]) == 0

    made = tmp_path / "blanks.pdf"
    assert made.read_bytes().startswith(b"%PDF")
    assert made.stat().st_mode & 0o077 == 0
    assert count(house, Blank) == 1
    assert main(["blanks", "--by", "0001", "--school", "nowhere"]) == 1
    assert main(["blanks", "--by", "0002"]) == 1
    assert main(["blanks", "--by", "9999"]) == 1


@pytest.mark.long
def test_a_list_of_tests_is_tried_first_and_kept_only_when_told(
    house: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = tmp_path / "tests.csv"
    listed.write_text("код;группа;процент;источник;дата\n0002;SUB;80;Курс;20.10.2026\n", encoding="utf-8")
    assert main(["tests", str(listed), "--by", "0001"]) == 0
    assert "Это проба: ничего не записано" in capsys.readouterr().out
    assert count(house, Assessment) == 0
    assert main(["tests", str(listed), "--by", "0001", "--yes"]) == 0
    assert count(house, Assessment) == 1

    listed.write_text("код;группа;процент;источник;дата\n0001;SUB;80;Курс;20.10.2026\n", encoding="utf-8")
    assert main(["tests", str(listed), "--by", "0001", "--yes"]) == 1
    assert "строка 2: По коду 0001 записать нельзя" in capsys.readouterr().out
    assert main(["tests", str(listed), "--by", "0002", "--yes"]) == 1
    assert "На это у Вас нет прав" in capsys.readouterr().err
