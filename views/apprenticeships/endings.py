"""The end of a programme on screens: what is asked and who reads it, what was said, the last word."""

from collections.abc import Mapping, Sequence
from typing import Any

from locales import Html, Say
from models.apprenticeships import Apprenticeship
from models.district import District
from models.instruments import Instrument
from models.mentoringrules import Asked
from views import Button, Screen
from views.apprenticeships import callbacks as to
from views.apprenticeships import words
from views.apprenticeships.cards import back
from views.mentorships.callbacks import Pair, Wish

SAID = ("apprenticeships-mentor-said", "apprenticeships-mentee-said")


def before(programme: Apprenticeship, asked: Mapping[str, Asked], say: Say) -> Screen:
    """Who reads which answer, before any is given."""
    parts = [say("apprenticeships-finish-what"), *who_reads(asked, say), say("apprenticeships-finish-after")]
    return Screen(
        Html.joined(parts, "\n\n"),
        Button(say("apprenticeships-finish-go"), to.Finish(id=programme.id, go=True), style="primary"),
        back(programme, say),
    )


def who_reads(asked: Mapping[str, Asked], say: Say) -> list[Html]:
    kinds = {
        "apprenticeships-read-other": [one for one in asked.values() if one.shown],
        "apprenticeships-read-self": [one for one in asked.values() if not one.shown and one.kind == "text"],
        "apprenticeships-read-counts": [
            one for one in asked.values() if not one.shown and one.kind != "text"
        ],
    }
    return [say(key, questions=_list(found, say)) for key, found in kinds.items() if found]


def _list(found: Sequence[Asked], say: Say) -> Html:
    return Html.joined([say("apprenticeships-question", text=one.called(say.language)) for one in found])


def outcome(
    programme: Apprenticeship, said: Sequence[tuple[str, str, Any]], district: District, say: Say
) -> Screen:
    """The last words that one of the two may read."""
    parts = []
    for side, asked in district.mentoring.closing.items():
        lines = [answer(asked[code], given, say) for whose, code, given in said if whose == side]
        if lines:
            parts.append(Html.joined([say(f"apprenticeships-{side}-said"), *lines]))
    text = Html.joined(parts, "\n\n") if parts else say("apprenticeships-nothing-said")
    return Screen(text, back(programme, say), protect=True)


def answer(asked: Asked, given: Any, say: Say) -> Html:
    """A question and what was answered: the option's words, yes or no, or own words."""
    return say(
        "apprenticeships-answer", question=asked.called(say.language), answer=spoken(asked, given, say)
    )


def spoken(asked: Asked, given: Any, say: Say) -> str:
    if asked.kind == "bool":
        return say("apprenticeships-yes") if given is True else say("apprenticeships-no")
    if asked.kind == "choice":
        option = asked.options.get(str(given))
        return option.called(say.language) if option else str(given)
    return words.cut(str(given), 400)


def thanked(programme: Apprenticeship, say: Say, *, mentee: bool, wishes: bool, young: bool) -> Screen:
    """After the last answer: what comes next. Who is young still reads when she may mentor herself."""
    closed = programme.state == "closed"
    text = say("apprenticeships-closed-now") if closed else say("apprenticeships-answered")
    rows = []
    if mentee and wishes and young:
        text = Html.joined([text, say("apprenticeships-become-later")], "\n\n")
    elif mentee and wishes:
        rows.append(Button(say("apprenticeships-become"), Wish()))
    if not mentee and closed:
        rows.append(Button(say("apprenticeships-report"), to.Report(pair_id=programme.mentorship_id)))
    return Screen(text, *rows, back(programme, say))


def repeat(programme: Apprenticeship, count: int, say: Say) -> Screen:
    return Screen(
        say("apprenticeships-repeat-what", count=count),
        Button(say("apprenticeships-repeat-go"), to.Repeat(id=programme.id, go=True), style="primary"),
        back(programme, say),
    )


def repeated(
    programme: Apprenticeship, found: Mapping[int, str], instrument: Instrument, say: Say, *, kept: bool
) -> Screen:
    """Her levels then and now, for her eyes; `kept` tells that the mentor sees them too."""
    lines = [
        say("apprenticeships-repeat-line", goal=words.cut(one.text, 120),
            level=words.level(found[one.id], instrument, say))
        for one in programme.goals
        if one.id in found
    ]  # fmt: skip
    said = say("apprenticeships-repeat-kept") if kept else say("apprenticeships-repeat-own")
    none = say("apprenticeships-repeat-none")
    text = Html.joined([say("apprenticeships-repeat-head"), *(lines or [none]), Html(""), said])
    return Screen(text, back(programme, say), fades=True)


def alone(pair_id: int, say: Say) -> Screen:
    """Before the school closes without the side that stays silent."""
    return Screen(
        say("apprenticeships-alone-what"),
        Button(say("apprenticeships-alone-sure"), to.Alone(pair_id=pair_id, sure=True), style="primary"),
        Button(say("apprenticeships-to-pair"), Pair(id=pair_id)),
    )
