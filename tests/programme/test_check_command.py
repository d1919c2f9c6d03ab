"""`python -m bot check` prints what is wrong, or one line of counts."""

import argparse
from pathlib import Path

import pytest

from bot.commands import check
from services import districts


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    check.arguments(parser)
    return check.run(parser.parse_args(list(words)))


@pytest.fixture(autouse=True)
def _empty_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_DATA_DIR", str(tmp_path / "data"))


@pytest.mark.long
def test_good_files_are_counted_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 0
    assert capsys.readouterr().out == (
        "Файлы района в порядке: мер 25, результатов 12, объединений 16, рубрик 14, ролей 11, "
        f"действий {len(districts.load().actions)}, согласий 6, учебных лет 3.\n"
    )


def test_a_problem_is_printed_and_the_command_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "positions.yaml").write_text("positions:\n  TEACHER: {titel: Учитель}\n", encoding="utf-8")
    assert run(str(tmp_path)) == 1
    assert capsys.readouterr().out == (
        f"{tmp_path}/positions.yaml:2: positions → TEACHER: нет поля title — добавьте его\n"
        f"{tmp_path}/positions.yaml:2: positions → TEACHER: поля titel не бывает — исправьте имя или "
        "удалите. Бывают: title, title_en, subjects, association\n"
    )


def test_files_of_the_installation_are_checked_by_default(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "data" / "programme"
    own.mkdir(parents=True)
    (own / "district.yaml").write_text("zone: <b>\n", encoding="utf-8")
    assert run("--language", "en") == 1
    assert "the field title is missing" in capsys.readouterr().out


def test_a_folder_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("/nowhere/at/all", "--language", "en") == 1
    assert capsys.readouterr().out == "There is no folder /nowhere/at/all. Check the path.\n"
