"""A result shown to one mentor, by name, until it is taken back (C4)."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.people import Consent, Person
from models.questionnaires import Response, Share
from services import audit, consents, deliveries, roles
from services.inserts import insert_new
from services.questionnaires import results, running
from services.refusals import Refusal
from services.rights import Actor

CONSENT = "C4"
MENTOR = "mentor"
SHARED = "questionnaire-shared"
LOOK = "questionnaires.shared_scores"


async def mentors(session: AsyncSession, actor: Actor, now: datetime) -> Sequence[Person]:
    """To whom a result can be shown: mentors who are in the bot and do not see it yet."""
    seen = [share.viewer_id for share in await mine(session, actor.id)]
    meant = await roles.holders(session, (MENTOR,), now, but={actor.id, *seen})
    found = await session.scalars(
        select(Person).where(Person.id.in_(meant)).order_by(Person.surname, Person.name, Person.id)
    )
    return found.all()


async def share(session: AsyncSession, actor: Actor, viewer_id: int, language: str, now: datetime) -> Share:
    """From now on the mentor sees groups and levels, never single answers; the person agrees to C4."""
    actor.demand(running.ANSWER, person_id=actor.id)
    if viewer_id == actor.id or viewer_id not in await roles.holders(session, (MENTOR,), now):
        raise Refusal("questionnaires-no-mentor")
    return await allow(session, actor, viewer_id, language, now)


async def allow(session: AsyncSession, actor: Actor, viewer_id: int, language: str, now: datetime) -> Share:
    """The same for somebody who is about to be her mentor; she sees nothing until she is one."""
    actor.demand(running.ANSWER, person_id=actor.id)
    await consents.give(session, actor.id, CONSENT, language, actor.district, now)
    await session.execute(insert_new(session, Share, person_id=actor.id, viewer_id=viewer_id, given_at=now))
    made = await session.scalar(select(Share).where(*_live(actor.id), Share.viewer_id == viewer_id))
    assert made is not None
    if made.given_at == now:
        await audit.write(session, actor.id, "questionnaires.share", now, subject_id=actor.id)
        await deliveries.queue(
            session,
            kind=SHARED,
            once=f"{SHARED}:{made.id}",
            person_id=viewer_id,
            about_id=made.id,
            not_before=now,
        )
    return made


async def mine(session: AsyncSession, person_id: int) -> Sequence[Share]:
    """To whom the person shows her result now."""
    found = await session.scalars(
        select(Share).where(*_live(person_id)).options(joinedload(Share.viewer)).order_by(Share.id)
    )
    return found.all()


async def take_back(session: AsyncSession, actor: Actor, share_id: int, now: datetime) -> None:
    """From this moment the mentor sees nothing; taking back twice is taking back once."""
    await _withdraw(session, actor.id, now, Share.id == share_id)


async def take_back_from(session: AsyncSession, person_id: int, viewer_id: int, now: datetime) -> None:
    """What was shown to this mentor is shown no more: their pair is over."""
    await _withdraw(session, person_id, now, Share.viewer_id == viewer_id)


async def take_back_all(session: AsyncSession, person_id: int, now: datetime) -> None:
    await _withdraw(session, person_id, now)


async def shown_to(session: AsyncSession, actor: Actor) -> Sequence[Share]:
    """Who shows her result to the actor."""
    actor.demand(LOOK)
    found = await session.scalars(
        select(Share)
        .where(Share.viewer_id == actor.id, Share.withdrawn_at.is_(None))
        .join(Share.person)
        .where(Person.erased_at.is_(None), _agreed())
        .options(joinedload(Share.person))
        .order_by(Person.surname, Person.name, Share.id)
    )
    return found.all()


async def look(
    session: AsyncSession, actor: Actor, share_id: int, now: datetime
) -> tuple[Person, Response | None]:
    """The latest result of somebody who shows it to the actor; she sees that it was looked at."""
    wanted = await session.get(Share, share_id)
    about = f"person:{wanted.person_id}" if wanted else ""
    found = None
    if actor.may(LOOK):
        found = next((one for one in await shown_to(session, actor) if one.id == share_id), None)
    if found is None:
        raise Refusal("questionnaires-share-gone", audit=f"refused:{LOOK}", about=about)
    await audit.write(session, actor.id, LOOK, now, subject_id=found.person_id)
    return found.person, await results.latest(session, found.person_id)


def _live(person_id: int) -> tuple[ColumnElement[bool], ...]:
    return Share.person_id == person_id, Share.withdrawn_at.is_(None)


def _agreed() -> ColumnElement[bool]:
    """The account, the diagnostics and the showing are agreed to; each can be withdrawn alone."""
    live = Consent.person_id == Share.person_id, Consent.withdrawn_at.is_(None)
    codes = (consents.ACCOUNT, running.CONSENT, CONSENT)
    agreed = select(func.count(Consent.code.distinct())).where(*live, Consent.code.in_(codes))
    return agreed.scalar_subquery() == len(codes)


async def _withdraw(
    session: AsyncSession, person_id: int, now: datetime, *which: ColumnElement[bool]
) -> None:
    gone = await session.scalars(
        update(Share)
        .where(*_live(person_id), *which)
        .values(withdrawn_at=now)
        .returning(Share.id)
        .execution_options(synchronize_session=False)
    )
    for share_id in gone.all():
        await audit.write(
            session, person_id, "questionnaires.unshare", now, subject_id=person_id, about=f"share:{share_id}"
        )
