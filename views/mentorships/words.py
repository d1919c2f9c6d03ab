"""How a pair is spoken of: its people, its state, its days."""

from collections.abc import Mapping
from datetime import date

from locales import Html, Say
from models.district import District
from models.mentorships import CONSENTED, NEVER, OVER, STATES, Mentorship
from models.people import Person
from models.shapes import Titled
from views import plain
from views.people.names import shown

ICONS = {
    "proposed": "⏳",
    "agreed": "⏳",
    "consented": "📄",
    "active": "🟢",
    "paused": "⏸",
    "closing": "🏁",
}
SAID = (
    "mentorships-state-ordered",
    "mentorships-state-yours",
    *(f"mentorships-state-{state}" for state in STATES),
)
# A button of Telegram shows about so many letters on a phone.
WIDE = 60


def state(pair: Mentorship, say: Say, *, yours: bool = False) -> Html:
    """How the pair stands, with the day that matters; `yours`: the reader's own answer is awaited."""
    if yours:
        return say("mentorships-state-yours", day=_matters(pair, say))
    known = "ordered" if pair.state == CONSENTED and pair.starts_on else pair.state
    return say(f"mentorships-state-{known}", day=_matters(pair, say))


def _matters(pair: Mentorship, say: Say) -> str:
    if pair.state in ("proposed", "agreed"):
        return say.moment(pair.answer_by) if pair.answer_by else ""
    days = {
        "consented": pair.starts_on,
        "active": pair.until,
        "closing": pair.until,
        "paused": pair.paused_until,
    }
    day = pair.ended_on if pair.state in OVER else days.get(pair.state)
    return say.full_day(day) if day is not None else "—"


def icon(pair: Mentorship) -> str:
    return ICONS.get(pair.state, "▫️" if pair.state in (*OVER, *NEVER) else "")


def titled(known: Mapping[str, Titled], code: str, say: Say) -> str:
    """The district's words for a code; a code the district has dropped is shown as it is."""
    found = known.get(code)
    return found.called(say.language) if found else code


def way(pair: Mentorship, district: District, say: Say) -> Html:
    """«Педагог — педагог · традиционное (один на один)»."""
    form = titled(district.mentoring.forms, pair.form, say)
    return say("mentorships-way", form=form, kind=titled(district.mentoring.kinds, pair.kind, say))


def initials(person: Person, say: Say, names: bool) -> str:
    """«Орлов Б. Л.»: for buttons, where a whole name does not fit."""
    if person.erased_at is not None or not names:
        return shown(person, say, names)
    letters = [f"{part[0]}." for part in (person.name, person.patronymic) if part]
    return " ".join([person.surname, *letters])


def line(pair: Mentorship, say: Say, names: bool) -> str:
    """«🟢 Лебедева А. И. — Гусева Н. П.»: the young teacher first."""
    mentee, mentor = initials(pair.mentee, say, names), initials(pair.mentor, say, names)
    return clip(say("mentorships-line", icon=icon(pair), mentee=mentee, mentor=mentor))


def clip(text: str) -> str:
    """The beginning, for a button: letters alone, for a piece of HTML is none."""
    text = plain(text)
    return text if len(text) <= WIDE else f"{text[: WIDE - 1]}…"


def span(starts: date | None, until: date | None, say: Say) -> Html:
    """«с 1 октября 2026 г. по 31 мая 2027 г.»."""
    since = say.full_day(starts) if starts else "—"
    return say("mentorships-span", since=since, until=say.full_day(until) if until else "—")
