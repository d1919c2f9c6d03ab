"""What a plan can be made of: groups to grow in, and steps for each, real offers first. Rules are pure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.instruments import Instrument
from models.plans import Suggestion
from models.questionnaires import Offer, Response
from services import instruments
from services.questionnaires import matching, scoring
from services.questionnaires.scoring import Profile, Score

MOST = 7
CANDIDATES = 6


@dataclass(frozen=True, slots=True)
class Ground:
    """What a plan stands on: a finished self-assessment and its profile."""

    response: Response
    instrument: Instrument
    profile: Profile


async def ground(session: AsyncSession, person_id: int) -> Ground | None:
    """The latest finished self-assessment that a plan can be made of."""
    responses = await session.scalars(
        select(Response)
        .where(Response.person_id == person_id, Response.state == "done")
        .order_by(Response.finished_at.desc(), Response.id.desc())
        .limit(5)
    )
    for response in responses:
        instrument = await instruments.of(session, response.version_id)
        if instrument.plan is not None and instrument.scoring is not None:
            profile = scoring.profile(instrument, response.items, response.answers)
            return Ground(response, instrument, profile)
    return None


def candidates(profile: Profile) -> list[Score]:
    """The groups a goal can be made of: those recommended first, then from the weakest on."""
    rest = sorted(
        (score for score in profile.groups.values() if score.percent is not None),
        key=lambda score: score.percent or 0.0,
    )
    focus = [profile.groups[group] for group in profile.focus]
    return [*focus, *(score for score in rest if score not in focus)][: max(CANDIDATES, len(focus))]


def themes(instrument: Instrument, group: str, items: Sequence[str], answers: Mapping[str, Any]) -> list[str]:
    """The themes of the group's questions, those answered lowest first."""
    return matching.themes_of(instrument, weakest(instrument, group, items, answers))


def weakest(
    instrument: Instrument, group: str, items: Sequence[str], answers: Mapping[str, Any]
) -> list[str]:
    """The group's questions by their answers; all it has where none of them was asked."""
    known = [code for code in items if code in instrument.item and instrument.item[code].group == group]
    asked = known or [item.code for item in instrument.items if item.group == group]
    return matching.by_need(instrument, asked, answers)


def suggest(
    instrument: Instrument,
    group: str,
    level: str,
    themes_in_order: Sequence[str],
    wished: Sequence[str],
    offers: Sequence[Offer],
) -> list[Suggestion]:
    """Steps for one goal: what is really offered, then what the level calls for, then the rest.

    Of the kinds the level calls for, those the person likes come first.
    """
    if not themes_in_order:
        return []
    soonest = sorted(offers, key=_soonest)
    fitting = matching.offered((*themes_in_order, group), soonest)
    found = [_offered(offer, themes_in_order[0] if code == group else code) for code, offer in fitting]
    taken = {suggestion.kind for suggestion in found}
    called = matching.called_for(instrument, level)
    liked = sorted(called, key=lambda kind: kind not in wished)
    for kind in dict.fromkeys((*liked, *wished, *matching.FORMATS)):
        if kind not in taken:
            found.append(_plain(instrument, kind, themes_in_order, {one.theme for one in found}))
    return found[:MOST]


def _soonest(offer: Offer) -> tuple[float, int]:
    return offer.starts_at.timestamp() if offer.starts_at else float("inf"), offer.id


def _offered(offer: Offer, theme: str) -> Suggestion:
    starts = offer.starts_at.date() if offer.starts_at else None
    return Suggestion(offer.kind, theme, offer.title, offer.id, offer.hours, starts)


def _plain(
    instrument: Instrument, kind: str, themes_in_order: Sequence[str], used: Collection[str]
) -> Suggestion:
    """The first theme that is learned this way; one that no other step has yet, if there is one."""
    fitting = [one for one in themes_in_order if matching.taught(instrument, one, kind)]
    theme = next((one for one in fitting if one not in used), (fitting or list(themes_in_order))[0])
    hours = instrument.themes[theme].hours if kind == "course" else None
    return Suggestion(kind, theme, instrument.themes[theme].title, None, hours, None)


async def offers(session: AsyncSession, now: datetime) -> Sequence[Offer]:
    """What is offered in the district now."""
    found = await session.scalars(
        select(Offer)
        .where(Offer.closed_at.is_(None), or_(Offer.until.is_(None), Offer.until > now))
        .order_by(Offer.id)
    )
    return found.all()
