"""Invites on paper: cards to cut and hand over, or a table for a mail merge."""

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from pathlib import Path

from locales import Say
from models.district import District
from models.people import Person
from views import plain
from views.people import names

TEMPLATE = Path(__file__).with_suffix(".typ")


@dataclass(frozen=True, slots=True)
class Letter:
    """One person's invite, while its key can still be read."""

    person: Person
    link: str
    key: str
    until: datetime

    @property
    def school(self) -> str:
        jobs = sorted(self.person.employments, key=lambda job: not job.main)
        return jobs[0].school.title if jobs else ""


def pdf(letters: Iterable[Letter], bot: str, say: Say, district: District) -> bytes:
    """For a thread: two hundred cards take a second."""
    import typst

    ordered = sorted(letters, key=lambda letter: (letter.school, letter.person.full_name))
    schools: dict[str, list[Letter]] = {}
    for letter in ordered:
        schools.setdefault(letter.school, []).append(letter)
    until = say.full_day(ordered[0].until) if ordered else ""
    sheet = {
        "language": say.language,
        "title": plain(say("people-sheet-title")),
        "how": plain(say("people-sheet-how", link=f"t.me/{bot}")),
        "until": plain(say("people-sheet-until", until=until)),
        "schools": [
            {"title": title, "cards": [_card(letter, say, district) for letter in mine]}
            for title, mine in schools.items()
        ],
    }
    inputs = {"sheet": json.dumps(sheet, ensure_ascii=False)}
    made = typst.compile(TEMPLATE, format="pdf", sys_inputs=inputs, ignore_system_fonts=True)
    assert isinstance(made, bytes)
    return made


def table(letters: Sequence[Letter], say: Say, district: District) -> bytes:
    """CSV for Excel; a cell that begins like a formula is kept a text."""
    kept = StringIO()
    writer = csv.writer(kept, delimiter=";")
    for letter in letters:
        person = letter.person
        cells = (
            letter.school,
            person.full_name,
            person.code,
            _work(letter, say, district),
            letter.key,
            letter.link,
        )
        writer.writerow([f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") else cell for cell in cells])
    return kept.getvalue().encode("utf-8-sig")


def _card(letter: Letter, say: Say, district: District) -> dict[str, object]:
    import segno

    groups = letter.key.split("-")
    return {
        "name": letter.person.full_name,
        "work": _work(letter, say, district),
        "code": ["-".join(groups[:4]), "-".join(groups[4:])],
        "qr": segno.make(letter.link, error="m").svg_inline(border=2),
    }


def _work(letter: Letter, say: Say, district: District) -> str:
    return "; ".join(plain(names.job(job, say, district)) for job in letter.person.employments)
