"""A person's result by her code, as a methodist sees it; the name only for a reason."""

from collections.abc import Mapping
from typing import Any, Protocol

from locales import Html, Say
from models.instruments import Instrument
from models.people import Person
from models.questionnaires import Response
from views import Button, Screen
from views.assessments import sources
from views.assessments.callbacks import Looking, Reveal, Seen
from views.assessments.sources import Sources
from views.people import Menu, hiding

CLIPPED = 70
ASIDES = {"na": "assessments-answer-na", "no": "assessments-answer-no"}
SAID = tuple(ASIDES.values())


class Result(Protocol):
    """services.assessments.looking.Result."""

    @property
    def person(self) -> Person: ...
    @property
    def response(self) -> Response: ...
    @property
    def instrument(self) -> Instrument: ...
    @property
    def profile(self) -> Any: ...


def found(result: Result, say: Say) -> Screen:
    """The code stands for the person; what is opened from here is written down."""
    number = result.person.id
    return Screen(
        say("assessments-found", code=result.person.code, day=_day(result, say)),
        [
            Button(say("assessments-see-scores"), Seen(id=number, what="scores"), style="primary"),
            Button(say("assessments-see-answers"), Seen(id=number, what="answers")),
        ],
        Button(say("assessments-see-name"), Reveal(id=number)),
        *_ways(say),
        fresh=True,
    )


def nothing(say: Say) -> Screen:
    """Nobody of this code, no consent, no answers: all the same."""
    return Screen(say("assessments-nothing-to-show"), *_ways(say), fresh=True)


def scores(result: Result, beside: Mapping[str, Sources], say: Say) -> Screen:
    """Every group with both words, so that a high mastery is never read as a high deficit."""
    instrument, profile = result.instrument, result.profile
    rows = []
    for group, score in profile.groups.items():
        title = instrument.group[group].title
        if score.percent is None:
            rows.append(say("assessments-score-few", group=title))
            continue
        level = instrument.level[score.level]
        rows.append(
            say(
                "assessments-score",
                icon=level.icon,
                group=title,
                percent=say.number(round(score.percent)),
                mastery=level.mastery,
                deficit=level.deficit,
            )
        )
    parts = [
        say("assessments-scores", code=result.person.code, day=_day(result, say), lines=Html.joined(rows))
    ]
    known = sources.seen(beside)
    if known:
        parts.append(say("assessments-scores-beside"))
    return Screen(
        Html.joined(parts, "\n\n"),
        Button(say("assessments-see-answers"), Seen(id=result.person.id, what="answers")),
        Button(say("assessments-see-name"), Reveal(id=result.person.id)),
        hiding.button(say),
        *_ways(say),
        table=sources.table(beside, instrument, say) if known else None,
        fades=True,
        fresh=True,
    )


def answers(result: Result, say: Say) -> Screen:
    """The answers one by one, group by group; closing questions are not shown: they are hers to tell."""
    instrument, response = result.instrument, result.response
    parts: list[str] = [say("assessments-answers", code=result.person.code, day=_day(result, say))]
    last = ""
    for code in response.items:
        item = instrument.item[code]
        if item.group != last:
            last = item.group
            title = instrument.group[last].title if last in instrument.group else last
            parts += ["", say("assessments-answers-group", group=title)]
        for key, text in _rows(code, item.text, item.rows):
            given = _given(response.answers.get(key), say)
            parts.append(say("assessments-answer", given=given, text=clip(text)))
    return Screen(
        Html.joined(parts),
        Button(say("assessments-see-scores"), Seen(id=result.person.id, what="scores")),
        hiding.button(say),
        *_ways(say),
        fades=True,
        fresh=True,
    )


def named(result: Result, say: Say) -> Screen:
    return Screen(
        say("assessments-named", code=result.person.code, name=result.person.full_name),
        Button(say("assessments-see-scores"), Seen(id=result.person.id, what="scores")),
        hiding.button(say),
        *_ways(say),
        fades=True,
        fresh=True,
    )


def _rows(code: str, text: str, rows: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(f"{code}-{row}", f"{label}") for row, label in rows.items()] if rows else [(code, text)]


def _given(answer: Any, say: Say) -> str:
    match answer:
        case {"aside": str(aside)} if aside in ASIDES:
            return say(ASIDES[aside])
        case None:
            return say("assessments-answer-no")
        case list():
            return ", ".join(map(str, answer))
    return str(answer)


def clip(text: str) -> str:
    return text if len(text) <= CLIPPED else text[: CLIPPED - 1].rsplit(" ", 1)[0].rstrip(" ,.;:—") + "…"


def _ways(say: Say) -> list[Button]:
    return [Button(say("assessments-another-code"), Looking()), Button(say("people-menu-back"), Menu())]


def _day(result: Result, say: Say) -> str:
    at = result.response.finished_at
    return say.full_day(at) if at else ""
