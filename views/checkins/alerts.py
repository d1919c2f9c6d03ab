"""Alerts as methodists see them, the load of mentors, and what mentors said from month to month."""

from collections.abc import Sequence
from datetime import date

from locales import Html, Say
from models.checkincards import AlertCard, MentorLoad
from models.checkins import Alert, CheckIn
from models.district import District
from models.mentorships import Mentorship
from views import Button, Screen, pages
from views.beginners.callbacks import Hub
from views.checkins import callbacks as to
from views.checkins import words
from views.mentorships.callbacks import Pair
from views.people import names as people
from views.signals.callbacks import Cases

PULSE = "low_pulse"


def shelf(
    found: Sequence[Alert], count: int, page: int, size: int, district: District, say: Say, *, names: bool
) -> Screen:
    """A line for each; whose pulse is low is only behind the button, where the look is recorded."""
    rows: list[Button | list[Button]] = [
        Button(_line(one, district, say, names=names), to.One(id=one.id)) for one in found
    ]
    rows.append(
        pages(
            say("checkins-earlier"), say("checkins-further"), lambda at: to.Alerts(page=at), page, count, size
        )
    )
    return Screen(
        say("checkins-shelf", count=count) if count else say("checkins-shelf-none"),
        *rows,
        Button(say("checkins-to-loads"), to.Loads()),
        Button(say("checkins-to-hub"), Hub()),
    )


def _line(one: Alert, district: District, say: Say, *, names: bool) -> str:
    icon, title = words.icon(one.rule, district), words.title(one.rule, district, say)
    if one.rule == PULSE:
        return say("checkins-line-hidden", icon=icon, title=title)
    mark = icon if "contacted" not in one.facts else f"{icon}📞"
    return say("checkins-line", icon=mark, title=title, who=people.shown(one.person, say, names))


def card(shown: AlertCard, district: District, say: Say, *, toast: str = "") -> Screen:
    """Why the rule speaks, in numbers and days, and what to do next."""
    alert = shown.alert
    head = say(
        "checkins-card",
        icon=words.icon(alert.rule, district),
        title=words.title(alert.rule, district, say),
        day=say.day(alert.opened_on),
    )
    parts = [Html.joined([head, *_whom(shown, say)]), say("checkins-why", why=words.why(shown, say))]
    if shown.check_in is not None:
        parts.append(Html.joined(words.answers(shown.check_in, district, say)))
    if alert.settled_at is not None:
        parts.append(say("checkins-settled-on", day=say.day(alert.settled_at)))
    else:
        parts.append(say("checkins-suggest", what=words.suggest(alert.rule, district, say)))
        if day := alert.facts.get("contacted"):
            parts.append(say("checkins-contacted-on", day=say.day(date.fromisoformat(day))))
    hidden = alert.rule == PULSE
    return Screen(Html.joined(parts, "\n\n"), *_deeds(shown, say), toast=toast, fades=hidden, protect=hidden)


def _whom(shown: AlertCard, say: Say) -> list[Html]:
    pair = shown.pair
    if pair is None:
        return [say("checkins-card-person", who=people.shown(shown.person, say, shown.names))]
    return [
        say("checkins-card-mentor", who=people.shown(pair.mentor, say, shown.names)),
        say("checkins-card-mentee", who=people.shown(pair.mentee, say, shown.names)),
        say("checkins-card-school", school=pair.school.title),
    ]


def _deeds(shown: AlertCard, say: Say) -> list[Button | list[Button]]:
    number, found = shown.alert.id, list[Button | list[Button]]()
    if shown.alert.settled_at is None:
        found.append(
            [
                Button(say("checkins-contact"), to.Contact(id=number)),
                Button(say("checkins-settle"), to.Settle(id=number), style="success"),
            ]
        )
    if shown.alert.rule == PULSE:
        found.append(Button(say("checkins-to-signals"), Cases()))
    elif shown.pair is not None:
        found.append(Button(say("checkins-to-pair"), Pair(id=shown.pair.id)))
    return [*found, Button(say("checkins-back"), to.Alerts())]


def settled(say: Say) -> Screen:
    return Screen(say("checkins-settled-done"), Button(say("checkins-back"), to.Alerts()))


def loads(found: Sequence[MentorLoad], count: int, page: int, size: int, say: Say, *, names: bool) -> Screen:
    lines = [
        say(
            "checkins-load-line",
            mark="🟡" if one.mentees >= one.most else "▫️",
            who=people.shown(one.mentor, say, names),
            mentees=one.mentees,
            most=one.most,
            meetings=one.meetings,
        )
        for one in found
    ]
    head = say("checkins-loads") if found else say("checkins-loads-none")
    return Screen(
        Html.joined([head, *lines]),
        pages(
            say("checkins-earlier"), say("checkins-further"), lambda at: to.Loads(page=at), page, count, size
        ),
        Button(say("checkins-back"), to.Alerts()),
    )


def of_pair(
    pair: Mentorship, found: Sequence[CheckIn], district: District, say: Say, *, names: bool
) -> Screen:
    """The latest month first."""
    head = say("checkins-months", who=people.shown(pair.mentor, say, names))
    parts = [
        Html.joined([say("checkins-month", month=_month(row.month, say)), *words.answers(row, district, say)])
        for row in found
    ]
    return Screen(
        Html.joined([head, *(parts or [say("checkins-months-none")])], "\n\n"),
        Button(say("checkins-to-pair"), Pair(id=pair.id)),
    )


def _month(code: str, say: Say) -> str:
    return say.full_month(date.fromisoformat(f"{code}-01"))
