"""Loads and checks the district's files: `programme/`, with an installation's own files in their place."""

from functools import cache
from pathlib import Path

from models.district import District
from services.districts import crosschecks, pages
from services.districts.marks import Problem

__all__ = ["FOLDER", "Broken", "Problem", "load", "problems"]

FOLDER = Path(__file__).parents[2] / "programme"


class Broken(Exception):
    """The district's files cannot be used; `problems` says what to mend and where."""

    def __init__(self, problems: list[Problem]) -> None:
        first = problems[0]
        super().__init__(f"{first.file}:{first.line}: {first.key}; run: python -m bot check")
        self.problems = problems


def load(folder: Path | None = None, overrides: Path | None = None) -> District:
    """The district of the folder; a file of the same name in `overrides` replaces the folder's.

    Raises Broken with every problem found, but for files with an unknown name, which are not read.
    """
    found, district = _examine(folder, overrides)
    grave = [problem for problem in found if problem.key != pages.STRANGER]
    if grave or district is None:
        raise Broken(grave)
    return district


def problems(folder: Path | None = None, overrides: Path | None = None) -> list[Problem]:
    """What stands in the way of using the files, in the order of files and lines."""
    return _examine(folder, overrides)[0]


def _examine(folder: Path | None, overrides: Path | None) -> tuple[list[Problem], District | None]:
    read = pages.read(folder or FOLDER, overrides)
    if any(problem.key != pages.STRANGER for problem in read.problems):
        return _in_order(read.problems), None
    district = read.district()
    found = read.problems + list(crosschecks.every(district, read))
    if folder or overrides:
        found += crosschecks.known_to_the_bot(district, _default(), read)
    return _in_order(found), district


@cache
def _default() -> District:
    return pages.read(FOLDER, None).district()


def _in_order(found: list[Problem]) -> list[Problem]:
    return sorted(found, key=lambda problem: (problem.file, problem.line))
