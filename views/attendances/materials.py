"""What stays after an event: the list, each of them, and word of new ones."""

from collections.abc import Sequence

from locales import Html, Say
from models.events import Event, EventMaterial
from views import Button, File, Screen
from views.attendances import callbacks as to
from views.attendances.doors import back, to_desk

KINDS = ("recording", "slides", "other")
SAID = tuple(f"attendances-kind-{kind}" for kind in KINDS)


def named(material: EventMaterial, say: Say) -> str:
    """Its title; without one, what it is."""
    return material.title or say(f"attendances-kind-{material.kind if material.kind in KINDS else KINDS[-1]}")


def listed(
    event: Event, materials: Sequence[EventMaterial], say: Say, *, runs: bool, toast: str = ""
) -> Screen:
    """Each is a button: a link opens, a file is sent. Whoever runs the event adds and takes away."""
    key = "attendances-materials" if materials else "attendances-materials-none"
    return Screen(
        say(key, title=event.title),
        *(_row(material, say, runs) for material in materials),
        [Button(say("attendances-add"), to.Add(event=event.id), style="primary")] if runs else [],
        to_desk(event, say) if runs else back(event, say),
        toast=toast,
    )


def _row(material: EventMaterial, say: Say, runs: bool) -> list[Button]:
    name = named(material, say)
    row = [Button(name, url=material.link) if material.link else Button(name, to.Take(id=material.id))]
    return [*row, Button(say("attendances-drop"), to.Drop(id=material.id))] if runs else row


def sent(material: EventMaterial, say: Say) -> Screen:
    """A file, as it was given."""
    assert material.file is not None
    file = File(material.file.get("name") or named(material, say), file_id=material.file["id"])
    photo = material.file.get("kind") == "photo"
    return Screen(
        named(material, say),
        Button(say("attendances-to-materials"), to.Materials(event=material.event_id)),
        picture=file if photo else None,
        document=None if photo else file,
        fresh=True,
    )


def sure(material: EventMaterial, say: Say) -> Screen:
    return Screen(
        say("attendances-drop-sure", name=named(material, say)),
        Button(say("attendances-drop-yes"), to.Drop(id=material.id, sure=True), style="danger"),
        Button(say("attendances-to-materials"), to.Materials(event=material.event_id)),
    )


def wished(event: Event, say: Say) -> Screen:
    """Nothing is there yet: it will be sent."""
    return Screen(say("attendances-wished", title=event.title), back(event, say))


def push(event: Event, materials: Sequence[EventMaterial], delivery: int, say: Say) -> Screen:
    """There is something new."""
    names = Html.joined([say("attendances-push-material", name=named(one, say)) for one in materials])
    return Screen(
        say("attendances-push-materials", title=event.title, names=names),
        Button(
            say("attendances-to-materials"),
            to.Materials(event=event.id, delivery=delivery),
            style="primary",
        ),
    )
