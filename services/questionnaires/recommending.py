"""From a profile to the next steps: what to do about each group, and what real thing helps. No I/O."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from models.instruments import Instrument
from models.profiles import Advice, Profile
from services.questionnaires import matching
from services.questionnaires.matching import Themed

# What a button can carry of a code, in bytes.
BUTTON = 20
WITH_COLLEAGUES = ("mentor_or_peer", "peer_visit")


class Offered(Themed, Protocol):
    """What a recommendation needs of an offer (models.questionnaires.Offer)."""

    @property
    def id(self) -> int: ...

    @property
    def kind(self) -> str: ...


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
    liked = matching.liked(instrument, answers)
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


def themes_in(instrument: Instrument, group: str) -> list[str]:
    """Everything a group's questions are about, in the order of the questions."""
    return matching.themes_of(instrument, [item.code for item in instrument.items if item.group == group])


def weak_themes(
    instrument: Instrument, items: Sequence[str], answers: Mapping[str, Any], group: str
) -> list[str]:
    """The themes of a group, those of the lowest answers first; what is not answered counts for nothing."""
    answered = [
        code
        for code in items
        if instrument.item[code].group == group and matching.lowest(instrument, code, answers) is not None
    ]
    return matching.themes_of(instrument, matching.by_need(instrument, answered, answers))


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
    called = matching.called_for(instrument, found.groups[group].level)
    if not called:
        return []
    themes = weak_themes(instrument, items, answers, group) or [group]
    wanted = sorted(called, key=lambda action: action not in liked)
    real = [
        Advice(group, offer.kind, theme, "offer", offer.id)
        for theme, offer in matching.offered((*themes, group), offers)
    ]
    real.sort(key=lambda one: (one.action not in wanted, one.action not in liked))
    rest = [_behind(instrument, group, action, themes, ready) for action in wanted]
    rest.sort(key=lambda one: one.by == "wish")
    return real[:1] + [one for one in rest if not real or one.action != real[0].action]


def _behind(
    instrument: Instrument, group: str, action: str, themes: Sequence[str], ready: Mapping[str, int]
) -> Advice:
    theme = next((one for one in themes if matching.taught(instrument, one, action)), themes[0])
    if action in WITH_COLLEAGUES and ready.get(group):
        return Advice(group, action, theme, "colleagues")
    if action in ("consultation", "share_practice"):
        return Advice(group, action, theme, "asking")
    return Advice(group, action, theme, "wish")


def _freshest(choice: list[Advice], taken: Sequence[Advice]) -> Advice:
    """The best that is not a repetition of what is advised already; what exists is worth repeating."""
    kinds = {one.action for one in taken}
    shown = {one.offer_id for one in taken if one.offer_id}
    rest = [one for one in choice if one.offer_id is None or one.offer_id not in shown] or choice
    best = next((one for one in rest if one.by == "offer" or one.action not in kinds), rest[0])
    choice.remove(best)
    return best
