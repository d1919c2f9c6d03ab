"""People for tests: they speak, tap and look at what the bot shows them."""

from urllib.parse import parse_qs, urlsplit

from sandbox.chats import Button, Chat, Message, Tap, User
from sandbox.telegram import Telegram


class Human:
    """A person at the phone. Every deed waits until the bot has settled."""

    def __init__(self, telegram: Telegram, user: User) -> None:
        self.telegram = telegram
        self.user = user
        self.last_tap: Tap | None = None

    def __repr__(self) -> str:
        return f"<{self.user.name}>"

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def room(self) -> Chat:
        return self.telegram.chat(self.user.id)

    @property
    def chat(self) -> list[Message]:
        """All that is in the private chat now."""
        return self.room.messages

    @property
    def heard(self) -> list[Message]:
        """The bot's messages, oldest first."""
        return [message for message in self.chat if message.from_bot]

    @property
    def sees(self) -> "Sight":
        """The bot's last message."""
        heard = self.heard
        assert heard, f"the bot has said nothing to {self.user.name}"
        return Sight(heard[-1])

    @property
    def reads(self) -> list[str]:
        """The words of all the bot's messages, oldest first."""
        return [message.words for message in self.heard]

    def got(self, begins: str) -> Message:
        """The latest of the bot's messages that begins so, whatever came after it."""
        found = [message for message in self.heard if message.words.startswith(begins)]
        assert found, f"{self.user.name} got nothing that begins with {begins!r}: {self.reads}"
        return found[-1]

    @property
    def last_answer(self) -> str:
        """What popped up at the last tap."""
        return self.last_tap.text if self.last_tap else ""

    async def says(self, text: str, *, chat: Chat | None = None, reply_to: Message | None = None) -> Message:
        chat_id = chat.id if chat else None
        message = await self.telegram.says(self.id, text, chat_id=chat_id, reply_to=reply_to)
        await self.telegram.settle()
        return message

    async def starts(self, payload: str = "") -> Message:
        message = await self.telegram.starts(self.id, payload)
        await self.telegram.settle()
        return message

    async def follows(self, link: str) -> Message:
        """Open a t.me link of the bot and press Start."""
        parts = urlsplit(link)
        name = parts.path.strip("/")
        assert parts.netloc == "t.me", f"not a link of Telegram: {link}"
        assert name.lower() == self.telegram.username.lower(), f"a link of another bot: {link}"
        payload = parse_qs(parts.query).get("start", [""])[0]
        assert len(payload) <= 64, f"a start payload has 64 characters at most: {payload}"
        assert all(letter.isascii() and (letter.isalnum() or letter in "_-") for letter in payload), payload
        return await self.starts(payload)

    async def taps(self, label: str | Button, on: Message | None = None) -> Tap | Message:
        """Press the newest button of this label, or the only one whose label begins so.

        Looks at the messages (or the one given) from the newest on, then at the reply keyboard.
        """
        messages = [on] if on else list(reversed(self.heard))
        if isinstance(label, Button):
            return await self._press(messages[0], label)
        for fits in (str.__eq__, str.startswith):
            for message in messages:
                found = [button for row in message.buttons for button in row if fits(button.text, label)]
                assert len(found) < 2 or fits is str.__eq__, f"{label!r} begins several: {_named(found)}"
                if found:
                    return await self._press(message, found[0])
            if on is None and (pressed := await self._types(label, fits is str.startswith)):
                return pressed
        shown = [button for message in messages for row in message.buttons for button in row]
        raise AssertionError(f"{self.user.name} sees no button {label!r}; there are {_named(shown)}")

    async def sends_file(
        self, name: str, content: bytes, caption: str = "", *, photo: bool = False
    ) -> Message:
        message = await self.telegram.sends_file(self.id, name, content, caption, photo=photo)
        await self.telegram.settle()
        return message

    async def shares_contact(self, *, other: int | None = None) -> Message:
        message = await self.telegram.shares_contact(self.id, other=other)
        await self.telegram.settle()
        return message

    async def edits(self, message: Message, text: str) -> Message:
        await self.telegram.edits(self.id, message, text)
        await self.telegram.settle()
        return message

    async def reacts(self, message: Message, *emoji: str) -> None:
        await self.telegram.reacts(self.id, message, *emoji)
        await self.telegram.settle()

    async def blocks(self) -> None:
        await self.telegram.blocks(self.id)
        await self.telegram.settle()

    async def unblocks(self) -> None:
        await self.telegram.unblocks(self.id)
        await self.telegram.settle()

    async def _press(self, message: Message, button: Button) -> Tap:
        tap = self.last_tap = await self.telegram.taps(self.id, message, button)
        await self.telegram.settle()
        return tap

    async def _types(self, label: str, prefix: bool) -> Message | None:
        """Press a button of the reply keyboard: it says its label, or shares the contact."""
        rows = self.room.keyboard.rows if self.room.keyboard else ()
        for button in (button for row in rows for button in row):
            if button.text == label or (prefix and button.text.startswith(label)):
                return await (self.shares_contact() if button.contact else self.says(button.text))
        return None


class Sight:
    """A message as its reader sees it; everything else of it is on `message`."""

    def __init__(self, message: Message) -> None:
        self.message = message
        self.text = message.words
        self.html = message.html
        self.buttons = message.labels
        self.rows = [[button.text for button in row] for row in message.buttons]
        self.keyboard = (
            [button.text for row in message.keyboard.rows for button in row] if message.keyboard else []
        )
        self.document = message.document
        self.photo = message.photo
        self.rich = message.rich

    def __repr__(self) -> str:
        return f"<{self.text!r} {self.buttons}>"

    def button(self, label: str) -> Button:
        return next(button for row in self.message.buttons for button in row if button.text == label)


def _named(buttons: list[Button]) -> list[str]:
    return list(dict.fromkeys(button.text for button in buttons))
