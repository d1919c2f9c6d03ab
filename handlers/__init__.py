"""What a handler is given: one turn of one person."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from aiogram.types import CallbackQuery, ChatMemberUpdated, Message
from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.cards import Machine
from models.district import District
from models.people import Account, Person
from services.refusals import Refusal
from services.rights import Actor, Hat

if TYPE_CHECKING:
    from models.forms import Draft
    from models.steps import Form
    from views import Screen

T = TypeVar("T")
# Makes the form of a draft whose form is data; None where the data are gone.
Family = Callable[["Turn", "Draft"], Awaitable["Form | None"]]


class Dialogue(Protocol):
    """The forms engine as handlers meet it."""

    async def begin(
        self,
        turn: "Turn",
        form: "Form",
        *,
        context: Mapping[str, Any],
        answers: Mapping[str, Any],
        resume: bool,
    ) -> "Screen": ...


def nowhere() -> Machine:
    """Where nobody says on what machine the bot is."""
    raise RuntimeError("the bot was not told on what machine it is")


class Unfetched(Exception):
    """A file's content is needed that is not here yet: the turn brings it and begins anew."""

    def __init__(self, file_id: str, largest: int) -> None:
        super().__init__("not fetched yet")
        self.file_id, self.largest = file_id, largest


class Unmade(Exception):
    """Something is needed that takes long to make: the turn makes it and begins anew."""

    def __init__(self, name: str, make: Callable[[], Any]) -> None:
        super().__init__("not made yet")
        self.name, self.make = name, make


@dataclass(slots=True)
class Turn:
    """One update of one person, inside one transaction.

    `admins` are the Telegram ids of BOT_ADMINS; `hats` the roles held at this very moment;
    `contents` the files brought, and what has been made so far.
    `families` load forms made from data, by the name such forms share.
    """

    session: AsyncSession
    account: Account
    now: datetime
    say: Say
    district: District
    username: str
    chat_id: int
    forms: Mapping[tuple[str, int], "Form"]
    dialogue: Dialogue
    admins: frozenset[int] = frozenset()
    hats: tuple[Hat, ...] = ()
    contents: Mapping[str, Any] = field(default_factory=dict)
    families: Mapping[str, Family] = field(default_factory=dict)
    machine: Callable[[], Machine] = nowhere

    @property
    def guest(self) -> bool:
        """Whether nobody of the district stands behind the account yet."""
        return self.account.person is None

    @property
    def person(self) -> Person:
        """Who acts; refuses guests."""
        if self.account.person is None:
            raise Refusal("people-guests-cannot")
        return self.account.person

    @property
    def actor(self) -> Actor:
        return Actor(self.person, self.hats, self.district)

    def fetched(self, file_id: str, largest: int) -> bytes:
        """What a file that was sent holds, at most `largest` bytes.

        The first time the transaction is given up, the file is brought while none is open, and the
        turn begins again from the start: call it before anything that must happen once.
        """
        if file_id not in self.contents:
            raise Unfetched(file_id, largest)
        content: bytes = self.contents[file_id]
        return content

    def made(self, name: str, make: Callable[[], T]) -> T:
        """What `make` makes, in a thread and while no transaction is open; `name` tells it from others.

        As with `fetched` the turn begins again from the start, so rights are looked at again with the
        content at hand. `make` is given all it needs beforehand: no session, no rows. A Refusal that
        it raises is said.
        """
        if name not in self.contents:
            raise Unmade(name, make)
        made: T = self.contents[name]
        return made

    async def open(
        self,
        form: "Form",
        *,
        context: Mapping[str, Any] | None = None,
        answers: Mapping[str, Any] | None = None,
        resume: bool = False,
    ) -> "Screen":
        """Begins a form and asks its first question; see docs/forms.md.

        `context` is what the form is about, as JSON. Steps given in `answers` are not asked.
        `resume` goes on with an unfinished draft about the same, if there is one.
        """
        return await self.dialogue.begin(
            self, form, context=context or {}, answers=answers or {}, resume=resume
        )


def right(action: str, *, group: bool = False) -> dict[str, Any]:
    """The flag by which a route names the action it needs: `flags=right("announcements.compose")`.

    "anyone" opens a route to guests, "known" to every person of the district. In a `group` only those
    routes answer that say so: what is personal is not said there.
    """
    return {"right": action, "group": group}


async def private(event: Message | CallbackQuery | ChatMemberUpdated) -> bool:
    """Whether it is the person's own chat with the bot: nothing personal is done in a group."""
    if isinstance(event, CallbackQuery):
        return event.message is None or event.message.chat.type == "private"
    return event.chat.type == "private"
