"""Intake: a batch is stored in one commit; only then is Telegram told that it arrived."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.database import Database
from bot.ledger import Ledger
from models.inbox import Update
from services.inserts import insert_many

SENDERS = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
    "inline_query",
)
# Asked and said in every turn, so these are put together once.
_OLDEST = (
    select(Update.id, Update.payload, Update.received_at)
    .where(Update.lane == bindparam("lane"), Update.state == "new")
    .order_by(Update.id)
    .limit(2)
    .with_for_update()
)
_UPDATES = Update.as_table()
_SETTLED = (
    update(_UPDATES)
    .where(_UPDATES.c.id == bindparam("row"))
    .values({name: bindparam(name) for name in ("state", "done_at", "reply", "reason", "incident")})
)


class Waiting(NamedTuple):
    """An update whose turn has come."""

    id: int
    payload: str
    received_at: datetime


def lane_of(raw: dict[str, Any]) -> int:
    """Whose lane an update belongs to: the person's, else the chat's, else the common one (0)."""
    for kind in SENDERS:
        found = raw.get(kind)
        if isinstance(found, dict):
            for whose in ("from", "user", "chat"):
                owner = found.get(whose)
                if isinstance(owner, dict) and type(owner.get("id")) is int and abs(owner["id"]) < 2**62:
                    return int(owner["id"])
    return 0


async def store(where: Database | Ledger, raws: Iterable[object], now: datetime) -> list[int]:
    """Stores a batch in one commit and gives the lanes to wake.

    An update already stored (by id, within the 48 hours that the inbox is kept) is passed over:
    Telegram hands a batch over again when the last confirmation was lost.
    """
    rows = [_row(raw, now) for raw in raws if isinstance(raw, dict) and numbered(raw)]
    if not rows:
        return []
    async with where.write() as session:
        await session.execute(insert_many(session, Update), rows)
    return list(dict.fromkeys(row["lane"] for row in rows))


async def waiting(session: AsyncSession) -> Sequence[int]:
    """The lanes with something to handle or to draw, oldest first."""
    mine = (Update.state == "new") | Update.reply.is_not(None)
    found = await session.scalars(select(Update.lane).where(mine).order_by(Update.id))
    return list(dict.fromkeys(found))


async def oldest(session: AsyncSession, lane: int) -> Sequence[Waiting]:
    """The update whose turn it is, and the one after it, if any: then there is more to do."""
    return [Waiting(*row) for row in await session.execute(_OLDEST, {"lane": lane})]


async def undrawn(session: AsyncSession, lane: int) -> Sequence[Update]:
    """What is handled and not noted as drawn, in order."""
    mine = select(Update).where(Update.lane == lane, Update.reply.is_not(None))
    return (await session.scalars(mine.order_by(Update.id))).all()


async def settle(
    session: AsyncSession,
    row: Waiting,
    now: datetime,
    *,
    state: str = "done",
    reply: str | None = None,
    reason: str | None = None,
    incident: str | None = None,
) -> None:
    """Its turn is over: done, or put aside with a reason; `reply` is kept until it is drawn."""
    said = {"state": state, "done_at": now, "reply": reply, "reason": reason, "incident": incident}
    await session.execute(_SETTLED, {"row": row.id, **said})


def numbered(raw: dict[str, Any]) -> bool:
    """Whether an update carries a number that can be stored and confirmed."""
    return type(raw.get("update_id")) is int and abs(raw["update_id"]) < 2**62


def _row(raw: dict[str, Any], now: datetime) -> dict[str, Any]:
    return {
        "update_id": raw["update_id"],
        "lane": lane_of(raw),
        "payload": _written(raw),
        "received_at": now,
        "state": "new",
    }


def _written(raw: dict[str, Any]) -> str:
    """The update as text that any database takes; one that cannot be written keeps its number alone.

    A lone surrogate stays escaped, as it came: a letter that is none must not hold up everybody.
    """
    try:
        text = json.dumps(raw, ensure_ascii=False)
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(raw)
    except (RecursionError, ValueError):
        return json.dumps({"update_id": raw["update_id"]})
    return text
