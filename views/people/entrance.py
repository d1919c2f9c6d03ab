"""The way in: guest, invite, consent, what to send."""

from collections.abc import Sequence

from locales import Html, Say
from models.associations import Association
from models.district import Consent, District
from models.people import Employment, Person
from views import Button, Screen
from views.announcements.callbacks import Feed
from views.people import names
from views.people.callbacks import Code, Enter, Help, Later, Me, Menu, Preset, Right, Wrong

MARK = 12


def mark(consent: Consent, language: str) -> str:
    """The beginning of the text's hash: a button of an older text is known by it."""
    return consent.hash(language)[:MARK]


def guest(say: Say, district: District, *, invited: bool = False) -> Screen:
    """Whoever came without an invite; `invited` has opened one and has not agreed yet."""
    title = district.settings.title_en if say.language == "en" else district.settings.title
    go_on = [Button(say("people-guest-go-on"), Right(), style="primary")] if invited else []
    return Screen(
        say("people-guest-invited" if invited else "people-guest", district=title),
        go_on,
        Button(say("people-menu-feed"), Feed()),
        [Button(say("people-guest-code"), Code())] if not invited else [],
        [Button(say("people-menu-help"), Help()), Button(say("people-menu-language"), Me(part="language"))],
    )


def wrong_code(say: Say) -> Screen:
    again = Button(say("people-guest-code"), Code())
    return Screen(say("people-code-wrong"), again, Button(say("people-menu-feed"), Feed()))


def is_this_you(
    person: Person, jobs: Sequence[Employment], joined: Sequence[Association], say: Say, district: District
) -> Screen:
    lines = [Html("• ") + names.job(job, say, district) for job in jobs]
    lines += [Html("• ") + association.title for association in joined]
    return Screen(
        say("people-is-this-you", name=person.called or person.surname, facts=Html.joined(lines)),
        [Button(say("people-yes"), Right(), style="primary"), Button(say("people-wrong"), Wrong())],
        fresh=True,
    )


def be_admin(say: Say) -> Screen:
    return Screen(say("people-be-admin"), Button(say("people-go-on"), Right(), style="primary"), fresh=True)


def consent(asked: Consent, say: Say) -> Screen:
    """C1 as a message of its own, nothing else in it."""
    return Screen(
        say("people-consent-text", title=asked.title(say.language), words=asked.text(say.language)),
        [
            Button(say("people-agree"), Enter(mark=mark(asked, say.language)), style="primary"),
            Button(say("people-not-now"), Later()),
        ],
        fresh=True,
    )


def refused(say: Say) -> Screen:
    """Saying no is as easy as saying yes, and leaves the public announcements."""
    return Screen(
        say("people-without-consent"),
        Button(say("people-menu-feed"), Feed()),
        Button(say("people-menu-consent"), Right()),
    )


def what_to_send(person: Person, say: Say, waiting: Sequence[str] = ()) -> Screen:
    """`waiting` are the titles of the roles a holder has yet to confirm."""
    head = say("people-entered", name=person.called or person.surname)
    notes = [say("people-entered-waiting", roles=say.several(waiting))] if waiting else []
    return Screen(
        Html.joined([head, *notes, say("people-what-to-send")], "\n\n"),
        Button(say("people-preset-all"), Preset(name="all"), style="primary"),
        Button(say("people-preset-mine"), Preset(name="mine")),
        Button(say("people-preset-own"), Me(part="rubrics")),
    )


def mistake_sent(say: Say) -> Screen:
    return Screen(
        say("people-mistake-sent"),
        Button(say("people-mistake-go-on"), Right(), style="primary"),
        Button(say("people-not-now"), Menu()),
    )


def contact_not_yours(say: Say) -> Screen:
    return Screen(say("people-contact-not-yours"), Button(say("people-menu-back"), Menu()))


def contact_not_needed(say: Say) -> Screen:
    return Screen(say("people-contact-not-needed"), Button(say("people-menu-back"), Menu()))
