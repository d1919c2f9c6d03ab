"""How an event went, on the organiser's screen: the numbers, and what people thought once it may be shown."""

from datetime import datetime

from locales import Html, Say
from models.events import REPORTED, Event
from models.turnouts import APPLY, PACE, Heard, Turnout
from views import Button, Screen
from views.attendances import callbacks as to
from views.attendances.doors import to_desk

# More lines than these stand in the paper alone.
SHOWN = 10
SAID = (
    *(f"attendances-apply-{answer}" for answer in APPLY),
    *(f"attendances-pace-{answer}" for answer in PACE),
)


def summary(
    event: Event,
    turnout: Turnout,
    feedback: Html,
    say: Say,
    now: datetime,
    *,
    toast: str = "",
) -> Screen:
    """The numbers and the papers; once it is over, its end."""
    over = now >= event.ends_at
    parts = [
        say("attendances-summary", title=event.title),
        counts(turnout, say, over=over),
        feedback,
        say("attendances-reported") if event.state == REPORTED else Html(""),
    ]
    close = [Button(say("attendances-close"), to.Close(event=event.id))]
    return Screen(
        Html.joined([part for part in parts if part], "\n\n"),
        [
            Button(say("attendances-paper-docx"), to.Paper(event=event.id, kind="docx")),
            Button(say("attendances-paper-pdf"), to.Paper(event=event.id, kind="pdf")),
        ],
        Button(say("attendances-print-list"), to.Print(event=event.id)),
        close if over and event.state != REPORTED else [],
        to_desk(event, say),
        toast=toast,
    )


def counts(turnout: Turnout, say: Say, *, over: bool = True) -> Html:
    """«Записалось 12. Пришло 10: …»."""
    lines = [
        say("attendances-sum-expected", count=turnout.expected),
        say("attendances-sum-came", count=turnout.came),
    ]
    if over:
        lines.append(say("attendances-sum-no-show", count=turnout.no_show))
    if turnout.unexpected:
        lines.append(say("attendances-count-unexpected", count=turnout.unexpected))
    if turnout.online and turnout.in_place:
        lines.append(say("attendances-sum-ways", place=turnout.in_place, online=turnout.online))
    if turnout.late:
        lines.append(say("attendances-count-late", count=turnout.late))
    return Html.joined(lines)


def thoughts(heard: Heard | None, say: Say, *, hears: bool, least: int, until: str) -> Html:
    """What people thought; while it is not to be shown, why."""
    if heard is not None:
        return told(heard, say)
    if hears:
        return say("attendances-heard-later", until=until, least=least)
    return say("attendances-heard-few", least=least)


def told(heard: Heard, say: Say) -> Html:
    """The figures, once they may be shown."""
    lines = [say("attendances-heard-count", count=heard.count, mean=say.number(round(heard.useful, 1)))]
    for question, answers in (("apply", APPLY), ("pace", PACE)):
        counts = heard.answers.get(question, {})
        parts = [
            say(
                "attendances-heard-part",
                answer=say(f"attendances-{question}-{answer}"),
                count=counts.get(answer, 0),
            )
            for answer in answers
        ]
        lines.append(
            say(
                "attendances-heard-apply" if question == "apply" else "attendances-heard-pace",
                parts=Html.joined(parts, ", "),
            )
        )
    if heard.remarks:
        lines.append(say("attendances-heard-lines"))
        lines += [say("attendances-heard-line", words=words) for words in heard.remarks[:SHOWN]]
    return Html.joined(lines)


def sure_to_close(event: Event, say: Say) -> Screen:
    return Screen(
        say("attendances-close-sure", title=event.title),
        Button(say("attendances-close"), to.Close(event=event.id, sure=True), style="primary"),
        Button(say("attendances-to-summary"), to.Summary(event=event.id)),
    )
