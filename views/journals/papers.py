"""The journal of a pair on paper, in Word and as a workbook.

It is a paper of the district, so its words are Russian. Names of the values are listed in docs/journals.md.
"""

from datetime import datetime
from typing import Any

from locales import Say
from models.district import District
from models.journals import MentoringSession
from models.mentorships import Mentorship
from views import Button, File, Screen, plain, sheets
from views.journals import callbacks as to
from views.journals import words
from views.journals.pages import Shown
from views.people import names

WORD = "mentoring_journal.docx"
KINDS = ("docx", "xlsx")
NOTHING = "—"
STATES = ("unconfirmed", "confirmed", "corrected")
COLUMNS = ("day", "minutes", "form", "theme", "done", "next", "state")
WIDTHS = (6, 16, 10, 18, 34, 44, 34, 16)
SAID = (
    *(f"journals-paper-{state}" for state in STATES),
    *(f"journals-paper-{column}" for column in COLUMNS),
)


def values(shown: Shown, district: District, now: datetime) -> dict[str, Any]:
    """Plain texts. Of meetings only what the reader may see: personal notes go to the two alone."""
    say = Say("ru", district.settings.timezone)
    pair = shown.pair
    known = shown.viewer in ("mentor", "mentee") or shown.names
    form, kind = district.mentoring.forms.get(pair.form), district.mentoring.kinds.get(pair.kind)
    earliest_first = list(reversed(shown.meetings))
    return {
        "operator": " ".join(district.settings.operator.title.split()),
        "district": district.settings.title,
        "mentor": plain(names.shown(pair.mentor, say, known)),
        "mentee": plain(names.shown(pair.mentee, say, known)),
        "school": pair.school.title,
        "form": form.called("ru") if form else pair.form,
        "kind": kind.called("ru") if kind else pair.kind,
        "order": order(pair, say),
        "period": term(pair, say),
        "meetings": [_row(number, met, shown, district, say) for number, met in enumerate(earliest_first, 1)],
        "count": str(shown.count),
        "hours": words.hours(shown.minutes, say),
        "confirmed": str(shown.confirmed),
        "source": source(now, say),
    }


def source(now: datetime, say: Say) -> str:
    return plain(say("journals-paper-source", when=say.full_day(now)))


def order(pair: Mentorship, say: Say) -> str:
    """«№ 45 от 12 сентября 2026 г.»."""
    if not pair.order_number or pair.order_on is None:
        return NOTHING
    day = say.full_day(pair.order_on)
    return plain(say("journals-paper-order", number=pair.order_number, day=day))


def term(pair: Mentorship, say: Say) -> str:
    if pair.starts_on is None:
        return NOTHING
    starts = say.full_day(pair.starts_on)
    if pair.ended_on is None:
        return plain(say("journals-paper-term-open", starts=starts))
    return plain(say("journals-paper-term", starts=starts, until=say.full_day(pair.ended_on)))


def _row(number: int, met: MentoringSession, shown: Shown, district: District, say: Say) -> dict[str, Any]:
    key = f"journals-paper-{met.state}" if met.state in STATES else "journals-paper-unconfirmed"
    own = shown.viewer in ("mentor", "mentee")
    spoken = plain(say("journals-paper-voice")) if words.audible(met, shown.viewer) else ""
    done = met.done if own or not met.personal else ""
    return {
        "number": number,
        "day": f"{met.held_on:%d.%m.%Y}",
        "minutes": met.minutes,
        "form": words.form(met.form, say, district, icon=False),
        "theme": met.theme or NOTHING,
        "done": done or spoken or NOTHING,
        "next": "; ".join(
            part for part in (met.next_step, f"{met.next_on:%d.%m.%Y}" if met.next_on else "") if part
        )
        or NOTHING,
        "state": plain(say(key)),
    }


def workbook(drawn: dict[str, Any], say: Say) -> bytes:
    """One sheet; minutes are numbers, so that they can be summed."""
    rows = [[one["number"], *(one[column] for column in COLUMNS)] for one in drawn["meetings"]]
    minutes = sum(one["minutes"] for one in drawn["meetings"])
    notes = (
        say("journals-paper-head-mentor", mentor=drawn["mentor"]),
        say("journals-paper-head-mentee", mentee=drawn["mentee"]),
        say("journals-paper-head-school", school=drawn["school"]),
        say("journals-paper-head-period", period=drawn["period"]),
        drawn["source"],
    )
    page = sheets.Page(
        plain(say("journals-paper-sheet")),
        ["№", *(_head(column, say) for column in COLUMNS)],
        rows,
        widths=WIDTHS,
        heading=plain(say("journals-paper-heading")),
        notes=[plain(note) for note in notes],
        total=["", plain(say("journals-paper-total")), minutes, "", "", "", "", drawn["confirmed"]],
    )
    return sheets.workbook([page])


def _head(column: str, say: Say) -> str:
    key = f"journals-paper-{column}"
    return plain(say(key))


def file(pair_id: int, kind: str, content: bytes, say: Say) -> Screen:
    name = plain(say("journals-paper-name", number=pair_id))
    return Screen(
        say("journals-paper-ready"),
        Button(say("journals-to-journal"), to.Journal(pair_id=pair_id)),
        document=File(f"{name}.{kind}", content),
        fresh=True,
        protect=True,
    )


def sample(district: District) -> dict[str, Any]:
    """Values that have everything: the template is tried with them when the files are checked."""
    heads = (
        "mentor",
        "mentee",
        "school",
        "form",
        "kind",
        "order",
        "period",
        "count",
        "hours",
        "confirmed",
        "source",
    )
    row = {
        "number": 1,
        "minutes": 45,
        **dict.fromkeys(("day", "form", "theme", "done", "next", "state"), NOTHING),
    }
    return {
        **dict.fromkeys(heads, NOTHING),
        "operator": " ".join(district.settings.operator.title.split()),
        "district": district.settings.title,
        "meetings": [row],
    }
