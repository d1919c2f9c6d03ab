"""The plan of an association on paper, and the beginnings of the analysis of its year; in Russian."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any

from locales import Say
from models.district import District
from models.meetingcards import PlanCard
from models.meetings import WorkPlanLine
from views import Button, File, Screen, papers, plain
from views.meetings import callbacks as to
from views.meetings import plans

PLAN, ANALYSIS = "work_plan.docx", "work_analysis.docx"
KINDS = {"plan": PLAN, "done": ANALYSIS}
SAID = ("meetings-paper-plan", "meetings-paper-done")
NAMES = ("operator", "association", "year", "theme", "aim", "head", "approved", "summary", "source")


def draws(kind: str, district: District, drawn: dict[str, Any]) -> Callable[[], bytes]:
    """What makes the paper of these values; for a thread. Raises Unfit."""
    return partial(papers.docx, district.papers[KINDS[kind]], drawn)


def values(shown: PlanCard, head: str, district: District, now: datetime) -> dict[str, Any]:
    say, plan = Say("ru", district.settings.timezone), shown.plan
    done = sum(line.done_at is not None for line in shown.lines)
    return {
        "operator": " ".join(district.settings.operator.title.split()),
        "association": plan.association.title,
        "year": plan.year,
        "theme": plan.theme,
        "aim": plan.aim,
        "tasks": [str(one) for one in plan.tasks],
        "head": head,
        "approved": say.full_day(plan.approved_at) if plan.approved_at else "",
        "summary": plain(say("meetings-paper-summary", done=done, lines=len(shown.lines))),
        "lines": [_line(place, one, shown, district, say) for place, one in enumerate(shown.lines, 1)],
        "source": plain(say("meetings-paper-source", when=say.full_day(now))),
    }


def _line(place: int, one: WorkPlanLine, shown: PlanCard, district: District, say: Say) -> dict[str, Any]:
    known, event = district.work_kinds.get(one.kind), shown.events.get(one.event_id or 0)
    held: date | datetime | None = event.starts_at if event and one.done_at else one.done_at
    return {
        "number": place,
        "when": plans.when(one, say),
        "kind": known.called("ru") if known else one.kind,
        "title": one.title,
        "owner": one.owner.full_name if one.owner else "",
        "done": say.full_day(held) if held else "—",
    }


def ready(plan_id: int, kind: str, content: bytes, say: Say) -> Screen:
    name = plain(say(f"meetings-paper-{kind}", number=plan_id))
    return Screen(
        say("meetings-paper-ready"),
        Button(say("meetings-to-plan"), to.Plan(id=plan_id)),
        document=File(f"{name}.docx", content),
        fresh=True,
    )


def sample(_district: District) -> dict[str, Any]:
    line = {"number": 1, **dict.fromkeys(("when", "kind", "title", "owner", "done"), "—")}
    return {**dict.fromkeys(NAMES, "—"), "tasks": ["—"], "lines": [line]}
