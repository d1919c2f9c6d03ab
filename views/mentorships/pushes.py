"""Pushes about pairs: they name nobody; who it is stands on the screen behind the button."""

from collections.abc import Sequence
from datetime import datetime

from aiogram.filters.callback_data import CallbackData

from locales import Say
from models.mentorships import Mentorship
from views import Button, Screen
from views.matches.callbacks import For
from views.mentorships import callbacks as to

# What is told, and to whom the next step belongs.
NEWS = (
    "declined",
    "not-formed",
    "lapsed",
    "withdrawn",
    "consented",
    "mentee-agreed",
    "order-awaited",
    "active",
    "replaced",
    "paused",
    "resumed",
    "pause-ends",
    "notice",
    "stays",
    "extended",
    "ends-soon",
    "closing",
    "completed",
    "ended",
    "left",
    "mentor-moved",
    "mentee-moved",
)
# Who proposed finds the next mentor from here.
NEXT = ("declined", "lapsed")
SAID = (
    "mentorships-many-closing",
    "mentorships-many-ends-soon",
    *(f"mentorships-news-{what}" for what in NEWS),
)


def asked(pair: Mentorship, state: str, by: datetime, say: Say, *, again: bool) -> Screen:
    """To whose word is awaited; `again` when the term is near."""
    day = say.moment(by)
    if state == "proposed":
        said = say("mentorships-push-again" if again else "mentorships-push-mentor", day=day)
    else:
        said = say("mentorships-push-again-mentee" if again else "mentorships-push-mentee", day=day)
    return Screen(said, Button(say("mentorships-look"), to.Pair(id=pair.id), style="primary"))


def news(pair: Mentorship, what: str, say: Say, *, finds: bool) -> Screen:
    """`finds` is whether the reader may look for the next mentor."""
    following = Button(say("mentorships-next-one"), _onward(pair), style="primary")
    return Screen(
        say(f"mentorships-news-{what}"),
        [following] if finds and what in NEXT else [],
        Button(say("mentorships-to-pair"), to.Pair(id=pair.id)),
    )


def _onward(pair: Mentorship) -> CallbackData:
    """To those who suit; who replaces a mentor is found by hand."""
    if pair.follows_id is None:
        return For(mentee_id=pair.mentee_id)
    return to.Propose(mentee_id=pair.mentee_id, follows_id=pair.follows_id)


def many(found: Sequence[Mentorship], what: str, say: Say) -> Screen:
    """One pair is told of by itself, several as a number."""
    if len(found) == 1:
        return news(found[0], what, say, finds=False)
    shelf = "closing" if what == "closing" else "live"
    said = say(f"mentorships-many-{what}", count=len(found))
    return Screen(said, Button(say("mentorships-look"), to.Pairs(shelf=shelf), style="primary"))


def wish(say: Say) -> Screen:
    return Screen(say("mentorships-push-wish"), Button(say("mentorships-to-wishes"), to.Wishes()))


def not_now(say: Say) -> Screen:
    return Screen(say("mentorships-push-not-now"), Button(say("mentorships-to-mine"), to.Mine()))
