"""Papers of a pair: its programme, the mentor's report, a letter of thanks. Their words are Russian.

Names of the values are listed in docs/apprenticeships.md: a district's own template may use any of them.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from locales import Say
from models.apprenticecards import Meetings
from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep
from models.district import District
from models.instruments import Instrument
from models.mentorships import Mentorship
from models.people import Person
from views import Button, File, Screen, papers, plain
from views.apprenticeships import callbacks as to
from views.apprenticeships import words
from views.people.names import shown as called

PROGRAMME, REPORT, THANKS, THANKS_PDF = (
    "mentoring_programme.docx", "mentor_report.docx", "mentor_thanks.docx", "mentor_thanks.typ",
)  # fmt: skip
TEMPLATES = {
    ("programme", "docx"): PROGRAMME,
    ("report", "docx"): REPORT,
    ("thanks", "docx"): THANKS,
    ("thanks", "pdf"): THANKS_PDF,
}
NOTHING = "—"
SAID = tuple(f"apprenticeships-paper-name-{what}" for what in ("programme", "report", "thanks"))


def draws(what: str, kind: str, district: District, drawn: dict[str, Any]) -> Callable[[], bytes]:
    """What makes the paper of these values; for a thread. Raises Unfit."""
    make = papers.docx if kind == "docx" else papers.pdf
    return partial(make, district.papers[TEMPLATES[what, kind]], drawn)


def head(
    programme: Apprenticeship, positions: tuple[str, str], district: District, now: datetime, *, names: bool
) -> dict[str, Any]:
    """What all three papers begin with; `positions` are those of the mentor and of the mentee."""
    say, pair = _say(district), programme.mentorship
    until = pair.ended_on if pair.ended_on and pair.ended_on < programme.until else programme.until
    return {
        "operator": " ".join(district.settings.operator.title.split()),
        "school": pair.school.title,
        "mentor": _name(pair.mentor, say, names),
        "mentor_position": positions[0] or NOTHING,
        "mentee": _name(pair.mentee, say, names),
        "mentee_position": positions[1] or NOTHING,
        "form": district.mentoring.forms[pair.form].title
        if pair.form in district.mentoring.forms
        else pair.form,
        "kind": district.mentoring.kinds[pair.kind].title
        if pair.kind in district.mentoring.kinds
        else pair.kind,
        "order": _order(pair, say),
        "starts": say.full_day(programme.starts_on),
        "until": say.full_day(until),
        "state": plain(words.state(programme.state, say)),
        "source": plain(say("apprenticeships-paper-source", when=say.full_day(now))),
    }


def programme_values(programme: Apprenticeship, common: dict[str, Any], district: District) -> dict[str, Any]:
    """The programme with its plan of steps, whatever the template."""
    say = _say(district)
    rows = [
        {"number": place, "goal": number, **_step(step, say)}
        for place, (number, step) in enumerate(
            [(number, step) for number, goal in enumerate(programme.goals, 1) for step in words.kept(goal)], 1
        )
    ]
    met = programme.goals_met
    return common | {
        "goals": [_goal(number, goal, say) for number, goal in enumerate(programme.goals, 1)],
        "steps": rows,
        "review": say.full_day(programme.review_on),
        "result": plain(say("apprenticeships-paper-met", percent=met)) if met is not None else "",
    }


def report_values(
    programme: Apprenticeship,
    common: dict[str, Any],
    found: Sequence[Meetings],
    said: Sequence[tuple[str, str]],
    district: District,
    instrument: Instrument | None,
) -> dict[str, Any]:
    """The mentor's report: goals, meetings by form, her own words. Levels only with an `instrument`."""
    say = _say(district)
    forms = district.mentoring.session_forms
    goals = []
    for number, goal in enumerate(programme.goals, 1):
        steps = words.kept(goal)
        levels = [words.level(code, instrument, say) for code in (goal.level_start, goal.level_end)]
        drawn = " → ".join(plain(one).split(" ", 1)[-1] for one in levels if one)
        done = sum(step.state == "done" for step in steps)
        goals.append(_goal(number, goal, say) | {"done": f"{done} / {len(steps)}", "level": drawn})
    return common | {
        "goals": goals,
        "meetings": [
            {"form": forms[one.form].title if one.form in forms else one.form, "count": one.count,
             "time": time(one.minutes, say)}
            for one in found
        ],
        "meetings_count": sum(one.count for one in found),
        "meetings_time": time(sum(one.minutes for one in found), say),
        "result": _met(programme, say),
        "words": [{"question": question, "answer": answer} for question, answer in said],
    }  # fmt: skip


def thanks_values(
    programme: Apprenticeship, common: dict[str, Any], found: Sequence[Meetings], district: District
) -> dict[str, Any]:
    """The letter names the mentor alone; of the mentee it says nothing."""
    say = _say(district)
    kept = ("operator", "school", "mentor", "mentor_position", "starts", "until", "source")
    counts = sum(one.count for one in found), time(sum(one.minutes for one in found), say)
    told = say("apprenticeships-paper-meetings", count=counts[0], time=counts[1]) if found else ""
    return {name: common[name] for name in kept} | {"meetings": plain(told)}


def time(minutes: int, say: Say) -> str:
    """«13 ч 30 мин»."""
    hours, rest = divmod(minutes, 60)
    return plain(say("apprenticeships-paper-time", hours=hours, minutes=rest))


def shown(programme: Apprenticeship, what: str, kind: str, content: bytes, say: Say) -> Screen:
    """The paper as a file."""
    name = plain(say(f"apprenticeships-paper-name-{what}", number=programme.id))
    back = Button(say("apprenticeships-back"), to.Programme(pair_id=programme.mentorship_id))
    document = File(f"{name}.{kind}", content)
    return Screen(say("apprenticeships-paper-ready"), back, document=document, fresh=True, protect=True)


def _say(district: District) -> Say:
    return Say("ru", district.settings.timezone)


def _name(person: Person, say: Say, names: bool) -> str:
    return plain(called(person, say, names))


def _order(pair: Mentorship, say: Say) -> str:
    if not pair.order_number:
        return NOTHING
    day = say.full_day(pair.order_on) if pair.order_on else NOTHING
    return plain(say("apprenticeships-paper-order", number=pair.order_number, day=day))


def _met(programme: Apprenticeship, say: Say) -> str:
    if programme.goals_met is None:
        return ""
    return plain(say("apprenticeships-paper-met", percent=programme.goals_met))


def _goal(number: int, goal: ApprenticeGoal, say: Say) -> dict[str, Any]:
    return {
        "number": number,
        "text": goal.text,
        "success": goal.success or NOTHING,
        "met": plain(words.met(goal.met, say)) or NOTHING,
    }


def _step(step: ApprenticeStep, say: Say) -> dict[str, Any]:
    return {
        "title": step.title,
        "due": say.full_day(step.due_on) if step.due_on else NOTHING,
        "done": say.full_day(step.done_on) if step.state == "done" and step.done_on else "",
    }


def sample(district: District) -> dict[str, Any]:
    """Values that have everything: templates are tried with them when the district's files are checked."""
    names = (
        "operator", "school", "mentor", "mentor_position", "mentee", "mentee_position", "form", "kind",
        "order", "starts", "until", "state", "source", "review", "result", "meetings_time",
    )  # fmt: skip
    goal = {"number": 1, **dict.fromkeys(("text", "success", "met", "done", "level"), NOTHING)}
    step = {"number": 1, "goal": 1, **dict.fromkeys(("title", "due", "done"), NOTHING)}
    return {
        **dict.fromkeys(names, NOTHING),
        "goals": [goal],
        "steps": [step],
        "meetings": [{"form": NOTHING, "count": 1, "time": NOTHING}],
        "meetings_count": 1,
        "words": [{"question": NOTHING, "answer": NOTHING}],
    }


def thanks_sample(district: District) -> dict[str, Any]:
    return {**sample(district), "meetings": NOTHING}
