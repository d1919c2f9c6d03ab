"""What attendance offers on the card of an event and on its organiser's screen."""

from locales import Say
from models.eventcards import EventCard
from views import Button
from views.attendances import callbacks as to


def of_reader(shown: EventCard, say: Say) -> list[Button]:
    """Check in, say what one thought, take the materials, or ask for them."""
    number, found = shown.event.id, []
    if shown.doors and not shown.came:
        found.append(Button(say("attendances-check-in"), to.CheckIn(event=number), style="primary"))
    return found


def of_organiser(shown: EventCard, say: Say) -> list[Button]:
    """The list, the materials, and how it went."""
    event = shown.event
    if event.external or shown.phase in ("draft", "cancelled"):
        return []
    return [Button(say("attendances-list"), to.Mark(event=event.id))]
