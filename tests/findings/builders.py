"""Waves that have been answered, written straight into rows."""

from collections.abc import Iterable, Mapping, Sequence
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


async def schools(session: AsyncSession, everybody: Iterable[Who]) -> dict[str, School]:
    """The schools of these people by code, made when unknown."""
    found = {one.code: one for one in await session.scalars(select(School))}
    for who in everybody:
        if who.school not in found:
            found[who.school] = School(
                code=who.school, title=f"Школа {who.school}", group=who.group, small=who.small
            )
            session.add(found[who.school])
    await session.flush()
    return found


async def people(session: AsyncSession, count: int) -> list[int]:
    """New people of the staff list, by number."""
    last = await session.scalar(select(func.max(Person.id))) or 0
    made = [
        Person(code=f"{last + 5000 + number:05}", surname="Иванова", name="Анна", patronymic="Петровна")
        for number in range(count)
    ]
    session.add_all(made)
    await session.flush()
    return [one.id for one in made]


async def wave(
    session: AsyncSession,
    *,
    title: str = "Мониторинг 2026",
    closed_at: datetime = START - timedelta(days=1),
    of: QuestionnaireVersion | None = None,
) -> Wave:
    asked = of or await version(session)
    (author_id,) = await people(session, 1)
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


async def answers(session: AsyncSession, of: Wave, everybody: Mapping[int, Who]) -> None:
    """Invitations and finished answers of these people, by number."""
    asked = await instruments.of(session, of.version_id)
    places = await schools(session, everybody.values())
    finished = (of.closed_at or of.closes_at) - timedelta(days=2)
    for number, who in everybody.items():
        respondent = Respondent(who.position, who.experience, frozenset(), frozenset(who.associations))
        selection = branching.select(asked, respondent)
        session.add(
            Invitation(
                wave_id=of.id,
                person_id=number,
                school_id=places[who.school].id,
                position=who.position,
                experience=who.experience,
                associations=list(who.associations),
                answered_at=finished,
            )
        )
        session.add(
            Response(
                person_id=number,
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
        )
    await session.flush()


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
    made = await people(session, len(everybody))
    await answers(session, of, dict(zip(made, everybody, strict=True)))
    return made
