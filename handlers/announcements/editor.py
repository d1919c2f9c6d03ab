"""The editor's questions, and the announcement that its answers make."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from handlers import Turn
from handlers.announcements import cards
from models.announcements import Announcement
from models.district import Audience, District, TargetAudience
from models.steps import Answers, Choice, FileStep, Form, Link, Moment, Option, Several, Step, Text
from services import audiences
from services.announcements import drafting, rules
from services.announcements.rules import Content
from views import Screen

FIELDS = tuple(Audience.model_fields)
VISIBLE = ("addressees", "district", "everyone", "chats")
TIMES = ("now", "tomorrow", "at", "urgent")
AFTER_LESSONS = (15, 0)
SAID = tuple(f"announcements-new-when-{choice}" for choice in TIMES)


def asks(district: District) -> dict[str, dict[str, str]]:
    """Which typed terms each rubric asks for, to be kept with the draft."""
    return {
        code: {str(term): str(need) for term, need in rubric.asks.items()}
        for code, rubric in district.rubrics.items()
    }


def _asked(term: str, need: str) -> Callable[[Answers], bool]:
    return lambda answers: answers.context["asks"].get(answers["rubric"], {}).get(term) == need


def _narrowed(field: str) -> Callable[[Answers], bool]:
    return lambda answers: field in (answers["narrow"] or ())


def _timed(choice: str) -> Callable[[Answers], bool]:
    return lambda answers: answers["when"] == choice


async def rubrics(turn: Turn, _answers: Answers) -> Sequence[Option]:
    return [
        Option(code, f"{rubric.icon} {rubric.called(turn.say.language)}")
        for code, rubric in turn.district.rubrics.items()
    ]


async def levels(turn: Turn, _answers: Answers) -> Sequence[Option]:
    return [Option(code, level.called(turn.say.language)) for code, level in turn.district.levels.items()]


async def measures(turn: Turn, answers: Answers) -> Sequence[Option]:
    own = turn.district.rubrics[answers["rubric"]].measure
    return [
        Option(code, f"{code} · {measure.named(turn.say.language)}")
        for code, measure in turn.district.measures.items()
        if code != own
    ]


async def times(turn: Turn, _answers: Answers) -> Sequence[Option]:
    """Urgent sending is offered to those who may send urgently."""
    may = turn.actor.may("announcements.send_urgent")
    return [
        Option(choice, turn.say(f"announcements-new-when-{choice}"), "danger" if choice == "urgent" else None)
        for choice in TIMES
        if choice != "urgent" or may
    ]


def _values(field: str) -> Callable[[Turn, Answers], Any]:
    """The options of a field of the audience; heads see what is theirs."""

    async def options(turn: Turn, _answers: Answers) -> Sequence[Option]:
        known = await cards.values(turn)
        bound = rules.bounds(turn.actor, await drafting.codes(turn.session))
        own = bound.get(field) if bound is not None else None
        return [Option(code, title) for code, title in known[field].items() if own is None or code in own]

    return options


async def excluded(turn: Turn, answers: Answers) -> Sequence[Option]:
    known = await cards.values(turn)
    return [Option(code, title) for code, title in known[answers["except"]].items()]


def _terms() -> list[Step]:
    """Each typed term twice: where the rubric demands it, and where it may be left out."""
    steps: list[Step] = []
    for optional, suffix in ((False, ""), (True, "-too")):
        need = "optional" if optional else "required"
        steps += [
            Moment(f"starts{suffix}", optional=optional, when=_asked("starts", need)),
            Moment(f"until{suffix}", optional=optional, when=_asked("until", need)),
            Choice(f"level{suffix}", optional=optional, when=_asked("level", need), options=levels),
            Link(f"link{suffix}", optional=optional, when=_asked("link", need)),
        ]
    return steps


async def done(turn: Turn, answers: Answers) -> Screen:
    content = await _content(turn, answers)
    if number := answers.context.get("announcement"):
        draft = await drafting.rewrite(turn.session, turn.actor, number, content, turn.now)
    else:
        draft = await drafting.write(turn.session, turn.actor, content, turn.now)
    return await cards.card(turn, draft)


COMPOSE = Form(
    "announcements-new",
    Choice("rubric", options=rubrics),
    Text("heading", longest=rules.TITLE),
    Text("body", longest=rules.BODY),
    FileStep("file", optional=True),
    *_terms(),
    Several("measures", optional=True, options=measures),
    Several("narrow", optional=True, hint=True, options=[Option(field) for field in FIELDS]),
    *(Several(field, when=_narrowed(field), options=_values(field), least=1) for field in FIELDS),
    Choice("except", optional=True, options=[Option(field) for field in FIELDS]),
    Several("excluded", when=lambda answers: bool(answers["except"]), options=excluded, least=1),
    Choice("visible", options=[Option(seen) for seen in VISIBLE]),
    Moment("ack", optional=True, hint=True),
    Choice("when", options=times),
    Moment("at", when=_timed("at")),
    Text("why", when=_timed("urgent"), longest=300),
    done=done,
)


async def _content(turn: Turn, answers: Answers) -> Content:
    rubric = answers["rubric"]
    own = turn.district.rubrics.get(rubric)
    moments = {term: _term(answers, term) for term in ("starts", "until")}
    terms = {term: at.isoformat() for term, at in moments.items() if at}
    if level := _term(answers, "level"):
        terms["level"] = level
    audience = rules.completed(
        _audience(answers), rules.bounds(turn.actor, await drafting.codes(turn.session))
    )
    return Content(
        rubric=rubric,
        title=answers["heading"],
        body=answers["body"],
        measures=(*([own.measure] if own else []), *(answers["measures"] or ())),
        audience=audience,
        visibility=answers["visible"],
        attachment=_file(answers["file"]),
        link=_term(answers, "link"),
        terms=terms,
        ack_until=answers["ack"],
        send_at=_send_at(answers, turn),
        urgent_reason=answers.get("why"),
    )


def _term(answers: Answers, term: str) -> Any:
    return answers.get(term) or answers.get(f"{term}-too")


def _audience(answers: Answers) -> TargetAudience:
    said = {field: tuple(answers.get(field) or ()) for field in FIELDS}
    exclude = None
    if answers["except"]:
        exclude = Audience.model_validate({answers["except"]: tuple(answers["excluded"])})
    return audiences.parsed({**said, "exclude": exclude})


def _file(given: dict[str, Any] | None) -> dict[str, Any] | None:
    return {"file_id": given["id"], **given} if given else None


def _send_at(answers: Answers, turn: Turn) -> datetime | None:
    if answers["when"] == "tomorrow":
        local = turn.now.astimezone(turn.district.settings.timezone) + timedelta(days=1)
        hour, minute = AFTER_LESSONS
        return local.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return answers.get("at")


def answers_of(draft: Announcement, district: District) -> dict[str, Any]:
    """A draft as answers of the editor, to be changed one by one."""
    rubric = district.rubrics.get(draft.rubric)
    audience = audiences.parsed(draft.audience)
    exclude = audience.exclude
    excluded = next((field for field in FIELDS if exclude and getattr(exclude, field)), None)
    said: dict[str, Any] = {
        "rubric": draft.rubric,
        "heading": draft.title,
        "body": draft.body,
        "file": draft.attachment,
        "measures": [code for code in draft.measures if rubric is None or code != rubric.measure] or None,
        "narrow": [field for field in FIELDS if getattr(audience, field)] or None,
        "except": excluded,
        "visible": draft.visibility,
        "ack": draft.ack_until,
        "when": "urgent" if draft.urgent else "at" if draft.send_at else "now",
        "at": draft.send_at,
        "why": draft.urgent_reason,
    }
    said |= {field: list(getattr(audience, field)) for field in FIELDS if getattr(audience, field)}
    if exclude and excluded:
        said["excluded"] = list(getattr(exclude, excluded))
    given = {
        "starts": draft.starts,
        "until": draft.until,
        "level": draft.terms.get("level"),
        "link": draft.link,
    }
    for term, value in given.items():
        said |= {term: value} if value else {}
        said[f"{term}-too"] = value
    return {step: value for step, value in said.items() if value is not None or _skippable(step)}


def _skippable(step: str) -> bool:
    found = COMPOSE.step(step)
    return found is not None and found.optional
