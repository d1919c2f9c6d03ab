"""What the made-up pairs of the fictional district do: their programmes and their meetings."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep
from models.district import District
from models.journals import MentoringSession, SessionRating
from models.mentorships import Mentorship
from models.people import Person
from services import calendars

FICTION = Path(__file__).parent.parent / "programme" / "fiction" / "mentoring.yaml"
DAY = timedelta(days=1)


@dataclass(slots=True)
class Autumn:
    """What everything here is made with."""

    district: District
    author: Person
    dice: random.Random
    now: datetime

    @property
    def today(self) -> date:
        return calendars.today(self.district, self.now)

    def at(self, day: date, hour: int = 15) -> datetime:
        return datetime.combine(day, time(hour), self.district.settings.timezone)


@cache
def _words() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(FICTION.read_text(encoding="utf-8"))
    return read


async def programme(session: AsyncSession, pair: Mentorship, autumn: Autumn) -> list[ApprenticeGoal]:
    """Two goals from the district's templates, their first steps done in time."""
    assert pair.starts_on is not None, "a pair that has begun"
    assert pair.until is not None, "a pair that has begun"
    agreed = autumn.at(pair.starts_on + 7 * DAY)
    made = Apprenticeship(
        mentee_id=pair.mentee_id,
        mentorship_id=pair.id,
        state="agreed",
        starts_on=pair.starts_on,
        until=pair.until,
        made_at=agreed,
        mentor_agreed_at=agreed,
        mentee_agreed_at=agreed,
        review_on=calendars.add_workdays(
            autumn.district, pair.starts_on + (pair.until - pair.starts_on) / 2, 0
        ),
    )
    templates = autumn.dice.sample(list(autumn.district.mentoring.goals.values()), 2)
    goals = [ApprenticeGoal(code=one.code, text=one.title, success=one.success) for one in templates]
    for goal, template in zip(goals, templates, strict=True):
        for step in template.steps:
            due = calendars.add_workdays(autumn.district, pair.starts_on + (7 * step.week - 1) * DAY, 1)
            done = due < autumn.today
            goal.steps.append(
                ApprenticeStep(
                    title=step.title,
                    kind="template",
                    due_on=due,
                    state="done" if done else "planned",
                    done_on=due if done else None,
                )
            )
    made.goals = goals
    session.add(made)
    await session.flush()
    return goals


async def meetings(
    session: AsyncSession,
    pair: Mentorship,
    goals: Sequence[ApprenticeGoal],
    autumn: Autumn,
    *,
    until: date,
    personal: bool,
) -> None:
    """A meeting every week at first, then every nine days or so, until a day; one of them is personal."""
    assert pair.starts_on is not None, "a pair that has begun"
    dice, rules_of = autumn.dice, autumn.district.mentoring
    day, number = pair.starts_on + 3 * DAY, 0
    while day <= until:
        day = calendars.add_workdays(autumn.district, day - DAY, 1)
        said = dice.choice(_words()["meetings"])
        goal = dice.choice(goals)
        met = MentoringSession(
            mentorship_id=pair.id,
            held_on=day,
            minutes=dice.choice(rules_of.minutes),
            form=dice.choice([code for code in rules_of.session_forms if code != "other"]),
            goal_id=goal.id,
            theme=goal.text,
            done=said["done"],
            next_step=said["next"],
            logged_by=pair.mentor_id,
            logged_at=autumn.at(day, 16),
        )
        if number == 2 and personal:
            met.done, met.personal = dice.choice(_words()["personal"]), True
        session.add(met)
        await session.flush()
        if dice.random() < 0.8 and day < until:
            met.state, met.confirmed_at = "confirmed", autumn.at(day + DAY, 17)
            session.add(
                SessionRating(
                    session_id=met.id,
                    person_id=pair.mentee_id,
                    value=dice.choice([3, 4, 4, 5, 5]),
                    given_at=met.confirmed_at,
                )
            )
        number += 1
        day += timedelta(days=7 if number < 4 else dice.randint(8, 11))
