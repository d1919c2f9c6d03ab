"""Questionnaires in files: read, checked, each problem with its line."""

from collections.abc import Iterator

from pydantic import ValidationError

from models.district import District
from models.instruments import Instrument
from services.apart import apart
from services.districts import marks, mistakes
from services.districts.marks import Page, Problem
from services.instruments import checks


def parsed(file: str, text: str) -> tuple[Page, Instrument | None, list[Problem]]:
    """A questionnaire as its file says it; None where it cannot be read, and the problems say why."""
    page = marks.page(file, text)
    if page.problems:
        return page, None, list(page.problems)
    try:
        return page, Instrument.model_validate(page.data), []
    except ValidationError as error:
        return page, None, mistakes.said(page, error, Instrument)


@apart
def uploaded(file: str, content: bytes) -> tuple[Page, Instrument | None, list[Problem]]:
    """A questionnaire that somebody sent: the same, whatever the file holds."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        problem = Problem(file, 1, "programme-not-utf8")
        return Page(file, None, {}), None, [problem]
    return parsed(file, text)


def unsound(instrument: Instrument, page: Page, district: District) -> Iterator[Problem]:
    """What stands in the way of publishing it, with lines."""
    for flaw in (*checks.problems(instrument), *checks.against(instrument, district)):
        yield page.problem(flaw.path, flaw.key, **flaw.facts)
