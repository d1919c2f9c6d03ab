"""Making a plan: goals from the profile, steps towards them, their days and what will show them done."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.instruments import Instrument
from models.plans import EVIDENCE, OWN, RUNNING, Goal, Plan, PlanAction, Suggestion
from models.questionnaires import Offer, Response
from models.scorings import PlanRules
from services import calendars, instruments, plans
from services.plans import suggesting, terms
from services.plans.suggesting import Ground
from services.questionnaires import matching
from services.refusals import Refusal, unless_taken
from services.rights import Actor

Words = tuple[str, str]
"""A goal and by what its owner will know it worked."""

EDITABLE = ("draft",)
CHANGEABLE = ("draft", *RUNNING)
LONGEST = {"goal": 300, "success": 400, "title": 200}
STEPS = 10
PROOF = {
    "course": "certificate",
    "webinar": "certificate",
    "peer_visit": "lesson_visit_note",
    "mentor_or_peer": "lesson_visit_note",
    "materials": "lesson_plan",
    "share_practice": "publication",
}


def rules(instrument: Instrument) -> PlanRules:
    if instrument.plan is None:
        raise Refusal("plans-no-rules")
    return instrument.plan


def chosen(ground: Ground, groups: Sequence[str]) -> list[str]:
    """The wanted groups that a goal can be made of, as many as a plan holds."""
    known = {score.group for score in suggesting.candidates(ground.profile)}
    return [group for group in dict.fromkeys(groups) if group in known][: rules(ground.instrument).goals]


async def make(
    session: AsyncSession,
    actor: Actor,
    ground: Ground,
    words: Mapping[str, Words],
    months: int,
    now: datetime,
) -> Plan:
    """A draft with a goal for each group in `words`, and the first steps towards each already in it."""
    actor.demand("plans.own", person_id=actor.id)
    if not words:
        raise Refusal("plans-no-goals")
    today = calendars.today(actor.district, now)
    plan = Plan(
        person_id=actor.id,
        questionnaire_id=ground.response.questionnaire_id,
        version_id=ground.response.version_id,
        response_id=ground.response.id,
        state="draft",
        starts_on=today,
        until=terms.ending(actor.district, today, months, rules(ground.instrument).months),
        made_at=now,
    )
    offers = await suggesting.offers(session, now)
    few = 2 if len(words) > 1 else 3
    for group, said in words.items():
        goal = _goal(ground, group, said)
        for suggestion in suggestions(ground, goal, offers)[:few]:
            goal.actions.append(_step(actor, plan, suggestion, now))
        plan.goals.append(goal)
    async with unless_taken("one_live_plan", Refusal("plans-one-already")):
        session.add(plan)
        await session.flush()
    return await plans.find(session, plan.id)


def _goal(ground: Ground, group: str, words: Words) -> Goal:
    score = ground.profile.groups[group]
    return Goal(
        group=group,
        level_start=score.level or "",
        percent_start=score.percent,
        text=words[0][: LONGEST["goal"]],
        success=words[1][: LONGEST["success"]],
        actions=[],
    )


def suggestions(ground: Ground, goal: Goal, offers: Sequence[Offer]) -> list[Suggestion]:
    response, instrument = ground.response, ground.instrument
    ordered = suggesting.themes(instrument, goal.group, response.items, response.answers)
    wished = matching.liked(instrument, response.answers)
    return suggesting.suggest(instrument, goal.group, goal.level_start, ordered, wished, offers)


async def open_to(session: AsyncSession, plan: Plan, goal: Goal, now: datetime) -> list[Suggestion]:
    """Steps that may still be taken into the goal; without answers, those of the group as a whole."""
    response = await session.get(Response, plan.response_id) if plan.response_id else None
    instrument = await instruments.of(session, plan.version_id)
    items, answers = (response.items, response.answers) if response else ([], {})
    ordered = suggesting.themes(instrument, goal.group, items, answers)
    wished = matching.liked(instrument, answers)
    offers = await suggesting.offers(session, now)
    taken = {(step.kind, step.offer_id, step.theme) for step in goal.actions if step.state != "dropped"}
    found = suggesting.suggest(instrument, goal.group, goal.level_start, ordered, wished, offers)
    return [one for one in found if (one.kind, one.offer_id, one.theme) not in taken]


async def add_goal(
    session: AsyncSession, actor: Actor, plan_id: int, ground: Ground, group: str, words: Words, now: datetime
) -> Plan:
    plan = await plans.own(session, actor, plan_id, states=EDITABLE)
    room = len(plan.goals) < rules(ground.instrument).goals
    if not room or group not in ground.profile.groups or group in {goal.group for goal in plan.goals}:
        raise Refusal("plans-not-now")
    goal = _goal(ground, group, words)
    for suggestion in suggestions(ground, goal, await suggesting.offers(session, now))[:2]:
        goal.actions.append(_step(actor, plan, suggestion, now))
    plan.goals.append(goal)
    await session.flush()
    return await plans.find(session, plan.id)


async def lose_goal(session: AsyncSession, actor: Actor, goal_id: int) -> Plan:
    plan, goal = await plans.goal(session, actor, goal_id, states=EDITABLE)
    if len(plan.goals) < 2:
        raise Refusal("plans-last-goal")
    plan.goals.remove(goal)
    await session.flush()
    return plan


async def reword(session: AsyncSession, actor: Actor, goal_id: int, text: str, success: str) -> Goal:
    _, goal = await plans.goal(session, actor, goal_id, states=EDITABLE)
    goal.text, goal.success = text, success
    return goal


async def until(session: AsyncSession, actor: Actor, plan_id: int, months: int, now: datetime) -> Plan:
    """Another term for a draft, from today on; steps due later come forward to its end."""
    plan = await plans.own(session, actor, plan_id, states=EDITABLE)
    instrument = await instruments.of(session, plan.version_id)
    plan.starts_on = calendars.today(actor.district, now)
    plan.until = terms.ending(actor.district, plan.starts_on, months, rules(instrument).months)
    for goal in plan.goals:
        for step in goal.actions:
            if step.due_on is not None:
                step.due_on = min(step.due_on, plan.until)
    return plan


async def add(
    session: AsyncSession, actor: Actor, goal_id: int, kind: str, key: str, now: datetime
) -> tuple[Plan, Goal]:
    """Takes a suggested step into the goal; a second tap on the same button changes nothing."""
    plan, goal = await plans.goal(session, actor, goal_id, states=CHANGEABLE)
    open_now = await open_to(session, plan, goal, now)
    found = next((one for one in open_now if (one.kind, one.key) == (kind, key)), None)
    if found is not None and _room(goal):
        goal.actions.append(_step(actor, plan, found, now))
        await session.flush()
    return plan, goal


async def add_own(
    session: AsyncSession, actor: Actor, goal_id: int, title: str, due: date, now: datetime
) -> tuple[Plan, Goal]:
    """A step in the teacher's own words."""
    plan, goal = await plans.goal(session, actor, goal_id, states=CHANGEABLE)
    _check_due(actor, plan, due, now)
    if _room(goal):
        goal.actions.append(PlanAction(kind=OWN, title=title, due_on=due, evidence=[]))
        await session.flush()
    return plan, goal


def _room(goal: Goal) -> bool:
    if sum(step.state != "dropped" for step in goal.actions) >= STEPS:
        raise Refusal("plans-many-steps", most=STEPS)
    return True


def _step(actor: Actor, plan: Plan, suggestion: Suggestion, now: datetime) -> PlanAction:
    today = calendars.today(actor.district, now)
    usual = terms.usual_due(actor.district, suggestion.kind, today, plan.until)
    fixed = suggestion.starts_on if suggestion.starts_on and suggestion.starts_on > today else None
    return PlanAction(
        kind=suggestion.kind,
        title=suggestion.title,
        theme=suggestion.theme,
        offer_id=suggestion.offer_id,
        hours=suggestion.hours,
        due_on=min(fixed or usual, plan.until),
        evidence_kind=PROOF.get(suggestion.kind, "reflection"),
        evidence=[],
    )


async def due(session: AsyncSession, actor: Actor, action_id: int, day: date, now: datetime) -> PlanAction:
    plan, step = await plans.action(session, actor, action_id, states=CHANGEABLE)
    _check_due(actor, plan, day, now)
    step.due_on = day
    return step


def _check_due(actor: Actor, plan: Plan, day: date, now: datetime) -> None:
    if not calendars.today(actor.district, now) < day <= plan.until:
        raise Refusal("plans-day-outside", until=plan.until)


async def proof(session: AsyncSession, actor: Actor, action_id: int, kind: str) -> PlanAction:
    """What will show that the step is done."""
    _, step = await plans.action(session, actor, action_id, states=CHANGEABLE)
    if kind in EVIDENCE:
        step.evidence_kind = kind
    return step


async def drop(session: AsyncSession, actor: Actor, action_id: int) -> tuple[Plan, Goal]:
    """Takes a step out: of a draft for good, of an agreed plan so that it can be seen it was there."""
    plan, step = await plans.action(session, actor, action_id, states=CHANGEABLE)
    goal = next(one for one in plan.goals if one.id == step.goal_id)
    if step.state == "done":
        raise Refusal("plans-done-already")
    if plan.state == "draft":
        goal.actions.remove(step)
    else:
        step.state = "dropped"
    await session.flush()
    return plan, goal


async def discard(session: AsyncSession, actor: Actor, plan_id: int) -> None:
    """A draft or a closed plan is deleted with everything in it: it is the teacher's own."""
    plan = await plans.own(session, actor, plan_id, states=("draft", "completed", "cancelled"))
    await session.delete(plan)
    await session.flush()
