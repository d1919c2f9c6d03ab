"""Who is told what about a programme: pushes that say nothing of what is in it."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import Apprenticeship
from services import deliveries
from services.mentorships.pairs import Side

NEWS = "apprenticeship-news"
STAYS = timedelta(days=7)


def other(programme: Apprenticeship, side: Side) -> int:
    """The person on the other side."""
    pair = programme.mentorship
    return pair.mentee_id if side == "mentor" else pair.mentor_id


def side_of(programme: Apprenticeship, person_id: int | None) -> Side | None:
    pair = programme.mentorship
    if person_id == pair.mentor_id:
        return "mentor"
    return "mentee" if person_id == pair.mentee_id else None


def answered(programme: Apprenticeship, side: Side) -> bool:
    """Whether the side has answered the last questions."""
    return any(one.side == side for one in programme.reflections)


def awaited(programme: Apprenticeship, side: Side) -> bool:
    """Whether the side's yes to the draft is missing."""
    said = programme.mentor_agreed_at if side == "mentor" else programme.mentee_agreed_at
    return programme.state == "draft" and said is None


async def tell(
    session: AsyncSession, programme: Apprenticeship, what: str, person_id: int, now: datetime
) -> None:
    """Tells one person once a moment what has become of the programme; looked at again when sent."""
    await deliveries.queue(
        session,
        kind=NEWS,
        once=f"{NEWS}:{programme.id}:{what}:{person_id}:{now.timestamp():.0f}",
        person_id=person_id,
        about_id=programme.id,
        not_before=now,
        until=now + STAYS,
        budgeted=False,
        facts={"what": what},
    )


def holds(programme: Apprenticeship, what: str, person_id: int | None) -> bool:
    """Whether a piece of news is still one for that person."""
    side = side_of(programme, person_id)
    if side is None:
        return False
    match what:
        case "asked" | "changed":
            return awaited(programme, side)
        case "moved":
            return programme.state == "draft"
        case "agreed":
            return programme.state == "agreed"
        case "closing":
            return programme.state == "closing" and not answered(programme, side)
        case _:
            return programme.state == "closed"
