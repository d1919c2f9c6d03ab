"""What follows when a consent is withdrawn or a person is forgotten: features add their line here."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from services import assessments, blanks, consents
from services.apprenticeships import forgetting as apprenticeships
from services.attendances import forgetting as attendances
from services.beginners import forgetting as beginners
from services.certificates import forgetting as certificates
from services.checkins import forgetting as checkins
from services.courses import forgetting as courses
from services.exchanges import forgetting as exchanges
from services.journals import forgetting as journals
from services.meetings import forgetting as meetings
from services.mentorships import forgetting as mentorships
from services.plans import forgetting as plans
from services.pulses import forgetting as pulses
from services.pulses import topics
from services.questionnaires import forgetting, sharing
from services.registrations import forgetting as registrations
from services.signals import forgetting as signals
from services.talks import forgetting as talks

Follow = Callable[[AsyncSession, int, datetime], Awaitable[None]]
"""What a feature does about one person: `async def follow(session, person_id, now)`."""

# By the code of the consent: what rests on it goes in the same moment.
WITHDRAWN: Mapping[str, tuple[Follow, ...]] = {
    "C2": (forgetting.answers, plans.answers, assessments.forget, blanks.forget, apprenticeships.levels),
    "C3": (checkins.withdrawn, pulses.answers, signals.withdrawn),
    "C4": (sharing.take_back_all, apprenticeships.levels, topics.take_back_all),
    "C6": (courses.withdrawn,),
}
# Somebody deleted a result of hers and kept the consent.
DELETED: tuple[Follow, ...] = (plans.deleted, apprenticeships.levels)
# Somebody is forgotten altogether.
FORGOTTEN: tuple[Follow, ...] = (
    forgetting.everything,
    plans.person,
    assessments.forget,
    blanks.forget,
    beginners.person,
    registrations.person,
    attendances.person,
    certificates.person,
    courses.person,
    meetings.person,
    talks.person,
    signals.person,
    pulses.person,
    journals.person,
    mentorships.person,
    apprenticeships.person,
    exchanges.person,
    checkins.person,
)


async def withdraw(session: AsyncSession, person_id: int, code: str, now: datetime) -> None:
    """The consent ends, and with it everything that rests on it (152-ФЗ, ст. 9, 21)."""
    await consents.withdraw(session, person_id, code, now)
    await _each(WITHDRAWN.get(code, ()), session, person_id, now)


async def lapse(session: AsyncSession, now: datetime) -> None:
    """A consent whose term is over ends by itself, and with it everything that rests on it."""
    for person_id, code in await consents.lapse(session, now):
        await _each(WITHDRAWN.get(code, ()), session, person_id, now)


async def deleted(session: AsyncSession, person_id: int, now: datetime) -> None:
    """What other features keep from results that are no longer there."""
    await _each(DELETED, session, person_id, now)


async def forget(session: AsyncSession, person_id: int, now: datetime) -> None:
    await _each(FORGOTTEN, session, person_id, now)


async def _each(follows: tuple[Follow, ...], session: AsyncSession, person_id: int, now: datetime) -> None:
    for follow in follows:
        await follow(session, person_id, now)
