"""Each slip of the editing hand gets one message with the file, the line and the cure."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.commands import check
from locales import Say
from services import districts
from tests.programme.mistakes import MISTAKES, Mistake, Spoil, swap
from tests.programme.mistakes_of_mentoring import MISTAKES as MENTORING
from tests.programme.mistakes_of_the_pulse import MISTAKES as PULSE

ENGLISH, RUSSIAN = Say("en", ZoneInfo("UTC")), Say("ru", ZoneInfo("UTC"))


def said(folder: Path) -> list[str]:
    """What is said in English; in Russian as much is said."""
    found = districts.problems(overrides=folder)
    assert all(check.line(problem, RUSSIAN) for problem in found)
    return [check.line(problem, ENGLISH).removeprefix(f"{folder}/") for problem in found]


def broken(tmp_path: Path, name: str, spoil: Spoil) -> list[str]:
    """What is said when one shipped file is replaced by a spoilt copy."""
    place = tmp_path / name
    place.parent.mkdir(exist_ok=True)
    place.write_text(spoil((districts.FOLDER / name).read_text(encoding="utf-8")), encoding="utf-8")
    return said(tmp_path)


EVERY = MISTAKES | MENTORING | PULSE


@pytest.mark.long
@pytest.mark.parametrize("mistake", EVERY.values(), ids=EVERY)
def test_a_mistake_is_named_with_its_line_and_its_cure(tmp_path: Path, mistake: Mistake) -> None:
    assert broken(tmp_path, mistake.file, mistake.spoil) == list(mistake.said)


@pytest.mark.long
def test_a_districts_own_file_replaces_the_shipped_one(tmp_path: Path) -> None:
    own = swap("approval_over: 100", "approval_over: 30")
    assert broken(tmp_path, "district.yaml", own) == []
    assert districts.load(overrides=tmp_path).settings.approval_over == 30
    assert districts.load().settings.approval_over == 100


@pytest.mark.long
def test_a_file_nobody_reads_is_named_but_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "rubric.yaml").write_text("rubrics: {}\n", encoding="utf-8")
    assert [line.split(" — ")[0] for line in said(tmp_path)] == [
        "rubric.yaml:1: no file of this name is read"
    ]
    assert len(districts.load(overrides=tmp_path).rubrics) == 14


def test_a_folder_without_its_files_says_which_are_missing(tmp_path: Path) -> None:
    found = districts.problems(folder=tmp_path)
    assert {problem.key for problem in found} == {"programme-no-file"}
    assert len(found) == 12


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "positions.yaml").write_bytes("positions: {A: {title: Учитель}}".encode("cp1251"))
    assert said(tmp_path) == ["positions.yaml:1: the file is not in UTF-8 — save it again as UTF-8"]


def test_broken_files_are_refused_with_every_problem(tmp_path: Path) -> None:
    (tmp_path / "positions.yaml").write_text("positions: {A: {}, B: {}}", encoding="utf-8")
    with pytest.raises(districts.Broken) as refused:
        districts.load(overrides=tmp_path)
    assert [problem.key for problem in refused.value.problems] == ["programme-missing", "programme-missing"]


@pytest.mark.long
@pytest.mark.parametrize(
    "text", ["", "[]", "слово", "a: &a [*a]", "? [1, 2]\n: x", "\x00", "- - -", "{a: 1}: 2", "[" * 200_000]
)
@pytest.mark.parametrize("name", ["district.yaml", "calendar.yaml", "roles.yaml", "samples.yaml"])
def test_no_text_whatever_breaks_the_reading(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert said(tmp_path) != []
