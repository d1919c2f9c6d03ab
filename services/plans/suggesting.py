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
from services.questionnaires import scoring
from services.questionnaires.scoring import Profile, Score

MOST = 7
CANDIDATES = 6
# Which letter of a theme's formats a kind of step goes by.
FORMATS = {
    "course": "c",
    "webinar": "c",
    "association_workshop": "a",
    "peer_visit": "m",
    "mentor_or_peer": "m",
    "materials": "d",
    "consultation": "k",
}
# What a person's wish for a format (Q_FORMAT) speaks of.
WISHES = {
    "course_offline": "course",
    "course_online": "course",
    "workshop": "association_workshop",
    "peer_visit": "peer_visit",
    "mentor": "mentor_or_peer",
    "consultation": "consultation",
    "materials": "materials",
}


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
    ordered = weakest(instrument, group, items, answers)
    named = [theme for code in ordered for theme in instrument.item[code].themes]
    return [theme for theme in dict.fromkeys(named) if theme in instrument.themes]


def weakest(
    instrument: Instrument, group: str, items: Sequence[str], answers: Mapping[str, Any]
) -> list[str]:
    """The group's questions by their answers, the lowest first; those without a point come last."""
    known = [code for code in items if code in instrument.item and instrument.item[code].group == group]
    asked = known or [item.code for item in instrument.items if item.group == group]

    def lowest(code: str) -> float:
        points = [scoring.point(answers.get(own)) for own in scoring.codes_of(instrument, code)]
        return min((point for point in points if point is not None), default=float("inf"))

    return sorted(asked, key=lowest)


def wishes(instrument: Instrument, answers: Mapping[str, Any]) -> list[str]:
    """The kinds of steps the person likes to learn by."""
    asked = instrument.parts.get("format")
    given = answers.get(asked.code) if asked else None
    kinds = [WISHES[one] for one in given if one in WISHES] if isinstance(given, list) else []
    return list(dict.fromkeys(kinds))


def suggest(
    instrument: Instrument,
    level: str,
    themes_in_order: Sequence[str],
    wished: Sequence[str],
    offers: Sequence[Offer],
) -> list[Suggestion]:
    """Steps for one goal: what is really offered, then what the level calls for, then the rest.

    Of the kinds the level calls for, those the person likes come first.
    """
    rank = {theme: place for place, theme in enumerate(themes_in_order)}
    fitting = [(min(rank[one] for one in offer.themes if one in rank), offer) for offer in offers
               if any(one in rank for one in offer.themes)]  # fmt: skip
    found = [_offered(offer, themes_in_order[place]) for place, offer in sorted(fitting, key=_nearest)]
    taken = {suggestion.kind for suggestion in found}
    rules = instrument.recommendations.rules if instrument.recommendations else ()
    called = [kind for rule in rules if rule.level == level for kind in rule.actions]
    liked = sorted(called, key=lambda kind: kind not in wished)
    for kind in dict.fromkeys((*liked, *wished, *FORMATS)):
        if kind not in taken and (kind in called or kind in FORMATS) and themes_in_order:
            found.append(_plain(instrument, kind, themes_in_order, {one.theme for one in found}))
    return found[:MOST]


def _nearest(pair: tuple[int, Offer]) -> tuple[int, float, int]:
    place, offer = pair
    return place, offer.starts_at.timestamp() if offer.starts_at else float("inf"), offer.id


def _offered(offer: Offer, theme: str) -> Suggestion:
    starts = offer.starts_at.date() if offer.starts_at else None
    return Suggestion(offer.kind, theme, offer.title, offer.id, offer.hours, starts)


def _plain(
    instrument: Instrument, kind: str, themes_in_order: Sequence[str], used: Collection[str]
) -> Suggestion:
    """The first theme that is learned this way; one that no other step has yet, if there is one."""
    letter = FORMATS.get(kind)
    fitting = [one for one in themes_in_order if letter is None or letter in instrument.themes[one].formats]
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
