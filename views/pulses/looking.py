"""Pulses as the methodist for the young sees them: by code, each look recorded."""

from collections.abc import Sequence

from locales import Html, Say
from models.beginnercards import Beginner
from models.district import District
from models.people import Person
from models.pulseforms import PulseForm
from models.pulses import Pulse
from views import Button, Screen, pages
from views.beginners.callbacks import Hub
from views.people import hiding, names
from views.pulses import callbacks as to
from views.pulses.own import scale

EARLIER = 3


def people(found: Sequence[Beginner], count: int, page: int, size: int, say: Say) -> Screen:
    """Codes alone: what is in the answers stands on the card."""
    return Screen(
        say("pulses-people", count=count) if count else say("pulses-people-none"),
        *(
            Button(names.shown(one.person, say, names=False), to.Person(person_id=one.person.id))
            for one in found
        ),
        pages(
            say("people-earlier"),
            say("people-further"),
            lambda number: to.People(page=number),
            page,
            count,
            size,
        ),
        Button(say("pulses-to-hub"), Hub()),
    )


def card(
    person: Person, stage: str | None, pulse: Pulse | None, form: PulseForm | None, done: Sequence[Pulse],
    district: District, say: Say,
) -> Screen:  # fmt: skip
    """One person's pulse: stage, way through the year, answers one by one."""
    lines = [say("pulses-card", who=names.shown(person, say, names=False))]
    if stage:
        lines.append(say("pulses-card-stage", stage=district.pulse.stages[stage].called(say.language)))
    if pulse is None or form is None:
        return Screen(
            Html.joined([*lines, say("pulses-card-none")]), Button(say("pulses-to-people"), to.People())
        )
    lines += [Html(""), *(scale(one, form, say) for one in done if one.index is not None)]
    day = say.day(pulse.answered_at) if pulse.answered_at else ""
    lines += [Html(""), say("pulses-card-answers", day=day), *answers(pulse, form, say)]
    earlier = [
        Button(say("pulses-card-of", day=say.day(one.answered_at)), to.Person(person_id=person.id, id=one.id))
        for one in done
        if one.id != pulse.id and one.answered_at
    ][:EARLIER]
    return Screen(
        Html.joined(lines),
        earlier,
        [hiding.button(say), Button(say("pulses-to-people"), to.People())],
        fades=True,
    )


def answers(pulse: Pulse, form: PulseForm, say: Say) -> list[Html]:
    """Her own words and points, in the order of the questions; what she skipped is not there."""
    lines = [
        say("pulses-answer", answer=pulse.answers[item.code], text=item.text)
        for item in form.items
        if item.code in pulse.answers
    ]
    for question in form.questions:
        given = pulse.answers.get(question.code)
        if given in (None, "", False):
            continue
        if question.kind == "choice":
            given = question.options.get(str(given), str(given))
        elif question.kind == "bool":
            given = say("pulses-yes")
        lines.append(say("pulses-said", text=question.text, answer=str(given)))
    return lines
