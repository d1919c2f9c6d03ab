"""What became of one attempt to send, whoever made it."""

from dataclasses import dataclass
from typing import Literal, Protocol

from views import Screen


@dataclass(frozen=True, slots=True)
class Outcome:
    """The fate of one attempt.

    `sent`: Telegram has it, under `message_id`. `refused`: it surely has not, for good, and
    `reason` says why (blocked, deactivated, no_chat, bad_request …). `unsent`: it surely has not,
    and may be tried again, after `retry_after` seconds where Telegram named them. `uncertain`:
    the request left and no answer came that can be trusted. `moved_to` is the supergroup a group
    became.
    """

    state: Literal["sent", "refused", "unsent", "uncertain"]
    message_id: int | None = None
    reason: str = ""
    retry_after: float | None = None
    moved_to: int | None = None


class Post(Protocol):
    """Sends a screen to a chat as new messages, or writes it over `message_id`.

    A message that cannot be written over is refused as "gone", not sent again. Never raises for the
    wire's sake.
    """

    async def __call__(
        self, chat_id: int, screen: Screen, *, silent: bool = False, message_id: int | None = None
    ) -> Outcome: ...
