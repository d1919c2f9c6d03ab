"""Talks as they are found: mine, one of them, those that wait for a methodist, the register."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.events import Event
from models.people import Employment, School
from models.talks import Talk
from services import calendars, gatherings
from services.refusals import Refusal
from services.rights import Actor
from services.talks import rules
from services.talks.reviewing import RIGHT

PAGE = 8


@dataclass(frozen=True, slots=True)
class Seen:
    """A talk as its author or its reviewer opens it. `may` are the deeds that make sense now."""

    talk: Talk
    event: Event | None
    mine: bool
    may: frozenset[str]


@dataclass(frozen=True, slots=True)
class Register:
    """Talks that were given in one school year; `levels` count them all, `talks` are of the one asked for."""

    year: int
    level: str
    talks: Sequence[Talk]
    events: Mapping[int, Event]
    levels: Counter[str]
    waiting: int


async def mine(session: AsyncSession, actor: Actor) -> tuple[Sequence[Talk], Mapping[int, Event]]:
    """All of one's own, the newest first, with their events."""
    actor.demand("talks.propose", person_id=actor.id)
    own = select(Talk).where(Talk.person_id == actor.id, Talk.state != rules.WITHDRAWN)
    found = (await session.scalars(own.order_by(Talk.changed_at.desc(), Talk.id.desc()))).all()
    return found, await events_of(session, found)


async def look(session: AsyncSession, actor: Actor, talk_id: int, now: datetime) -> Seen:
    """One talk, to its author and to whoever has a word in it; to others it is not there."""
    talk = await session.get(Talk, talk_id, options=[joinedload(Talk.person)], populate_existing=True)
    if talk is None:
        raise Refusal("talks-gone")
    event = await gatherings.find(session, talk.event_id) if talk.event_id else None
    own, runs = talk.person_id == actor.id, _reviews(actor, event)
    if not own and not runs:
        raise Refusal("talks-gone")
    return Seen(talk, event, own, _may(talk, event, now, own=own, runs=runs))


def _reviews(actor: Actor, event: Event | None) -> bool:
    return gatherings.runs(actor, event, RIGHT) if event else "any" in actor.scopes(RIGHT)


def _may(talk: Talk, event: Event | None, now: datetime, *, own: bool, runs: bool) -> frozenset[str]:
    found = set()
    if own and event is not None and rules.may_hand_in(talk, event, now) is None:
        found.add("again")
    if own and rules.may_withdraw(talk) is None:
        found.add("withdraw")
    if runs and not own and event is None and talk.state == rules.PROPOSED:
        found |= {"confirm", "decline"}
    if runs and event is not None:
        begun = now >= event.starts_at and event.state not in ("cancelled", "draft")
        if begun and talk.state == rules.ACCEPTED:
            found.add("given")
        if rules.may_judge(talk, rules.ACCEPTED) is None and now < event.ends_at:
            found |= {verdict for verdict in rules.VERDICTS if verdict != talk.state}
    return frozenset(found)


async def waiting(session: AsyncSession, actor: Actor) -> Sequence[Talk]:
    """Talks elsewhere that wait for a methodist's word, the oldest first."""
    if "any" not in actor.scopes(RIGHT):
        raise Refusal("people-not-allowed", audit=f"refused:{RIGHT}")
    found = select(Talk).where(*_WAITS).options(joinedload(Talk.person))
    return (await session.scalars(found.order_by(Talk.id))).all()


_WAITS = (Talk.event_id.is_(None), Talk.state == rules.PROPOSED)


async def register(session: AsyncSession, actor: Actor, level: str, year: int, now: datetime) -> Register:
    """Talks given in a school year, 0 is the present one (form of work 6); a head's are of her events."""
    actor.demand("talks.register")
    this = rules.year_of(calendars.today(actor.district, now))
    chosen = year if year in range(MINYEAR, MAXYEAR) else this
    level = level if level in actor.district.levels else ""
    within = Talk.given_on >= date(chosen, 9, 1), Talk.given_on < date(chosen + 1, 9, 1)
    found = await session.scalars(
        select(Talk)
        .where(Talk.state == rules.GIVEN, *within, _covered(actor))
        .options(joinedload(Talk.person))
        .order_by(Talk.given_on.desc(), Talk.id.desc())
    )
    every = found.all()
    reviews = "any" in actor.scopes(RIGHT)
    waits = await session.scalar(select(func.count()).select_from(Talk).where(*_WAITS)) if reviews else 0
    return Register(
        chosen,
        level,
        [each for each in every if level in ("", each.level)],
        await events_of(session, every),
        Counter(each.level for each in every),
        waits or 0,
    )


def _covered(actor: Actor) -> ColumnElement[bool]:
    if "any" in actor.scopes("talks.register"):
        return true()
    own = actor.places("talks.register", "own_association")
    return Talk.event_id.in_(select(Event.id).where(Event.association_id.in_(own)))


async def events_of(session: AsyncSession, talks: Collection[Talk]) -> Mapping[int, Event]:
    ids = {each.event_id for each in talks if each.event_id is not None}
    found = await session.scalars(select(Event).where(Event.id.in_(ids)))
    return {event.id: event for event in found}


async def schools(session: AsyncSession, talks: Collection[Talk]) -> Mapping[int, str]:
    """Where the speakers work: their main school, by person."""
    found = await session.execute(
        select(Employment.person_id, School.title)
        .join(School, School.id == Employment.school_id)
        .where(Employment.person_id.in_({each.person_id for each in talks}))
        .order_by(Employment.main, Employment.until.is_(None), Employment.id.desc())
    )
    return {row.person_id: row.title for row in found}
