"""What whoever looks after a pair does with it, and what the two find under «Ещё»."""

from locales import Html, Say
from models.mentorships import ACTIVE, CLOSING, CONSENTED, PAUSED, Mentorship
from models.paircards import PairCard
from views import Button, Screen
from views.mentorships import callbacks as to
from views.mentorships import cards, words


def more(shown: PairCard, say: Say) -> Screen:
    """What is seldom done: of it only what makes sense now."""
    number = shown.pair.id
    return Screen(
        Html.joined([say("mentorships-card"), *cards.people(shown, say), words.state(shown.pair, say)]),
        *(_changes(shown.pair, shown.followed is None, say) if shown.runs and shown.pair.live else []),
        *_showing(shown, say),
        Button(say("mentorships-history"), to.History(id=number)),
        *([Button(say("mentorships-terms-button"), to.Terms())] if shown.viewer == "mentor" else []),
        Button(say("mentorships-to-pair"), to.Pair(id=number)),
    )


def _changes(pair: Mentorship, alone: bool, say: Say) -> list[Button]:
    number, found = pair.id, list[Button]()
    if pair.state == CLOSING:
        found.append(Button(say("mentorships-complete"), to.Complete(id=number), style="primary"))
    if pair.state == ACTIVE:
        found.append(Button(say("mentorships-pause"), to.Pause(id=number)))
    if pair.state == PAUSED:
        found.append(Button(say("mentorships-resume"), to.Resume(id=number)))
        found.append(Button(say("mentorships-pause-longer"), to.Pause(id=number)))
    if alone:
        found.append(Button(say("mentorships-succeed"), to.Succeed(id=number)))
    if pair.ends_on is None:
        found.append(Button(say("mentorships-extend"), to.Extend(id=number)))
        found.append(Button(say("mentorships-end"), to.End(id=number)))
    else:
        found.append(Button(say("mentorships-stay"), to.Stay(id=number)))
    if pair.state != CLOSING:
        found.append(Button(say("mentorships-complete"), to.Complete(id=number)))
    return found


def _showing(shown: PairCard, say: Say) -> list[Button]:
    """The mentee decides what her mentor sees."""
    if shown.viewer != "mentee" or not (shown.pair.live or shown.pair.state == CONSENTED):
        return []
    if shown.shown:
        return [Button(say("mentorships-hide"), to.Hide(id=shown.pair.id))]
    return [Button(say("mentorships-show"), to.Show(id=shown.pair.id))]


def sure_to_complete(shown: PairCard, say: Say) -> Screen:
    pair = shown.pair
    return Screen(
        Html.joined([say("mentorships-complete-sure"), *cards.people(shown, say)]),
        Button(say("mentorships-complete"), to.Complete(id=pair.id, sure=True), style="primary"),
        Button(say("mentorships-to-pair"), to.Pair(id=pair.id)),
    )
