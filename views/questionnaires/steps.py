"""The next steps of a result: what really exists, who is ready to help, what can be asked for."""

from datetime import timedelta

from locales import Html, Say
from models.instruments import Instrument
from models.profiles import Advice, Result
from models.questionnaires import Offer
from views import Button, Screen
from views.announcements.callbacks import Open
from views.assessments.callbacks import Beside
from views.courses.callbacks import Course as OpenCourse
from views.events.callbacks import Open as OpenEvent
from views.people import Menu, hiding
from views.plans.callbacks import Mine as Plan
from views.questionnaires import callbacks as to
from views.questionnaires.profile import name

ACTIONS = (
    "consultation", "course", "mentor_or_peer", "association_workshop", "peer_visit", "materials", "webinar",
    "share_practice",
)  # fmt: skip
SAID = (
    *(f"questionnaires-action-{action}" for action in ACTIONS),
    *(f"questionnaires-do-{action}" for action in ACTIONS),
)
FEW = 5
# What lasts until midnight lasts through the day before it.
INSTANT = timedelta(seconds=1)


def steps(result: Result, say: Say, *, toast: str = "") -> Screen:
    """At most three steps, each with its button where there is something to press."""
    lines = [
        Html.joined(
            [
                say("questionnaires-step", number=number, title=_group(result, step)),
                *_about(result, step, say),
            ]
        )
        for number, step in enumerate(result.advice, 1)
    ]
    head = say("questionnaires-steps", count=len(lines)) if lines else _nothing(result, say)
    buttons = [_button(result, number, step, say) for number, step in enumerate(result.advice)]
    number = result.response.id
    return Screen(
        Html.joined([head, *lines], "\n\n"),
        *[button for button in buttons if button],
        Button(say("plans-make-one"), Plan(), style="primary"),
        [
            Button(say("questionnaires-share"), to.Share()),
            Button(say("assessments-beside"), Beside()),
        ],
        [
            Button(say("questionnaires-table-open"), to.Groups(id=number)),
            Button(say("questionnaires-picture-open"), to.Picture(id=number)),
        ],
        [
            Button(say("questionnaires-download"), to.Paper(id=number)),
            Button(say("questionnaires-delete-answers"), to.Delete(id=number)),
        ],
        hiding.button(say),
        [Button(say("questionnaires-mine"), to.Mine()), Button(say("questionnaires-to-menu"), Menu())],
        fades=True,
        toast=toast,
    )


def _nothing(result: Result, say: Say) -> Html:
    """There is nothing to advise: because all is well, or because too little is known."""
    known = result.profile is not None and result.profile.total is not None
    return say("questionnaires-steps-none" if known else "questionnaires-steps-unknown")


def _group(result: Result, step: Advice) -> str:
    return name(result.instrument, step.group)


def _about(result: Result, step: Advice, say: Say) -> list[Html]:
    said = doing(result.instrument, step, say)
    offer = result.offers.get(step.offer_id) if step.offer_id else None
    if offer is not None:
        return [said, say("questionnaires-offer-there", offer=offer_line(offer, say))]
    if step.by == "colleagues":
        count = result.ready.get(step.group, 0)
        key = "questionnaires-colleagues" if count >= FEW else "questionnaires-colleagues-few"
        return [said, say(key, count=count) if count >= FEW else say(key)]
    return [said, say("questionnaires-wish")] if step.by == "wish" else [said]


def doing(instrument: Instrument, step: Advice, say: Say) -> Html:
    """What to do: «Курс по теме «…»»."""
    return say(f"questionnaires-do-{step.action}", theme=name(instrument, step.theme))


def offer_line(offer: Offer, say: Say) -> Html:
    """«курс «…», 36 ч, до 20 декабря»."""
    parts = [say("questionnaires-offer-line", kind=action(offer.kind, say), title=offer.title)]
    if offer.hours:
        parts.append(say("questionnaires-offer-hours", hours=offer.hours))
    if offer.starts_at:
        parts.append(say("questionnaires-offer-starts", when=say.moment(offer.starts_at)))
    if offer.until:
        parts.append(say("questionnaires-offer-until", day=say.day(offer.until - INSTANT)))
    return Html.joined(parts, ", ")


def action(kind: str, say: Say) -> Html:
    return say(f"questionnaires-action-{kind}" if kind in ACTIONS else "questionnaires-action-course")


def _button(result: Result, number: int, step: Advice, say: Say) -> Button | None:
    offer = result.offers.get(step.offer_id) if step.offer_id else None
    if offer is not None and offer.event_id:
        return Button(say("questionnaires-open-offer", number=number + 1), OpenEvent(id=offer.event_id))
    if offer is not None and offer.course_id:
        return Button(say("questionnaires-open-offer", number=number + 1), OpenCourse(id=offer.course_id))
    if offer is not None and offer.announcement_id:
        return Button(say("questionnaires-open-offer", number=number + 1), Open(id=offer.announcement_id))
    if offer is not None and offer.link:
        return Button(say("questionnaires-open-offer", number=number + 1), url=offer.link)
    if step.by in ("colleagues", "asking"):
        key = "questionnaires-offer-help" if step.action == "share_practice" else "questionnaires-ask"
        return Button(say(key, number=number + 1), to.Ask(id=result.response.id, step=number))
    return None
