"""Plans in numbers for the district, and the bare fact of them for heads."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import distinct, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload

from models.associations import Membership
from models.people import Employment, Person
from models.plans import ENDED, RUNNING, Fact, Goal, Plan, Totals
from services import audiences, calendars, instruments, plans
from services.rights import Actor

STATES = ("proposed", *RUNNING, *ENDED)


async def totals(session: AsyncSession, actor: Actor) -> Totals:
    """The district's plans that were put before a methodist; figures of groups from `anonymity` people up."""
    actor.demand("plans.aggregate")
    least = actor.district.settings.anonymity
    shown = Plan.proposed_at.is_not(None)
    states = await session.execute(
        select(Plan.state, func.count()).where(shown, Plan.state.in_(STATES)).group_by(Plan.state)
    )
    groups = await session.execute(
        select(Goal.group, func.count(distinct(Plan.person_id)))
        .join(Goal.plan)
        .where(shown, Plan.state != "cancelled")
        .group_by(Goal.group)
        .order_by(func.count(distinct(Plan.person_id)).desc(), Goal.group)
    )
    goals, met = await _met(session, least)
    counts: dict[str, int] = {state: count for state, count in states}  # noqa: C416  rows are no pairs
    counted = {group: count if count >= least else None for group, count in groups}
    return Totals(counts, counted, goals, met, least)


async def _met(session: AsyncSession, least: int) -> tuple[int | None, int | None]:
    """How many goals have their owner's word, and how many of them were met; from so many people up."""
    said = await session.execute(
        select(Goal.met, Plan.person_id)
        .join(Goal.plan)
        .where(Plan.state == "completed", Goal.met.is_not(None))
    )
    rows = [(word, person_id) for word, person_id in said]
    if len({person_id for _, person_id in rows}) < least:
        return None, None
    return len(rows), Counter(met for met, _ in rows)["yes"]


async def facts(session: AsyncSession, actor: Actor, page: int, now: datetime) -> tuple[Sequence[Fact], int]:
    """Running plans of the actor's own people who let it be known (C4): to the head of an association
    with the themes, to a school with the term; and how many there are.
    """
    actor.demand("plans.facts")
    today = calendars.today(actor.district, now)
    circles = actor.places("plans.facts", "own_association")
    schools = actor.places("plans.facts", "own_school")
    members = select(Membership.person_id).where(
        Membership.association_id.in_(circles), audiences.live(Membership, today)
    )
    staff = select(Employment.person_id).where(
        Employment.school_id.in_(schools), audiences.live(Employment, today)
    )
    meant = (
        Plan.state.in_(RUNNING),
        plans.showing(),
        Plan.person_id != actor.id,
        or_(Plan.person_id.in_(members), Plan.person_id.in_(staff)),
    )
    count = await session.scalar(select(func.count()).select_from(Plan).where(*meant)) or 0
    found = await session.scalars(
        select(Plan)
        .join(Plan.person)
        .where(*meant)
        .options(joinedload(Plan.person), selectinload(Plan.goals))
        .order_by(Person.code)
        .offset(max(page, 0) * plans.PAGE)
        .limit(plans.PAGE)
    )
    in_circles = set((await session.scalars(members)).all())
    in_schools = set((await session.scalars(staff)).all())
    return [_fact(plan, plan.person_id in in_circles, plan.person_id in in_schools) for plan in found], count


def _fact(plan: Plan, theme: bool, term: bool) -> Fact:
    groups = tuple(goal.group for goal in plan.goals) if theme else ()
    return Fact(plan.person, groups, plan.until if term else None)


async def titles(session: AsyncSession) -> dict[str, str]:
    """The short names of the groups that plans speak of."""
    versions = (await session.scalars(select(Plan.version_id).distinct().order_by(Plan.version_id))).all()
    found: dict[str, str] = {}
    for version in versions:
        instrument = await instruments.of(session, version)
        found |= {group.code: group.short for group in instrument.groups}
    return found
