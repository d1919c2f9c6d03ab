"""Checking in: what the person who comes sees, and the word as the organiser shows it."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

from locales import Say
from models.events import Event
from models.people import Person
from views import Button, File, Screen, papers, plain
from views.attendances import callbacks as to
from views.events.callbacks import Open, Run
from views.people.callbacks import Menu
from views.people.names import shown

DOORS = {
    (True, True): "attendances-door",
    (True, False): "attendances-door-word",
    (False, True): "attendances-door-code",
    (False, False): "attendances-door-organiser",
}
SAID = tuple(DOORS.values())
BOARD = Path(__file__).with_name("board.typ")


def back(event: Event, say: Say) -> Button:
    return Button(say("attendances-to-event"), Open(id=event.id))


def door(event: Event, say: Say, *, by_word: bool, by_code: bool) -> Screen:
    """The ways to say «я здесь»."""
    word = [Button(say("attendances-type-word"), to.Say(event=event.id), style="primary")] if by_word else []
    code = [Button(say("attendances-my-code"), to.Code(event=event.id))] if by_code else []
    return Screen(say(DOORS[by_word, by_code], title=event.title), word, code, back(event, say))


def came(event: Event, say: Say, *, late: bool = False, already: bool = False) -> Screen:
    """She is marked as present."""
    key = "attendances-came-already" if already else "attendances-came-late" if late else "attendances-came"
    return Screen(say(key, title=event.title), back(event, say))


def wrong(event: Event, left: int, say: Say) -> Screen:
    """The word was another one."""
    if not left:
        return Screen(say("attendances-word-last"), back(event, say))
    return Screen(
        say("attendances-word-wrong", left=left),
        Button(say("attendances-word-again"), to.Say(event=event.id), style="primary"),
        back(event, say),
    )


def link(bot: str, token: str) -> str:
    """What her code holds."""
    return f"https://t.me/{bot}?start=at-{token}"


def drawn(url: str) -> Callable[[], bytes]:
    """What draws a code as PNG: large dots, as it is read from one phone by another."""
    return partial(_drawn, url)


def _drawn(url: str) -> bytes:
    import segno

    kept = BytesIO()
    segno.make(url, error="m", micro=False).save(kept, kind="png", scale=12, border=4)
    return kept.getvalue()


def code(event: Event, content: bytes, say: Say) -> Screen:
    return Screen(
        say("attendances-code", title=event.title),
        back(event, say),
        picture=File("code.png", content),
        fresh=True,
        protect=True,
    )


def own_code(event_id: int | None, say: Say) -> Screen:
    """A code opened by whoever does not run the event: nothing is told of it."""
    mine = [Button(say("attendances-to-event"), Open(id=event_id))] if event_id is not None else []
    return Screen(say("attendances-code-for-organiser"), mine, Button(say("people-menu-back"), Menu()))


def scanned(event: Event, person: Person, say: Say, *, names: bool, already: bool) -> Screen:
    """To the organiser: whose code it was."""
    key = "attendances-scanned-already" if already else "attendances-scanned"
    return Screen(
        say(key, who=shown(person, say, names), title=event.title),
        [
            Button(say("attendances-fix"), to.One(event=event.id, person=person.id)),
            Button(say("attendances-to-list"), to.Mark(event=event.id)),
        ],
    )


def word(event: Event, say: Say, opens: str, closes: str) -> Screen:
    """The word, for the organiser to show."""
    assert event.code_word is not None
    said = say(
        "attendances-word", word=event.code_word.upper(), title=event.title, opens=opens, closes=closes
    )
    return Screen(
        said,
        Button(say("attendances-board"), to.Board(event=event.id), style="primary"),
        Button(say("attendances-word-anew"), to.CodeWord(event=event.id, anew=True)),
        Button(say("attendances-to-list"), to.Mark(event=event.id)),
    )


def board(event: Event, bot: str, say: Say) -> Callable[[], bytes]:
    """What draws the word for a projector: for a thread."""
    assert event.code_word is not None
    values = {
        "word": event.code_word.upper(),
        "title": event.title,
        "how": plain(say("attendances-board-how", bot=bot)),
        "caption": plain(say("attendances-board-caption")),
    }
    return partial(papers.png, BOARD, values, 96)


def projected(event: Event, content: bytes, say: Say) -> Screen:
    return Screen(
        say("attendances-board-ready"),
        Button(say("attendances-to-list"), to.Mark(event=event.id)),
        picture=File("word.png", content),
        fresh=True,
    )


def to_desk(event: Event, say: Say) -> Button:
    return Button(say("attendances-to-desk"), Run(id=event.id))
