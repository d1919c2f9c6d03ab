"""«Взгляд со стороны»: what others have said of the person's own work."""

from collections.abc import Mapping, Sequence

from locales import Html, Say
from models.assessments import Assessment
from models.instruments import Instrument
from views import Button, Screen
from views.assessments import requests, sources
from views.assessments.callbacks import Request
from views.assessments.sources import Sources
from views.people import Menu, hiding

SAID = tuple(f"assessments-mine-{state}-button" for state in requests.STATES)


def beside(
    found: Mapping[str, Sources],
    instrument: Instrument,
    waiting: Sequence[Assessment],
    done: Sequence[Assessment],
    say: Say,
) -> Screen:
    """The three sources, where they differ and why that is no trouble; the requests and the sheets."""
    known = sources.seen(found)
    parts = [say("assessments-own")]
    parts.append(say("assessments-own-how") if known else say("assessments-own-none"))
    talks = sources.lines(found, instrument, say) if known else []
    if talks:
        parts.append(say("assessments-own-talks", lines=Html.joined(talks, "\n\n")))
    return Screen(
        Html.joined(parts, "\n\n"),
        *(Button(_button(one, say), Request(id=one.id)) for one in waiting),
        *(Button(_done(one, say), Request(id=one.id)) for one in done),
        requests.invite_button(say),
        [hiding.button(say)] if known else [],
        Button(say("people-menu-back"), Menu()),
        table=sources.table(found, instrument, say) if known else None,
        fades=True,
        fresh=True,
    )


def _button(one: Assessment, say: Say) -> str:
    day = say.day(one.lesson_on) if one.lesson_on else ""
    return say(f"assessments-mine-{one.state}-button", day=day)


def _done(one: Assessment, say: Say) -> str:
    day = say.day(one.lesson_on) if one.lesson_on else ""
    if one.kind == "external":
        return say("assessments-mine-sheet-button", day=day)
    return say("assessments-mine-test-button", day=day)
