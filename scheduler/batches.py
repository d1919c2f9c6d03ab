"""What the copies of one batch share: they are put into words together, and read together."""

from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any, TypeVar

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession

from models.deliveries import Delivery

T = TypeVar("T")


def begin(session: AsyncSession, deliveries: Sequence[Delivery]) -> None:
    """From here on the session serves these; rows read for one stay for the next."""
    kept: list[object] = []
    event.listen(session.sync_session, "loaded_as_persistent", lambda _, row: kept.append(row))
    session.info["batch"], session.info["read"] = tuple(deliveries), {}


def readers(session: AsyncSession, delivery: Delivery) -> list[int]:
    """The people who are told of the same thing in this batch; the delivery's own is among them."""
    batch: Sequence[Delivery] = session.info.get("batch", ())
    same = [one for one in batch if one.about_id == delivery.about_id]
    return [one.person_id for one in (*same, delivery) if one.person_id is not None]


async def shared(session: AsyncSession, name: Hashable, read: Callable[[], Awaitable[T]]) -> T:
    """What `read` gives, read once in a batch."""
    known: dict[Hashable, Any] = session.info.setdefault("read", {})
    if name not in known:
        known[name] = await read()
    found: T = known[name]
    return found
