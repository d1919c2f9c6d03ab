"""The buttons of pulses on screens of others."""

from collections.abc import Callable

from locales import Say
from models.paircards import PairCard
from views import Button
from views.pulses import callbacks as to


def of_hub(may: Callable[[str], bool], say: Say) -> list[Button]:
    """«Пульсы» for the methodist for the young; totals for the head of the service too."""
    people = [Button(say("pulses-to-people"), to.People())] if may("adaptation.answers") else []
    totals = [Button(say("pulses-to-totals"), to.Totals())] if may("adaptation.aggregate") else []
    return [*people, *totals]


def of_pair(shown: PairCard, say: Say) -> list[Button]:
    """To a mentee her pulses, to her mentor the topics she shows, if there are any."""
    if not shown.pair.live:
        return []
    if shown.viewer == "mentee":
        return [Button(say("pulses-to-mine"), to.Mine())]
    if shown.viewer == "mentor" and shown.topics:
        return [Button(say("pulses-to-topics", count=shown.topics), to.Seen(pair_id=shown.pair.id))]
    return []
