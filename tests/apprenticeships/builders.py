"""A pair at work: a young teacher, her mentor, their school; programmes in any state."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from models.apprenticeships import Apprenticeship
from models.deliveries import Delivery
from models.journals import MentoringSession
from models.mentorships import Mentorship
from models.people import AuditRecord
from services import apprenticeships
from tests.beginners.builders import deputy, forges, methodist, pair
from tests.consents import agrees
from tests.mentorships.builders import anna, nina
from tests.plans.builders import answered, jump, shows, withdraws
from tests.stage import Colleague, Stage

__all__ = ["anna", "answered", "deputy", "forges", "jump", "methodist", "nina", "pair", "withdraws"]


async def two(stage: Stage, **facts: Any) -> tuple[Colleague, Colleague, int]:
    """Anna, who is young, Nina, her mentor since 1 October, and the number of their pair."""
    mentor = await nina(stage, roles=["mentor:Школа № 1"])
    mentee = await anna(stage)
    return mentee, mentor, await pair(stage, mentee, mentor, **facts)


async def shown(stage: Stage, mentee: Colleague, mentor: Colleague, **weak: int) -> None:
    """She has answered and shows the result to her mentor (C2, C4)."""
    await answered(stage, mentee, weak or {"COM": 1})
    await shows(stage, mentee, mentor)
    await agrees(stage, mentee, code="C4")


async def opens(who: Colleague, number: int) -> None:
    """The programme, from the card of the pair."""
    await who.says("/menu")
    await forges(who, f"ap:{number}")


async def makes(who: Colleague, number: int) -> None:
    """A draft of what is ticked at first."""
    await opens(who, number)
    await who.taps("Составить")


async def agreed(stage: Stage, mentee: Colleague, mentor: Colleague, number: int) -> None:
    await makes(mentor, number)
    await mentor.taps("✅ Согласовать")
    await stage.moves(minutes=5)
    await mentee.taps("Открыть программу")
    await mentee.taps("✅ Согласовать")
    await stage.moves(minutes=5)


async def programme(stage: Stage, mentee: Colleague) -> Apprenticeship:
    """The latest programme of the mentee, whole, as committed."""
    async with stage.session() as session:
        wanted = apprenticeships.whole().where(Apprenticeship.mentee_id == mentee.person_id)
        found = (await session.scalars(wanted.order_by(Apprenticeship.id.desc()))).first()
        assert found is not None
        return found


async def state(stage: Stage, number: int) -> str:
    async with stage.session() as session:
        return (await session.get_one(Mentorship, number)).state


async def ends(stage: Stage, number: int, how: str, on: date) -> None:
    """The pair is over."""
    async with stage.database.write() as session:
        found = await session.get_one(Mentorship, number)
        found.state, found.ended_on = how, on


async def meets(stage: Stage, number: int, mentor: Colleague, form: str, minutes: int, **facts: Any) -> None:
    given: dict[str, Any] = {"theme": "Урок", "done": "Тайна встречи", "held_on": date(2026, 11, 10)}
    async with stage.database.write() as session:
        session.add(
            MentoringSession(
                mentorship_id=number, form=form, minutes=minutes, logged_by=mentor.person_id,
                logged_at=stage.now, **(given | facts),
            )
        )  # fmt: skip


async def pushes(stage: Stage, who: Colleague) -> Sequence[tuple[str, str]]:
    """What was to be sent about programmes, with what became of it."""
    async with stage.session() as session:
        wanted = select(Delivery).where(Delivery.person_id == who.person_id).order_by(Delivery.id)
        found = [one for one in await session.scalars(wanted) if one.kind.startswith("apprenticeship")]
        return [(one.facts.get("what", one.kind.partition("-")[2]), one.state) for one in found]


async def looks(stage: Stage, who: Colleague) -> list[str]:
    """What others did with her programme, by the audit."""
    async with stage.session() as session:
        wanted = select(AuditRecord.action).where(AuditRecord.subject_id == who.person_id)
        found = await session.scalars(wanted.order_by(AuditRecord.id))
        return [action for action in found if action.startswith("apprenticeships.")]
