"""What people thought: three taps and a line; nothing is kept before the last tap."""

from locales import Say
from models.events import Event
from models.turnouts import APPLY, PACE, QUESTIONS, USEFUL
from views import Button, Screen
from views.attendances import callbacks as to
from views.attendances.doors import back

SAID = (
    *(f"attendances-ask-{question}" for question in QUESTIONS),
    *(f"attendances-apply-{answer}" for answer in APPLY),
    *(f"attendances-pace-{answer}" for answer in PACE),
)


def scale(event: Event, delivery: int) -> list[Button]:
    """One row of numbers, under the push as well."""
    return [Button(point, to.Feedback(event=event.id, useful=point, delivery=delivery)) for point in USEFUL]


def push(event: Event, delivery: int, say: Say) -> Screen:
    """Two hours after: the first tap is under the message itself."""
    return Screen(say("attendances-push-feedback", title=event.title), scale(event, delivery))


def useful(event: Event, say: Say) -> Screen:
    return Screen(say("attendances-ask-useful", title=event.title), scale(event, 0), back(event, say))


def apply(event: Event, at: to.Feedback, say: Say) -> Screen:
    return Screen(
        say("attendances-ask-apply", useful=at.useful),
        [
            Button(say(f"attendances-apply-{answer}"), at.model_copy(update={"apply": answer}))
            for answer in APPLY
        ],
        Button(say("attendances-feedback-anew"), to.Feedback(event=event.id)),
    )


def pace(event: Event, at: to.Feedback, say: Say) -> Screen:
    return Screen(
        say("attendances-ask-pace"),
        [
            Button(say(f"attendances-pace-{answer}"), at.model_copy(update={"pace": answer}))
            for answer in PACE
        ],
        Button(say("attendances-feedback-anew"), to.Feedback(event=event.id)),
    )


def thanks(event: Event, least: int, say: Say) -> Screen:
    """Counted; `least` is how many must answer before the figures are shown. A line may be added once."""
    line = Button(say("attendances-add-line"), to.Remark(event=event.id))
    return Screen(say("attendances-thanks", least=least), line, back(event, say))


def line_kept(event: Event, say: Say) -> Screen:
    return Screen(say("attendances-line-kept"), back(event, say))
