"""Demand: what people need and nothing offers yet, and who asks to be helped in person.

Who stands behind a theme is never shown; below `LEAST` not even how many. Only those who asked to
be contacted are shown, by code, until the methodist reveals a name for a reason the person can read.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.people import Employment, Person, School
from models.profiles import Advice, Wanted
from models.questionnaires import Demand, Response
from services import audit, deliveries, people, roles
from services.inserts import insert_new
from services.refusals import Refusal
from services.rights import Actor

LOOK = "questionnaires.demands"
ASKED = "questionnaire-asked"
LEAST = 5
PAGE = 8
CONSULTATION = "consultation"


def in_person() -> ColumnElement[bool]:
    """A request to be helped in person, by somebody who is still known."""
    return and_(
        Demand.settled_at.is_(None),
        Demand.person_id.is_not(None),
        or_(
            Demand.origin == "contact",
            and_(Demand.origin == "request", Demand.note != ""),
            and_(Demand.kind == CONSULTATION, Demand.origin != "profile"),
        ),
    )


async def record(
    session: AsyncSession,
    person_id: int | None,
    theme: str,
    kind: str,
    origin: str,
    now: datetime,
    *,
    note: str = "",
    questionnaire_id: int | None = None,
    wave_id: int | None = None,
) -> bool:
    """Says whether it is new: somebody's wish for one kind of help with one theme counts once."""
    made = insert_new(
        session,
        Demand,
        person_id=person_id,
        theme=theme,
        kind=kind,
        origin=origin,
        note=note,
        asked_at=now,
        questionnaire_id=questionnaire_id,
        wave_id=wave_id,
    )
    return await session.scalar(made.returning(Demand.id)) is not None


async def of_result(
    session: AsyncSession, response: Response, advised: Collection[Advice], contact: str | None, now: datetime
) -> None:
    """What a result leaves to be wished for; `contact` is the group about which she asks to be called."""
    common: dict[str, Any] = {"questionnaire_id": response.questionnaire_id, "wave_id": response.wave_id}
    for step in advised:
        if step.by == "wish":
            await record(session, response.person_id, step.theme, step.action, "profile", now, **common)
    if contact is not None and await record(
        session, response.person_id, contact, CONSULTATION, "contact", now, **common
    ):
        await tell(session, now)


async def ask(session: AsyncSession, actor: Actor, theme: str, kind: str, now: datetime) -> bool:
    """The person asks for help in person with what was advised."""
    actor.demand("questionnaires.answer", person_id=actor.id)
    new = await record(session, actor.id, theme, kind, "contact", now)
    if new:
        await tell(session, now)
    return new


async def difficulty(
    session: AsyncSession, actor: Actor, theme: str, note: str, now: datetime, *, named: bool
) -> bool:
    """«🆘 Затруднение»: to a methodist, or as nobody's, for the statistics alone."""
    actor.demand("questionnaires.answer", person_id=actor.id)
    if not named:
        return await record(session, None, theme, CONSULTATION, "request", now, note=note)
    new = await record(session, actor.id, theme, CONSULTATION, "request", now, note=note)
    if new:
        await tell(session, now)
    return new


async def tell(session: AsyncSession, now: datetime) -> None:
    """Methodists hear that somebody asks for help; who and about what stands on the screen alone.

    One message an hour at most, however many ask.
    """
    for person_id in await roles.holders(session, ("methodist",), now):
        await deliveries.queue(
            session,
            kind=ASKED,
            once=f"{ASKED}:{now:%Y-%m-%dT%H}:{person_id}",
            person_id=person_id,
            not_before=now,
        )


async def ranked(session: AsyncSession, actor: Actor) -> list[Wanted]:
    """Themes by how many people need them; those below LEAST come last, in the order of their codes."""
    actor.demand(LOOK)
    rows = await session.execute(
        select(Demand.theme, Demand.kind, _people())
        .where(Demand.settled_at.is_(None))
        .group_by(Demand.theme, Demand.kind)
    )
    by_theme: dict[str, dict[str, int]] = {}
    for theme, kind, count in rows:
        by_theme.setdefault(theme, {})[kind] = count
    totals = dict(
        (
            await session.execute(
                select(Demand.theme, _people()).where(Demand.settled_at.is_(None)).group_by(Demand.theme)
            )
        ).all()
    )
    found = [Wanted(theme, _shown(totals[theme]), _kinds(kinds)) for theme, kinds in by_theme.items()]
    return sorted(found, key=lambda one: (-(one.people or 0), one.theme))


async def theme(session: AsyncSession, actor: Actor, code: str) -> Wanted:
    """One theme: schools only where so many of the people work there; words of those who stay unnamed."""
    found = next((one for one in await ranked(session, actor) if one.theme == code), None)
    if found is None:
        raise Refusal("questionnaires-demand-gone")
    rows = await session.execute(
        select(School.title, func.count(Demand.person_id.distinct()))
        .join(Employment, Employment.school_id == School.id)
        .join(Demand, Demand.person_id == Employment.person_id)
        .where(Demand.theme == code, Demand.settled_at.is_(None))
        .where(Employment.main, Employment.until.is_(None))
        .group_by(School.title)
        .order_by(School.title)
    )
    schools = {title: count for title, count in rows if count >= LEAST}
    notes = await session.scalars(
        select(Demand.note)
        .where(Demand.theme == code, Demand.settled_at.is_(None), Demand.person_id.is_(None))
        .where(Demand.note != "")
        .order_by(Demand.id.desc())
        .limit(PAGE)
    )
    shown = schools if found.people is not None else {}
    return Wanted(found.theme, found.people, found.kinds, shown, tuple(notes))


async def contacts(session: AsyncSession, actor: Actor, number: int) -> tuple[Sequence[Demand], int]:
    """Those who ask to be helped in person, the longest waiting first."""
    actor.demand(LOOK)
    count = await session.scalar(select(func.count()).select_from(Demand).where(in_person()))
    found = await session.scalars(
        select(Demand)
        .where(in_person())
        .options(joinedload(Demand.person))
        .order_by(Demand.asked_at, Demand.id)
        .limit(PAGE)
        .offset(number * PAGE)
    )
    return found.all(), count or 0


async def anybody(session: AsyncSession) -> bool:
    """Whether somebody waits to be helped in person."""
    return await session.scalar(select(Demand.id).where(in_person()).limit(1)) is not None


async def contact(session: AsyncSession, actor: Actor, demand_id: int) -> Demand:
    actor.demand(LOOK)
    found = await session.scalar(
        select(Demand).where(Demand.id == demand_id, in_person()).options(joinedload(Demand.person))
    )
    if found is None:
        raise Refusal("questionnaires-demand-gone")
    return found


async def reveal(session: AsyncSession, actor: Actor, demand_id: int, reason: str, now: datetime) -> Person:
    """The name behind a request; the person sees who read it and why (152-ФЗ, ст. 14)."""
    found = await contact(session, actor, demand_id)
    assert found.person_id is not None
    await people.demand_over(session, actor, "people.reveal", found.person_id, now)
    person = await people.known(session, found.person_id)
    about = f"demand:{found.id}"
    await audit.write(
        session, actor.id, "people.reveal", now, subject_id=person.id, about=about, reason=reason
    )
    return person


async def settle(session: AsyncSession, actor: Actor, demand_id: int, now: datetime) -> None:
    """A request is done with."""
    found = await contact(session, actor, demand_id)
    found.settled_at, found.settled_by = now, actor.id


async def settle_theme(session: AsyncSession, actor: Actor, code: str, now: datetime) -> None:
    """A theme is done with; those who asked to be called are settled one by one."""
    actor.demand(LOOK)
    await session.execute(
        update(Demand)
        .where(Demand.theme == code, Demand.settled_at.is_(None), ~in_person())
        .values(settled_at=now, settled_by=actor.id)
        .execution_options(synchronize_session=False)
    )


def _people() -> ColumnElement[int]:
    """Somebody counts once; of those who stayed unnamed each request counts."""
    unnamed = func.count().filter(Demand.person_id.is_(None))
    return func.count(Demand.person_id.distinct()) + unnamed


def _shown(count: int) -> int | None:
    return count if count >= LEAST else None


def _kinds(counts: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(counts, key=lambda kind: (-counts[kind], kind)))
