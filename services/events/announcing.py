"""The announcement that stands for an event: made when it is published, kept true when it is moved.

It goes by the rules of announcements: who may write to whom, a second methodist's word, the cap of a
day, the minute's hold, the hours of pushes.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement
from models.events import Event
from models.reaches import Plan
from services import audiences, gatherings
from services.announcements import accepting, drafting, following, reaches
from services.announcements.rules import Content
from services.audiences import Moment
from services.refusals import Refusal
from services.rights import Actor

LEVEL = "district"


@dataclass(frozen=True, slots=True)
class Words:
    """What an announcement of the event says now."""

    title: str
    body: str


def content(event: Event, actor: Actor, words: Words) -> Content:
    form = gatherings.form_of(event, actor.district)
    own = actor.district.rubrics[form.rubric]
    return Content(
        rubric=form.rubric,
        title=words.title,
        body=words.body,
        measures=tuple(dict.fromkeys(([own.measure] if own.measure else []) + list(event.measures))),
        audience=audiences.parsed(event.audience),
        visibility="addressees" if event.strict else "district",
        link=event.link if event.external else None,
        terms=terms(event, own.required),
    )


def terms(event: Event, required: tuple[str, ...] = ()) -> dict[str, Any]:
    """When it begins, until when one registers, and which event it is."""
    said: dict[str, Any] = {"event": event.id, "starts": event.starts_at.isoformat()}
    if event.deadline is not None or "until" in required:
        said["until"] = event.closes_at.isoformat()
    if "level" in required:
        said["level"] = LEVEL
    return said


def announced(event: Event, actor: Actor) -> bool:
    """Whether the actor may tell the district of it; a council is called by name, not by an announcement."""
    council = gatherings.form_of(event, actor.district).kind == "council"
    return not council and actor.may("announcements.compose")


async def planned(session: AsyncSession, actor: Actor, event: Event, now: datetime) -> Plan | None:
    """Who would get it, and whether a second methodist must agree; None where it is not to be announced."""
    if not announced(event, actor):
        return None
    made = Announcement(author_id=actor.id, state="draft", version=1)
    drafting.put(made, content(event, actor, Words(event.title, event.title)))
    return await reaches.plan(session, made, Moment(actor.district, now))


async def announce(
    session: AsyncSession, actor: Actor, event: Event, words: Words, count: int, now: datetime
) -> Announcement:
    """Writes and sends it to exactly as many as the button said, or asks for a second methodist's word."""
    made = await drafting.write(session, actor, content(event, actor, words), now)
    sent = await accepting.send(session, actor, made.id, made.version, count, now)
    event.announcement_id = sent.id
    return sent


async def renew(session: AsyncSession, actor: Actor, event: Event, words: Words, now: datetime) -> None:
    """The announcement tells the new time and place: the copies to come, and those that stand in chats."""
    made = await _of(session, event)
    if made is not None:
        kept = {name: said for name, said in made.terms.items() if name == "level"}
        await following.renew(session, made, words.title, words.body, kept | terms(event), actor.id, now)


async def halt(session: AsyncSession, actor: Actor, event: Event, words: Words, now: datetime) -> None:
    """No further copy goes; those that stand in chats say that it is cancelled."""
    made = await _of(session, event)
    if made is not None:
        await following.halt(session, made, words.title, words.body, actor.id, now)


async def check_count(session: AsyncSession, actor: Actor, event: Event, count: int, now: datetime) -> None:
    """Refuses before anything is written when the button promised another number of people."""
    found = await planned(session, actor, event, now)
    if found is None or found.reach.count != count:
        raise Refusal("announcements-count-changed")


async def _of(session: AsyncSession, event: Event) -> Announcement | None:
    if event.announcement_id is None:
        return None
    return await session.get(Announcement, event.announcement_id, with_for_update=True)
