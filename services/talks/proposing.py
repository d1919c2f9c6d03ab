"""A teacher's side: proposing a talk, a new version, taking it back; a talk elsewhere."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.events import Event
from models.talks import Talk
from services import calendars, deliveries, gatherings
from services.refusals import Refusal
from services.rights import Actor
from services.talks import rules

TOLD = "talk-proposed"
LONG_AGO = timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True)
class Abstract:
    """What is handed in: words, or a file as Telegram keeps it."""

    words: str = ""
    file: dict[str, Any] | None = None


async def propose(
    session: AsyncSession,
    actor: Actor,
    event_id: int,
    kind: str,
    title: str,
    section: str,
    abstract: Abstract,
    now: datetime,
) -> Talk:
    """Hands in an abstract to a conference; its organiser is told. Refuses when it is too late."""
    actor.demand("talks.propose", person_id=actor.id)
    event = await gatherings.find(session, event_id, hold=True)
    refused = rules.takes(event, gatherings.form_of(event, actor.district), now) or rules.fits(abstract.file)
    if refused:
        raise refused
    if section and section not in event.sections:
        raise Refusal("talks-gone")
    mine = Talk.event_id == event.id, Talk.person_id == actor.id, Talk.state.in_(rules.LIVE)
    if (await session.scalar(select(func.count()).select_from(Talk).where(*mine)) or 0) >= rules.MOST:
        raise Refusal("talks-enough", most=rules.MOST)
    made = Talk(
        event_id=event.id,
        person_id=actor.id,
        kind=kind if kind in rules.KINDS else "talk",
        title=title,
        section=section,
        abstract=abstract.words,
        file=abstract.file,
        proposed_at=now,
        changed_at=now,
    )
    session.add(made)
    await session.flush()
    await _tell(session, made, event, now)
    return made


async def hand_in(
    session: AsyncSession, actor: Actor, talk_id: int, abstract: Abstract, now: datetime
) -> Talk:
    """A new version of one's own abstract; it waits for the organiser's word again."""
    talk, event = await own(session, actor, talk_id)
    if event is None:
        raise Refusal("talks-settled")
    if refused := rules.may_hand_in(talk, event, now) or rules.fits(abstract.file):
        raise refused
    talk.abstract, talk.file, talk.version = abstract.words, abstract.file, talk.version + 1
    talk.state, talk.changed_at = rules.PROPOSED, now
    await session.flush()
    await _tell(session, talk, event, now)
    return talk


async def withdraw(session: AsyncSession, actor: Actor, talk_id: int, now: datetime) -> Talk:
    """Takes one's own talk back; a repeat changes nothing."""
    talk, _ = await own(session, actor, talk_id)
    if talk.state == rules.WITHDRAWN:
        return talk
    if refused := rules.may_withdraw(talk):
        raise refused
    talk.state, talk.changed_at = rules.WITHDRAWN, now
    return talk


async def elsewhere(
    session: AsyncSession,
    actor: Actor,
    kind: str,
    title: str,
    where: str,
    level: str,
    day: date,
    now: datetime,
) -> Talk:
    """«Я выступаю не только здесь»: a talk given elsewhere, which a methodist confirms (form of work 6)."""
    actor.demand("talks.propose", person_id=actor.id)
    if level not in actor.district.levels or kind not in rules.KINDS:
        raise Refusal("talks-gone")
    today = calendars.today(actor.district, now)
    if not today - LONG_AGO <= day <= today:
        raise Refusal("talks-wrong-day")
    made = Talk(
        person_id=actor.id,
        kind=kind,
        title=title,
        where=where,
        level=level,
        given_on=day,
        proposed_at=now,
        changed_at=now,
    )
    session.add(made)
    await session.flush()
    return made


async def own(session: AsyncSession, actor: Actor, talk_id: int) -> tuple[Talk, Event | None]:
    """One's own talk with its event held; anybody else's is not there."""
    found = await session.get(Talk, talk_id)
    if found is None or found.person_id != actor.id:
        raise Refusal("talks-gone")
    if found.event_id is None:
        return found, None
    event = await gatherings.find(session, found.event_id, hold=True)
    await session.refresh(found)
    return found, event


async def _tell(session: AsyncSession, talk: Talk, event: Event, now: datetime) -> None:
    await deliveries.queue(
        session,
        person_id=event.author_id,
        kind=TOLD,
        about_id=talk.id,
        once=f"{TOLD}:{talk.id}:{talk.version}",
        not_before=now,
        until=event.starts_at,
    )
