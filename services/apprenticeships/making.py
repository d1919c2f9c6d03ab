"""Writing a programme: goals from templates or in own words, steps with their days, the yes of both."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep
from models.district import District
from models.mentorships import Mentorship
from models.people import Consent
from models.questionnaires import Share
from services import apprenticeships, audit, calendars
from services.apprenticeships import rules, telling
from services.mentorships import pairs
from services.plans import suggesting, terms
from services.refusals import Refusal, unless_taken
from services.rights import Actor

LONGEST = {"goal": 300, "success": 400, "title": 200}
LEVELS = "apprenticeships.levels"
BEHIND = ("C1", "C2", "C4")


async def shows(session: AsyncSession, pair: Mentorship) -> bool:
    """Whether the mentee lets this mentor see her levels now: the share, and every consent behind it."""
    given = select(Share.id).where(
        Share.person_id == pair.mentee_id, Share.viewer_id == pair.mentor_id, Share.withdrawn_at.is_(None)
    )
    if await session.scalar(given.limit(1)) is None:
        return False
    live = select(Consent.code).where(
        Consent.person_id == pair.mentee_id, Consent.withdrawn_at.is_(None), Consent.code.in_(BEHIND)
    )
    return set(await session.scalars(live)) == set(BEHIND)


async def levels(session: AsyncSession, pair: Mentorship) -> Mapping[str, str]:
    """The level of each group of her latest questionnaire, where she shows it to this mentor; else none."""
    if not await shows(session, pair):
        return {}
    ground = await suggesting.ground(session, pair.mentee_id)
    groups = ground.profile.groups if ground else {}
    return {group: score.level for group, score in groups.items() if score.level}


async def looked(session: AsyncSession, actor: Actor, pair: Mentorship, now: datetime) -> None:
    """The mentee sees that her mentor saw her levels."""
    if actor.id != pair.mentee_id:
        about = f"pair:{pair.id}"
        await audit.write(session, actor.id, LEVELS, now, subject_id=pair.mentee_id, about=about)


async def make(
    session: AsyncSession, actor: Actor, pair_id: int, codes: Sequence[str], months: int, now: datetime
) -> Apprenticeship:
    """A draft with these goals of the district's templates, each with its steps and their days."""
    pair = await pairs.find(session, pair_id, hold=True)
    pairs.check_side(actor, pair, apprenticeships.WRITE, *apprenticeships.BOTH)
    if not pair.live:
        raise Refusal("apprenticeships-pair-over")
    today, district = calendars.today(actor.district, now), actor.district
    start = max(today, pair.starts_on or today)
    ends = rules.endings(district, start, pair.until)
    if not ends:
        raise Refusal("apprenticeships-pair-ends")
    _, until = rules.usual(ends, months or district.mentoring.months.usual)
    made = Apprenticeship(
        mentee_id=pair.mentee_id,
        mentorship_id=pair.id,
        state=apprenticeships.DRAFT,
        starts_on=start,
        until=until,
        made_at=now,
        review_on=rules.halfway(district, start, until),
        goals=[],
        reflections=[],
    )
    shown = await levels(session, pair)
    for code in [code for code in codes if code in district.mentoring.goals][: rules.GOALS]:
        made.goals.append(_goal(district, made, code, shown))
    async with unless_taken("one_live_apprenticeship", Refusal("apprenticeships-one-already")):
        session.add(made)
        await session.flush()
    return await apprenticeships.find(session, made.id)


def _goal(
    district: District,
    programme: Apprenticeship,
    code: str,
    shown: Mapping[str, str],
    today: date | None = None,
) -> ApprenticeGoal:
    template = district.mentoring.goals[code]
    start = max(programme.starts_on, today or programme.starts_on)
    steps = [
        ApprenticeStep(title=one.title, due_on=rules.due(district, start, programme.until, one.week))
        for one in template.steps
    ]
    return ApprenticeGoal(
        code=code,
        text=template.title,
        success=template.success,
        level_start=rules.level(template, shown),
        steps=steps,
    )


async def changed(session: AsyncSession, actor: Actor, programme: Apprenticeship, now: datetime) -> None:
    """After a change of goals the other is asked again; who changed them keeps her word."""
    side = pairs.side(actor, programme.mentorship)
    assert side is not None
    if side == "mentor":
        programme.mentee_agreed_at = None
    else:
        programme.mentor_agreed_at = None
    if programme.state == apprenticeships.AGREED:
        programme.state = apprenticeships.DRAFT
        await telling.tell(session, programme, "changed", telling.other(programme, side), now)
    await session.flush()


async def _room(session: AsyncSession, actor: Actor, programme_id: int) -> Apprenticeship:
    programme = await apprenticeships.own(session, actor, programme_id, states=apprenticeships.OPEN)
    if len(programme.goals) >= rules.GOALS:
        raise Refusal("apprenticeships-many-goals", most=rules.GOALS)
    return programme


async def add_goal(
    session: AsyncSession, actor: Actor, programme_id: int, code: str, now: datetime
) -> Apprenticeship:
    """One more goal of the templates; a second tap finds it there."""
    programme = await apprenticeships.own(session, actor, programme_id, states=apprenticeships.OPEN)
    if code in {goal.code for goal in programme.goals}:
        return programme
    programme = await _room(session, actor, programme_id)
    if code not in actor.district.mentoring.goals:
        raise Refusal("apprenticeships-unknown")
    shown = await levels(session, programme.mentorship)
    today = calendars.today(actor.district, now)
    programme.goals.append(_goal(actor.district, programme, code, shown, today))
    await changed(session, actor, programme, now)
    return programme


async def add_own_goal(
    session: AsyncSession, actor: Actor, programme_id: int, text: str, success: str, now: datetime
) -> tuple[Apprenticeship, ApprenticeGoal]:
    """A goal in their own words; its steps are added by hand."""
    programme = await _room(session, actor, programme_id)
    made = ApprenticeGoal(
        text=text[: LONGEST["goal"]], success=success[: LONGEST["success"]], level_start=None, steps=[]
    )
    programme.goals.append(made)
    await changed(session, actor, programme, now)
    return programme, made


async def reword(
    session: AsyncSession, actor: Actor, goal_id: int, text: str, success: str, now: datetime
) -> Apprenticeship:
    programme, goal = await apprenticeships.goal(session, actor, goal_id, states=apprenticeships.OPEN)
    text, success = text[: LONGEST["goal"]], success[: LONGEST["success"]]
    if (goal.text, goal.success) != (text, success):
        goal.text, goal.success = text, success
        await changed(session, actor, programme, now)
    return programme


async def lose_goal(session: AsyncSession, actor: Actor, goal_id: int, now: datetime) -> Apprenticeship:
    programme, goal = await apprenticeships.goal(session, actor, goal_id, states=apprenticeships.OPEN)
    if len(programme.goals) == 1:
        raise Refusal("apprenticeships-last-goal")
    programme.goals.remove(goal)
    await changed(session, actor, programme, now)
    return programme


async def agree(
    session: AsyncSession, actor: Actor, programme_id: int, seen: int, now: datetime
) -> Apprenticeship:
    """One of the two says yes to the very goals she has seen; with both words the programme is agreed."""
    programme = await apprenticeships.own(session, actor, programme_id, states=apprenticeships.OPEN)
    side = pairs.side(actor, programme.mentorship)
    assert side is not None
    if not telling.awaited(programme, side):
        return programme
    if lacking := rules.gaps(programme):
        raise lacking
    if rules.stamp(programme) != seen:
        raise Refusal("apprenticeships-changed-meanwhile")
    if side == "mentor":
        programme.mentor_agreed_at = now
    else:
        programme.mentee_agreed_at = now
    if programme.mentor_agreed_at and programme.mentee_agreed_at:
        programme.state = apprenticeships.AGREED
    what = "agreed" if programme.state == apprenticeships.AGREED else "asked"
    await telling.tell(session, programme, what, telling.other(programme, side), now)
    await session.flush()
    return programme


def later(programme: Apprenticeship, district: District, today: date) -> list[tuple[int, date]]:
    """The ends a programme may have instead of its own."""
    ends = rules.endings(district, programme.starts_on, programme.mentorship.until)
    return [(months, day) for months, day in ends if day > today]


async def until(
    session: AsyncSession, actor: Actor, programme_id: int, months: int, now: datetime
) -> Apprenticeship:
    """Another term; steps that would be due after it come back to its end."""
    programme = await apprenticeships.own(session, actor, programme_id, states=apprenticeships.OPEN)
    district, today = actor.district, calendars.today(actor.district, now)
    day = next((day for number, day in later(programme, district, today) if number == months), None)
    if day is None:
        raise Refusal("apprenticeships-no-such-term")
    if day > programme.until and programme.state == apprenticeships.AGREED:
        programme.extensions += 1
    programme.until = day
    if programme.reviewed_at is None:
        programme.review_on = rules.halfway(district, programme.starts_on, day)
    last = terms.on_or_before(district, day)
    for step in [step for goal in programme.goals for step in goal.steps]:
        if step.state == "planned" and step.due_on and step.due_on > day:
            step.due_on = last
    await session.flush()
    return programme
