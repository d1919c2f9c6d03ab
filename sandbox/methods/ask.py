"""What a method works with: the call's fields, the chat it names, the texts in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sandbox import html
from sandbox.chats import Chat, Message
from sandbox.errors import bad, forbidden
from sandbox.files import FileKind, StoredFile, Upload
from sandbox.limits import CAPTION, TEXT
from sandbox.spotting import spotted
from sandbox.world import World

GONE = ("left", "kicked")


@dataclass(frozen=True, slots=True)
class Ask:
    """One call: fields as JSON values, files by their part's name."""

    world: World
    method: str
    values: Mapping[str, Any]
    files: Mapping[str, Upload]

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    def get(self, name: str, default: Any = None) -> Any:
        return self.values.get(name, default)

    def chat(self, field: str = "chat_id", *, sending: bool = False) -> Chat:
        """The chat a field names, if the bot may see it (or send to it)."""
        return place(self.world, self.values[field], sending=sending)

    def message(self, gone: str, chat: Chat | None = None) -> Message:
        """The message `message_id` names; `gone` is what to say when there is none."""
        if "message_id" not in self.values:
            raise bad("message identifier is not specified")
        found = self.world.message((chat or self.chat()).id, int(self["message_id"]))
        if found is None:
            raise bad(gone)
        return found

    def text(self) -> tuple[str, list[dict[str, Any]]]:
        """The text of a message, within its limits."""
        if not str(self.get("text", "")).strip(html.SPACES):
            raise bad("message text is empty")
        text, entities = self._formatted(self["text"], self.get("parse_mode"), self.get("entities"))
        if not text:
            raise bad("text must be non-empty")
        if html.units(text) > TEXT:
            raise bad("MESSAGE_TOO_LONG" if self.method.startswith("edit") else "message is too long")
        return text, entities

    def caption(self, source: Mapping[str, Any] | None = None) -> tuple[str, list[dict[str, Any]]]:
        """The caption of a file, within its limits; it may be empty."""
        given = self.values if source is None else source
        text, entities = self._formatted(
            given.get("caption") or "", given.get("parse_mode"), given.get("caption_entities")
        )
        if html.units(text) > CAPTION:
            raise bad("message caption is too long")
        return text, entities

    def file(self, kind: FileKind, given: Any = None) -> StoredFile:
        """The file of a field: a new one that came along, or the id of one sent before."""
        given = self.get(kind) if given is None else given
        if kind in self.files and given is None:
            return self.world.files.uploaded(kind, self.files[kind])
        name = str(given or "")
        if name.startswith("attach://"):
            upload = self.files.get(name.removeprefix("attach://"))
            if upload is None:
                raise bad(f"there is no {kind} in the request")
            return self.world.files.uploaded(kind, upload)
        return self.world.files.reused(kind, name)

    def reply_to(self, chat: Chat) -> int | None:
        given = self.get("reply_parameters") or {}
        number = given.get("message_id", self.get("reply_to_message_id"))
        if number is None or self.world.message(chat.id, int(number)):
            return int(number) if number else None
        if given.get("allow_sending_without_reply") or self.get("allow_sending_without_reply"):
            return None
        raise bad("message to be replied not found")

    def _formatted(
        self, text: str, mode: str | None, entities: list[dict[str, Any]] | None
    ) -> tuple[str, list[dict[str, Any]]]:
        text = text.replace("\r", "").replace("\x00", "")
        mode = (mode or "").lower()
        if mode == "html":
            return _found(*html.trimmed(*html.parsed(text)))
        if mode in ("markdown", "markdownv2"):
            self.world.unsupported.append(f"{self.method} with parse_mode {mode}")
            raise bad("can't parse entities: the sandbox reads HTML only")
        if mode:
            raise bad("unsupported parse_mode")
        return _found(*html.trimmed(text, [dict(entity) for entity in entities or []]))


def _found(text: str, entities: list[dict[str, Any]]) -> tuple[str, list[dict[str, Any]]]:
    return text, spotted(text, entities)


def place(world: World, chat_id: Any, *, sending: bool = False) -> Chat:
    """The chat of this id as the bot meets it, or Telegram's reason why not."""
    if not isinstance(chat_id, int) or (chat_id not in world.people and chat_id not in world.chats):
        raise bad("chat not found")
    if chat_id in world.people:
        return _private(world, chat_id, sending)
    chat = world.chats[chat_id]
    if chat.migrated_to is not None:
        raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
    if chat.bot_status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    if chat.bot_status in GONE:
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    return chat


def _private(world: World, user_id: int, sending: bool) -> Chat:
    user = world.people[user_id]
    if sending and user.deactivated:
        raise forbidden("user is deactivated")
    if sending and user.blocked:
        raise forbidden("bot was blocked by the user")
    if not user.started:
        raise forbidden("bot can't initiate conversation with a user") if sending else bad("chat not found")
    return world.chat(user_id)
