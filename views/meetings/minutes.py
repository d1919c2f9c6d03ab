"""The minutes of a meeting: a look in the chat, and what their paper says.

A paper of the district: its words are Russian, and it has the names of those who came, so only those
who keep the minutes get it. Names of the values are listed in docs/meetings.md.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from locales import Html, Say, safe
from models.district import District
from models.events import ONLINE, PLACE
from models.meetingcards import MeetingCard
from models.meetings import AgendaItem, Resolution
from views import Button, File, Screen, papers, plain
from views.meetings import callbacks as to
from views.meetings import words

WORD, TYPST = "minutes.docx", "minutes.typ"
KINDS = {"docx": WORD, "pdf": TYPST}
SAID = ("meetings-way-place", "meetings-way-online", "meetings-way-both")
NAMES = (
    "operator", "body", "title", "number", "day", "place", "format", "quorum", "chair", "secretary", "guests",
    "source",
)  # fmt: skip


def preview(shown: MeetingCard, say: Say, *, toast: str = "") -> Screen:
    """As the paper will read, without the list of who came."""
    meeting = shown.meeting
    number = str(meeting.number) if meeting.number else say("meetings-no-number")
    head = say(
        "meetings-minutes",
        number=number,
        body=shown.title,
        day=say.full_day(shown.event.starts_at),
        state=words.state(meeting, say),
        present=shown.present,
        members=shown.members,
    )
    lines = [part for item in shown.items for part in _of_item(item, shown, say)]
    missing = [say("meetings-minutes-empty")] if not any(shown.of(item) for item in shown.items) else []
    return Screen(
        Html.joined([head, words.fitted(lines, say), *missing], "\n\n"), *_deeds(shown, say), toast=toast
    )


def _of_item(item: AgendaItem, shown: MeetingCard, say: Say) -> list[Html]:
    said = [words.question(item, shown, say)]
    said += [say("meetings-heard", words=item.heard)] if item.heard else []
    said += [say("meetings-spoke", words=item.spoke)] if item.spoke else []
    if item.id in shown.outcomes:
        said.append(words.counted(item, shown.outcomes[item.id], say))
    live = [one for one in shown.of(item) if one.state != "dropped"]
    return said + [say("meetings-decided", what=words.decision(one, say, shown.names)) for one in live]


def _deeds(shown: MeetingCard, say: Say) -> list[list[Button]]:
    event, state = shown.event.id, shown.meeting.state
    rows = []
    if shown.runs and state == "held":
        rows.append([Button(say("meetings-write"), to.Write(event=event), style="success")])
    if shown.runs and state != "planned":
        rows.append(
            [
                Button(say("meetings-word"), to.Paper(event=event, kind="docx")),
                Button(say("meetings-pdf"), to.Paper(event=event, kind="pdf")),
            ]
        )
    if shown.runs and state == "written":
        rows.append([Button(say("meetings-sign"), to.Sign(event=event))])
    if shown.runs and state == "signed" and shown.meeting.signed_file:
        rows.append([Button(say("meetings-scan"), to.Paper(event=event, kind="scan"))])
    return [*rows, [Button(say("meetings-to-agenda"), to.Agenda(event=event))]]


def draws(kind: str, district: District, drawn: dict[str, Any]) -> Callable[[], bytes]:
    """What makes the paper of these values; for a thread. Raises Unfit."""
    make = papers.docx if kind == "docx" else papers.pdf
    return partial(make, district.papers[KINDS[kind]], drawn)


def values(shown: MeetingCard, district: District, now: datetime) -> dict[str, Any]:
    """Plain texts, whatever the template."""
    say = Say("ru", district.settings.timezone)
    meeting, event = shown.meeting, shown.event
    online = any(one.way == ONLINE for one in shown.here)
    room = any(one.way == PLACE for one in shown.here)
    way = "both" if online and room else "online" if online else "place"
    key = "meetings-paper-quorum" if shown.quorum else "meetings-paper-quorum-none"
    share = shown.present * 100 // shown.members if shown.members else 0
    came = [one.person.full_name for one in shown.here if one.way]
    return {
        "operator": " ".join(district.settings.operator.title.split()),
        "body": shown.title,
        "title": event.title,
        "number": str(meeting.number) if meeting.number else "___",
        "day": say.full_day(event.starts_at),
        "place": event.place if room or not online else "",
        "format": plain(say(f"meetings-way-{way}")),
        "quorum": plain(say(key, present=shown.present, members=shown.members, share=share)),
        "chair": meeting.chair.full_name if meeting.chair else "",
        "secretary": meeting.secretary.full_name if meeting.secretary else "",
        "guests": ", ".join(map(str, meeting.guests)),
        "source": plain(say("meetings-paper-source", when=say.full_day(now))),
        "people": [{"number": place, "name": name} for place, name in enumerate(came, 1)],
        "items": [_item(item, shown, say) for item in shown.items],
    }


def _item(item: AgendaItem, shown: MeetingCard, say: Say) -> dict[str, Any]:
    speaker = item.speaker_person.full_name if item.speaker_person else item.speaker
    live = [one for one in shown.of(item) if one.state != "dropped"]
    outcome = shown.outcomes.get(item.id)
    return {
        "number": item.position,
        "question": item.question,
        "speaker": speaker,
        "heard": item.heard,
        "spoke": item.spoke,
        "vote": plain(words.counted(item, outcome, say)) if outcome else "",
        "decisions": [
            {"number": f"{item.position}.{place}", "text": _decided(one, say)}
            for place, one in enumerate(live, 1)
        ],
    }


def _decided(one: Resolution, say: Say) -> str:
    """«Подготовить сборник. Ответственный: Петрова А. С. Срок: до 15 мая 2027 г.»."""
    owner = one.owner_person.full_name if one.owner_person else one.owner
    parts = [one.text.rstrip(". ") + "."]
    parts += [plain(say("meetings-paper-owner", who=safe(owner)))] if owner else []
    parts += [plain(say("meetings-paper-term", day=say.full_day(one.due_on)))] if one.due_on else []
    return " ".join(parts)


def shown_paper(event_id: int, kind: str, content: bytes, say: Say) -> Screen:
    name = plain(say("meetings-paper-name", number=event_id))
    return Screen(
        say("meetings-paper-ready"),
        Button(say("meetings-to-minutes"), to.Minutes(event=event_id)),
        document=File(f"{name}.{kind}", content),
        fresh=True,
        protect=True,
    )


def scan(event_id: int, file: dict[str, Any], say: Say) -> Screen:
    """What was signed, as Telegram keeps it."""
    document = File(str(file.get("name") or "scan"), file_id=str(file["id"]))
    photo = file.get("kind") == "photo"
    return Screen(
        say("meetings-scan-here"),
        Button(say("meetings-to-minutes"), to.Minutes(event=event_id)),
        document=None if photo else document,
        picture=document if photo else None,
        fresh=True,
        protect=True,
    )


def sample(_district: District) -> dict[str, Any]:
    """Values that have everything: templates are tried with them when the district's files are checked."""
    item = dict.fromkeys(("question", "speaker", "heard", "spoke", "vote"), "—")
    decision = {"number": "1.1", "text": "—"}
    return {
        **dict.fromkeys(NAMES, "—"),
        "people": [{"number": 1, "name": "—"}],
        "items": [{"number": 1, **item, "decisions": [decision]}],
    }
