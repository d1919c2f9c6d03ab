"""The journal of a pair as its reader may see it; and the figures others lean on."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.journals import MentoringSession
from models.mentorships import Mentorship
from models.people import AuditRecord
from services import audit
from services.journals import finding
from services.journals.finding import Viewer
from services.journals.rules import UNCONFIRMED
from services.mentorships import pairs
from services.refusals import Refusal
from services.rights import Actor

PAGE = 5
# Pages turned within this time are one look.
LOOK = timedelta(hours=1)
LOOKED, TAKEN = "mentoring.sessions", "journals.paper"


@dataclass(frozen=True, slots=True)
class Tally:
    """Meetings of a pair: how many, how long in all, how many the mentee confirmed, when the last was."""

    count: int = 0
    minutes: int = 0
    confirmed: int = 0
    last_on: date | None = None


@dataclass(frozen=True, slots=True)
class Journal:
    """Meetings of a pair, the latest first, with the tally of all of them."""

    pair: Mentorship
    viewer: Viewer
    meetings: Sequence[MentoringSession]
    tally: Tally


async def tallies(session: AsyncSession, pair_ids: Collection[int]) -> Mapping[int, Tally]:
    """By pair; pairs that have not met are not there."""
    confirmed = func.sum(case((MentoringSession.state != UNCONFIRMED, 1), else_=0))
    rows = await session.execute(
        select(
            MentoringSession.mentorship_id,
            func.count(),
            func.sum(MentoringSession.minutes),
            confirmed,
            func.max(MentoringSession.held_on),
        )
        .where(MentoringSession.mentorship_id.in_(pair_ids), MentoringSession.cancelled_at.is_(None))
        .group_by(MentoringSession.mentorship_id)
    )
    return {
        pair_id: Tally(count, int(minutes), int(sure), last) for pair_id, count, minutes, sure, last in rows
    }


async def last_on(session: AsyncSession, pair_ids: Collection[int]) -> Mapping[int, date]:
    """The day of the latest meeting by pair; pairs that have not met are not there."""
    found = await tallies(session, pair_ids)
    return {pair_id: one.last_on for pair_id, one in found.items() if one.last_on}


async def look(
    session: AsyncSession, actor: Actor, pair_id: int, now: datetime, page: int | None = 0
) -> Journal:
    """A page of the journal, the whole without one. A methodist's look is remembered for the two to see."""
    pair = await pairs.find(session, pair_id)
    seen_as = finding.viewer(actor, pair)
    if seen_as == "methodist":
        await _remember(session, actor, pair, LOOKED, now)
    wanted = (
        finding.meetings()
        .where(MentoringSession.mentorship_id == pair.id)
        .order_by(MentoringSession.held_on.desc(), MentoringSession.id.desc())
    )
    if page is not None:
        wanted = wanted.limit(PAGE).offset(max(0, page) * PAGE)
    found = (await session.scalars(wanted)).all()
    tally = (await tallies(session, [pair.id])).get(pair.id, Tally())
    return Journal(pair, seen_as, found, tally)


async def one(
    session: AsyncSession, actor: Actor, meeting_id: int, now: datetime
) -> tuple[MentoringSession, Viewer]:
    """One meeting with all its reader may see; days and minutes alone have no page of their own."""
    found = await finding.find(session, meeting_id)
    seen_as = finding.viewer(actor, found.mentorship)
    if seen_as == "facts":
        raise Refusal("people-not-allowed", audit=f"refused:{LOOKED}", about=f"pair:{found.mentorship_id}")
    if seen_as == "methodist":
        await _remember(session, actor, found.mentorship, LOOKED, now)
    return found, seen_as


async def taken(session: AsyncSession, actor: Actor, journal: Journal, now: datetime) -> None:
    """The journal leaves as a file."""
    if journal.viewer == "facts":
        raise Refusal("people-not-allowed", audit=f"refused:{LOOKED}", about=f"pair:{journal.pair.id}")
    await _remember(session, actor, journal.pair, TAKEN, now)


async def _remember(
    session: AsyncSession, actor: Actor, pair: Mentorship, action: str, now: datetime
) -> None:
    """In the audit of each of the two, once a look."""
    about = f"pair:{pair.id}"
    for person_id in (pair.mentee_id, pair.mentor_id):
        again = select(AuditRecord.id).where(
            AuditRecord.actor_id == actor.id,
            AuditRecord.subject_id == person_id,
            AuditRecord.action == action,
            AuditRecord.about == about,
            AuditRecord.at > now - LOOK,
        )
        if action == TAKEN or await session.scalar(again.limit(1)) is None:
            await audit.write(session, actor.id, action, now, subject_id=person_id, about=about)
