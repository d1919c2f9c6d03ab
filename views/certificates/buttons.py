"""What other features offer of certificates: her paper to a reader, the giving to an organiser."""

from locales import Say
from models.eventcards import EventCard
from views import Button
from views.certificates.callbacks import Issue, Paper


def of_reader(shown: EventCard, say: Say) -> list[Button]:
    """Her paper, once she has one."""
    if shown.certificate_id is None:
        return []
    return [Button(say("certificates-take-mine"), Paper(id=shown.certificate_id))]


def of_organiser(shown: EventCard, say: Say) -> list[Button]:
    """When the event is over and papers are promised."""
    event = shown.event
    if shown.phase not in ("over", "reported") or not event.certificate or event.external:
        return []
    return [Button(say("certificates-event-button"), Issue(event=event.id))]
