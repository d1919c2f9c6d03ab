"""What attendance offers on the card of an event and on its organiser's screen."""

from locales import Say
from models.eventcards import EventCard
from models.registrations import SEATED
from views import Button
from views.attendances import callbacks as to

BEGUN = ("running", "over", "reported")


def of_reader(shown: EventCard, say: Say) -> list[Button]:
    """Check in, say what one thought, take the materials, or ask for them."""
    number, found = shown.event.id, []
    seated = shown.mine is not None and shown.mine.state == SEATED
    if shown.doors and not shown.came:
        found.append(Button(say("attendances-check-in"), to.CheckIn(event=number), style="primary"))
    if shown.hears and shown.came and not shown.heard:
        found.append(Button(say("attendances-give-feedback"), to.Feedback(event=number), style="primary"))
    if shown.materials and not shown.runs:
        found.append(
            Button(say("attendances-materials-button", count=shown.materials), to.Materials(event=number))
        )
    elif shown.phase in BEGUN and not (seated or shown.came or shown.wished or shown.event.external):
        found.append(Button(say("attendances-wish"), to.Wish(event=number)))
    return found


def of_organiser(shown: EventCard, say: Say) -> list[Button]:
    """The list, the materials, and how it went."""
    event = shown.event
    if event.external or shown.phase in ("draft", "cancelled"):
        return []
    found = [Button(say("attendances-list"), to.Mark(event=event.id))]
    found.append(
        Button(say("attendances-materials-button", count=shown.materials), to.Materials(event=event.id))
    )
    if shown.phase in BEGUN:
        found.append(Button(say("attendances-summary-button"), to.Summary(event=event.id)))
    return found
