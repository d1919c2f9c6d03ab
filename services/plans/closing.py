"""The end of a plan: her own words, the group's questions once more, or a longer term, or giving it up."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.instruments import Instrument
from models.plans import LIVE, RUNNING, Plan
from models.questionnaires import Response
from services import calendars, instruments, plans
from services.plans import agreeing, making, terms
from services.questionnaires import branching, respondents, scoring
from services.refusals import Refusal
from services.rights import Actor

MET = ("yes", "partly", "no")
LONGEST = 1000


async def repeated(
    session: AsyncSession, actor: Actor, plan: Plan, now: datetime
) -> tuple[Instrument, list[str]]:
    """The questions of the plan's groups, to be answered once more at its end.

    They are those she was asked at the beginning; where her answers are gone, those she would be
    asked today. Without her consent to diagnostics (C2) there are none.
    """
    instrument = await instruments.of(session, plan.version_id)
    if instrument.scale is None or not await plans.consents(session, plan.person_id, plans.DIAGNOSTICS):
        return instrument, []
    response = await session.get(Response, plan.response_id) if plan.response_id else None
    if response is not None:
        asked = [str(code) for code in response.items]
    else:
        who = await respondents.of(session, plan.person_id, actor.district, now)
        asked = list(branching.select(instrument, who).items)
    groups = [goal.group for goal in plan.goals]
    mine = [code for code in asked if code in instrument.item and instrument.item[code].group in groups]
    return instrument, sorted(mine, key=lambda code: groups.index(instrument.item[code].group))


async def close(
    session: AsyncSession,
    actor: Actor,
    plan_id: int,
    reflection: str,
    met: Mapping[int, str],
    answers: Mapping[str, Any],
    now: datetime,
) -> Plan:
    """The plan is carried through: her reflection, whether each goal was met, the levels as they are now.

    `answers` go by the code in small letters, as the steps of a form are called.
    """
    plan = await plans.own(session, actor, plan_id, states=RUNNING)
    instrument, asked = await repeated(session, actor, plan, now)
    codes = [own for code in asked for own in scoring.codes_of(instrument, code)]
    given = {code: answers.get(code.lower()) for code in codes}
    found = scoring.profile(instrument, asked, given).groups if asked else {}
    for goal in plan.goals:
        goal.met = met.get(goal.id)
        if score := found.get(goal.group):
            goal.level_end, goal.percent_end = score.level, score.percent
    plan.state, plan.reflection, plan.closed_at = "completed", reflection, now
    plan.extends_to = None
    for person_id in await agreeing.keepers(session, plan, now):
        await plans.tell(session, agreeing.CLOSED, plan, person_id, now)
    await session.flush()
    return plan


async def later(session: AsyncSession, plan: Plan, actor: Actor, now: datetime) -> list[date]:
    """The later ends to choose from."""
    instrument = await instruments.of(session, plan.version_id)
    today = calendars.today(actor.district, now)
    bounds = making.rules(instrument).months
    found = terms.extensions(actor.district, plan.starts_on, plan.until, bounds, plan.extensions)
    return [day for day in found if day > today]


async def extend(session: AsyncSession, actor: Actor, plan_id: int, until: date, now: datetime) -> Plan:
    """Once at her own word; once more waits for a methodist's."""
    plan = await plans.own(session, actor, plan_id, states=RUNNING)
    if plan.extensions > 1 or until not in await later(session, plan, actor, now):
        raise Refusal("plans-no-longer-term")
    if plan.extensions == 0:
        await agreeing.prolong(session, actor, plan, until, now)
    else:
        plan.extends_to = until
        for person_id in await agreeing.keepers(session, plan, now):
            await plans.tell(session, agreeing.PROPOSED, plan, person_id, now, what="longer")
    await session.flush()
    return plan


async def cancel(session: AsyncSession, actor: Actor, plan_id: int, now: datetime) -> Plan:
    """The teacher gives the plan up; nobody asks why, and she may make another one."""
    plan = await plans.own(session, actor, plan_id, states=LIVE)
    plan.state, plan.closed_at, plan.extends_to = "cancelled", now, None
    return plan
