"""Programmes looked at by others: a methodist reads them and it is recorded; the school sees facts."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticecards import ProgrammeFact, ProgrammeTotals
from models.apprenticeships import ApprenticeGoal, Apprenticeship, Reflection
from models.people import Person
from services import apprenticeships, audit
from services.apprenticeships import rules
from services.mentorships import cards
from services.rights import Actor

LOOK, THANKS = "apprenticeships.look", "apprenticeships.thanks"
TOTALS = "mentoring.aggregate"
PAGE = 8


async def look(session: AsyncSession, actor: Actor, programme_id: int, now: datetime) -> Apprenticeship:
    """A methodist reads a programme; both of the pair see that she did."""
    actor.demand(apprenticeships.READ)
    programme = await apprenticeships.find(session, programme_id)
    for person_id in (programme.mentorship.mentee_id, programme.mentorship.mentor_id):
        about = f"programme:{programme.id}"
        await audit.write(session, actor.id, LOOK, now, subject_id=person_id, about=about)
    return programme


async def fact(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> ProgrammeFact:
    """That there is a programme, its days, and how much of it is done; refuses strangers."""
    shown = await cards.look(session, actor, pair_id, now)
    programme = await apprenticeships.of_pair(session, shown.pair, now)
    return factual(programme, shown.pair.id)


def factual(programme: Apprenticeship | None, pair_id: int) -> ProgrammeFact:
    if programme is None:
        return ProgrammeFact(pair_id)
    done, count = rules.progress(programme)
    return ProgrammeFact(
        pair_id,
        programme.state,
        programme.starts_on,
        programme.until,
        done,
        count,
        programme.goals_met,
        programme.closing_at,
    )


async def listed(session: AsyncSession, actor: Actor, page: int) -> tuple[Sequence[Apprenticeship], int]:
    """The programmes of the district, those that wait for an end first; and how many there are."""
    actor.demand(apprenticeships.READ)
    count = await session.scalar(select(func.count()).select_from(Apprenticeship)) or 0
    found = await session.scalars(
        apprenticeships.whole()
        .join(Person, Person.id == Apprenticeship.mentee_id)
        .order_by(Apprenticeship.closed_at.is_not(None), Apprenticeship.until, Person.code)
        .offset(max(page, 0) * PAGE)
        .limit(PAGE)
    )
    return found.all(), count


async def totals(session: AsyncSession, actor: Actor) -> ProgrammeTotals:
    """Programmes in numbers. Words of the end are counted from `anonymity` people up, never read."""
    actor.demand(TOTALS)
    least = actor.district.settings.anonymity
    states = await session.execute(select(Apprenticeship.state, func.count()).group_by(Apprenticeship.state))
    said = await session.execute(
        select(ApprenticeGoal.met, Apprenticeship.mentee_id)
        .join(ApprenticeGoal.programme)
        .where(Apprenticeship.state == apprenticeships.CLOSED, ApprenticeGoal.met.is_not(None))
    )
    words = [(word, mentee) for word, mentee in said]
    enough = len({mentee for _, mentee in words}) >= least
    found = (await session.scalars(select(Reflection))).all()
    return ProgrammeTotals(
        states={state: count for state, count in states},  # noqa: C416  rows are no pairs
        goals=len(words) if enough else None,
        met=Counter(word for word, _ in words)["yes"] if enough else None,
        counted=_counted(found, actor, least),
        least=least,
    )


def _counted(found: Sequence[Reflection], actor: Actor, least: int) -> dict[str, dict[str, int] | None]:
    """Answers to choose from, by question; None where one answer could be told to somebody.

    A split in which one side is smaller than `least` while the other is known would say who it was:
    then the whole question is left out.
    """
    counts: dict[str, dict[str, int] | None] = {}
    for side, asked in actor.district.mentoring.closing.items():
        given = [one for one in found if one.side == side]
        for code, question in asked.items():
            if question.kind == "text":
                continue
            values = Counter(str(one.answers.get(code)) for one in given if one.answers.get(code) is not None)
            small = any(0 < count < least for count in values.values())
            counts[f"{side}.{code}"] = None if small or not values else dict(values)
    return counts
