"""Young teachers without a pair, mentors, and what they agreed to show."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from models.mentorships import Mentorship, MentorTerms, MentorWish, SchoolNeighbour
from models.people import AuditRecord, Consent, Employment, School
from models.questionnaires import Share
from tests.beginners.builders import deputy, forges, methodist, opens, pair, read
from tests.questionnaires.builders import answered
from tests.stage import Colleague, Stage

__all__ = ["answered", "deputy", "forges", "methodist", "opens", "pair", "read"]


async def young(stage: Stage, called: str = "Анна Ильинична", **facts: Any) -> Colleague:
    """Teaches since September; nobody mentors her."""
    subjects = facts.pop("subjects", ["математика"])
    given: dict[str, Any] = {"surname": "Лебедева", "teaching_since": date(2026, 9, 1)}
    made = await stage.person(called, **(given | facts))
    await teaches(stage, made, subjects)
    return made


async def mentor(stage: Stage, called: str = "Нина Павловна", **facts: Any) -> Colleague:
    """Holds the role of a mentor in her school."""
    subjects = facts.pop("subjects", ["Математика"])
    school = facts.get("school", "Школа № 1")
    given: dict[str, Any] = {"surname": "Гусева", "roles": [f"mentor:{school}"]}
    made = await stage.person(called, **(given | facts))
    await teaches(stage, made, subjects)
    return made


async def teaches(stage: Stage, who: Colleague, subjects: Sequence[str]) -> None:
    async with stage.database.write() as session:
        job = await session.scalar(select(Employment).where(Employment.person_id == who.person_id))
        assert job is not None
        job.subjects = list(subjects)


async def terms(stage: Stage, who: Colleague, **facts: Any) -> None:
    async with stage.database.write() as session:
        session.add(MentorTerms(person_id=who.person_id, changed_at=stage.now, **facts))


async def wishes(stage: Stage, who: Colleague) -> None:
    async with stage.database.write() as session:
        session.add(MentorWish(person_id=who.person_id, asked_at=stage.now))


async def school(stage: Stage, title: str) -> int:
    async with stage.session() as session:
        found = await session.scalar(select(School.id).where(School.title == title))
        assert found is not None
        return found


async def neighbours(stage: Stage, one: str, other: str) -> None:
    first, second = sorted([await school(stage, one), await school(stage, other)])
    async with stage.database.write() as session:
        session.add(SchoolNeighbour(school_id=first, neighbour_id=second))


async def agrees(stage: Stage, who: Colleague, *codes: str) -> None:
    async with stage.database.write() as session:
        for code in codes:
            text = stage.district.consents[code]
            session.add(
                Consent(
                    person_id=who.person_id,
                    code=code,
                    version=text.version,
                    text_hash=text.hash("ru"),
                    language="ru",
                    given_at=stage.now,
                )
            )


async def shows(stage: Stage, who: Colleague, to: Colleague) -> None:
    async with stage.database.write() as session:
        session.add(Share(person_id=who.person_id, viewer_id=to.person_id, given_at=stage.now))


async def states(stage: Stage) -> list[tuple[int, int, str, str, list[str]]]:
    """Every pair: mentee, mentor, state, kind, codes of the reasons that are kept."""
    async with stage.session() as session:
        found = await session.scalars(select(Mentorship).order_by(Mentorship.id))
        return [
            (one.mentee_id, one.mentor_id, one.state, one.kind, [reason["code"] for reason in one.reasons])
            for one in found
        ]


async def seen(stage: Stage) -> list[int | None]:
    """Of whom it is remembered that their strong sides and difficulties were looked at."""
    async with stage.session() as session:
        wanted = select(AuditRecord.subject_id).where(AuditRecord.action == "matches.strengths")
        return list(await session.scalars(wanted.order_by(AuditRecord.id)))
