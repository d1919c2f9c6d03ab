"""A printed questionnaire."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from locales import Say
from models.assessments import Blank
from models.district import District
from models.instruments import Instrument, Question
from models.people import Employment, Person
from views import papers, plain
from views.people import names

TEMPLATE = Path(__file__).with_name("paper.typ")
FREE = 3


class Line(Protocol):
    """services.blanks.layout.Row."""

    @property
    def number(self) -> int: ...
    @property
    def group(self) -> str: ...
    @property
    def text(self) -> str: ...


class Sheet(Protocol):
    """services.blanks.printing.Sheet."""

    @property
    def blank(self) -> Blank: ...
    @property
    def person(self) -> Person: ...
    @property
    def instrument(self) -> Instrument: ...
    @property
    def rows(self) -> Sequence[Line]: ...
    @property
    def shown(self) -> str: ...
    @property
    def consent(self) -> str: ...


def paper(
    sheets: Sequence[Sheet], bot: str, say: Say, district: District, *, by_name: bool
) -> Callable[[], bytes]:
    """What makes one PDF for everybody, each person from a sheet of paper of her own.

    The rows are read now and the typesetting is left for later: for a thread, as forty people take a
    few seconds. Without `by_name` the paper says «Педагог 0147»: files in a chat carry no names.
    """
    words = {
        "name": plain(say("blanks-paper-name")),
        "signature": plain(say("blanks-paper-signature")),
        "date": plain(say("blanks-paper-date")),
        "refuse": plain(say("blanks-paper-refuse")),
        "how": plain(say("blanks-paper-how")),
        "hand-in": plain(say("blanks-paper-hand-in")),
    }
    drawn = [_sheet(one, bot, say, district, by_name) for one in sheets]
    return partial(_typeset, {"language": say.language, "words": words, "sheets": drawn})


def _typeset(values: Mapping[str, Any]) -> bytes:
    import segno

    drawn = [
        {**one, "qr": segno.make(one["link"], error="m").svg_inline(border=1)} for one in values["sheets"]
    ]
    return papers.pdf(TEMPLATE, {**values, "sheets": drawn})


def _sheet(sheet: Sheet, bot: str, say: Say, district: District, by_name: bool) -> dict[str, Any]:
    instrument = sheet.instrument
    title = district.consents[sheet.blank.consent["code"]].title(say.language)
    return {
        "code": sheet.shown,
        "label": _label(sheet.person, say, district, by_name),
        "link": f"https://t.me/{bot}?start=bl-{sheet.blank.code[:-1]}",
        "title": instrument.called(say.language),
        "intro": instrument.intro.strip().splitlines(),
        "consent": {
            "title": plain(say("blanks-paper-consent", title=title)),
            "paragraphs": [one for one in sheet.consent.split("\n") if one.strip()],
        },
        "anchors": _anchors(instrument, say),
        "groups": _groups(sheet),
        "closing": [_closing(question, sheet, say) for question in _asked(sheet)],
    }


def _label(person: Person, say: Say, district: District, by_name: bool) -> str:
    """Whose paper it is: the code, the school; the name only where the paper does not go by the chat."""
    jobs: Sequence[Employment] = sorted(person.employments, key=lambda job: not job.main)
    where = jobs[0].school.title if jobs else ""
    who = names.shown(person, say, by_name)
    code = plain(say("people-coded", code=person.code))
    return "\n".join(dict.fromkeys(part for part in (who, code, where) if part))


def _anchors(instrument: Instrument, say: Say) -> list[list[str]]:
    if instrument.scale is None:
        return []
    found = [[str(point.value), point.label] for point in instrument.scale.options]
    if instrument.scale.not_applicable:
        found.append([plain(say("blanks-paper-foreign")), instrument.scale.not_applicable])
    return found


def _groups(sheet: Sheet) -> list[dict[str, Any]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in sheet.rows:
        found.setdefault(row.group, []).append({"number": row.number, "text": row.text})
    known = sheet.instrument.group
    return [
        {"title": known[group].title if group in known else "", "rows": rows} for group, rows in found.items()
    ]


def _asked(sheet: Sheet) -> list[Question]:
    """What is not a line with boxes: other kinds among the items, then the closing questions."""
    items = [sheet.instrument.item[code] for code in sheet.blank.items]
    return [item for item in items if not item.scored] + list(sheet.instrument.questions)


def _closing(question: Question, sheet: Sheet, say: Say) -> dict[str, Any]:
    options = list(_options(question, sheet, say).values())
    note = ""
    if question.kind in ("multi", "ranking") and question.most:
        key = "blanks-paper-rank" if question.kind == "ranking" else "blanks-paper-most"
        note = plain(say(key, most=int(question.most)))
    return {
        "text": question.text,
        "note": note,
        "options": options,
        "lines": 0 if options else FREE if question.kind == "text" else 1,
    }


def _options(question: Question, sheet: Sheet, say: Say) -> Mapping[str, str]:
    if question.kind == "bool":
        return {"yes": plain(say("forms-yes")), "no": plain(say("forms-no"))}
    if question.options_from is not None:
        asked = dict.fromkeys(row.group for row in sheet.rows)
        return {group: sheet.instrument.group[group].title for group in asked}
    return question.options
