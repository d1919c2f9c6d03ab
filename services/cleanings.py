"""What is kept no longer than it is needed."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.deliveries import Delivery
from models.district import Retention
from models.inbox import Update
from services import forms, occurrences

REPEATED_FOR = timedelta(hours=48)


async def clean(session: AsyncSession, retention: Retention, now: datetime) -> None:
    """Deletes old updates that were answered, settled deliveries, forgotten drafts, and what happened
    over a year ago.

    Updates stay for 48 hours at least: that long Telegram may hand the same one over again.
    """
    answered = now - max(REPEATED_FOR, timedelta(days=retention.updates))
    await session.execute(
        delete(Update).where(Update.state == "done", Update.reply.is_(None), Update.done_at < answered)
    )
    await session.execute(
        delete(Delivery).where(Delivery.settled_at < now - timedelta(days=retention.deliveries))
    )
    await forms.forget(session, now - timedelta(days=retention.drafts))
    await occurrences.forget(session, now)


async def blank(session: AsyncSession, lanes: Collection[int]) -> None:
    """Empties what Telegram brought from these accounts and was handled: it holds names and answers.

    The numbers stay, to know a repeat.
    """
    handled = Update.lane.in_(lanes), Update.state != "new"
    await session.execute(
        update(Update)
        .where(*handled)
        .values(payload="{}", reply=None)
        .execution_options(synchronize_session=False)
    )
