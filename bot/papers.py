"""Whether the templates of papers can be filled in: each is, once, with what the bot would put there."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from models.district import District
from services.districts import Problem, marks
from views import papers
from views.apprenticeships import papers as apprenticeships
from views.attendances import papers as attendances
from views.attendances import reports
from views.beginners import reports as beginners
from views.certificates import papers as certificates
from views.findings.papers import memos
from views.journals import activities as mentoring
from views.journals import papers as journals
from views.meetings import minutes, planpapers
from views.plans import papers as plans
from views.pulses import papers as pulses

# By the name of the template: values that hold every placeholder it may have.
SAMPLES: dict[str, Callable[[District], Mapping[str, Any]]] = {
    certificates.TYPST: certificates.sample,
    memos.WORD: memos.sample_docx,
    memos.TYPST: memos.sample_pdf,
    attendances.LIST: attendances.sample,
    minutes.WORD: minutes.sample,
    minutes.TYPST: minutes.sample,
    planpapers.PLAN: planpapers.sample,
    planpapers.ANALYSIS: planpapers.sample,
    beginners.WORD: beginners.sample,
    reports.WORD: reports.sample,
    reports.TYPST: reports.sample,
    pulses.WORD: pulses.sample,
    plans.WORD: plans.sample,
    plans.TYPST: plans.sample,
    apprenticeships.PROGRAMME: apprenticeships.sample,
    apprenticeships.REPORT: apprenticeships.sample,
    apprenticeships.THANKS: apprenticeships.thanks_sample,
    apprenticeships.THANKS_PDF: apprenticeships.thanks_sample,
    journals.WORD: journals.sample,
    mentoring.WORD: mentoring.sample,
    mentoring.TYPST: mentoring.sample,
}


def problems(district: District) -> list[Problem]:
    """What stands in the way of making papers, in the order of the files' names."""
    return [problem for name in sorted(SAMPLES) for problem in _problems(name, district)]


def _problems(name: str, district: District) -> Iterator[Problem]:
    template = district.papers.get(name)
    if template is None:
        yield Problem(f"papers/{name}", 1, "programme-no-file")
        return
    try:
        _make(template)(template, SAMPLES[name](district))
    except papers.Unfit as unfit:
        yield Problem(marks.named(template), unfit.line, unfit.key, unfit.facts)


def _make(template: Path) -> Callable[[Path, Mapping[str, Any]], bytes]:
    return papers.docx if template.suffix == ".docx" else papers.pdf
