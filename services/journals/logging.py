"""The mentor logs a meeting, mends it, takes it out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.journals import MentoringSession, SessionRating
from models.mentorships import Mentorship
from services import calendars, deliveries
from services.journals import finding, rules
from services.journals.rules import UNCONFIRMED
from services.mentorships import pairs
from services.refusals import Refusal
from services.rights import Actor

LOGGED = "journals-logged"
WAITS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting as the mentor tells of it. `voice` is a file of Telegram's, never listened to by the bot."""

    held_on: date
    minutes: int
    form: str
    theme: str
    goal_id: int | None = None
    done: str = ""
    voice: Mapping[str, Any] | None = None
    personal: bool = False
    next_step: str = ""
    next_on: date | None = None


async def own(session: AsyncSession, actor: Actor, pair_id: int, *, hold: bool = False) -> Mentorship:
    """The actor's own pair, in which she is the mentor."""
    pair = await pairs.find(session, pair_id, hold=hold)
    pairs.check_side(actor, pair, "mentoring.log", "mentor")
    return pair


async def log(
    session: AsyncSession, actor: Actor, pair_id: int, met: Met, now: datetime, *, everybody: bool = False
) -> Sequence[MentoringSession]:
    """Logs a meeting of a pair, or of all pairs of the mentor that were there then; the first is hers.

    Refuses days outside the pair's time and what the district does not know.
    """
    pair = await own(session, actor, pair_id, hold=True)
    _check(met, pair, actor.district, now)
    today = calendars.today(actor.district, now)
    others = await pairs.of_mentor(session, actor.id) if everybody else []
    along = [one for one in others if one.id != pair.id and rules.refusal(met.held_on, one, today) is None]
    made = [_made(met, pair, actor, now), *(_made(met, one, actor, now, along=True) for one in along)]
    session.add_all(made)
    await session.flush()
    for one in (pair, *along):
        await _tell(session, one, actor.district, now)
    return made


def _made(
    met: Met, pair: Mentorship, actor: Actor, now: datetime, *, along: bool = False
) -> MentoringSession:
    """A row; one that was along keeps the theme, but neither another's goal nor another's step."""
    return MentoringSession(
        mentorship_id=pair.id,
        mentorship=pair,
        logged_by=actor.id,
        logged_at=now,
        state=UNCONFIRMED,
        **_columns(met) | ({"goal_id": None, "next_step": ""} if along else {}),
    )


def _columns(met: Met) -> dict[str, Any]:
    told = {field.name: getattr(met, field.name) for field in fields(met)}
    said = bool(met.done or met.voice)
    return {**told, "voice": dict(met.voice) if met.voice else None, "personal": met.personal and said}


def _check(met: Met, pair: Mentorship, district: District, now: datetime) -> None:
    if refused := rules.refusal(met.held_on, pair, calendars.today(district, now)):
        raise refused
    known = district.mentoring
    if met.form not in known.session_forms or met.minutes <= 0:
        raise Refusal("journals-unknown")


async def _tell(session: AsyncSession, pair: Mentorship, district: District, now: datetime) -> None:
    """The mentee hears once a day, when the mentor has had time to mend a slip."""
    soon = now + timedelta(minutes=district.mentoring.journal.free_minutes)
    today = calendars.today(district, now)
    await deliveries.queue(
        session,
        kind=LOGGED,
        once=f"{LOGGED}:{pair.mentee_id}:{today.isoformat()}",
        person_id=pair.mentee_id,
        about_id=pair.mentee_id,
        not_before=calendars.next_opening(district, soon),
        until=now + WAITS,
    )


async def change(
    session: AsyncSession, actor: Actor, meeting_id: int, met: Met, now: datetime
) -> MentoringSession:
    """The mentor tells it otherwise. After the first minutes what it was before is kept, and it is
    confirmed anew."""
    found = await finding.of_mentor(session, actor, meeting_id, hold=True)
    pair = found.mentorship
    _check(met, pair, actor.district, now)
    columns = _columns(met)
    if columns["goal_id"] is None and met.theme == found.theme:
        columns["goal_id"] = found.goal_id
    before = differing(found, columns)
    if not before:
        return found
    if not rules.free(found, now, actor.district):
        found.correction = {**found.correction, "mentor": before, "changed_at": now.isoformat()}
    for name, value in columns.items():
        setattr(found, name, value)
    if found.state != UNCONFIRMED and set(before) & {"held_on", "minutes", "form", "theme"}:
        found.state, found.confirmed_at = UNCONFIRMED, None
        await _tell(session, pair, actor.district, now)
    await session.flush()
    return found


def differing(found: MentoringSession, columns: Mapping[str, Any]) -> dict[str, Any]:
    """What the meeting has otherwise, as it is now, fit for JSON; of words only that they were changed."""
    before = {name: getattr(found, name) for name, value in columns.items() if getattr(found, name) != value}
    said = {"done", "voice", "next_step", "goal_id"}
    return {
        name: None if name in said else value.isoformat() if isinstance(value, date) else value
        for name, value in before.items()
    }


async def remove(session: AsyncSession, actor: Actor, meeting_id: int, now: datetime) -> MentoringSession:
    """Logged by mistake: it counts no more. Refuses once the mentee has confirmed it."""
    found = await finding.of_mentor(session, actor, meeting_id, hold=True)
    if not rules.removable(found, now, actor.district):
        raise Refusal("journals-confirmed-already")
    found.cancelled_at, found.done, found.voice, found.next_step, found.next_on = now, "", None, "", None
    await session.execute(delete(SessionRating).where(SessionRating.session_id == found.id))
    await session.flush()
    return found
