"""What the bot says of its own accord: how many and how long, never who."""

from collections.abc import Sequence

from locales import Say
from models.checkincards import Nudged
from models.checkins import CheckIn
from models.mentorships import Mentorship
from views import Button, Screen
from views.checkins import callbacks as to
from views.deliveries import Item
from views.journals.callbacks import Log
from views.mentorships.callbacks import Mine, Pairs

SAID = ("checkins-push-week", "checkins-push-gap", "checkins-fit-other-mentor", "checkins-fit-other-mentee")


def nudge(found: Nudged, say: Say) -> Screen:
    """To the mentor: one pair, or several at once."""
    one = found.pairs[0] if len(found.pairs) == 1 else None
    if one is not None:
        said, log = (
            say(f"checkins-push-{found.why}"),
            Button(say("checkins-log"), Log(pair_id=one.id), style="primary"),
        )
    else:
        said = say("checkins-push-several", count=len(found.pairs))
        log = Button(say("checkins-to-mine"), Mine(), style="primary")
    return Screen(
        said,
        log,
        [
            Button(say("checkins-push-not-yet"), to.NotYet()),
            Button(say("checkins-push-cannot"), to.Cannot(pair_id=one.id if one else 0)),
        ],
    )


def nudge_line(found: Nudged, say: Say) -> Item:
    return Item(say("checkins-push-line", count=len(found.pairs)), Mine())


def hint(count: int, say: Say) -> Screen:
    return Screen(say("checkins-push-hint", count=count), Button(say("checkins-push-open"), Pairs()))


def hint_line(count: int, say: Say) -> Item:
    return Item(say("checkins-push-hint", count=count), Pairs())


def month(found: Sequence[CheckIn], say: Say) -> Screen:
    leads: to.CheckIn | to.Waiting = to.CheckIn(id=found[0].id) if len(found) == 1 else to.Waiting()
    return Screen(
        say("checkins-push-month", count=len(found)),
        Button(say("checkins-push-answer"), leads, style="primary"),
    )


def month_line(say: Say) -> Item:
    return Item(say("checkins-push-month-line"), to.Waiting())


def fit(pair: Mentorship, side: str, say: Say) -> Screen:
    """To each of the two alone; the other one never learns what was answered."""
    return Screen(
        say("checkins-push-fit"),
        [
            Button(say("checkins-fit-yes"), to.Fit(pair_id=pair.id, said="yes")),
            Button(say("checkins-fit-rather"), to.Fit(pair_id=pair.id, said="rather")),
        ],
        Button(say(f"checkins-fit-other-{side}"), to.Fit(pair_id=pair.id, said="other")),
    )


def weekly(count: int, say: Say) -> Screen:
    return Screen(say("checkins-push-weekly", count=count), _alerts(say))


def red(count: int, say: Say) -> Screen:
    return Screen(say("checkins-push-red", count=count), _alerts(say))


def _alerts(say: Say) -> Button:
    return Button(say("checkins-push-open"), to.Alerts(), style="primary")
