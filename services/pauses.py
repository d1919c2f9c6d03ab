"""The rests Telegram asked for, kept over restarts and seen by every process."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.base import Utc
from models.deliveries import Pause
from services.inserts import insert_into

ALL = "all"


async def remember(session: AsyncSession, rests: Mapping[int | None, datetime], now: datetime) -> None:
    """Keeps until when everything (None) or a chat rests; a longer rest stands."""
    await session.execute(delete(Pause).where(Pause.until <= now))
    for chat_id, until in rests.items():
        made = insert_into(session, Pause).values(lane=ALL if chat_id is None else str(chat_id), until=until)
        longer = func.max if session.get_bind().dialect.name == "sqlite" else func.greatest
        later = longer(Pause.until, made.excluded.until, type_=Utc())
        await session.execute(made.on_conflict_do_update(index_elements=["lane"], set_={"until": later}))


async def standing(session: AsyncSession, now: datetime) -> dict[int | None, datetime]:
    """Who rests now, and until when."""
    rows = await session.execute(select(Pause.lane, Pause.until).where(Pause.until > now))
    return {None if lane == ALL else int(lane): until for lane, until in rows}
