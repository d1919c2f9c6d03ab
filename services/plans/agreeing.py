"""A plan between its owner and a methodist: proposed, looked at by code, agreed or given back, prolonged."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.plans import OWN, RUNNING, Checkpoint, Plan
from models.questionnaires import Demand, Response
from services import audit, calendars, instruments, plans, roles
from services.inserts import insert_new
from services.plans import making, terms
from services.refusals import Refusal
from services.rights import Actor

METHODISTS = ("methodist",)
PROPOSED, ANSWERED, CLOSED, HELP = "plan-proposed", "plan-answer", "plan-closed", "plan-help"
# What the district itself could offer; a colleague's lesson or one's own words it could not.
OFFERABLE = ("consultation", "course", "association_workshop", "materials", "webinar")
LONGEST_REMARK = 500


def stamp(plan: Plan) -> int:
    """Which proposal a methodist has before her eyes: seconds of the moment it was made."""
    return int(plan.proposed_at.timestamp()) if plan.proposed_at else 0


def gaps(plan: Plan) -> Refusal | None:
    """What a plan lacks before it can be shown to a methodist."""
    for goal in plan.goals:
        if not any(step.state != "dropped" for step in goal.actions):
            return Refusal("plans-goal-empty", goal=goal.text)
    return None if plan.goals else Refusal("plans-no-goals")


async def propose(session: AsyncSession, actor: Actor, plan_id: int, now: datetime) -> Plan:
    """Puts the plan before a methodist: the one who has had it, else all of them."""
    plan = await plans.own(session, actor, plan_id, states=("draft", "proposed"))
    if plan.state == "proposed":
        return plan
    if lacking := gaps(plan):
        raise lacking
    if plan.until <= calendars.today(actor.district, now):
        raise Refusal("plans-term-over")
    plan.state, plan.proposed_at = "proposed", now
    await _demand_what_is_missing(session, plan, now)
    for person_id in await keepers(session, plan, now):
        await plans.tell(session, PROPOSED, plan, person_id, now)
    return plan


async def keepers(session: AsyncSession, plan: Plan, now: datetime) -> Sequence[int]:
    """The plan's curator, while she is a methodist; otherwise every methodist but its owner."""
    holders = await all_keepers(session, plan, now)
    return [one for one in holders if one == plan.curator_id] or holders


async def all_keepers(session: AsyncSession, plan: Plan, now: datetime) -> Sequence[int]:
    return await roles.holders(session, METHODISTS, now, but={plan.person_id})


async def _demand_what_is_missing(session: AsyncSession, plan: Plan, now: datetime) -> None:
    """Steps that nothing offered stands behind are a need of the district, once for each theme."""
    response = await session.get(Response, plan.response_id) if plan.response_id else None
    for goal in plan.goals:
        for step in goal.actions:
            if step.offer_id is None and step.kind in OFFERABLE and step.kind != OWN and step.theme:
                wave = response.wave_id if response else None
                await ask(session, plan, step.theme, step.kind, now, wave_id=wave)


async def ask(
    session: AsyncSession, plan: Plan, theme: str, kind: str, now: datetime, *, wave_id: int | None = None
) -> None:
    """One open demand of one person for one theme and kind."""
    made = insert_new(
        session,
        Demand,
        person_id=plan.person_id,
        questionnaire_id=plan.questionnaire_id,
        wave_id=wave_id,
        theme=theme,
        kind=kind,
        origin="plan",
        note="",
        asked_at=now,
    )
    await session.execute(made)


async def recall(session: AsyncSession, actor: Actor, plan_id: int) -> Plan:
    """The teacher takes a proposed plan back to change it."""
    plan = await plans.own(session, actor, plan_id, states=("draft", "proposed"))
    plan.state = "draft"
    return plan


async def look(session: AsyncSession, actor: Actor, plan_id: int, now: datetime) -> Plan:
    """A methodist opens a plan that was put before her; the teacher sees that she did."""
    plan = await before(session, actor, plan_id)
    await audit.write(
        session, actor.id, "plans.look", now, subject_id=plan.person_id, about=f"plan:{plan.id}"
    )
    return plan


async def before(session: AsyncSession, actor: Actor, plan_id: int, *, states: Sequence[str] = ()) -> Plan:
    """A plan that a methodist may act on: somebody else's, and put before methodists at least once."""
    actor.demand("plans.agree")
    plan = await plans.find(session, plan_id, hold=True)
    if plan.person_id == actor.id:
        raise Refusal("plans-own-word")
    if plan.proposed_at is None or plan.person.erased_at is not None:
        raise Refusal("plans-unknown")
    plans.expect(plan, states)
    return plan


async def agree(session: AsyncSession, actor: Actor, plan_id: int, seen: int, now: datetime) -> Plan:
    """A methodist agrees the very proposal she has seen and becomes the curator; the days are set."""
    plan = await before(session, actor, plan_id)
    if plan.state in RUNNING and plan.curator_id == actor.id:
        return plan
    _check_seen(plan, seen)
    instrument = await instruments.of(session, plan.version_id)
    today = calendars.today(actor.district, now)
    plan.state, plan.agreed_at, plan.curator_id, plan.remark = "agreed", now, actor.id, ""
    weeks = making.rules(instrument).checkpoint_weeks
    lay_out(plan, terms.checkpoints(actor.district, max(today, plan.starts_on), plan.until, weeks))
    await _answered(session, actor, plan, "agreed", now)
    return await _fresh(session, plan)


def lay_out(plan: Plan, days: Sequence[date]) -> None:
    """Adds looks at the plan on days that have none yet."""
    known = {checkpoint.due_on for checkpoint in plan.checkpoints}
    plan.checkpoints.extend(Checkpoint(due_on=day) for day in days if day not in known)


async def give_back(
    session: AsyncSession, actor: Actor, plan_id: int, seen: int, remark: str, now: datetime
) -> Plan:
    """Back to the teacher with a remark; whoever gave it back is the one it returns to."""
    plan = await before(session, actor, plan_id)
    _check_seen(plan, seen)
    plan.state, plan.remark, plan.curator_id = "draft", remark, actor.id
    await _answered(session, actor, plan, "returned", now)
    return await _fresh(session, plan)


def _check_seen(plan: Plan, seen: int) -> None:
    if plan.state != "proposed" or stamp(plan) != seen:
        raise Refusal("plans-changed-meanwhile")


async def judge_term(session: AsyncSession, actor: Actor, plan_id: int, yes: bool, now: datetime) -> Plan:
    """A methodist's word on a plan that is to be prolonged once more."""
    plan = await before(session, actor, plan_id, states=RUNNING)
    if plan.extends_to is None:
        raise Refusal("plans-not-now")
    if yes:
        await prolong(session, actor, plan, plan.extends_to, now)
    plan.extends_to = None
    await _answered(session, actor, plan, "longer" if yes else "no-longer", now)
    return await _fresh(session, plan)


async def prolong(session: AsyncSession, actor: Actor, plan: Plan, until: date, now: datetime) -> None:
    """The plan runs on to another day, with looks at it on the way."""
    instrument = await instruments.of(session, plan.version_id)
    begun = max(calendars.today(actor.district, now), plan.starts_on)
    plan.state, plan.until, plan.extensions = "extended", until, plan.extensions + 1
    weeks = making.rules(instrument).checkpoint_weeks
    ahead = [checkpoint.due_on for checkpoint in plan.checkpoints if checkpoint.due_on >= begun]
    lay_out(plan, terms.checkpoints(actor.district, max([begun, *ahead]), until, weeks))


async def comment(session: AsyncSession, actor: Actor, plan_id: int, said: str, now: datetime) -> Plan:
    """A methodist's words on a plan that was carried through."""
    plan = await before(session, actor, plan_id, states=("completed",))
    plan.comment, plan.curator_id = said, plan.curator_id or actor.id
    await _answered(session, actor, plan, "commented", now)
    return await _fresh(session, plan)


async def _answered(session: AsyncSession, actor: Actor, plan: Plan, what: str, now: datetime) -> None:
    await audit.write(
        session, actor.id, f"plans.{what}", now, subject_id=plan.person_id, about=f"plan:{plan.id}"
    )
    await plans.tell(session, ANSWERED, plan, plan.person_id, now, what=what)


async def _fresh(session: AsyncSession, plan: Plan) -> Plan:
    await session.flush()
    return await plans.find(session, plan.id)


async def reveal(session: AsyncSession, actor: Actor, plan_id: int, reason: str, now: datetime) -> Plan:
    """The name behind the code, for a reason that the teacher will read (152-ФЗ, ст. 14)."""
    plan = await before(session, actor, plan_id)
    actor.demand("people.reveal")
    await audit.write(
        session,
        actor.id,
        "people.reveal",
        now,
        subject_id=plan.person_id,
        about=f"plan:{plan.id}",
        reason=reason,
    )
    return plan


async def unanswered(session: AsyncSession, before: datetime) -> Sequence[Plan]:
    """Proposals that nobody has answered since `before`."""
    found = plans.whole().where(Plan.state == "proposed", Plan.proposed_at <= before)
    return (await session.scalars(found.order_by(Plan.id))).all()
