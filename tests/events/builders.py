"""Events as rows, for stories that begin after they were written."""

from datetime import datetime, timedelta
from typing import Any

from models.events import ONLINE, PUBLISHED, Event
from services.events import lists
from tests.stage import Colleague, Stage

START = timedelta(days=2)


async def event(stage: Stage, author: Colleague, **given: Any) -> int:
    """A published webinar for everybody in two days at this hour, unless told otherwise; gives its id."""
    starts: datetime = given.pop("starts_at", stage.now + START)
    base: dict[str, Any] = {
        "form": "webinar",
        "title": "Функциональная грамотность",
        "author_id": author.person_id,
        "state": PUBLISHED,
        "starts_at": starts,
        "ends_at": starts + timedelta(hours=1),
        "ways": [ONLINE],
        "link": "https://example.org/room",
        "measures": ["3.5"],
        "created_at": stage.now,
        "published_at": stage.now,
    }
    async with stage.database.write() as session:
        made = Event(**{**base, **given})
        session.add(made)
        await session.flush()
        await lists.index(session, made)
        return made.id
