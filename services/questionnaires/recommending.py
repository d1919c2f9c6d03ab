"""From a profile to the next steps: what to do about each group, and what real thing helps. No I/O."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from models.instruments import Instrument
from models.profiles import Advice, Profile
from models.scorings import Rule
from services.questionnaires.scoring import codes_of, point

# The form in which a theme can be learned, for each action; a practice is shared in any.
FORMS: Mapping[str, str] = {
    "course": "c",
    "association_workshop": "a",
    "webinar": "a",
    "mentor_or_peer": "m",
    "peer_visit": "m",
    "materials": "d",
    "consultation": "k",
}
# What a person means by a way of learning she likes (the options of the closing question).
LIKED: Mapping[str, str] = {
    "course_offline": "course",
    "course_online": "course",
    "workshop": "association_workshop",
    "peer_visit": "peer_visit",
    "mentor": "mentor_or_peer",
    "consultation": "consultation",
    "materials": "materials",
}
# What a button can carry of a code, in bytes.
BUTTON = 20
WITH_COLLEAGUES = ("mentor_or_peer", "peer_visit")


class Offered(Protocol):
    """What a recommendation needs of an offer (models.questionnaires.Offer)."""

    @property
    def id(self) -> int: ...

    @property
    def kind(self) -> str: ...

    @property
    def themes(self) -> Sequence[Any]: ...


def advice(
    instrument: Instrument,
    items: Sequence[str],
    answers: Mapping[str, Any],
    found: Profile,
    offers: Sequence[Offered],
    ready: Mapping[str, int],
) -> list[Advice]:
    """At most as many steps as the questionnaire says, the groups in focus in turn.

    In each group what really exists comes before what would have to be made, and what the person
    likes before the rest. `ready` counts the colleagues ready to share, by group.
    """
    rules = instrument.recommendations
    if rules is None:
        return []
    liked = _liked(instrument, answers)
    offered = {
        group: _of_group(instrument, items, answers, found, group, liked, offers, ready)
        for group in found.focus[: rules.groups]
    }
    steps: list[Advice] = []
    while len(steps) < rules.actions and any(offered.values()):
        for group in offered:
            if offered[group] and len(steps) < rules.actions:
                steps.append(_freshest(offered[group], steps))
    return steps


def rule(instrument: Instrument, level: str | None) -> Rule | None:
    """What the questionnaire offers for a level of deficit."""
    rules = instrument.recommendations.rules if instrument.recommendations else ()
    return next((one for one in rules if one.level == level), None)


def themes_in(instrument: Instrument, group: str) -> list[str]:
    """Everything a group's questions are about, in the order of the questions."""
    found = [theme for item in instrument.items if item.group == group for theme in item.themes]
    return list(dict.fromkeys(theme for theme in found if theme in instrument.themes))


def weak_themes(
    instrument: Instrument, items: Sequence[str], answers: Mapping[str, Any], group: str
) -> list[str]:
    """The themes of a group, those of the lowest answers first; what is not answered counts for nothing."""
    asked = [code for code in items if instrument.item[code].group == group]
    lowest = {
        code: min(points)
        for code in asked
        if (points := [p for one in codes_of(instrument, code) if (p := point(answers.get(one))) is not None])
    }
    themes = [
        theme
        for code in sorted(lowest, key=lambda one: lowest[one])
        for theme in instrument.item[code].themes
    ]
    return list(dict.fromkeys(theme for theme in themes if theme in instrument.themes))


def _of_group(
    instrument: Instrument,
    items: Sequence[str],
    answers: Mapping[str, Any],
    found: Profile,
    group: str,
    liked: Sequence[str],
    offers: Sequence[Offered],
    ready: Mapping[str, int],
) -> list[Advice]:
    """What may be advised for one group, the best first."""
    told = rule(instrument, found.groups[group].level)
    if told is None:
        return []
    themes = weak_themes(instrument, items, answers, group) or [group]
    wanted = sorted(told.actions, key=lambda action: action not in liked)
    real = [
        Advice(group, offer.kind, theme, "offer", offer.id)
        for theme in (*themes, group)
        for offer in offers
        if theme in offer.themes
    ]
    real.sort(key=lambda one: (one.action not in wanted, one.action not in liked))
    rest = [_behind(instrument, group, action, themes, ready) for action in wanted]
    rest.sort(key=lambda one: one.by == "wish")
    return real[:1] + [one for one in rest if not real or one.action != real[0].action]


def _behind(
    instrument: Instrument, group: str, action: str, themes: Sequence[str], ready: Mapping[str, int]
) -> Advice:
    theme = next(
        (one for one in themes if one in instrument.themes and _taught(instrument, one, action)), themes[0]
    )
    if action in WITH_COLLEAGUES and ready.get(group):
        return Advice(group, action, theme, "colleagues")
    if action in ("consultation", "share_practice"):
        return Advice(group, action, theme, "asking")
    return Advice(group, action, theme, "wish")


def _taught(instrument: Instrument, theme: str, action: str) -> bool:
    wanted = FORMS.get(action)
    return wanted is None or wanted in instrument.themes[theme].formats


def _freshest(choice: list[Advice], taken: Sequence[Advice]) -> Advice:
    """The best that is not a repetition of what is advised already; what exists is worth repeating."""
    kinds = {one.action for one in taken}
    shown = {one.offer_id for one in taken if one.offer_id}
    rest = [one for one in choice if one.offer_id is None or one.offer_id not in shown] or choice
    best = next((one for one in rest if one.by == "offer" or one.action not in kinds), rest[0])
    choice.remove(best)
    return best


def _liked(instrument: Instrument, answers: Mapping[str, Any]) -> list[str]:
    asked = instrument.parts.get("format")
    given = answers.get(asked.code) if asked else None
    return [LIKED.get(one, one) for one in given] if isinstance(given, list) else []
