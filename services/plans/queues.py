"""The methodists' queue: which plans wait for a word, which run, which have ended."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plans import RUNNING, Plan
from services import plans
from services.rights import Actor


def shelves(actor: Actor) -> dict[str, ColumnElement[bool]]:
    """What stands on each shelf; one's own plan is another methodist's business."""
    others = and_(Plan.person_id != actor.id, Plan.proposed_at.is_not(None))
    waits = or_(
        Plan.state == "proposed",
        Plan.extends_to.is_not(None),
        and_(Plan.state == "completed", Plan.comment == ""),
    )
    return {
        "waiting": and_(others, waits),
        "running": and_(others, Plan.state.in_(RUNNING)),
        "ended": and_(others, Plan.closed_at.is_not(None)),
    }


async def queue(
    session: AsyncSession, actor: Actor, part: str, page: int
) -> tuple[Sequence[Plan], dict[str, int]]:
    """A page of one shelf, the longest waiting first, and how many plans stand on each."""
    actor.demand("plans.agree")
    known = shelves(actor)
    counts = {name: await _count(session, which) for name, which in known.items()}
    wanted = plans.whole().where(known.get(part, known["waiting"])).order_by(Plan.proposed_at, Plan.id)
    found = await session.scalars(wanted.offset(max(page, 0) * plans.PAGE).limit(plans.PAGE))
    return found.all(), counts


async def waiting(session: AsyncSession, actor: Actor) -> int:
    """How many plans wait for a methodist's word: for the button that leads there."""
    return await _count(session, shelves(actor)["waiting"])


async def _count(session: AsyncSession, which: ColumnElement[bool]) -> int:
    return await session.scalar(select(func.count()).select_from(Plan).where(which)) or 0
