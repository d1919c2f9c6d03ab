"""Whom events concern: many rules asked of one person at once."""

import json
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import TargetAudience
from models.events import Event
from services import audiences
from services.audiences import Moment
from services.refusals import Refusal


async def concerning(session: AsyncSession, person_id: int, events: Iterable[Event], at: Moment) -> set[int]:
    """The ids of those events whose audience holds the person; one select whatever their number."""
    rules: dict[str, TargetAudience] = {}
    known: dict[int, str] = {}
    for event in events:
        key = json.dumps(event.audience, sort_keys=True)
        with suppress(Refusal):  # a rule that cannot be read concerns nobody
            rules[key] = rules.get(key) or audiences.parsed(event.audience)
            known[event.id] = key
    if not rules:
        return set()
    asked = [_holds(rule, person_id, at).label(f"rule{number}") for number, rule in enumerate(rules.values())]
    row = (await session.execute(select(*asked))).one()
    held = {key for key, holds in zip(rules, row, strict=True) if holds}
    return {event_id for event_id, key in known.items() if key in held}


def _holds(rule: TargetAudience, person_id: int, at: Moment) -> Any:
    meant = audiences.people(rule, at).subquery().c.id
    return select(meant).where(meant == person_id).exists()
