"""A young teacher’s own case: a methodist will be in touch; whom may be told is her word."""

from datetime import datetime

from locales import Html, Say
from models.district import District
from models.signals import RiskCase
from views import Button, Screen
from views.people import hiding
from views.people.callbacks import Menu
from views.signals import callbacks as to


def mine(found: RiskCase | None, district: District, say: Say, *, toast: str = "") -> Screen:
    """Short: that a signal is seen, until when to expect a word, and the way out."""
    menu = Button(say("people-menu-back"), Menu())
    if found is None:
        return Screen(say("signals-mine-none"), menu)
    if found.contacted_at is None:
        said = say("signals-mine", day=say.weekday(found.contact_by))
    else:
        said = say("signals-mine-met")
    scopes = []
    for code, one in district.pulse.protocol.scopes.items():
        given = code in found.scope
        told = f"{'✅' if given else '▫️'} {one.called(say.language)}"
        scopes.append(Button(told, to.MyScope(code=code, given=not given)))
    return Screen(
        Html.joined([said, say("signals-mine-scope")], "\n\n"),
        *scopes,
        Button(say("signals-no-more"), to.NoMore()),
        [hiding.button(say), menu],
        toast=toast,
        fades=True,
    )


def sure(say: Say) -> Screen:
    return Screen(
        say("signals-no-more-ask"),
        Button(say("signals-no-more-yes"), to.NoMore(sure=True)),
        Button(say("signals-keep"), to.Mine()),
        fades=True,
    )


def no_more(found: RiskCase, district: District, say: Say) -> Screen:
    """Closed; where a life may be in danger, noted, with where to turn at once."""
    if found.closed_at is not None:
        text = say("signals-no-more-done")
    else:
        text = say("signals-no-more-noted", contact=district.pulse.protocol.help_contact)
    return Screen(text, Button(say("people-menu-back"), Menu()), fades=True)


def promised(contact_by: datetime, say: Say) -> Html:
    """Under the end of a pulse in which she asked for a talk: when to expect it."""
    return say("signals-promised", day=say.weekday(contact_by))
