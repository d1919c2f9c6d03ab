"""What a person can be shown: screens, buttons, tables, files."""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape
from re import sub
from typing import TYPE_CHECKING, Any, Literal

from locales import Html, safe

if TYPE_CHECKING:  # papers are made in a process that needs no aiogram
    from aiogram.filters.callback_data import CallbackData

Style = Literal["primary", "success", "danger"]


def plain(text: str) -> str:
    """HTML without its tags, for places where Telegram shows letters as they are."""
    return unescape(sub(r"<[^>]*>", "", text)) if isinstance(text, Html) else text


class Button:
    """A button under a screen: it leads to a callback, opens a link, or copies a text."""

    __slots__ = ("copy", "data", "style", "text", "url")

    def __init__(
        self,
        text: str,
        to: "CallbackData | None" = None,
        *,
        url: str | None = None,
        copy: str | None = None,
        style: Style | None = None,
    ) -> None:
        self.text = plain(text)
        self.data = to.pack() if to else None
        self.url, self.copy, self.style = url, copy, style

    def stored(self) -> dict[str, Any]:
        return {name: value for name in self.__slots__ if (value := getattr(self, name)) is not None}

    @classmethod
    def restored(cls, kept: dict[str, Any]) -> "Button":
        button = cls(kept["text"], url=kept.get("url"), copy=kept.get("copy"), style=kept.get("style"))
        button.data = kept.get("data")
        return button


@dataclass(frozen=True, slots=True)
class File:
    """A file to be shown: either its content, or the id Telegram keeps it under."""

    name: str
    content: bytes | None = None
    file_id: str | None = None

    def stored(self) -> dict[str, Any]:
        content = base64.b64encode(self.content).decode() if self.content is not None else None
        return {"name": self.name, "content": content, "file_id": self.file_id}

    @classmethod
    def restored(cls, kept: dict[str, Any] | None) -> "File | None":
        if kept is None:
            return None
        content = base64.b64decode(kept["content"]) if kept["content"] is not None else None
        return cls(kept["name"], content, kept["file_id"])


@dataclass(frozen=True, slots=True)
class Table:
    """A table; drawn as a real one where Telegram can, as aligned letters where it cannot."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True, init=False)
class Screen:
    """One message of the bot, with what hangs on it.

    A button alone is a row of its own; a list of buttons is one row. `fresh` draws a new message
    where the tapped one would be redrawn. `toast` is said on the tapped button (200 letters),
    as a window when `alert`. What `fades` holds somebody's answers or levels: it is protected, and
    taken out of the chat within two days. `contact` is the label of a button that shares the phone number.
    `then` are further messages, drawn after this one. `voice` is a voice note that somebody sent.
    """

    text: Html
    rows: tuple[tuple[Button, ...], ...] = ()
    picture: File | None = None
    document: File | None = None
    voice: File | None = None
    table: Table | None = None
    toast: str = ""
    alert: bool = False
    fresh: bool = False
    protect: bool = False
    fades: bool = False
    contact: str = ""
    then: tuple["Screen", ...] = field(default=())

    def __init__(
        self,
        text: str,
        *buttons: Button | Sequence[Button],
        picture: File | None = None,
        document: File | None = None,
        voice: File | None = None,
        table: Table | None = None,
        toast: str = "",
        alert: bool = False,
        fresh: bool = False,
        protect: bool = False,
        fades: bool = False,
        contact: str = "",
        then: Sequence["Screen"] = (),
    ) -> None:
        rows = tuple((b,) if isinstance(b, Button) else tuple(b) for b in buttons)
        given: dict[str, object] = {
            "text": safe(text),
            "rows": tuple(row for row in rows if row),
            "picture": picture,
            "document": document,
            "voice": voice,
            "table": table,
            "toast": plain(toast),
            "alert": alert,
            "fresh": fresh,
            "protect": protect or fades,
            "fades": fades,
            "contact": plain(contact),
            "then": tuple(then),
        }
        for name, value in given.items():
            object.__setattr__(self, name, value)

    def but(self, **changes: Any) -> "Screen":
        """The same screen except for what is named: a toast, freshness, what follows."""
        kept = {slot: getattr(self, slot) for slot in self.__slots__ if slot not in ("text", "rows")}
        return Screen(self.text, *self.rows, **{**kept, **changes})

    def stored(self) -> str:
        """The screen as JSON, to be kept until it is drawn."""
        return json.dumps(self._kept(), ensure_ascii=False)

    @classmethod
    def restored(cls, kept: str) -> "Screen":
        return cls._from(json.loads(kept))

    def _kept(self) -> dict[str, Any]:
        return {
            "text": self.text,
            "rows": [[button.stored() for button in row] for row in self.rows],
            "picture": self.picture and self.picture.stored(),
            "document": self.document and self.document.stored(),
            "voice": self.voice and self.voice.stored(),
            "table": self.table and [list(self.table.head), [list(row) for row in self.table.rows]],
            "toast": self.toast,
            "alert": self.alert,
            "fresh": self.fresh,
            "protect": self.protect,
            "fades": self.fades,
            "contact": self.contact,
            "then": [screen._kept() for screen in self.then],
        }

    @classmethod
    def _from(cls, kept: dict[str, Any]) -> "Screen":
        return cls(
            Html(kept["text"]),
            *[[Button.restored(button) for button in row] for row in kept["rows"]],
            picture=File.restored(kept["picture"]),
            document=File.restored(kept["document"]),
            voice=File.restored(kept.get("voice")),
            table=Table(*kept["table"]) if kept["table"] else None,
            toast=kept["toast"],
            alert=kept["alert"],
            fresh=kept["fresh"],
            protect=kept["protect"],
            fades=kept.get("fades", False),
            contact=kept["contact"],
            then=[cls._from(screen) for screen in kept["then"]],
        )


def pages(say_back: str, say_on: str, make: Any, page: int, count: int, size: int) -> list[Button]:
    """The row that turns the pages of a list; `make(page)` gives the callback of a page."""
    row = []
    if page > 0:
        row.append(Button(say_back, make(page - 1)))
    if (page + 1) * size < count:
        row.append(Button(say_on, make(page + 1)))
    return row
