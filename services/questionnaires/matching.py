"""What fits a group of questions and a level: themes by need, ways of learning, real offers. No I/O.

The steps under a result and the steps of a plan are chosen by these rules, each in an order of its own.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from models.instruments import Instrument
from services.questionnaires.scoring import codes_of, point

# The letter of a theme's formats by which an action goes; a practice is shared in any.
FORMATS: Mapping[str, str] = {
    "course": "c",
    "webinar": "a",
    "association_workshop": "a",
    "peer_visit": "m",
    "mentor_or_peer": "m",
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


class Themed(Protocol):
    """What matching needs of an offer (models.questionnaires.Offer)."""

    @property
    def themes(self) -> Sequence[Any]: ...


Real = TypeVar("Real", bound=Themed)


def called_for(instrument: Instrument, level: str | None) -> Sequence[str]:
    """The actions the questionnaire offers for a level of deficit, the best first."""
    rules = instrument.recommendations.rules if instrument.recommendations else ()
    return next((rule.actions for rule in rules if rule.level == level), ())


def liked(instrument: Instrument, answers: Mapping[str, Any]) -> list[str]:
    """The actions by which the person likes to learn, in the order she named them."""
    asked = instrument.parts.get("format")
    given = answers.get(asked.code) if asked else None
    return list(dict.fromkeys(LIKED[one] for one in given if one in LIKED)) if isinstance(given, list) else []


def lowest(instrument: Instrument, item: str, answers: Mapping[str, Any]) -> float | None:
    """The lowest point given to a question; None where it is not answered by a point."""
    given = [point(answers.get(code)) for code in codes_of(instrument, item)]
    return min((one for one in given if one is not None), default=None)


def by_need(instrument: Instrument, items: Iterable[str], answers: Mapping[str, Any]) -> list[str]:
    """Questions by their answers, the lowest first; those without a point come last."""

    def need(item: str) -> float:
        found = lowest(instrument, item, answers)
        return float("inf") if found is None else found

    return sorted(items, key=need)


def themes_of(instrument: Instrument, items: Iterable[str]) -> list[str]:
    """What questions are about, in their order."""
    named = (theme for item in items for theme in instrument.item[item].themes)
    return [theme for theme in dict.fromkeys(named) if theme in instrument.themes]


def taught(instrument: Instrument, theme: str, action: str) -> bool:
    """Whether a theme is learned by such an action."""
    wanted = FORMATS.get(action)
    return theme in instrument.themes and (wanted is None or wanted in instrument.themes[theme].formats)


def offered(codes: Iterable[str], offers: Sequence[Real]) -> Iterator[tuple[str, Real]]:
    """Each offer with the first of the codes — of themes, of a group — it is for, in the order of codes."""
    left = list(offers)
    for code in codes:
        for offer in [one for one in left if code in one.themes]:
            left.remove(offer)
            yield code, offer
