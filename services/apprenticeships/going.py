"""A programme on its way: steps, the look back halfway, what is due to be said."""

from datetime import date, datetime, timedelta

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import Apprenticeship, ApprenticeStep
from models.checkins import Alert
from models.district import District
from models.mentorships import Mentorship
from models.questionnaires import Demand
from services import apprenticeships, calendars, deliveries, occurrences
from services.apprenticeships import closing, rules, telling
from services.inserts import insert_new
from services.mentorships import pairs
from services.mentorships.pairs import Side
from services.plans import terms
from services.refusals import Refusal
from services.rights import Actor

REVIEW, ENDING = "apprenticeship-review", "apprenticeship-ending"
HELP = "help_wanted"
DONE = ("all", "some", "none")
LATE = timedelta(days=30)


async def add(
    session: AsyncSession, actor: Actor, goal_id: int, title: str, day: date, now: datetime
) -> tuple[Apprenticeship, ApprenticeStep]:
    """A step in their own words, by a workday within the programme."""
    programme, goal = await apprenticeships.goal(session, actor, goal_id, states=apprenticeships.OPEN)
    if len(rules.kept(goal)) >= rules.STEPS:
        raise Refusal("apprenticeships-many-steps", most=rules.STEPS)
    made = ApprenticeStep(title=title[:200], kind="own", due_on=_fits(programme, actor.district, day, now))
    goal.steps.append(made)
    await session.flush()
    return programme, made


async def move(
    session: AsyncSession, actor: Actor, step_id: int, day: date, now: datetime
) -> tuple[Apprenticeship, ApprenticeStep]:
    """Another day for a step; nobody is asked about that."""
    programme, step = await apprenticeships.step(session, actor, step_id, states=apprenticeships.OPEN)
    step.due_on = _fits(programme, actor.district, day, now)
    await session.flush()
    return programme, step


def _fits(programme: Apprenticeship, district: District, day: date, now: datetime) -> date:
    """The next workday outside breaks from that day on; refuses what is over or beyond the programme."""
    if day < calendars.today(district, now):
        raise Refusal("apprenticeships-day-gone")
    if day > programme.until:
        raise Refusal("apprenticeships-day-late", day=programme.until)
    found = terms.on_or_after(district, day)
    return found if found <= programme.until else terms.on_or_before(district, programme.until)


async def mark(
    session: AsyncSession, actor: Actor, step_id: int, state: str, now: datetime
) -> tuple[Apprenticeship, ApprenticeStep]:
    """The step is done, or to be done after all, or dropped; by either of the two."""
    programme, step = await apprenticeships.step(session, actor, step_id, states=apprenticeships.OPEN)
    if step.state != state:
        step.state = state
        step.done_on = calendars.today(actor.district, now) if state == "done" else None
    await session.flush()
    return programme, step


def asks(programme: Apprenticeship, side: Side, today: date) -> bool:
    """Whether the look back halfway waits for this side's word."""
    return (
        programme.state == apprenticeships.AGREED
        and today >= programme.review_on
        and side not in programme.review
    )


async def review(
    session: AsyncSession,
    actor: Actor,
    programme_id: int,
    done: str,
    hinders: str,
    help_wanted: bool,
    now: datetime,
) -> Apprenticeship:
    """One's word halfway. A mentor who wants help is put before the methodists as an alert, a mentee who
    does so as a demand."""
    states = (apprenticeships.AGREED,)
    programme = await apprenticeships.own(session, actor, programme_id, states=states)
    side = pairs.side(actor, programme.mentorship)
    assert side is not None
    given = {"done": done, "hinders": hinders, "help": help_wanted}
    programme.review = {**programme.review, side: given}
    programme.reviewed_at = programme.reviewed_at or now
    if help_wanted:
        await _help(session, actor, programme, side, now)
    await session.flush()
    return programme


async def _help(
    session: AsyncSession, actor: Actor, programme: Apprenticeship, side: Side, now: datetime
) -> None:
    theme = _hardest(programme, actor.district)
    if side == "mentee" and theme:
        asked = insert_new(
            session, Demand, person_id=actor.id, theme=theme, kind="consultation", origin="request",
            note="", asked_at=now,
        )  # fmt: skip
        await session.execute(asked)
        return
    made = insert_new(
        session, Alert, rule=HELP, person_id=actor.id, mentorship_id=programme.mentorship_id,
        opened_on=calendars.today(actor.district, now), facts={"by": side}, note="",
    )  # fmt: skip
    await session.execute(made)


def _hardest(programme: Apprenticeship, district: District) -> str:
    """A group of the goal with the most steps still to be done; empty where goals are in own words."""
    ordered = sorted(programme.goals, key=lambda goal: -sum(step.state == "planned" for step in goal.steps))
    known = [district.mentoring.goals[goal.code] for goal in ordered if goal.code in district.mentoring.goals]
    return next((group for one in known for group in one.groups), "")


async def look_back(session: AsyncSession, district: District, now: datetime) -> None:
    """Halfway both are asked how it goes; once, on a day on which people work."""
    today = calendars.today(district, now)
    if not terms.fits(district, today):
        return
    for programme in await session.scalars(
        _running().where(Apprenticeship.review_on <= today, Apprenticeship.review_on > today - LATE)
    ):
        for side in apprenticeships.BOTH:
            if asks(programme, side, today):
                await _push(session, REVIEW, programme, side, programme.review_on, now)


async def announce_ends(session: AsyncSession, district: District, now: datetime) -> None:
    """Two weeks before its end both hear of it; once it has come, the last questions are open."""
    today = calendars.today(district, now)
    if not terms.fits(district, today):
        return
    found = await session.scalars(_running().where(Apprenticeship.until <= today + rules.SOON))
    for programme in found:
        if programme.until < today:
            await closing.open_up(session, programme, now, None)
            continue
        for side in apprenticeships.BOTH:
            await _push(session, ENDING, programme, side, programme.until, now)


def _running() -> Select[Apprenticeship]:
    return (
        apprenticeships.whole()
        .join(Apprenticeship.mentorship)
        .where(Apprenticeship.state == apprenticeships.AGREED, Mentorship.state.in_(("active", "closing")))
        .order_by(Apprenticeship.id)
    )


async def _push(
    session: AsyncSession, kind: str, programme: Apprenticeship, side: Side, day: date, now: datetime
) -> None:
    person_id = telling.other(programme, "mentee" if side == "mentor" else "mentor")
    if await occurrences.once(session, kind, f"programme:{programme.id}:{side}", day, now):
        await deliveries.queue(
            session,
            kind=kind,
            once=f"{kind}:{programme.id}:{side}:{day.isoformat()}",
            person_id=person_id,
            about_id=programme.id,
            not_before=now,
            until=now + rules.SOON,
        )
