"""Reads the texts of consents: a short header, then the words with the operator's name filled in."""

import re
from pathlib import Path

from pydantic import ValidationError

from models.district import Consent, Settings
from models.shapes import Code, Shape, Words
from services.districts import marks, mistakes
from services.districts.marks import Page, Problem

LONGEST = 3500  # a message holds 4096 characters; the rest is for its heading
NEEDED = ("operator", "address", "version")
HEADER = re.compile(r"\A---\r?\n(.*?\n)---\r?\n(.*)\Z", re.DOTALL)
BLANK = re.compile(r"\{(\w+)\}")


class Header(Shape):
    code: Code
    version: Words
    required: bool = False
    title: Words


def read(places: list[Path], settings: Settings) -> tuple[dict[str, Consent], dict[str, Page], list[Problem]]:
    """The consents by code, the pages by file name, and what is wrong with them."""
    pages: dict[str, Page] = {}
    found: dict[str, dict[str, tuple[Header, str]]] = {}
    problems: list[Problem] = []
    for path in places:
        page, header, text = _one(path, problems)
        if header is None:
            continue
        code, language, _ = path.name.split(".")
        pages[path.name] = page
        if header.code != code:
            problems.append(
                page.problem(("code",), "programme-consent-code", code=header.code, file=path.name)
            )
        problems += _blanks(page, text)
        words = _filled(text, header.version, settings, language)
        if len(words) > LONGEST:
            problems.append(
                page.problem((), "programme-consent-long", most=str(LONGEST), length=str(len(words)))
            )
        found.setdefault(code, {})[language] = (header, words)
    present = {path.name for path in places}
    for code, languages in found.items():
        problems += _agree(code, languages, pages, present)
    return {code: _made(code, languages) for code, languages in found.items()}, pages, problems


def _one(path: Path, problems: list[Problem]) -> tuple[Page, Header | None, str]:
    file, text = marks.named(path), marks.text(path)
    if isinstance(text, Problem):
        problems.append(text)
        return Page(file, None, {}), None, ""
    parts = HEADER.match(text)
    page = marks.page(file, parts[1], first_line=2) if parts else Page(file, None, {})
    if parts is None:
        problems.append(Problem(file, 1, "programme-consent-header"))
        return page, None, ""
    problems += page.problems
    if page.problems:
        return page, None, ""
    try:
        return page, Header.model_validate(page.data), parts[2].strip()
    except ValidationError as error:
        problems += mistakes.said(page, error, Header)
        return page, None, ""


def _blanks(page: Page, text: str) -> list[Problem]:
    used = set(BLANK.findall(text))
    lacking = [
        page.problem((), "programme-consent-lacks", blank=blank) for blank in NEEDED if blank not in used
    ]
    unknown = sorted(used - {*NEEDED, "contact"})
    return lacking + [page.problem((), "programme-consent-blank", blank=blank) for blank in unknown]


def _filled(text: str, version: str, settings: Settings, language: str) -> str:
    operator = settings.operator
    english = language == "en"
    values = {
        "operator": operator.title_en if english else operator.title,
        "address": operator.address_en if english else operator.address,
        "contact": operator.contact,
        "version": version,
    }
    return BLANK.sub(lambda blank: values.get(blank[1], blank[0]), text)


def _agree(
    code: str, languages: dict[str, tuple[Header, str]], pages: dict[str, Page], present: set[str]
) -> list[Problem]:
    """Every consent speaks both languages, and both are the same edition."""
    if len(languages) < 2:
        have = next(iter(languages))
        lacks = f"{code}.{'en' if have == 'ru' else 'ru'}.md"
        alone = pages[f"{code}.{have}.md"].problem((), "programme-consent-alone", file=lacks)
        return [] if lacks in present else [alone]
    russian, english = languages["ru"][0], languages["en"][0]
    page = pages[f"{code}.en.md"]
    return [
        page.problem(
            (field,), "programme-consent-differs", field=field, here=str(there).lower(), ru=str(here).lower()
        )
        for field in ("version", "required")
        if (here := getattr(russian, field)) != (there := getattr(english, field))
    ]


def _made(code: str, languages: dict[str, tuple[Header, str]]) -> Consent:
    header = next(iter(languages.values()))[0]
    return Consent(
        code=code,
        version=header.version,
        required=header.required,
        titles={language: head.title for language, (head, _) in languages.items()},
        texts={language: text for language, (_, text) in languages.items()},
    )
