"""Consents given as people give them."""

from datetime import datetime

from services import consents
from tests.stage import Colleague, Stage


async def agrees(stage: Stage, *people: Colleague, code: str = "C2", at: datetime | None = None) -> None:
    """They consent: to diagnostics and now, unless told otherwise."""
    async with stage.database.write() as session:
        for person in people:
            await consents.give(session, person.person_id, code, "ru", stage.district, at or stage.now)
