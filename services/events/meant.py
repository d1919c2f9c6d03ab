"""Whom events concern: many rules asked of one person at once."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.events import Event
from services import audiences
from services.audiences import Moment
from services.refusals import Refusal


async def concerning(session: AsyncSession, person_id: int, events: Iterable[Event], at: Moment) -> set[int]:
    """The ids of those events whose audience holds the person; one select whatever their number."""
    rules: dict[str, Mapping[str, Any]] = {}
    known = [(event.id, _key(event.audience)) for event in events if not _broken(event.audience)]
    for event in events:
        if not _broken(event.audience):
            rules[_key(event.audience)] = event.audience
    if not rules:
        return set()
    asked = [_holds(rule, person_id, at).label(f"rule{number}") for number, rule in enumerate(rules.values())]
    row = (await session.execute(select(*asked))).one()
    held = {key for key, holds in zip(rules, row, strict=True) if holds}
    return {event_id for event_id, key in known if key in held}


def _key(rule: Mapping[str, Any]) -> str:
    return json.dumps(rule, sort_keys=True)


def _broken(rule: Mapping[str, Any]) -> bool:
    try:
        audiences.parsed(rule)
    except Refusal:
        return True
    return False


def _holds(rule: Mapping[str, Any], person_id: int, at: Moment) -> Any:
    meant = audiences.people(audiences.parsed(rule), at).subquery().c.id
    return select(meant).where(meant == person_id).exists()
