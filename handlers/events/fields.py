"""Answers about an event as what its row says, and the other way round."""

from datetime import timedelta
from typing import Any

from handlers import Turn
from handlers.events.steps import EXTRA
from models.associations import Association
from models.eventforms import EventForm
from models.events import ONLINE, PLACE, Event
from models.steps import Answers, Aside
from services import gatherings

ROLES = {"young": "young", "heads": "association_head"}


async def of_new(turn: Turn, form: EventForm, answers: Answers) -> dict[str, Any]:
    """A new event: what was answered, and the rest as it usually is."""
    starts = answers["starts"]
    association = await _association(turn, answers)
    given: dict[str, Any] = {
        "form": form.code,
        "association_id": association.id if association else None,
        "ends_at": starts + timedelta(minutes=form.lasts),
        "measures": list(form.measures),
        "certificate": form.certificate,
        "ways": list(form.ways),
        "strict": form.kind == "council",
        "audience": {"associations": [association.code]} if association else {},
    }
    return given | of_answers(answers, None, form)


def of_answers(answers: Answers, event: Event | None, form: EventForm) -> dict[str, Any]:
    """What the answers change in the row; only what was asked is there."""
    plain = {
        "heading": "title",
        "strict": "strict",
        "moderated": "moderated",
        "external": "external",
        "certificate": "certificate",
        "themes": "themes",
        "measures": "measures",
        "link": "link",
    }
    said: dict[str, Any] = {field: answers[step] for step, field in plain.items() if step in answers}
    said |= {step: answers[step] or "" for step in ("about", "place") if step in answers}
    said |= {
        field: _number(answers[step])
        for step, field in (
            ("capacity", "capacity"),
            ("online", "online_capacity"),
            ("quota", "school_quota"),
            ("minimum", "minimum"),
            ("hours", "hours"),
            ("deadline", "deadline"),
            ("abstracts", "abstracts_until"),
        )
        if step in answers
    }
    if answers.get("certificate") is False:
        said["hours"] = None
    if "themes" in said:
        said["themes"] = list(said["themes"] or [])
    if "sections" in answers:
        said["sections"] = _lines(answers["sections"])
    if "ways" in answers:
        said["ways"] = [PLACE, ONLINE] if answers["ways"] == "both" else [answers["ways"]]
    return said | _moments(answers, event) | _whom(answers) | _extras(answers, event) | _asked(answers, event)


def _moments(answers: Answers, event: Event | None) -> dict[str, Any]:
    starts = answers.get("starts")
    said: dict[str, Any] = {"starts_at": starts} if starts else {}
    if event is not None and starts:
        said["ends_at"] = starts + event.lasts
    if event is not None and "lasts" in answers:
        said["ends_at"] = event.starts_at + timedelta(minutes=answers["lasts"])
    return said


def _whom(answers: Answers) -> dict[str, Any]:
    match answers.get("whom"):
        case None:
            return {}
        case "associations" | "schools" as field:
            return {"audience": {field: list(answers[field])}}
        case "everyone":
            return {"audience": {}}
        case role:
            return {"audience": {"roles": [ROLES[role]]}}


def _extras(answers: Answers, event: Event | None) -> dict[str, Any]:
    told = {
        step.removeprefix(EXTRA): value or "" for step, value in answers.items() if step.startswith(EXTRA)
    }
    return {"extras": {**(event.extras if event else {}), **told}} if told else {}


def _asked(answers: Answers, event: Event | None) -> dict[str, Any]:
    """One more question of the organiser's own, at the end of those there are."""
    if "question" not in answers or event is None:
        return {}
    numbers = [int(one["code"].removeprefix("q")) for one in event.questions]
    question = {
        "code": f"q{max(numbers, default=0) + 1}",
        "text": answers["question"],
        "kind": answers["qkind"],
        "options": _lines(answers.get("qoptions")),
        "optional": answers["qoptional"],
    }
    return {"questions": [*event.questions, question]}


def context(event: Event, piece: str) -> dict[str, Any]:
    """What a change of one piece is about."""
    ways = "both" if len(event.ways) > 1 else event.ways[0]
    return {"event": event.id, "form": event.form, "piece": piece, "ways": ways}


async def _association(turn: Turn, answers: Answers) -> Association | None:
    number = answers.get("whose") or answers.context.get("association")
    return await turn.session.get(Association, number) if number else None


def form_of(turn: Turn, code: str) -> EventForm | None:
    return turn.district.event_forms.get(code)


def known_form(turn: Turn, event: Event) -> EventForm:
    return gatherings.form_of(event, turn.district)


def _number(value: Any) -> Any:
    """A number or a moment; an aside is no limit."""
    return None if isinstance(value, Aside) else value


def _lines(text: str | None) -> list[str]:
    return [line.strip()[:100] for line in (text or "").splitlines() if line.strip()][:12]
