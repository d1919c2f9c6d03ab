"""The feed: what one may read, what was for oneself first; search; what may not have arrived."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import PUBLISHED, Announcement, Reaction
from models.deliveries import Delivery
from models.district import Rubric
from models.people import Subscription
from services import deliveries, searches
from services.announcements.rules import KIND
from services.refusals import Refusal

PAGE = 6
FOUND = 10


@dataclass(frozen=True, slots=True)
class Shelf:
    """What of the feed is looked at: everything, one rubric, or what the reader saved."""

    rubric: str = ""
    saved: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """An announcement in a list, and whether it was meant for the reader."""

    announcement: Announcement
    mine: bool


async def page(
    session: AsyncSession, person_id: int | None, shelf: Shelf, number: int
) -> tuple[Sequence[Entry], int]:
    """A page of the feed, and how many announcements there are; a guest has no number."""
    allowed = _readable(person_id)
    if shelf.rubric:
        allowed = and_(allowed, Announcement.rubric == shelf.rubric)
    if shelf.saved:
        allowed = and_(allowed, _saved(person_id))
    count = await session.scalar(select(func.count()).select_from(Announcement).where(allowed))
    mine = _mine(person_id)
    first = [mine.desc()] if person_id is not None else []
    rows = await session.execute(
        select(Announcement, mine)
        .where(allowed)
        .order_by(*first, Announcement.send_at.desc(), Announcement.id.desc())
        .limit(PAGE)
        .offset(number * PAGE)
    )
    return [Entry(found, bool(own)) for found, own in rows], count or 0


async def rubrics(session: AsyncSession, person_id: int | None) -> dict[str, int]:
    """The rubrics in which there is something to read, with how much."""
    rows = await session.execute(
        select(Announcement.rubric, func.count()).where(_readable(person_id)).group_by(Announcement.rubric)
    )
    return dict(rows.all())


async def search(session: AsyncSession, person_id: int | None, query: str) -> Sequence[Entry]:
    """The best matches that one may read: words of titles weigh more, then newer first."""
    matched = await searches.matches(session, KIND, query)
    if matched is None:
        return []
    hits = matched.subquery()
    mine = _mine(person_id)
    rows = await session.execute(
        select(Announcement, mine)
        .join(hits, hits.c.about_id == Announcement.id)
        .where(_readable(person_id))
        .order_by(hits.c.rank.desc(), Announcement.send_at.desc())
        .limit(FOUND)
    )
    return [Entry(found, bool(own)) for found, own in rows]


async def read(session: AsyncSession, person_id: int | None, announcement_id: int) -> Announcement:
    """One announcement to somebody who may read it; the same refusal for what is not there."""
    found = await session.scalar(
        select(Announcement).where(Announcement.id == announcement_id, _readable(person_id))
    )
    if found is None:
        raise Refusal("announcements-gone")
    return found


async def mode(session: AsyncSession, person_id: int, rubric: Rubric) -> str:
    """How the person wants the rubric now."""
    chosen = await session.scalar(
        select(Subscription.mode).where(
            Subscription.person_id == person_id, Subscription.rubric == rubric.code
        )
    )
    return chosen or rubric.default


async def correction_of(session: AsyncSession, announcement_id: int) -> int | None:
    """The latest correction that was sent to readers of this announcement."""
    return await session.scalar(
        select(Announcement.id)
        .where(Announcement.corrects_id == announcement_id, Announcement.state.in_(PUBLISHED))
        .order_by(Announcement.id.desc())
        .limit(1)
    )


async def unproven(session: AsyncSession, person_id: int, now: datetime) -> Announcement | None:
    """The oldest announcement that may not have reached the person and still matters.

    It counts as read from here on: the screen that shows it is drawn until it is seen.
    """
    for number in await deliveries.unproven(session, person_id, now, KIND):
        found = await session.get(Announcement, number)
        if found is None or not found.published:
            continue
        await deliveries.prove_about(session, person_id, KIND, found.id, now)
        return found
    return None


async def index(session: AsyncSession, announcement: Announcement) -> None:
    texts = {announcement.title: 3, announcement.body: 1}
    await searches.keep(session, KIND, announcement.id, texts)


def _readable(person_id: int | None) -> ColumnElement[bool]:
    published = Announcement.state.in_(PUBLISHED)
    if person_id is None:
        return and_(published, Announcement.visibility.in_(("everyone", "chats")))
    public = Announcement.visibility != "addressees"
    got = and_(Announcement.state == "stopped", _copy(person_id, Delivery.state.in_(("sent", "uncertain"))))
    return or_(and_(published, or_(public, _mine(person_id))), got)


def _mine(person_id: int | None) -> ColumnElement[bool]:
    """It was meant for this person, also where no copy could be sent."""
    return _copy(person_id, Delivery.reason != "stopped") if person_id is not None else false()


def _copy(person_id: int, *also: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(
        Delivery.kind == KIND, Delivery.about_id == Announcement.id, Delivery.person_id == person_id, *also
    )


def _saved(person_id: int | None) -> ColumnElement[bool]:
    return exists().where(
        Reaction.announcement_id == Announcement.id, Reaction.person_id == person_id, Reaction.kind == "save"
    )
