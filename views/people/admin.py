"""The administrator's page."""

from collections.abc import Sequence

from locales import Html, Say
from models.cards import Status
from models.district import District
from models.people import Person
from views import Button, Screen
from views.people import names
from views.people.callbacks import Find, Menu, Waiting


def home(status: Status, admins: Sequence[Person], waiting: int, say: Say, district: District) -> Screen:
    """How the bot fares, who the administrators are, what waits for a word."""
    asked = [Button(say("people-waiting", count=waiting), Waiting(), style="primary")] if waiting else []
    named = district.settings.names_in_chat
    return Screen(
        Html.joined(
            [
                numbers(status, say),
                say("people-admins", admins=say.several(names.shown(one, say, named) for one in admins)),
            ],
            "\n\n",
        ),
        asked,
        Button(say("people-find"), Find()),
        Button(say("people-menu-back"), Menu()),
    )


def numbers(status: Status, say: Say) -> Html:
    return say(
        "people-status",
        people=say.number(status.people),
        inside=say.number(status.inside),
        blocked=say.number(status.blocked),
        waiting=say.number(status.waiting),
        quarantined=say.number(status.quarantined),
        queued=say.number(status.queued),
        uncertain=say.number(status.uncertain),
    )
