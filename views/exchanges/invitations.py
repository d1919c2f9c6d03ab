"""The invitation to a round in words, and its link."""

from locales import Say
from models.announcements import Announcement
from models.exchanges import ExchangeRound
from views import Button, Screen, plain
from views.announcements.callbacks import Manage
from views.exchanges import callbacks as to

PREFIX = "ex-"


def link(bot: str, found: ExchangeRound) -> str:
    return f"https://t.me/{bot}?start={PREFIX}{found.id}"


def words(found: ExchangeRound, say: Say) -> tuple[str, str]:
    """The title and the body."""
    joins, visits = say.moment(found.joins_until), say.full_day(found.visits_until)
    return (
        plain(say("exchanges-invitation-title", title=found.title)),
        plain(say("exchanges-invitation-body", joins=joins, visits=visits)),
    )


def written(found: ExchangeRound, made: Announcement, say: Say) -> Screen:
    return Screen(
        say("exchanges-invitation-written", title=made.title),
        Button(say("exchanges-invitation-open"), Manage(id=made.id), style="primary"),
        Button(say("exchanges-to-round"), to.Round(id=found.id)),
    )
