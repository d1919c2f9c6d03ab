"""What the card of an event offers of talks."""

from locales import Say
from models.eventcards import EventCard
from views import Button
from views.talks.callbacks import Open, Propose, Review


def of_reader(shown: EventCard, say: Say) -> list[Button]:
    """Her talk, or to propose one while they are taken."""
    if shown.talk is not None and shown.talk.state not in ("withdrawn", "rejected"):
        return [Button(say("talks-mine-here"), Open(id=shown.talk.id))]
    if shown.takes_talks:
        return [Button(say("talks-propose"), Propose(event=shown.event.id))]
    return []


def of_organiser(shown: EventCard, say: Say) -> list[Button]:
    """Whose talks they are, once the event is known to others."""
    if shown.phase in ("draft", "cancelled") or shown.event.external:
        return []
    return [Button(say("talks-event-button"), Review(event=shown.event.id))]
