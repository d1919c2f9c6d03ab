"""Days and counts of a programme: how long it runs, by when its steps are due, how far it has come. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from zlib import crc32

from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep
from models.district import District
from models.mentoringrules import GoalTemplate
from models.scorings import Months
from services.plans import terms
from services.refusals import Refusal

GOALS, STEPS = 3, 10
MET = ("yes", "partly", "no")
SOON = timedelta(days=14)  # before its end the two are told, after its closing began the school may close
WEAK = ("critical", "high")


def bounds(district: District) -> Months:
    months = district.mentoring.months
    return Months(usual=months.usual, least=months.least, most=months.most)


def endings(district: District, start: date, pair_until: date | None) -> list[tuple[int, date]]:
    """The ends to choose from, each with its months: none is later than the pair's own end.

    One that the pair cuts short is left out where it hardly differs from the one before.
    """
    found: list[tuple[int, date]] = []
    for months, day in terms.endings(district, start, bounds(district)):
        last = min(day, pair_until) if pair_until else day
        if last > start and (not found or last - found[-1][1] >= terms.CLOSE):
            found.append((months, last))
    return found


def usual(ends: Sequence[tuple[int, date]], months: int) -> tuple[int, date]:
    """The end nearest to so many months: the first that is no shorter, else the longest."""
    return next((end for end in ends if end[0] >= months), ends[-1])


def halfway(district: District, start: date, until: date) -> date:
    """When the two look back for the first time: half of the term, on a day on which people work."""
    return min(terms.on_or_after(district, start + (until - start) / 2), until)


def due(district: District, start: date, until: date, week: int) -> date:
    """By when a step of that week is due: a workday outside breaks, within the programme."""
    day = terms.on_or_after(district, start + timedelta(weeks=week))
    return day if day <= until else terms.on_or_before(district, until)


def level(template: GoalTemplate, levels: Mapping[str, str]) -> str | None:
    """The weakest level she shows among the groups a goal helps with."""
    shown = {levels[group] for group in template.groups if group in levels}
    return next((one for one in (*WEAK, "medium", "minimal") if one in shown), None)


def suggested(district: District, levels: Mapping[str, str]) -> list[tuple[str, str | None]]:
    """Goals to begin with: first those that answer a weak side she shows, then in the district's order."""
    found = [(code, level(one, levels)) for code, one in district.mentoring.goals.items()]
    return sorted(found, key=lambda pair: WEAK.index(pair[1]) if pair[1] in WEAK else len(WEAK))


def recommended(found: Sequence[tuple[str, str | None]]) -> list[str]:
    """What is ticked at first: what answers a weak side, at most two; else the first of the district."""
    weak = [code for code, one in found if one in WEAK]
    return weak[:2] or [code for code, _ in found[:1]]


def stamp(programme: Apprenticeship) -> int:
    """What somebody has before her eyes when she says yes: the goals, word for word, in 31 bits."""
    said = "\x1f".join(f"{goal.id}\x1e{goal.text}\x1e{goal.success}" for goal in programme.goals)
    return crc32(said.encode()) >> 1


def gaps(programme: Apprenticeship) -> Refusal | None:
    """What a programme lacks before anybody can say yes to it."""
    for goal in programme.goals:
        if not kept(goal):
            return Refusal("apprenticeships-goal-empty", goal=goal.text)
    return None if programme.goals else Refusal("apprenticeships-no-goals")


def kept(goal: ApprenticeGoal) -> list[ApprenticeStep]:
    """The steps of a goal that were not dropped, the earliest first."""
    found = [step for step in goal.steps if step.state != "dropped"]
    return sorted(found, key=lambda step: (step.due_on or date.max, step.id))


def progress(programme: Apprenticeship) -> tuple[int, int]:
    """How many steps are done, of how many."""
    steps = [step for goal in programme.goals for step in kept(goal)]
    return sum(step.state == "done" for step in steps), len(steps)


def late(step: ApprenticeStep, today: date) -> bool:
    return step.state == "planned" and step.due_on is not None and step.due_on < today


def goals_met(words: Iterable[str | None]) -> int | None:
    """How many goals of a hundred were met; one met in part is not met, one nobody spoke of is not there."""
    said = [word for word in words if word in MET]
    return round(100 * said.count("yes") / len(said)) if said else None


def silent_since(programme: Apprenticeship, now: datetime) -> bool:
    """Whether the closing has waited long enough for the missing side: silence never blocks."""
    return programme.closing_at is not None and now - programme.closing_at >= SOON
