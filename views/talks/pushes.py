"""What the bot says about talks of its own accord: that there is a word, not what it is about whom."""

from locales import Say
from models.events import Event
from models.talks import Talk
from views import Button, Screen
from views.talks import callbacks as to

STATES = ("accepted", "revise", "rejected", "given")
SAID = tuple(f"talks-push-{state}" for state in STATES)


def reviewed(talk: Talk, say: Say) -> Screen:
    """To the author: accepted, to be revised, rejected; one elsewhere confirmed or not."""
    if talk.event_id is None and talk.state == "rejected":
        return Screen(say("talks-push-declined"), _open(talk, say))
    return Screen(say(f"talks-push-{talk.state}"), _open(talk, say))


def named(talk: Talk, event: Event, say: Say) -> Screen:
    """To a speaker whom the organiser has named."""
    return Screen(
        say("talks-push-named", event=event.title, when=say.moment(event.starts_at)), _open(talk, say)
    )


def proposed(talk: Talk, event: Event, say: Say) -> Screen:
    """To the organiser: an abstract, or its new version, waits for a word."""
    return Screen(say("talks-push-proposed", event=event.title), _open(talk, say))


def _open(talk: Talk, say: Say) -> Button:
    return Button(say("talks-open"), to.Open(id=talk.id), style="primary")
