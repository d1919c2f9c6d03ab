"""The buttons of check-ins on screens of others."""

from collections.abc import Callable

from locales import Say
from models.mentorships import NEVER
from models.paircards import PairCard
from views import Button
from views.checkins import callbacks as to


def of_hub(may: Callable[[str], bool], say: Say) -> list[Button]:
    """«Тревоги» for methodists."""
    return [Button(say("checkins-to-alerts"), to.Alerts())] if may("mentoring.alerts") else []


def of_pair(shown: PairCard, say: Say) -> list[Button]:
    """The mentor answers what is asked of the pair; a methodist reads what was answered."""
    if shown.viewer == "mentor" and shown.check_in:
        return [Button(say("checkins-answer"), to.CheckIn(id=shown.check_in))]
    if shown.viewer == "methodist" and shown.pair.state not in NEVER and shown.pair.starts_on is not None:
        return [Button(say("checkins-of-pair"), to.OfPair(pair_id=shown.pair.id))]
    return []
