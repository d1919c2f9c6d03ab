"""A school with a young teacher, an old hand and a deputy head; pairs of theirs in any state."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from models.deliveries import Delivery
from models.mentorships import Mentorship, MentorshipChange
from services.mentorships import proposing
from services.rights import Actor, Hat
from tests.beginners.builders import deputy, forges, methodist, pair
from tests.stage import Colleague, Stage

__all__ = ["deputy", "forges", "methodist", "pair"]
SINCE = date(2026, 9, 1)


async def anna(stage: Stage, **facts: Any) -> Colleague:
    """A young teacher of Школа № 1, in the bot."""
    given: dict[str, Any] = {"surname": "Лебедева", "teaching_since": SINCE}
    return await stage.person("Анна Ильинична", **(given | facts))


async def nina(stage: Stage, **facts: Any) -> Colleague:
    """An old hand of the same school."""
    return await stage.person("Нина Павловна", **({"surname": "Гусева"} | facts))


async def actor(stage: Stage, who: Colleague, *hats: Hat) -> Actor:
    """The person as use cases meet her."""
    from models.people import Person

    async with stage.session() as session:
        return Actor(await session.get_one(Person, who.person_id), hats, stage.district)


async def proposed(stage: Stage, who: Colleague, mentee: Colleague, mentor: Colleague, **facts: Any) -> int:
    """Proposed by a methodist; gives the pair's number."""
    asked = proposing.Proposal(mentee.person_id, mentor.person_id, **facts)
    acts = await actor(stage, who, Hat("methodist"))
    async with stage.database.write() as session:
        made = await proposing.propose(session, acts, asked, stage.now)
        return made.id


async def row(stage: Stage, pair_id: int) -> Mentorship:
    async with stage.session() as session:
        return await session.get_one(Mentorship, pair_id)


async def history(stage: Stage, pair_id: int) -> list[str]:
    async with stage.session() as session:
        wanted = select(MentorshipChange.what).where(MentorshipChange.mentorship_id == pair_id)
        return list(await session.scalars(wanted.order_by(MentorshipChange.id)))


async def pushes(stage: Stage, who: Colleague) -> Sequence[tuple[str, str]]:
    """What was to be sent to a person about pairs, with what became of it."""
    async with stage.session() as session:
        wanted = select(Delivery).where(Delivery.person_id == who.person_id).order_by(Delivery.id)
        found = [one for one in await session.scalars(wanted) if one.kind.startswith("mentorship")]
        return [(one.facts.get("what", "asked"), one.state) for one in found]


async def all_pairs(stage: Stage) -> Sequence[Mentorship]:
    """Every pair there ever was, the earliest first."""
    async with stage.session() as session:
        return (await session.scalars(select(Mentorship).order_by(Mentorship.id))).all()
