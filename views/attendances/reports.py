"""How an event went, on paper (paper 7 of a methodical service): the values of its templates.

It is a paper of the district: its words are Russian. Names of the values are listed in
docs/attendances.md: a district's own template may use any of them.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any, Protocol

from locales import Say
from models.district import District
from models.eventforms import EventForm
from models.events import Event, EventMaterial
from models.meetings import AgendaItem, Resolution
from models.talks import Talk
from models.turnouts import Heard, Turnout
from views import Button, File, Screen, papers, plain
from views.attendances import callbacks as to
from views.attendances import materials
from views.attendances.papers import when, where, words_of
from views.attendances.summary import told
from views.people.names import shown

WORD, TYPST = "event_summary.docx", "event_summary.typ"
KINDS = {"docx": WORD, "pdf": TYPST}
NOTHING = "—"


class Summary(Protocol):
    """services.attendances.figures.Summary."""

    @property
    def event(self) -> Event: ...
    @property
    def turnout(self) -> Turnout: ...
    @property
    def schools(self) -> Sequence[tuple[str, int]]: ...
    @property
    def heard(self) -> Heard | None: ...
    @property
    def hears(self) -> bool: ...
    @property
    def agenda(self) -> Sequence[AgendaItem]: ...
    @property
    def talks(self) -> Sequence[Talk]: ...
    @property
    def materials(self) -> Sequence[EventMaterial]: ...
    @property
    def resolutions(self) -> Sequence[Resolution]: ...


def draws(kind: str, district: District, drawn: dict[str, Any]) -> Callable[[], bytes]:
    """What makes the paper of these values; for a thread. Raises Unfit."""
    make = papers.docx if kind == "docx" else papers.pdf
    return partial(make, district.papers[KINDS[kind]], drawn)


def values(
    found: Summary, form: EventForm, district: District, now: datetime, *, names: bool
) -> dict[str, Any]:
    """Plain texts, whatever the template. Without `names` speakers stand there by their codes."""
    say, event = words_of(district), found.event
    parts = _numbered(talks=bool(found.talks), materials=bool(found.materials))
    feedback, remarks = _thoughts(found, form, district, say)
    return {
        "operator": " ".join(district.settings.operator.title.split()),
        "title": event.title,
        "form": form.called("ru"),
        "when": when(event, say),
        "where": where(event, say) or NOTHING,
        "body": event.association.title if event.association else district.settings.title,
        "organiser": shown(event.author, say, names),
        "measures": _measures(event, district),
        "about": event.about,
        "extras": [
            f"{extra.called('ru')}: {said}"
            for code, extra in form.extras.items()
            if (said := event.extras.get(code))
        ],
        "agenda": [_item(number, item, say, names) for number, item in enumerate(found.agenda, 1)],
        "attended": attended(found.turnout, say),
        "schools": [{"school": title, "count": count} for title, count in found.schools],
        "talks": [
            {"number": number, "who": shown(talk.person, say, names), "title": talk.title}
            for number, talk in enumerate(found.talks, 1)
        ],
        "feedback": feedback,
        "remarks": remarks,
        "materials": [_material(one, say) for one in found.materials],
        "resolutions": [
            _resolution(number, one, say, names) for number, one in enumerate(found.resolutions, 1)
        ],
        "source": plain(say("attendances-report-source", when=say.full_day(now))),
        **parts,
    }


def attended(turnout: Turnout, say: Say) -> str:
    """«Записалось 12, пришло 10 (из них без записи — 1), не пришло 3…» in one line."""
    said = [
        say(
            "attendances-report-came",
            expected=turnout.expected,
            came=turnout.came,
            away=turnout.no_show,
        )
    ]
    if turnout.unexpected:
        said.append(say("attendances-count-unexpected", count=turnout.unexpected))
    said.append(say("attendances-sum-ways", place=turnout.in_place, online=turnout.online))
    if turnout.late:
        said.append(say("attendances-count-late", count=turnout.late))
    return " ".join(plain(part) for part in said)


def _numbered(*, talks: bool, materials: bool) -> dict[str, int]:
    """The numbers of the parts that come after those which may be missing."""
    feedback = 4 if talks else 3
    kept = feedback + 1
    return {
        "feedback_number": feedback,
        "materials_number": kept,
        "decisions_number": kept + materials,
    }


def _thoughts(found: Summary, form: EventForm, district: District, say: Say) -> tuple[list[str], list[str]]:
    if not form.feedback:
        return [plain(say("attendances-report-no-feedback"))], []
    if found.heard is None:
        key = "attendances-report-heard-later" if found.hears else "attendances-heard-few"
        return [plain(say(key, least=district.settings.anonymity))], []
    bare = Heard(found.heard.count, found.heard.answers)
    return [plain(line) for line in told(bare, say).split("\n")], list(found.heard.remarks)


def _measures(event: Event, district: District) -> str:
    known = district.measures
    return (
        "; ".join(f"{code} {known[code].named('ru')}" if code in known else code for code in event.measures)
        or NOTHING
    )


def _item(number: int, item: AgendaItem, say: Say, names: bool) -> dict[str, Any]:
    who = shown(item.speaker_person, say, names) if item.speaker_person else item.speaker
    return {"number": number, "question": item.question, "speaker": who, "minutes": item.minutes}


def _material(one: EventMaterial, say: Say) -> str:
    title = plain(materials.named(one, say))
    return f"{title}: {one.link}" if one.link else title


def _resolution(number: int, one: Resolution, say: Say, names: bool) -> dict[str, Any]:
    who = shown(one.owner_person, say, names) if one.owner_person else one.owner
    due = say.full_day(one.due_on) if one.due_on else NOTHING
    return {"number": number, "text": one.text, "owner": who or NOTHING, "due": due}


def ready(event: Event, kind: str, content: bytes, say: Say) -> Screen:
    """The paper as a file."""
    name = plain(say("attendances-report-name", number=event.id))
    return Screen(
        say("attendances-report-ready"),
        Button(say("attendances-to-summary"), to.Summary(event=event.id)),
        document=File(f"{name}.{kind}", content),
        fresh=True,
    )


def sample(district: District) -> dict[str, Any]:
    """Values that have everything: templates are tried with them when the district's files are checked."""
    texts = (
        "title", "form", "when", "where", "body", "organiser", "measures", "about", "attended", "source",
    )  # fmt: skip
    return {
        **dict.fromkeys(texts, NOTHING),
        "operator": " ".join(district.settings.operator.title.split()),
        **{name: [NOTHING] for name in ("extras", "feedback", "remarks", "materials")},
        "agenda": [{"number": 1, "question": NOTHING, "speaker": NOTHING, "minutes": 15}],
        "schools": [{"school": NOTHING, "count": 1}],
        "talks": [{"number": 1, "who": NOTHING, "title": NOTHING}],
        "resolutions": [{"number": 1, "text": NOTHING, "owner": NOTHING, "due": NOTHING}],
        **_numbered(talks=True, materials=True),
    }
