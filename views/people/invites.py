"""An invite: in the chat as a link with a QR picture, on paper as cards to cut."""

from datetime import datetime
from io import BytesIO

from locales import Say
from models.people import Person
from views import Button, File, Screen
from views.people import names
from views.people.callbacks import Look, Uninvite


def invite(
    person: Person, link: str, key: str, until: datetime, say: Say, *, by_name: bool, inside: bool
) -> Screen:
    """`key` in groups, to be read aloud or written down; nobody can see it a second time."""
    said = say(
        "people-invite-made",
        who=names.shown(person, say, by_name),
        link=link,
        code=key,
        until=say.full_day(until),
    )
    warning = "\n\n" + say("people-invite-inside") if inside else ""
    return Screen(
        said + warning,
        Button(say("people-invite-copy"), copy=link),
        Button(say("people-uninvite"), Uninvite(id=person.id)),
        Button(say("people-back-to-card"), Look(id=person.id)),
        picture=File("invite.png", qr(link)),
        fresh=True,
        protect=True,
    )


def revoked(person_id: int, say: Say) -> Screen:
    return Screen(
        say("people-uninvited"),
        Button(say("people-back-to-card"), Look(id=person_id)),
        toast=say("people-done"),
        fresh=True,
    )


def qr(link: str, scale: int = 8) -> bytes:
    """The link as a PNG picture."""
    import segno

    kept = BytesIO()
    segno.make(link, error="m").save(kept, kind="png", scale=scale, border=4)
    return kept.getvalue()
