"""Lists of events: what concerns me, what I am in, all, past, what is mine to run; and the search."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.eventlists import Listed
from models.events import CANCELLED, DRAFT, PUBLISHED, Event
from models.meetings import Meeting
from models.registrations import LIVE, Registration
from services import calendars, gatherings, searches
from services.audiences import Moment
from services.events import meant
from services.refusals import Refusal
from services.rights import Actor

KIND = "event"
PAGE, FOUND = 6, 10
# What lies ahead of one district is well below this; more is not looked through for one reader.
AHEAD = 300
SHELVES = ("", "mine", "all", "past", "run")


async def page(
    session: AsyncSession, actor: Actor, shelf: str, number: int, now: datetime
) -> tuple[Sequence[Listed], bool]:
    """A page of a shelf, and whether more follows."""
    actor.demand("events.read")
    if shelf == "":
        return await _for_me(session, actor, number, now)
    wanted = _shelf(actor, shelf, now)
    rows = (await session.execute(wanted.limit(PAGE + 1).offset(number * PAGE))).all()
    return [Listed(event, state) for event, state in rows[:PAGE]], len(rows) > PAGE


async def search(session: AsyncSession, actor: Actor, query: str, now: datetime) -> Sequence[Listed]:
    """The best matches: words of titles weigh more, then what is to come, then the newer."""
    actor.demand("events.read")
    matched = await searches.matches(session, KIND, query)
    if matched is None:
        return []
    hits = matched.subquery()
    found = (
        _listed(actor)
        .join(hits, hits.c.about_id == Event.id)
        .where(Event.state != DRAFT)
        .order_by(hits.c.rank.desc(), (Event.ends_at > now).desc(), Event.starts_at.desc())
    )
    rows = await session.execute(found.limit(FOUND))
    return [Listed(event, state) for event, state in rows]


async def index(session: AsyncSession, event: Event) -> None:
    """Makes a published event findable by its words."""
    texts = {event.title: 3, event.about: 1, " ".join(str(said) for said in event.extras.values()): 1}
    await searches.keep(session, KIND, event.id, texts)


async def _for_me(
    session: AsyncSession, actor: Actor, number: int, now: datetime
) -> tuple[Sequence[Listed], bool]:
    """What is to come and concerns the person, or where she has a seat already."""
    rows = (await session.execute(_ahead(_listed(actor), now).limit(AHEAD))).all()
    moment = Moment(actor.district, now)
    concerned = await meant.concerning(session, actor.id, [event for event, _ in rows], moment)
    concerned = await _without_others_councils(session, actor, rows, concerned, now)
    mine = [Listed(event, state) for event, state in rows if state or event.id in concerned]
    return mine[number * PAGE : (number + 1) * PAGE], len(mine) > (number + 1) * PAGE


async def _without_others_councils(
    session: AsyncSession, actor: Actor, rows: Sequence[Any], concerned: set[int], now: datetime
) -> set[int]:
    """A council meets for those who sit in it."""
    forms = actor.district.event_forms
    councils = {one.id for one, _ in rows if one.form in forms and forms[one.form].kind == "council"}
    if not councils:
        return concerned
    sits = gatherings.of_councils(actor.id, calendars.today(actor.district, now))
    sits = sits.where(Meeting.event_id.in_(sorted(councils)))
    return concerned - councils | set(await session.scalars(sits))


def _listed(actor: Actor) -> Select[*tuple[Any, ...]]:
    """Events, each with the state of the actor's own registration."""
    own = and_(
        Registration.event_id == Event.id,
        Registration.person_id == actor.id,
        Registration.state.in_(LIVE),
    )
    return select(Event, Registration.state).outerjoin(Registration, own)


def _ahead(wanted: Select[*tuple[Any, ...]], now: datetime) -> Select[*tuple[Any, ...]]:
    return wanted.where(Event.state == PUBLISHED, Event.ends_at > now).order_by(Event.starts_at, Event.id)


def _shelf(actor: Actor, shelf: str, now: datetime) -> Select[*tuple[Any, ...]]:
    if shelf == "mine":
        ahead = and_(Registration.id.is_not(None), Event.ends_at > now)
        return _listed(actor).where(ahead).order_by(Event.starts_at, Event.id)
    if shelf == "all":
        return _ahead(_listed(actor), now)
    if shelf == "past":
        over = and_(Event.state.not_in((DRAFT, CANCELLED)), Event.ends_at <= now)
        return _listed(actor).where(over).order_by(Event.starts_at.desc(), Event.id.desc())
    if shelf == "run":
        return _run(actor, now)
    raise Refusal("events-gone")


def _run(actor: Actor, now: datetime) -> Select[*tuple[Any, ...]]:
    """What is the actor's to run: what is to come, drafts among it, then what awaits its summing up."""
    actor.demand("events.manage")
    own: list[ColumnElement[bool]] = [Event.author_id == actor.id]
    if places := actor.places("events.manage", "own_association"):
        own.append(Event.association_id.in_(sorted(places)))
    if "any" in actor.scopes("events.manage"):
        own.append(Event.state != DRAFT)
    waits = or_(Event.state == DRAFT, and_(Event.state == PUBLISHED, Event.ends_at > now))
    # What is over stands behind what is to come, the newest first.
    order = (waits.desc(), case((waits, Event.starts_at)), Event.starts_at.desc(), Event.id)
    kept = or_(waits, Event.state != CANCELLED)
    return _listed(actor).where(or_(*own), kept).order_by(*order)
