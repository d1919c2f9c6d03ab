"""The questions of the goals' groups once more, at the mentee's own wish and for her eyes first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import Apprenticeship
from models.district import District
from models.instruments import Instrument
from models.people import Consent
from services import apprenticeships
from services.apprenticeships import making, rules
from services.plans import suggesting
from services.questionnaires import scoring
from services.refusals import Refusal
from services.rights import Actor

STATES = (apprenticeships.CLOSING, apprenticeships.CLOSED)
DIAGNOSTICS = "C2"


@dataclass(frozen=True, slots=True)
class Repeat:
    """What would be asked again, of which questionnaire."""

    instrument: Instrument
    items: tuple[str, ...]


async def offered(session: AsyncSession, programme: Apprenticeship, district: District) -> Repeat | None:
    """The questions she was asked in the groups her goals help with; none without her consent (C2)."""
    agreed = select(Consent.id).where(
        Consent.person_id == programme.mentee_id,
        Consent.code == DIAGNOSTICS,
        Consent.withdrawn_at.is_(None),
    )
    if programme.state not in STATES or await session.scalar(agreed.limit(1)) is None:
        return None
    ground = await suggesting.ground(session, programme.mentee_id)
    if ground is None or ground.instrument.scale is None:
        return None
    groups = [group for goal in programme.goals for group in _groups(district, goal.code)]
    known = ground.instrument.item
    asked = [str(code) for code in ground.response.items if code in known and known[code].group in groups]
    asked.sort(key=lambda code: groups.index(known[code].group))
    return Repeat(ground.instrument, tuple(asked)) if asked else None


def _groups(district: District, code: str) -> tuple[str, ...]:
    template = district.mentoring.goals.get(code)
    return template.groups if template else ()


async def own(session: AsyncSession, actor: Actor, programme_id: int) -> tuple[Apprenticeship, Repeat]:
    """The mentee's own programme with what may be asked again."""
    programme = await apprenticeships.own(session, actor, programme_id, sides=("mentee",))
    found = await offered(session, programme, actor.district)
    if found is None:
        raise Refusal("apprenticeships-not-now")
    return programme, found


async def finish(
    session: AsyncSession,
    actor: Actor,
    programme_id: int,
    answers: Mapping[str, Any],
    show: bool,
    _now: datetime,
) -> tuple[Apprenticeship, dict[int, str]]:
    """Her levels now by goal. They are kept in the programme only if she shows them to her mentor.

    `answers` go by the code in small letters, as the steps of a form are called.
    """
    programme, repeat = await own(session, actor, programme_id)
    codes = [one for code in repeat.items for one in scoring.codes_of(repeat.instrument, code)]
    given = {code: answers.get(code.lower()) for code in codes}
    groups = scoring.profile(repeat.instrument, repeat.items, given).groups
    levels = {group: score.level for group, score in groups.items() if score.level}
    found: dict[int, str] = {}
    for goal in programme.goals:
        template = actor.district.mentoring.goals.get(goal.code)
        if template is not None and (reached := rules.level(template, levels)):
            found[goal.id] = reached
    if show and await making.shows(session, programme.mentorship):
        for goal in programme.goals:
            goal.level_end = found.get(goal.id, goal.level_end)
    await session.flush()
    return programme, found
