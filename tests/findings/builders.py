"""Waves that have been answered, written straight into rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.instruments import Instrument
from models.people import Person, School
from models.questionnaires import QuestionnaireVersion, Response
from models.waves import Invitation, Wave
from services import instruments
from services.questionnaires import branching
from services.questionnaires.branching import Respondent
from tests.stage import START


@dataclass(frozen=True)
class Who:
    """Somebody who answers: `points` is what she gives to every question, or by group or code."""

    school: str = "s1"
    associations: tuple[str, ...] = ()
    position: str = "TEACHER"
    experience: int | None = 12
    points: Mapping[str, Any] = field(default_factory=lambda: {"": 4})
    closing: Mapping[str, Any] = field(default_factory=dict)
    flags: tuple[str, ...] = ()
    group: str = "village"
    small: bool = False


async def version(session: AsyncSession) -> QuestionnaireVersion:
    return await instruments.current(session)


async def school(session: AsyncSession, code: str, group: str = "village", small: bool = False) -> School:
    found = await session.scalar(select(School).where(School.code == code))
    if found is None:
        found = School(code=code, title=f"Школа {code}", group=group, small=small)
        session.add(found)
        await session.flush()
    return found


async def person(session: AsyncSession) -> Person:
    number = (await session.scalar(select(func.max(Person.id))) or 0) + 5000
    made = Person(code=f"{number:05}", surname="Иванова", name="Анна", patronymic="Петровна")
    session.add(made)
    await session.flush()
    return made


async def wave(
    session: AsyncSession,
    author_id: int,
    *,
    title: str = "Мониторинг 2026",
    closed_at: datetime = START - timedelta(days=1),
    of: QuestionnaireVersion | None = None,
) -> Wave:
    asked = of or await version(session)
    made = Wave(
        questionnaire_id=asked.questionnaire_id,
        version_id=asked.id,
        title=title,
        opens_at=closed_at - timedelta(days=14),
        opened_at=closed_at - timedelta(days=14),
        closes_at=closed_at,
        closed_at=closed_at,
        state="closed",
        author_id=author_id,
        made_at=closed_at - timedelta(days=15),
    )
    session.add(made)
    await session.flush()
    return made


async def answer(session: AsyncSession, of: Wave, person_id: int, who: Who) -> Response:
    """One person's invitation and finished answers."""
    asked = await instruments.of(session, of.version_id)
    place = await school(session, who.school, who.group, who.small)
    respondent = Respondent(who.position, who.experience, frozenset(), frozenset(who.associations))
    selection = branching.select(asked, respondent)
    finished = (of.closed_at or of.closes_at) - timedelta(days=2)
    session.add(
        Invitation(
            wave_id=of.id,
            person_id=person_id,
            school_id=place.id,
            position=who.position,
            experience=who.experience,
            associations=list(who.associations),
            answered_at=finished,
        )
    )
    made = Response(
        person_id=person_id,
        questionnaire_id=of.questionnaire_id,
        version_id=of.version_id,
        wave_id=of.id,
        variant=selection.variant,
        module=selection.module,
        overlays=list(selection.overlays),
        items=list(selection.items),
        state="done",
        started_at=finished - timedelta(minutes=10),
        finished_at=finished,
        answers={**points(asked, selection.items, who.points), **who.closing},
        flags=list(who.flags),
    )
    session.add(made)
    await session.flush()
    return made


def points(asked: Instrument, items: Sequence[str], given: Mapping[str, Any]) -> dict[str, Any]:
    """What was given to a question by its code, else to its group, else to everything."""
    found = {}
    for code in items:
        answer = given.get(code, given.get(asked.item[code].group, given.get("")))
        if answer is not None:
            found[code] = {"aside": answer} if isinstance(answer, str) else answer
    return found


async def answered(session: AsyncSession, of: Wave, everybody: Sequence[Who]) -> list[int]:
    """New people who answered, in the order given."""
    made = []
    for who in everybody:
        one = await person(session)
        await answer(session, of, one.id, who)
        made.append(one.id)
    return made
