"""What the bot says about programmes of its own accord: never what is in them, never a name."""

from locales import Say
from models.apprenticeships import Apprenticeship
from views import Button, Screen
from views.apprenticeships import callbacks as to
from views.deliveries import Item

NEWS = ("asked", "agreed", "changed", "moved", "closing", "closed")
SAID = tuple(f"apprenticeships-push-{what}" for what in NEWS)


def news(programme: Apprenticeship, what: str, say: Say) -> Screen:
    return Screen(say(f"apprenticeships-push-{what}"), _open(programme, say))


def review(programme: Apprenticeship, say: Say) -> Screen:
    """Halfway: three taps on how it goes."""
    return Screen(
        say("apprenticeships-push-review"),
        Button(say("apprenticeships-review-button"), to.Review(id=programme.id), style="primary"),
        _open(programme, say),
    )


def ending(programme: Apprenticeship, say: Say) -> Screen:
    """Two weeks before the end: sum up, or run on."""
    return Screen(
        say("apprenticeships-push-ending", day=say.day(programme.until)),
        Button(say("apprenticeships-finish"), to.Finish(id=programme.id), style="primary"),
        Button(say("apprenticeships-change-term"), to.Term(id=programme.id)),
        _open(programme, say),
    )


def waiting(programme: Apprenticeship, say: Say) -> Screen:
    """To who looks after the pair: the end has waited for two weeks."""
    return Screen(
        say("apprenticeships-push-waiting"),
        Button(say("apprenticeships-alone"), to.Alone(pair_id=programme.mentorship_id), style="primary"),
        _open(programme, say),
    )


def line(programme: Apprenticeship, say: Say) -> Item:
    """In the digest, where there was no room for a push."""
    return Item(say("apprenticeships-digest-line"), to.Programme(pair_id=programme.mentorship_id))


def _open(programme: Apprenticeship, say: Say) -> Button:
    return Button(say("apprenticeships-open"), to.Programme(pair_id=programme.mentorship_id))
