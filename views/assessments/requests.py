"""A look at a lesson between two people: the request, the answer, the sheet."""

from collections.abc import Mapping, Sequence

from locales import Html, Say
from models.assessments import Assessment
from models.district import Consent
from models.instruments import Instrument
from models.people import Person
from views import Button, Screen
from views.assessments.callbacks import (
    Allow,
    Ask,
    Beside,
    Fill,
    GiveUp,
    Invite,
    Queue,
    Refuse,
    Request,
    Sheet,
    Test,
    Withdraw,
)
from views.people import Menu, hiding
from views.people.entrance import mark

STATES = ("asked", "agreed", "declined")
SAID = tuple(f"assessments-mine-{state}" for state in STATES)


def queue(found: Sequence[Assessment], say: Say, *, tests: bool) -> Screen:
    """The assessor's looks. One the teacher declined reads like one she has not answered."""
    ready = [one for one in found if one.state == "agreed"]
    waiting = [one for one in found if one.state in ("asked", "declined")]
    done = [one for one in found if one.state == "done"]
    parts = [say("assessments-queue")]
    if waiting:
        parts.append(
            say("assessments-queue-waiting", lines=Html.joined([_line(one, say) for one in waiting]))
        )
    buttons = [
        *(
            Button(say("assessments-fill", what=_plainly(one, say)), Fill(id=one.id), style="primary")
            for one in ready
        ),
        *(Button(say("assessments-filled", what=_plainly(one, say)), Sheet(id=one.id)) for one in done),
        *(
            Button(say("assessments-take-back", what=_plainly(one, say)), GiveUp(id=one.id))
            for one in [*ready, *waiting]
        ),
    ]
    return Screen(
        Html.joined(parts, "\n\n"),
        *buttons[:24],
        Button(say("assessments-ask"), Ask()),
        [Button(say("assessments-test"), Test())] if tests else [],
        Button(say("people-menu-back"), Menu()),
    )


def _line(one: Assessment, say: Say) -> Html:
    return say("assessments-queue-line", what=_plainly(one, say))


def _plainly(one: Assessment, say: Say) -> str:
    return say("assessments-of", who=one.person.full_name, day=_soon(one, say))


def asked(one: Assessment, say: Say) -> Screen:
    return Screen(
        say("assessments-asked", who=one.person.full_name, day=_soon(one, say)),
        Button(say("assessments-queue-back"), Queue()),
        fresh=True,
    )


def give_up(one: Assessment, say: Say) -> Screen:
    return Screen(
        say("assessments-give-up-ask", what=_plainly(one, say)),
        Button(say("assessments-give-up-sure"), GiveUp(id=one.id, sure=True), style="danger"),
        Button(say("assessments-queue-back"), Queue()),
    )


def given_up(say: Say) -> Screen:
    return Screen(say("assessments-given-up"), Button(say("assessments-queue-back"), Queue()))


def invited(one: Assessment, say: Say) -> Screen:
    """To the teacher who asked a colleague to come."""
    return Screen(
        say("assessments-invited", who=one.assessor.full_name, day=_soon(one, say)),
        Button(say("assessments-beside"), Beside()),
        fresh=True,
    )


def request(one: Assessment, who: str, say: Say) -> Screen:
    """One request, as the teacher sees it: who, when, what follows, and a no as easy as a yes."""
    said = say(f"assessments-mine-{one.state}", who=who, day=_soon(one, say))
    yes = Button(say("assessments-allow"), Allow(id=one.id), style="primary")
    no = Button(say("assessments-refuse"), Refuse(id=one.id))
    buttons = {"asked": [yes, no], "agreed": [no], "declined": [yes]}[one.state]
    return Screen(said, buttons, Button(say("assessments-beside"), Beside()))


def consent(one: Assessment, asked: Consent, say: Say) -> Screen:
    """C2 as a message of its own: without it nothing of her diagnostics may be kept."""
    return Screen(
        say("people-consent-text", title=asked.title(say.language), words=asked.text(say.language)),
        [
            Button(say("people-agree"), Allow(id=one.id, mark=mark(asked, say.language)), style="primary"),
            Button(say("people-not-now"), Request(id=one.id)),
        ],
        fresh=True,
    )


def filled(one: Assessment, instrument: Instrument, say: Say) -> Screen:
    """The filled sheet to its assessor."""
    return Screen(
        _sheet(one, instrument, one.person, say),
        hiding.button(say),
        Button(say("assessments-queue-back"), Queue()),
        fades=True,
        fresh=True,
    )


def received(one: Assessment, instrument: Instrument, say: Say) -> Screen:
    """The same, to the teacher: all of it, with the way to take it back."""
    text = (
        _sheet(one, instrument, one.assessor, say) if one.kind == "external" else _test(one, instrument, say)
    )
    return Screen(
        text,
        Button(say("assessments-withdraw"), Withdraw(id=one.id)),
        hiding.button(say),
        Button(say("assessments-beside"), Beside()),
        fades=True,
        fresh=True,
    )


def withdraw(one: Assessment, say: Say) -> Screen:
    return Screen(
        say("assessments-withdraw-ask"),
        Button(say("assessments-withdraw-sure"), Withdraw(id=one.id, sure=True), style="danger"),
        Button(say("assessments-keep"), Request(id=one.id)),
    )


def tested(groups: int, say: Say) -> Screen:
    return Screen(
        say("assessments-tested", count=groups),
        [Button(say("assessments-test"), Test()), Button(say("assessments-queue-back"), Queue())],
        fresh=True,
    )


def _sheet(one: Assessment, instrument: Instrument, other: Person, say: Say) -> Html:
    assert instrument.external is not None
    rows = [
        say(
            "assessments-sheet-line",
            text=item.text,
            point=_point(one.answers.get(item.code), instrument, say),
        )
        for item in instrument.external.items
    ]
    return say(
        "assessments-sheet",
        who=other.full_name,
        day=_day(one, say),
        lines=Html.joined(rows),
        evidence=one.evidence,
    )


def _point(answer: object, instrument: Instrument, say: Say) -> str:
    anchors: Mapping[object, str] = (
        {point.value: point.label for point in instrument.scale.options} if instrument.scale else {}
    )
    if isinstance(answer, int) and answer in anchors:
        return say("assessments-point", point=answer)
    return say("assessments-unseen")


def _test(one: Assessment, instrument: Instrument, say: Say) -> Html:
    rows = [
        say("assessments-test-line", group=instrument.group[group].title, percent=say.number(round(percent)))
        for group, percent in one.percents.items()
        if group in instrument.group
    ]
    return say("assessments-test-sheet", source=one.source, day=_day(one, say), lines=Html.joined(rows))


def _soon(one: Assessment, say: Say) -> str:
    """A lesson of these weeks needs no year."""
    return say.day(one.lesson_on) if one.lesson_on else ""


def _day(one: Assessment, say: Say) -> str:
    return say.full_day(one.lesson_on) if one.lesson_on else ""


def invite_button(say: Say) -> Button:
    return Button(say("assessments-invite"), Invite())
