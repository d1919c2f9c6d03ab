"""A result shown to a mentor: the consent, to whom it is shown, and what the mentor sees."""

from collections.abc import Sequence

from locales import Html, Say
from models.district import Consent
from models.people import Person
from models.profiles import Result
from models.questionnaires import Share
from views import Button, Screen
from views.people import Menu, hiding
from views.people.entrance import mark
from views.plans.callbacks import Shared
from views.questionnaires import callbacks as to
from views.questionnaires import profile


def consent(asked: Consent, viewer: Person, say: Say) -> Screen:
    """C4 as a message of its own, given anew for every mentor."""
    agree = to.AgreeToShare(viewer_id=viewer.id, mark=mark(asked, say.language))
    return Screen(
        say("people-consent-text", title=asked.title(say.language), words=asked.text(say.language)),
        [Button(say("people-agree"), agree, style="primary"), Button(say("people-not-now"), to.Shares())],
        fresh=True,
    )


def shares(found: Sequence[Share], say: Say, *, toast: str = "") -> Screen:
    """To whom the result is shown now; each can be taken back at once."""
    lines = [
        say("questionnaires-share-line", name=share.viewer.full_name, day=say.full_day(share.given_at))
        for share in found
    ]
    text = (
        say("questionnaires-shares-list", lines=Html.joined(lines))
        if lines
        else say("questionnaires-shares-none")
    )
    buttons = [
        Button(say("questionnaires-take-back", name=share.viewer.full_name), to.TakeBack(id=share.id))
        for share in found
    ]
    return Screen(
        text,
        *buttons,
        Button(say("questionnaires-share"), to.Share()),
        Button(say("questionnaires-mine"), to.Mine()),
        toast=toast,
    )


def shown(found: Sequence[Share], say: Say) -> Screen:
    """The mentor's page: those who decided to show their results, by name."""
    buttons = [Button(share.person.full_name, to.Look(id=share.id)) for share in found]
    return Screen(
        say("questionnaires-shown" if found else "questionnaires-shown-none"),
        *buttons,
        Button(say("questionnaires-to-menu"), Menu()),
    )


def look(person: Person, result: Result | None, say: Say) -> Screen:
    """Groups and levels, no single answers and no themes of single answers."""
    back = Button(say("questionnaires-to-shown"), to.Shown())
    if result is None or result.profile is None:
        return Screen(say("questionnaires-look-none", name=person.full_name), back)
    found, instrument = result.profile, result.instrument
    finished = result.response.finished_at
    head = say("questionnaires-look", name=person.full_name, day=say.full_day(finished) if finished else "")
    parts = [head, *profile.strengths(instrument, found, say), *profile.focus(instrument, found, say)]
    parts.append(say("questionnaires-look-note"))
    plan = Button(say("plans-shared-open"), Shared(person_id=person.id))
    return Screen(Html.joined(parts, "\n\n"), plan, hiding.button(say), back, fresh=True, fades=True)


def told(say: Say) -> Screen:
    """To the mentor: somebody shows a result; who it is stands on the screen alone."""
    return Screen(say("questionnaires-told-shared"), Button(say("questionnaires-look-open"), to.Shown()))
