"""Certificates on paper: one, or many in a file; and the register as a sheet."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from io import BytesIO
from typing import Any

from locales import Say
from models.certificates import Certificate
from models.district import District
from views import Button, File, Screen, papers, plain, sheets
from views.certificates import callbacks as to
from views.certificates import words
from views.people import names

TYPST = "certificate.typ"
COLUMNS = (
    "number", "name", "school", "role", "form", "title", "topic", "dates", "hours", "issued", "state", "why",
)  # fmt: skip
SAID = tuple(f"certificates-column-{column}" for column in COLUMNS)
SAMPLE = "2026-0001"


def code(text: str) -> str:
    """The QR code as SVG; read by any phone at 33 mm."""
    import segno

    made = BytesIO()
    segno.make(text, error="m", boost_error=False, micro=False, encoding="utf-8").save(
        made, kind="svg", border=2, xmldecl=False, dark="#000"
    )
    return made.getvalue().decode()


def draws(sealed: Sequence[tuple[Mapping[str, Any], str]], district: District) -> Callable[[], bytes]:
    """What makes the PDF of these facts and texts of codes; for a thread. Raises Unfit."""
    return partial(_drawn, tuple(sealed), district)


def _drawn(sealed: Sequence[tuple[Mapping[str, Any], str]], district: District) -> bytes:
    sheets_of = [sheet(facts, text, district) for facts, text in sealed]
    return papers.pdf(district.papers[TYPST], {"sheets": sheets_of})


def sheet(facts: Mapping[str, Any], text: str, district: District) -> dict[str, str]:
    """Plain texts of one page."""
    say = Say("ru", district.settings.timezone)
    topic = plain(say("certificates-paper-topic", topic=str(facts["topic"]))) if facts["topic"] else ""
    hours = plain(say("certificates-paper-hours", hours=facts["hours"])) if facts["hours"] else ""
    return {
        "operator": str(facts["operator"]),
        "district": str(facts["district"]),
        "role": plain(say(f"certificates-paper-{facts['role']}")),
        "number": str(facts["number"]),
        "name": str(facts["name"]),
        "school": str(facts["school"]),
        "form": str(facts["form"]),
        "title": plain(say("certificates-paper-title", title=str(facts["title"]))),
        "topic": topic,
        "dates": words.dates(facts, say),
        "hours": hours,
        "issued": say.full_day(date.fromisoformat(facts["issued"])),
        "how": plain(say("certificates-paper-how")),
        "qr": code(text),
    }


def sample(district: District) -> dict[str, Any]:
    """Values that have everything: the template is tried with them when the district's files are checked."""
    facts = {
        "operator": " ".join(district.settings.operator.title.split()),
        "begins": "2026-11-25",
        "ends": "2026-11-25",
        "issued": "2026-11-25",
        "hours": 3,
        "number": SAMPLE,
        "role": "speaker",
        **dict.fromkeys(("name", "school", "form", "title", "topic"), "—"),
        "district": district.settings.title,
    }
    return {"sheets": [sheet(facts, SAMPLE, district)]}


def shown(certificate: Certificate, content: bytes, say: Say, *, owner: bool) -> Screen:
    """One paper as a file."""
    back = (
        Button(say("certificates-to-mine"), to.Mine())
        if owner
        else Button(say("certificates-to-it"), to.One(id=certificate.id))
    )
    name = plain(say("certificates-file", number=certificate.number))
    text = say("certificates-ready-mine") if owner else say("certificates-ready-theirs")
    return Screen(text, back, document=File(f"{name}.pdf", content), fresh=True, protect=not owner)


def printed(event: int, count: int, content: bytes, say: Say) -> Screen:
    """All of an event in one file."""
    return Screen(
        say("certificates-printed", count=count),
        Button(say("certificates-to-event"), to.Issue(event=event)),
        document=File(f"{plain(say('certificates-printed-file', number=event))}.pdf", content),
        fresh=True,
        protect=True,
    )


def register(found: Sequence[Certificate], say: Say, *, named: bool) -> Callable[[], bytes]:
    """What makes the register as XLSX; people by code where names are not shown. For a thread."""
    head = [plain(say(f"certificates-column-{column}")) for column in COLUMNS]
    rows = [row(each, say, named=named) for each in found]
    return partial(sheets.sheet, plain(say("certificates-register-title")), head, rows)


def row(each: Certificate, say: Say, *, named: bool) -> list[str]:
    facts = each.facts
    kept = {name: str(facts.get(name) or "") for name in COLUMNS}
    if not named or "name" not in facts:
        kept["name"] = plain(names.shown(each.person, say, named))
    if not named:
        kept["school"] = ""
    kept |= {
        "role": plain(words.role(each.role, say)),
        "dates": words.dates(facts, say),
        "issued": say.full_day(each.issued_at),
        "state": plain(
            say("certificates-state-live" if each.revoked_at is None else "certificates-state-off")
        ),
        "why": each.revoked_why,
    }
    return [kept[name] for name in COLUMNS]


def registered(event: int, content: bytes, say: Say) -> Screen:
    return Screen(
        say("certificates-register"),
        Button(say("certificates-to-event"), to.Issue(event=event)),
        document=File(f"{plain(say('certificates-register-file', number=event))}.xlsx", content),
        fresh=True,
        protect=True,
    )
