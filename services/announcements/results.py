"""What became of an announcement: numbers, the people behind each, rows for a sheet."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement, Reaction
from models.deliveries import STATES, Delivery
from models.people import Employment, Person, School
from models.reaches import Line, Results
from services import deliveries
from services.announcements import rules
from services.announcements.rules import KIND
from services.refusals import Refusal
from services.rights import Actor

PAGE = 8
REACTIONS = ("ack", "register", "apply", "going", "save", "vote")


async def look(session: AsyncSession, actor: Actor, announcement_id: int) -> Announcement:
    """An announcement to whoever may see its results."""
    found = await session.get(Announcement, announcement_id)
    if found is None:
        raise Refusal("announcements-gone")
    rules.check_right(actor, "announcements.results", found)
    return found


async def mine(session: AsyncSession, actor: Actor, page: int) -> tuple[Sequence[Announcement], int]:
    """What the actor may manage: her own, and a methodist everybody's; newest first."""
    whose = (
        Announcement.author_id == actor.id if "any" not in actor.scopes("announcements.manage") else true()
    )
    count = await session.scalar(select(func.count()).select_from(Announcement).where(whose))
    rows = await session.scalars(
        select(Announcement).where(whose).order_by(Announcement.id.desc()).limit(PAGE).offset(page * PAGE)
    )
    return rows.all(), count or 0


async def results(session: AsyncSession, announcement: Announcement) -> Results:
    reasons = await deliveries.reasons(session, KIND, announcement.id)
    states = await deliveries.counts(session, KIND, announcement.id)
    answered = await session.execute(
        select(Reaction.kind, func.count())
        .where(Reaction.announcement_id == announcement.id)
        .group_by(Reaction.kind)
    )
    about = (Delivery.kind == KIND, Delivery.about_id == announcement.id)
    proven, digest, silent = (
        await session.execute(
            select(
                func.count(Delivery.proven_at),
                func.count().filter(Delivery.lane == "digest", Delivery.state != "skipped"),
                func.count().filter(silent_of(announcement)),
            ).where(*about)
        )
    ).one()
    return Results(states, reasons, dict(answered.all()), proven, digest, silent)


def silent_of(announcement: Announcement) -> ColumnElement[bool]:
    """Copies whose readers should have acknowledged and have not."""
    acked = exists().where(
        Reaction.announcement_id == announcement.id,
        Reaction.person_id == Delivery.person_id,
        Reaction.kind == "ack",
    )
    return and_(Delivery.state.in_(("sent", "uncertain", "failed")), ~acked)


def group(announcement: Announcement, name: str) -> ColumnElement[bool]:
    """The copies behind a number: a state, a reaction, or "silent"."""
    if name == "silent":
        return silent_of(announcement)
    if name not in (*REACTIONS, *STATES):
        raise Refusal("announcements-gone")
    if name in REACTIONS:
        return exists().where(
            Reaction.announcement_id == announcement.id,
            Reaction.person_id == Delivery.person_id,
            Reaction.kind == name,
        )
    return Delivery.state == name


async def people(
    session: AsyncSession, announcement: Announcement, name: str, page: int, today: date
) -> tuple[Sequence[Line], int]:
    """A page of the people behind a number, and how many they are."""
    which = group(announcement, name)
    count = await session.scalar(
        select(func.count()).select_from(_copies(announcement).where(which).subquery())
    )
    rows = await session.execute(_lines(announcement, today).where(which).limit(PAGE).offset(page * PAGE))
    return [Line(*row) for row in rows], count or 0


async def sheet(
    session: AsyncSession, actor: Actor, announcement: Announcement, today: date
) -> Sequence[Line]:
    """Every copy, for an export; the look is written down by the caller."""
    actor.demand("announcements.export")
    return [Line(*row) for row in await session.execute(_lines(announcement, today))]


def named(actor: Actor) -> bool:
    """Whether the people behind the numbers are shown to this person: heads see numbers alone."""
    return "any" in actor.scopes("announcements.results") and actor.may("announcements.export")


def _copies(announcement: Announcement) -> Select[int]:
    return select(Delivery.id).where(Delivery.kind == KIND, Delivery.about_id == announcement.id)


def _lines(announcement: Announcement, today: date) -> Select[*tuple[Any, ...]]:
    school = (
        select(School.title)
        .join(Employment, Employment.school_id == School.id)
        .where(Employment.person_id == Person.id, (Employment.until.is_(None)) | (Employment.until > today))
        .order_by(Employment.main.desc(), Employment.id)
        .limit(1)
        .correlate(Person)
        .scalar_subquery()
    )
    acknowledged = (
        select(Reaction.at)
        .where(
            Reaction.announcement_id == announcement.id,
            Reaction.person_id == Person.id,
            Reaction.kind == "ack",
        )
        .correlate(Person)
        .scalar_subquery()
    )
    return (
        select(
            Person,
            func.coalesce(school, ""),
            Delivery.state,
            Delivery.reason,
            Delivery.settled_at,
            acknowledged,
        )
        .join(Delivery, Delivery.person_id == Person.id)
        .where(Delivery.kind == KIND, Delivery.about_id == announcement.id)
        .order_by(Person.surname, Person.name, Person.id)
    )
