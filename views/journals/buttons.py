"""The buttons of the journal on the card of a pair."""

from locales import Say
from models.mentorships import LIVE, OVER
from models.paircards import PairCard
from views import Button
from views.journals import callbacks as to


def of_pair(shown: PairCard, say: Say) -> list[Button]:
    """The mentor logs and reads, the mentee confirms and reads, others read what they may."""
    pair = shown.pair
    if pair.state not in (*LIVE, *OVER):
        return []
    found: list[Button] = []
    if shown.viewer == "mentor" and pair.live:
        found.append(Button(say("journals-log"), to.Log(pair_id=pair.id), style="primary"))
    if shown.viewer == "mentee" and shown.waiting:
        found.append(Button(say("journals-to-waiting", count=shown.waiting), to.Waiting(), style="primary"))
    return [*found, Button(say("journals-to-journal"), to.Journal(pair_id=pair.id))]
