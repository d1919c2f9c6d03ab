"""An announcement that stands for something else follows it: new words, new terms, or no further copy."""

from datetime import datetime

from sqlalchemy import insert, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement
from models.deliveries import Delivery
from services import audit, deliveries
from services.announcements import accepting, running
from services.announcements.rules import BODY, CHAT_KIND, KIND, TITLE


async def renew(
    session: AsyncSession,
    announcement: Announcement,
    title: str,
    body: str,
    terms: dict[str, object],
    who_id: int,
    now: datetime,
) -> None:
    """What is still to go says the new words and is of use until the new moment; what went is rewritten.

    A second methodist who has not seen these words is asked for her word on them.
    """
    same = (announcement.title, announcement.body, announcement.terms) == (title, body, terms)
    if same or announcement.state == "stopped":
        return
    announcement.terms = terms
    await session.execute(
        update(Delivery)
        .where(Delivery.kind.in_((KIND, CHAT_KIND)), Delivery.about_id == announcement.id)
        .where(Delivery.state == "queued")
        .values(until=announcement.stale_at)
    )
    await _say(session, announcement, title, body, who_id, now)


async def halt(
    session: AsyncSession, announcement: Announcement, title: str, body: str, who_id: int, now: datetime
) -> None:
    """What has not gone will not go; what has gone says the last words of it."""
    if announcement.state == "stopped":
        return
    announcement.state, announcement.finished_at = "stopped", now
    for kind in (KIND, CHAT_KIND):
        await deliveries.stop(session, kind, announcement.id, now)
    await _say(session, announcement, title, body, who_id, now)
    await audit.write(session, who_id, "announcements.stop", now, about=f"announcement:{announcement.id}")


async def _say(
    session: AsyncSession, announcement: Announcement, title: str, body: str, who_id: int, now: datetime
) -> None:
    announcement.title, announcement.body = title[:TITLE], body[:BODY]
    announcement.version += 1
    if announcement.accepted_at is None:
        return
    await accepting.keep_words(session, announcement, who_id, now)
    rows = await running.edits(session, announcement, now)
    if rows:
        await session.execute(insert(Delivery), rows)
