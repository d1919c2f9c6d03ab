"""Where a mentor's strong side meets a difficulty: only among those who have both agreed to it.

The strictest reading of the consents. Of the young teacher it is said to nobody unless she herself shows
her result to this very mentor now (a live share, C4) and her consents to diagnostics and to the account
live (C2, C1): C4 names one mentor, and is given anew for another. Of the mentor only the groups that she
named herself as what she could show to colleagues, while her own C1 and C2 live. And only to a methodist,
who may see both by C2; a school never: for it the order of proposals does not depend on answers either.
C2 promises that a profile is seen by code, and names stand on the screens of a methodist: so no group is
named beside them, only that there is something to show.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.matchcards import STRENGTH, Fit
from models.people import Consent
from models.questionnaires import Questionnaire, Response, Share
from services import audit, consents, instruments
from services.findings.figuring import grave
from services.mentorships.proposing import PAIRS
from services.questionnaires import scoring
from services.rights import Actor

SCORES = "questionnaires.scores"
SEEN = "matches.strengths"
SHOWING = "C4"
OWN = (consents.ACCOUNT, consents.DIAGNOSTICS)


@dataclass(frozen=True, slots=True)
class Sides:
    """`shown`: by the young teacher and the mentor, groups where help is due; `shares`: by the mentor."""

    shown: Mapping[int, Mapping[int, frozenset[str]]] = field(default_factory=dict)
    shares: Mapping[int, frozenset[str]] = field(default_factory=dict)


async def agreed(
    session: AsyncSession, actor: Actor, mentees: Collection[int], mentors: Collection[int], now: datetime
) -> Sides:
    """What may be compared; nothing for who may not see profiles of the whole district."""
    if not {"any"} <= actor.scopes(SCORES).keys() & actor.scopes(PAIRS).keys():
        return Sides()
    rows = await session.execute(
        select(Share.person_id, Share.viewer_id).where(
            Share.person_id.in_(mentees), Share.viewer_id.in_(mentors), Share.withdrawn_at.is_(None)
        )
    )
    shares = [(one, other) for one, other in rows]
    young = await _consented(session, {one for one, _ in shares}, (*OWN, SHOWING), now)
    old = await _consented(session, {other for _, other in shares}, OWN, now)
    shown: dict[int, dict[int, frozenset[str]]] = defaultdict(dict)
    difficulties = await _difficulties(session, young)
    for mentee_id, mentor_id in shares:
        if mentee_id in difficulties and mentor_id in old:
            shown[mentee_id][mentor_id] = difficulties[mentee_id]
    return Sides(shown, await _offered(session, old))


async def seen(session: AsyncSession, actor: Actor, people: Collection[int], now: datetime) -> None:
    """What was said of these people's strong sides and difficulties was looked at; each can see it."""
    for person_id in sorted(people):
        await audit.write(session, actor.id, SEEN, now, subject_id=person_id)


async def _consented(
    session: AsyncSession, people: Collection[int], codes: Collection[str], now: datetime
) -> set[int]:
    """Those whose consents of all these codes live, and are not past their term."""
    rows = await session.scalars(
        select(Consent).where(
            Consent.person_id.in_(people), Consent.code.in_(codes), Consent.withdrawn_at.is_(None)
        )
    )
    given: dict[int, set[str]] = defaultdict(set)
    for one in rows:
        if not consents.over(one, now):
            given[one.person_id].add(one.code)
    return {person_id for person_id, have in given.items() if have >= set(codes)}


async def _latest(session: AsyncSession, people: Collection[int]) -> Mapping[int, Response]:
    """The newest finished result of each, of the questionnaire of deficits."""
    newest = (
        select(func.max(Response.id))
        .join(Questionnaire, Questionnaire.id == Response.questionnaire_id)
        .where(Questionnaire.code == instruments.DEFICITS)
        .where(Response.person_id.in_(people), Response.state == "done")
        .group_by(Response.person_id)
    )
    rows = await session.scalars(select(Response).where(Response.id.in_(newest)))
    return {row.person_id: row for row in rows}


async def _difficulties(session: AsyncSession, people: Collection[int]) -> Mapping[int, frozenset[str]]:
    """Groups at a level at which a plan is offered; how hard it is, is not said anywhere."""
    found = {}
    for person_id, response in (await _latest(session, people)).items():
        instrument = await instruments.of(session, response.version_id)
        if instrument.scoring is None:
            continue
        scores = scoring.profile(instrument, response.items, response.answers).groups.values()
        heavy = grave(instrument)
        found[person_id] = frozenset(one.group for one in scores if one.level in heavy)
    return found


async def _offered(session: AsyncSession, people: Collection[int]) -> Mapping[int, frozenset[str]]:
    """Groups each has named as what she could show to colleagues."""
    found = {}
    for person_id, response in (await _latest(session, people)).items():
        instrument = await instruments.of(session, response.version_id)
        asked = instrument.parts.get("share")
        said = response.answers.get(asked.code) if asked else None
        if isinstance(said, list):
            found[person_id] = frozenset(str(group) for group in said)
    return found


def spoken(fit: Fit) -> bool:
    """Whether a reason rests on answers."""
    return any(reason["code"] == STRENGTH for reason in fit.reasons)
