"""The plan on paper: the values of its templates, in Word and in PDF.

It is a paper of the district with her name on it: its words are Russian, and it goes to her alone.
Names of the values are listed in docs/plans.md: a district's own template may use any of them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from locales import Say
from models.associations import Association
from models.district import District
from models.instruments import Instrument
from models.people import Employment, Person
from models.plans import Goal, Plan, PlanAction
from views import Button, File, Screen, papers, plain
from views.plans import callbacks as to
from views.plans import words

WORD, TYPST = "plan.docx", "plan.typ"
KINDS = {"docx": WORD, "pdf": TYPST}
NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose plan it is: where she works and belongs now, and from which result it grew."""

    person: Person
    jobs: Sequence[Employment]
    associations: Sequence[Association]
    answered_on: date | None
    version: int


def draws(kind: str, district: District, drawn: dict[str, Any]) -> Callable[[], bytes]:
    """What makes the paper of these values; for a thread: a fifth of a second. Raises Unfit."""
    make = papers.docx if kind == "docx" else papers.pdf
    return partial(make, district.papers[KINDS[kind]], drawn)


def values(
    plan: Plan, owner: Owner, instrument: Instrument, district: District, now: datetime
) -> dict[str, Any]:
    """Plain texts, whatever the template."""
    say = Say("ru", district.settings.timezone)
    curator = plan.curator.full_name if plan.curator and plan.agreed_at else ""
    return {
        "operator": " ".join(district.settings.operator.title.split()),
        "district": district.settings.title,
        "teacher": owner.person.full_name,
        "position": _positions(owner, district) or NOTHING,
        "school": ", ".join(dict.fromkeys(job.school.title for job in owner.jobs)) or NOTHING,
        "associations": ", ".join(one.title for one in owner.associations) or NOTHING,
        "period": plain(
            say("plans-term", starts=say.full_day(plan.starts_on), until=say.full_day(plan.until))
        ),
        "curator": curator or NOTHING,
        "curator_signs": curator,
        "basis": _basis(plan, owner, instrument, say),
        "state": plain(words.state(plan, say)),
        "goals": [_goal(number, goal, instrument, say) for number, goal in enumerate(plan.goals, 1)],
        "looks": ", ".join(say.full_day(one.due_on) for one in plan.checkpoints),
        "reflection": plan.reflection,
        "comment": plan.comment,
        "source": plain(say("plans-paper-source", when=say.full_day(now))),
    }


def _positions(owner: Owner, district: District) -> str:
    titles = []
    for job in owner.jobs:
        known = district.positions.get(job.position)
        title = known.called("ru") if known else job.position
        titles.append(f"{title} ({', '.join(map(str, job.subjects))})" if job.subjects else title)
    return ", ".join(dict.fromkeys(titles))


def _basis(plan: Plan, owner: Owner, instrument: Instrument, say: Say) -> str:
    """What the plan grew from; once the answers are taken back, her own wish."""
    if owner.answered_on is None:
        return plain(say("plans-paper-basis-own"))
    return plain(
        say(
            "plans-paper-basis",
            title=instrument.title,
            version=owner.version,
            day=say.full_day(owner.answered_on),
        )
    )


def _goal(number: int, goal: Goal, instrument: Instrument, say: Say) -> dict[str, Any]:
    kept = [step for step in goal.actions if step.state != "dropped"]
    result = [word for word in (_met(goal, say), _level(instrument, goal.level_end, say)) if word]
    return {
        "number": number,
        "group": words.title(instrument, goal.group),
        "level": _level(instrument, goal.level_start, say),
        "text": goal.text,
        "success": goal.success,
        "steps": [_step(place, step, instrument, say) for place, step in enumerate(kept, 1)],
        "result": "; ".join(result),
    }


def _met(goal: Goal, say: Say) -> str:
    return plain(say("plans-goal-met", met=words.met(goal.met, say))) if goal.met in words.MET else ""


def _level(instrument: Instrument, code: str | None, say: Say) -> str:
    """Both words, without the coloured circle: paper may be black and white."""
    known = instrument.level.get(code or "")
    return f"{known.mastery} — {known.deficit}" if known else ""


def _step(place: int, step: PlanAction, instrument: Instrument, say: Say) -> dict[str, Any]:
    done = say.full_day(step.done_at) if step.state == "done" and step.done_at else ""
    return {
        "number": place,
        "title": step.title,
        "kind": plain(words.kind(step.kind, say)),
        "hours": str(step.hours or ""),
        "due": say.full_day(step.due_on) if step.due_on else NOTHING,
        "proof": plain(words.proof(step.evidence_kind, say)),
        "done": done,
    }


def shown(plan: Plan, kind: str, content: bytes, say: Say) -> Screen:
    """The paper as a file, to its owner."""
    name = plain(say("plans-paper-name", number=plan.id))
    document = File(f"{name}.{kind}", content)
    return Screen(
        say("plans-paper-ready"), Button(say("plans-to-plan"), to.Open(id=plan.id)), document=document,
        fresh=True, protect=True,
    )  # fmt: skip


def sample(district: District) -> dict[str, Any]:
    """Values that have everything: templates are tried with them when the district's files are checked."""
    names = (
        "district", "teacher", "position", "school", "associations", "period", "curator", "curator_signs",
        "basis", "state", "looks", "reflection", "comment", "source",
    )  # fmt: skip
    step = {"number": 1, **dict.fromkeys(("title", "kind", "hours", "due", "proof", "done"), NOTHING)}
    goal = {
        "number": 1,
        "steps": [step],
        **dict.fromkeys(("group", "level", "text", "success", "result"), NOTHING),
    }
    operator = " ".join(district.settings.operator.title.split())
    return {**dict.fromkeys(names, NOTHING), "operator": operator, "goals": [goal]}
