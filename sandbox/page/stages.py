"""What the page asks of whoever puts the play on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody whose Telegram one can look into.

    `group` gathers people in the list: teacher, young_teacher, mentor, head, deputy_head, methodist,
    administrator, guest; any other key is headed by the role. `start_payload` is what the person's
    invite link carries.
    """

    user_id: int
    name: str
    role: str
    group: str
    school: str = ""
    note: str = ""
    start_payload: str | None = None


class Stage(Protocol):
    """The cast and the clock."""

    @property
    def personas(self) -> Sequence[Persona]: ...

    @property
    def zone(self) -> tzinfo: ...

    def now(self) -> datetime: ...

    async def move(self, delta: timedelta) -> None: ...

    async def next_due(self) -> tuple[datetime, str] | None:
        """When something happens next, and what it is in words."""

    async def move_to_next(self) -> None: ...


@runtime_checkable
class Restartable(Protocol):
    """A stage that can begin the story anew."""

    async def restart(self) -> None: ...
