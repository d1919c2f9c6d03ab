"""A pair at work: a young teacher, her mentor, their school; programmes in any state."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from models.apprenticeships import Apprenticeship
from models.deliveries import Delivery
from models.journals import MentoringSession
from models.mentorships import Mentorship
from models.people import AuditRecord
from services import apprenticeships
from services.apprenticeships import closing, making, rules
from services.mentorships import pairs
from services.rights import Hat
from tests.beginners.builders import deputy, forges, methodist, pair
from tests.consents import agrees
from tests.mentorships.builders import actor, anna, nina
from tests.plans.builders import answered, shows, withdraws
from tests.stage import Colleague, Stage

__all__ = ["anna", "answered", "deputy", "forges", "methodist", "nina", "pair", "withdraws"]


async def two(stage: Stage, **facts: Any) -> tuple[Colleague, Colleague, int]:
    """Anna, who is young, Nina, her mentor since 1 October, and the number of their pair."""
    mentor = await nina(stage, roles=["mentor:Школа № 1"])
    mentee = await anna(stage)
    return mentee, mentor, await pair(stage, mentee, mentor, **facts)


async def passes(stage: Stage, **by: float) -> None:
    """Time goes by at once, and then the work of programmes and of pairs is done."""
    await stage.leaps("apprenticeships", "mentorships", **by)


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


async def made(stage: Stage, mentor: Colleague, number: int) -> int:
    """A draft of what is ticked at first, by the mentor's use case; gives its number."""
    acts = await actor(stage, mentor, Hat("mentor"))
    async with stage.database.write() as session:
        levels = await making.levels(session, await pairs.find(session, number))
        codes = rules.recommended(rules.suggested(stage.district, levels))
        return (await making.make(session, acts, number, codes, 0, stage.now)).id


async def agreed(stage: Stage, mentee: Colleague, mentor: Colleague, number: int) -> None:
    """A programme both have said yes to and have heard of, without their taps."""
    kept = await made(stage, mentor, number)
    async with stage.database.write() as session:
        seen = rules.stamp(await apprenticeships.find(session, kept))
        for who in (mentor, mentee):
            acts = await actor(stage, who, Hat("mentor" if who is mentor else "teacher"))
            await making.agree(session, acts, kept, seen, stage.now)
    await stage.settle()


async def sums_up(stage: Stage, who: Colleague, side: str, words: Mapping[str, object], met: str) -> None:
    """Last words of one of the two, without her taps; the first to speak opens the questions."""
    acts = await actor(stage, who, Hat("mentor" if side == "mentor" else "teacher"))
    async with stage.database.write() as session:
        [kept] = await session.scalars(select(Apprenticeship.id).where(Apprenticeship.closed_at.is_(None)))
        goals = (await closing.begin(session, acts, kept, stage.now)).goals
        await closing.reflect(session, acts, kept, words, {goal.id: met for goal in goals}, stage.now)


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
