"""From «Я» to what is one's own in other features."""

from locales import Say
from views import Button
from views.mentorships.callbacks import Mine as Pairs
from views.pulses.callbacks import Mine as Pulses


def doors(say: Say, *, mentoring: bool, pulses: bool) -> list[Button]:
    """To one's pairs, or to becoming a mentor; to one's own pulses."""
    return [
        *([Button(say("mentorships-me-button"), Pairs())] if mentoring else []),
        *([Button(say("pulses-to-mine"), Pulses())] if pulses else []),
    ]
