"""When answers go: consent withdrawn, a person forgotten, the term over."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.people import Account
from models.questionnaires import Demand, Response, Share
from services import audit, cleanings, forms, sights
from services.questionnaires import running
from services.refusals import Refusal
from services.rights import Actor

RUN = "questionnaires-run"


async def begun(session: AsyncSession, actor: Actor, response_id: int) -> None:
    """A run that was not ended is thrown away, whole."""
    response = await running.own(session, actor, response_id)
    if response.state != "open":
        raise Refusal("questionnaires-over")
    await session.delete(response)
    await session.flush()
    await _unread(session, actor.id)


async def one(session: AsyncSession, actor: Actor, response_id: int, now: datetime) -> None:
    """A result goes with its answers; that the person took part in a wave stays known."""
    response = await running.own(session, actor, response_id)
    await session.delete(response)
    await session.flush()
    await _unread(session, actor.id, now)
    await audit.write(session, actor.id, "questionnaires.delete", now, subject_id=actor.id)


async def answers(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Everything that rests on C2 goes at once: answers, half-filled runs, shares, wishes of the profile.

    That the person took part in a wave stays known, and so do the figures that were published.
    """
    await forms.drop(session, person_id, (RUN,), now)
    await _unread(session, person_id, now)
    await session.execute(delete(Response).where(Response.person_id == person_id))
    await session.execute(
        update(Share)
        .where(Share.person_id == person_id, Share.withdrawn_at.is_(None))
        .values(withdrawn_at=now)
    )
    await session.execute(
        delete(Demand).where(Demand.person_id == person_id, Demand.origin.in_(("profile", "contact")))
    )


async def everything(session: AsyncSession, person_id: int, now: datetime) -> None:
    """A person is forgotten: what she asked for stays as nobody's, without its words."""
    await answers(session, person_id, now)
    await session.execute(
        delete(Share).where((Share.person_id == person_id) | (Share.viewer_id == person_id))
    )
    await session.execute(update(Demand).where(Demand.person_id == person_id).values(person_id=None, note=""))


async def _unread(session: AsyncSession, person_id: int, now: datetime | None = None) -> None:
    """What was tapped and typed is kept for two days to know a repeat; what it said goes with the answers.

    With `now` the screens that show a result go from the chat too.
    """
    lanes = await session.scalars(select(Account.telegram_id).where(Account.person_id == person_id))
    known = lanes.all()
    await cleanings.blank(session, known)
    if now is not None:
        await sights.hide(session, known, now)
