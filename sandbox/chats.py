"""Who and what lives in the sandbox: people, chats, messages, buttons, taps."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from sandbox import painting
from sandbox.files import StoredFile

Kind = Literal["private", "group", "supergroup"]


@dataclass(slots=True)
class User:
    """A person with a Telegram account; `started` once the bot has been written to."""

    id: int
    first_name: str = ""
    last_name: str = ""
    username: str = ""
    language_code: str = "ru"
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    phone: str = ""

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message (inline) or above the input field (reply keyboard)."""

    text: str
    data: str | None = None
    url: str | None = None
    copy: str | None = None
    style: str | None = None
    contact: bool = False
    raw: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Keyboard:
    """What a message asks the client to show instead of the letters."""

    kind: Literal["keyboard", "remove", "force_reply"]
    rows: tuple[tuple[Button, ...], ...] = ()
    one_time: bool = False
    persistent: bool = False
    resize: bool = False
    placeholder: str = ""


@dataclass(slots=True, eq=False)
class Message:
    """One message of a chat as its reader sees it.

    `text` is plain; for a rich message it holds the letters of all its blocks. `html` is made from
    text and entities, so it is safe to show. `buttons` are inline rows.
    """

    id: int
    chat_id: int
    author: int
    from_bot: bool
    date: datetime
    text: str = ""
    entities: list[dict[str, Any]] = field(default_factory=list)
    caption: str = ""
    caption_entities: list[dict[str, Any]] = field(default_factory=list)
    buttons: list[list[Button]] = field(default_factory=list)
    keyboard: Keyboard | None = None
    document: StoredFile | None = None
    photo: StoredFile | None = None
    rich: dict[str, Any] | None = None
    rich_html: str = ""
    contact: dict[str, Any] | None = None
    service: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    reply_to: int | None = None
    forwarded: dict[str, Any] | None = None
    edited_at: datetime | None = None
    silent: bool = False
    protect: bool = False
    reactions: dict[int, list[str]] = field(default_factory=dict)
    deleted: bool = False

    @property
    def html(self) -> str:
        if self.rich is not None:
            return self.rich_html
        if self.caption:
            return painting.rendered(self.caption, self.caption_entities)
        return painting.rendered(self.text, self.entities)

    @property
    def words(self) -> str:
        """The text, or the caption of a file."""
        return self.text or self.caption

    @property
    def labels(self) -> list[str]:
        return [button.text for row in self.buttons for button in row]

    @property
    def is_media(self) -> bool:
        return self.document is not None or self.photo is not None


@dataclass(slots=True, eq=False)
class Chat:
    """A private chat with the bot, or a group; `keyboard` is the reply keyboard shown now."""

    id: int
    kind: Kind
    title: str = ""
    messages: list[Message] = field(default_factory=list)
    members: dict[int, str] = field(default_factory=dict)
    commands: list[dict[str, str]] = field(default_factory=list)
    keyboard: Keyboard | None = None
    bot_status: str = "member"
    migrated_to: int | None = None
    last_id: int = 0
    index: dict[int, Message] = field(default_factory=dict, repr=False)

    def add(self, message: Message) -> None:
        self.messages.append(message)
        self.index[message.id] = message

    def remove(self, message: Message) -> None:
        message.deleted = True
        self.messages.remove(message)


@dataclass(slots=True, eq=False)
class Tap:
    """A pressed inline button and what the bot said to it.

    `opened` is the link or the copied text of a button that makes no update.
    """

    id: str
    user_id: int
    chat_id: int
    message_id: int
    button: Button
    at: datetime
    answered: bool = False
    text: str = ""
    alert: bool = False
    url: str = ""
    opened: str = ""
