"""Screens with answers and levels do not stay in a chat: which stand there, and until when."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import bindparam, delete, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.people import Account
from models.sights import Sight
from services.inserts import insert_many

# Telegram lets a bot delete a message for 48 hours; the rest is for a day on which nothing works.
STAYS = timedelta(hours=40)
FEW = 100
_SIGHTS = Sight.as_table()
# With every tap on such a screen, so it is put together once.
_GONE = delete(_SIGHTS).where(
    tuple_(_SIGHTS.c.chat_id, _SIGHTS.c.message_id).in_(bindparam("places", expanding=True))
)


class Place(NamedTuple):
    chat_id: int
    message_id: int


async def note(session: AsyncSession, seen: Mapping[Place, datetime | None]) -> None:
    """Remembers messages and when they are due; None forgets one that shows something else by now."""
    await forget(session, [place for place, due in seen.items() if due is None])
    stand = [{**place._asdict(), "due_at": due} for place, due in seen.items() if due is not None]
    if stand:
        await session.execute(insert_many(session, Sight), stand)


async def hide(session: AsyncSession, chat_ids: Collection[int], now: datetime) -> None:
    """Everything that stands in these chats is due now."""
    await session.execute(
        update(Sight)
        .where(Sight.chat_id.in_(chat_ids), Sight.due_at > now)
        .values(due_at=now)
        .execution_options(synchronize_session=False)
    )


async def due(session: AsyncSession, now: datetime) -> Sequence[tuple[Place, str | None]]:
    """The next few to be taken away, each with the language of whoever reads there."""
    rows = await session.execute(
        select(Sight.chat_id, Sight.message_id, Account.language)
        .outerjoin(Account, Account.telegram_id == Sight.chat_id)
        .where(Sight.due_at <= now)
        .order_by(Sight.due_at, Sight.id)
        .limit(FEW)
    )
    return [(Place(chat_id, message_id), language) for chat_id, message_id, language in rows]


async def forget(session: AsyncSession, places: Sequence[Place]) -> None:
    if places:
        await session.execute(_GONE, {"places": places})
