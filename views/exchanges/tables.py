"""The facts of a round as a workbook: by school, by visit."""

from collections.abc import Sequence
from datetime import datetime

from locales import Say
from models.district import District
from models.exchanges import ExchangeRound
from models.visitcards import FAILED, HAPPENED, Facts, VisitFacts
from views import File, Screen, plain
from views.people.names import shown
from views.sheets import Page

SCHOOLS = ("school", "joined", "seated", "alone", "happened", "failed", "silent")
VISITS = ("number", "people", "schools", "day", "word", "online")
SAID = (
    *(f"exchanges-column-{name}" for name in {*SCHOOLS, *VISITS}),
    *(f"exchanges-outcome-{word}" for word in (HAPPENED, FAILED, "silent")),
)


def pages(facts: Facts, district: District, say: Say, now: datetime, *, names: bool) -> list[Page]:
    """`names` is the actor's `Actor.names`; without it people stand by code."""
    rows: list[list[str | int]] = [
        [
            one.title or _words("exchanges-sheet-no-school", say),
            one.joined,
            one.seated,
            one.joined - one.seated,
            one.happened,
            one.failed,
            one.seated - one.happened - one.failed,
        ]
        for one in facts.schools
    ]
    total: list[str | int] = [_words("exchanges-sheet-total", say)]
    total += [sum(int(row[at]) for row in rows) for at in range(1, len(SCHOOLS))]
    place = district.settings.title_en if say.language == "en" else district.settings.title
    notes = [
        plain(say("exchanges-sheet-term", visits=say.full_day(facts.round.visits_until))),
        plain(say("exchanges-sheet-made", district=place, when=say.full_day(now))),
    ]
    heading = plain(say("exchanges-sheet-of", title=facts.round.title))
    visits = [_visit(number, one, say, names=names) for number, one in enumerate(facts.visits, 1)]
    return [
        Page(
            _words("exchanges-sheet-schools", say), _head(SCHOOLS, say), rows,
            (34, 14, 14, 14, 14, 14, 14), heading, notes, total,
        ),
        Page(
            _words("exchanges-sheet-visits", say), _head(VISITS, say), visits,
            (6, 46, 40, 16, 20, 16), heading, notes,
        ),
    ]  # fmt: skip


def ready(found: ExchangeRound, content: bytes, say: Say) -> Screen:
    name = _words("exchanges-sheet-file", say)
    said = say("exchanges-sheet-ready", title=found.title)
    return Screen(said, document=File(f"{name} {found.id}.xlsx", content), fresh=True)


def _visit(number: int, one: VisitFacts, say: Say, *, names: bool) -> list[str | int]:
    return [
        number,
        ", ".join(plain(shown(seat.person, say, names)) for seat in one.visit.seats),
        ", ".join(one.schools),
        say.full_day(one.visit.agreed_on) if one.visit.agreed_on else "",
        _words(f"exchanges-outcome-{one.word or 'silent'}", say),
        _words("exchanges-sheet-online" if one.online else "exchanges-sheet-on-the-spot", say),
    ]


def _head(columns: Sequence[str], say: Say) -> list[str]:
    return [_words(f"exchanges-column-{name}", say) for name in columns]


def _words(key: str, say: Say) -> str:
    return plain(say(key))
