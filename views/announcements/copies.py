"""An announcement as its reader sees it: under a push, in the feed, in a test to oneself."""

from collections.abc import Sequence
from dataclasses import dataclass

from locales import Html, Say
from models.announcements import Announcement
from models.district import District
from views import Button, File, Screen, plain
from views.announcements.callbacks import Less, Open, React
from views.events.callbacks import Open as OpenEvent
from views.registrations.callbacks import Sign

SAID = tuple(
    f"announcements-{tense}-{kind}"
    for tense in ("do", "done")
    for kind in ("ack", "register", "apply", "going", "save", "vote")
)
CAPTION = 1024
PROMINENT = ("register", "apply", "going", "vote")


@dataclass(frozen=True, slots=True)
class Reader:
    """What concerns one reader: the answers offered and given, the copy in hand, a newer correction.

    `can_mute` offers to get the rubric less often; a `public` place has no personal buttons.
    """

    options: Sequence[str] = ()
    given: frozenset[str] = frozenset()
    delivery: int = 0
    can_mute: bool = False
    correction: int | None = None
    public: bool = False


def copy(
    announcement: Announcement, district: District, say: Say, reader: Reader, *, redrawn: bool = False
) -> Screen:
    """The copy with its buttons. A `redrawn` one keeps a picture only where it is one message with it."""
    said = words(announcement, district, say)
    whole = len(plain(said).encode("utf-16-le")) // 2 <= CAPTION
    kept = announcement.attachment if whole or not redrawn else None
    picture, document = attached(kept)
    return Screen(said, *_buttons(announcement, say, reader), picture=picture, document=document)


def words(announcement: Announcement, district: District, say: Say) -> Html:
    """What it is, what it says, when, and until when one answers."""
    rubric = district.rubrics.get(announcement.rubric)
    named = rubric.called(say.language) if rubric else announcement.rubric
    icon = rubric.icon if rubric else "📌"
    head = [say("announcements-head", icon=icon, rubric=named)]
    if announcement.urgent:
        head.insert(0, say("announcements-urgent-mark"))
    if announcement.corrects_id is not None:
        head.append(say("announcements-correction-mark"))
    parts = [
        Html.joined([*head, say("announcements-copy-title", title=announcement.title)]),
        say("announcements-copy-body", body=announcement.body),
    ]
    if terms := _terms(announcement, district, say):
        parts.append(Html.joined(terms))
    return Html.joined(parts, "\n\n")


def attached(attachment: dict[str, object] | None) -> tuple[File | None, File | None]:
    """The picture and the document of an attachment, whichever it is."""
    if not attachment:
        return None, None
    file = File(str(attachment.get("name") or ""), file_id=str(attachment["file_id"]))
    return (file, None) if attachment.get("kind") == "photo" else (None, file)


def _terms(announcement: Announcement, district: District, say: Say) -> list[Html]:
    said = []
    if announcement.starts:
        said.append(
            say(
                "announcements-starts",
                day=say.weekday(announcement.starts),
                time=say.time(announcement.starts),
            )
        )
    if announcement.until:
        said.append(say("announcements-until", when=say.moment(announcement.until)))
    if level := district.levels.get(announcement.terms.get("level", "")):
        said.append(say("announcements-level", level=level.called(say.language)))
    if announcement.ack_until:
        said.append(say("announcements-ack-until", when=say.moment(announcement.ack_until)))
    return said


def _buttons(announcement: Announcement, say: Say, reader: Reader) -> list[Button | list[Button]]:
    rows: list[Button | list[Button]] = []
    if announcement.link:
        rows.append(Button(say("announcements-link"), url=announcement.link))
    if reader.public:
        return rows
    if announcement.event_id is not None:
        sign = Sign(event=announcement.event_id, delivery=reader.delivery)
        rows.append(Button(say("announcements-do-register"), sign, style="primary"))
        rows.append(
            Button(say("announcements-event"), OpenEvent(id=announcement.event_id, delivery=reader.delivery))
        )
    prominent = [kind for kind in reader.options if kind in ("ack", *PROMINENT)]
    rows += [_answer(announcement, kind, say, reader) for kind in prominent]
    quiet = [_answer(announcement, kind, say, reader) for kind in reader.options if kind not in prominent]
    if reader.can_mute:
        quiet.append(Button(say("announcements-less"), Less(id=announcement.id, delivery=reader.delivery)))
    rows.append(quiet)
    if reader.correction is not None:
        rows.append(Button(say("announcements-see-correction"), Open(id=reader.correction)))
    return rows


def _answer(announcement: Announcement, kind: str, say: Say, reader: Reader) -> Button:
    done = kind in reader.given
    return Button(
        say(f"announcements-{'done' if done else 'do'}-{kind}"),
        React(kind=kind, id=announcement.id, delivery=reader.delivery),
        style="success" if done else "primary" if kind in ("ack", *PROMINENT) else None,
    )
