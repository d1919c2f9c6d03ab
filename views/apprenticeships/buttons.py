"""The buttons of programmes on the card of a pair and among those of all mentoring."""

from collections.abc import Callable

from locales import Say
from models.mentorships import LIVE, OVER
from models.paircards import PairCard
from views import Button
from views.apprenticeships import callbacks as to


def of_pair(shown: PairCard, say: Say) -> list[Button]:
    """The two of a live pair may make a programme; where there is one, whoever sees the pair may open it."""
    pair = shown.pair
    if pair.state not in (*LIVE, *OVER):
        return []
    open_it = to.Programme(pair_id=pair.id)
    if shown.viewer in ("mentor", "mentee"):
        if shown.programme is None:
            return [Button(say("apprenticeships-button-make"), open_it)] if pair.live else []
        found = [Button(say("apprenticeships-button"), open_it)]
        if shown.viewer == "mentor" and shown.programme == "closed":
            found.append(Button(say("apprenticeships-report"), to.Report(pair_id=pair.id)))
        return found
    return [Button(say("apprenticeships-button"), open_it)] if shown.programme else []


def of_hub(may: Callable[[str], bool], say: Say) -> list[Button]:
    return [Button(say("apprenticeships-all"), to.All())] if may("mentoring.programmes") else []
