"""A mentor's terms, and those who would like to become one."""

from collections.abc import Sequence

from locales import Html, Say
from models.cards import PAGE
from models.mentorships import MentorTerms, MentorWish
from views import Button, Screen, pages
from views.beginners.callbacks import Hub
from views.mentorships import callbacks as to
from views.people.callbacks import Menu
from views.people.names import shown


def terms(found: MentorTerms | None, most: int, say: Say, *, toast: str = "") -> Screen:
    """How many, from when, online or not; a tap changes it. `most` is what the district allows."""
    own = found.most if found and found.most else 0
    away = found.away_until if found else None
    online = found is None or found.online
    lines = [
        say("mentorships-terms"),
        say("mentorships-terms-own", count=own) if own else say("mentorships-terms-any", most=most),
        say("mentorships-terms-away", day=say.full_day(away)) if away else say("mentorships-terms-ready"),
        say("mentorships-terms-online") if online else say("mentorships-terms-offline"),
    ]
    counts = [
        Button(say("mentorships-terms-count", count=count), to.Most(count=count))
        for count in range(1, most + 1)
    ]
    back = to.Away(clear=True) if away else to.Away()
    return Screen(
        Html.joined(lines),
        counts,
        Button(say("mentorships-terms-back" if away else "mentorships-terms-leave"), back),
        Button(
            say("mentorships-terms-to-off" if online else "mentorships-terms-to-on"), to.Online(on=not online)
        ),
        Button(say("mentorships-to-mine"), to.Mine()),
        toast=toast,
    )


def offer(say: Say) -> Screen:
    """What a mentor does, before somebody offers herself."""
    return Screen(
        say("mentorships-wish-offer"),
        Button(say("mentorships-wish-yes"), to.Wish(sure=True), style="primary"),
        Button(say("people-menu-back"), Menu()),
    )


def wished(say: Say, *, toast: str = "") -> Screen:
    return Screen(
        say("mentorships-wished"),
        Button(say("mentorships-unwish"), to.Unwish()),
        Button(say("people-menu-back"), Menu()),
        toast=toast,
    )


def unwished(say: Say) -> Screen:
    return Screen(say("mentorships-unwished"), Button(say("people-menu-back"), Menu()))


def wishes(
    found: Sequence[MentorWish], count: int, page: int, say: Say, *, names: bool, toast: str = ""
) -> Screen:
    """Those who would like to mentor; each is given the role, or an answer."""
    lines = [say("mentorships-wishes", count=count) if count else say("mentorships-wishes-none")]
    lines += [
        say(
            "mentorships-wishes-line",
            place=place,
            who=shown(one.person, say, names),
            day=say.full_day(one.asked_at),
        )
        for place, one in enumerate(found, page * PAGE + 1)
    ]
    rows = [
        [
            Button(say("mentorships-wish-grant", place=place), to.Grant(id=one.id), style="primary"),
            Button(say("mentorships-wish-not-now", place=place), to.NotNow(id=one.id)),
        ]
        for place, one in enumerate(found, page * PAGE + 1)
    ]
    return Screen(
        Html.joined(lines),
        *rows,
        pages(say("people-earlier"), say("people-further"), lambda at: to.Wishes(page=at), page, count, PAGE),
        Button(say("beginners-to-hub"), Hub()),
        toast=toast,
    )
