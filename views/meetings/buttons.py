"""What an event's card offers of its meeting side."""

from locales import Say
from models.eventcards import EventCard
from views import Button
from views.meetings.callbacks import Agenda

KINDS = ("meeting", "council")


def of_reader(shown: EventCard, say: Say) -> list[Button]:
    """The agenda; of a council, to those who mean to come: whoever is no member is refused all the same."""
    if shown.form.kind not in KINDS or shown.phase in ("draft", "cancelled"):
        return []
    if shown.form.kind == "council" and shown.mine is None and not shown.runs:
        return []
    return [Button(say("meetings-agenda-button"), Agenda(event=shown.event.id))]


def of_organiser(shown: EventCard, say: Say) -> list[Button]:
    if shown.form.kind not in KINDS or shown.phase == "cancelled":
        return []
    return [Button(say("meetings-run-button"), Agenda(event=shown.event.id))]
