"""The mentee's word on a meeting: so it was, or otherwise; and how useful it was, for herself alone."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from models.journals import MentoringSession, SessionRating
from services import calendars, deliveries
from services.journals import finding, rules
from services.journals.logging import WAITS
from services.journals.rules import CONFIRMED, CORRECTED, UNCONFIRMED
from services.refusals import Refusal
from services.rights import Actor

MENDED = "journals-corrected"
WHAT = ("held_on", "minutes", "theme")


async def confirm(session: AsyncSession, actor: Actor, meeting_id: int, now: datetime) -> MentoringSession:
    """So it was. A repeat changes nothing."""
    found = await finding.of_mentee(session, actor, meeting_id, hold=True)
    if found.state == UNCONFIRMED:
        found.state, found.confirmed_at = CONFIRMED, now
        await session.flush()
    return found


async def confirm_all(session: AsyncSession, actor: Actor, upto: int, now: datetime) -> int:
    """All that were on the list, whose last is `upto`: what was logged since is not seen yet."""
    actor.demand("mentoring.confirm", person_id=actor.id)
    found = [one for one in await finding.waiting(session, actor.id) if one.id <= upto]
    for one in found:
        await confirm(session, actor, one.id, now)
    return len(found)


async def correct(
    session: AsyncSession, actor: Actor, meeting_id: int, what: str, value: Any, now: datetime
) -> MentoringSession:
    """It was otherwise: another day, so many minutes, another theme. Counts as confirmed; the mentor hears.

    What it was before is kept for the two.
    """
    found = await finding.of_mentee(session, actor, meeting_id, hold=True)
    if what not in WHAT:
        raise Refusal("journals-unknown")
    _check(found, what, value, calendars.today(actor.district, now))
    before = getattr(found, what)
    if before != value:
        kept = before.isoformat() if isinstance(before, date) else before
        hers = {**found.correction.get("mentee", {})}
        found.correction = {**found.correction, "mentee": {what: kept, **hers}}
        setattr(found, what, value)
        if what == "theme":
            found.goal_id = None
    found.state, found.confirmed_at = CORRECTED, now
    await session.flush()
    await deliveries.queue(
        session,
        kind=MENDED,
        once=f"{MENDED}:{found.id}:{calendars.today(actor.district, now).isoformat()}",
        person_id=found.mentorship.mentor_id,
        about_id=found.id,
        not_before=calendars.next_opening(actor.district, now),
        until=now + WAITS,
    )
    return found


def _check(found: MentoringSession, what: str, value: Any, today: date) -> None:
    if what == "held_on" and (refused := rules.refusal(value, found.mentorship, today)):
        raise refused
    if what == "minutes" and value <= 0:
        raise Refusal("journals-unknown")


async def rate(session: AsyncSession, actor: Actor, meeting_id: int, value: int, now: datetime) -> None:
    """How useful it was, 1 to 5: shown to nobody, counted with those of four more mentees at least."""
    found = await finding.of_mentee(session, actor, meeting_id, hold=True)
    if value not in rules.USEFUL or found.state == UNCONFIRMED:
        raise Refusal("journals-unknown")
    await session.execute(delete(SessionRating).where(SessionRating.session_id == found.id))
    session.add(SessionRating(session_id=found.id, person_id=actor.id, value=value, given_at=now))
    await session.flush()
