"""A wave in rows, without the chat."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.people import Person
from models.waves import Invitation, Wave
from services import instruments
from services.audiences import Moment
from services.rights import Actor, Hat
from services.waves import opening, rules
from services.waves.opening import Content

FIELDS: dict[str, Sequence[str]] = {}


async def wave(
    session: AsyncSession, author: Person, district: District, now: datetime, **given: Any
) -> Wave:
    """An open wave of everybody for three weeks, unless told otherwise."""
    base: dict[str, Any] = {
        "questionnaire": instruments.DEFICITS,
        "title": "Мониторинг",
        "chosen": FIELDS,
        "express": False,
        "opens_at": None,
        "closes_at": now + timedelta(weeks=3),
    }
    actor = Actor(author, (Hat("methodist"),), district)
    draft = await opening.write(session, actor, Content(**{**base, **given}), now)
    found = await opening.outlook(session, draft, Moment(district, now))
    return await opening.confirm(session, actor, draft.id, found.asked, now)


async def invited(session: AsyncSession, wave: Wave, people: Sequence[Person], **facts: Any) -> None:
    """Invitations of one school or none, made by hand."""
    session.add_all(Invitation(wave_id=wave.id, person_id=person.id, **facts) for person in people)
    await session.flush()


__all__ = ["FIELDS", "invited", "rules", "wave"]
