"""Whether the days of the calendar make sense together."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from models.calendars import Calendar, SchoolYear, Span
from services.districts.marks import Page, Problem, Steps

Placed = tuple[Steps, Span]
LONGEST_SILENCE = 62


def check(calendar: Calendar, page: Page) -> Iterator[Problem]:
    years = list(calendar.years.values())
    for year in years:
        yield from _year(year, page)
    spans: list[Placed] = [(("years", year.code), Span(first=year.first, last=year.last)) for year in years]
    for name in ("holidays", "days_off", "working_weekends"):
        days = [((name, index), span) for index, span in enumerate(getattr(calendar, name))]
        yield from _ordered(days, page)
        yield from _apart(days, page)
    yield from _apart(spans, page)
    for index, span in enumerate(calendar.working_weekends):
        if span.first.weekday() < 5 or span.last != span.first:
            yield page.problem(("working_weekends", index), "programme-not-a-weekend", day=_said(span))


def _year(year: SchoolYear, page: Page) -> Iterator[Problem]:
    at: Steps = ("years", year.code)
    if year.first >= year.last:
        yield page.problem(
            (*at, "last"), "programme-days-order", **_days(Span(first=year.first, last=year.last))
        )
        return
    if year.lessons_end not in year:
        yield page.problem((*at, "lessons_end"), "programme-outside-year", day=f"{year.lessons_end:%d.%m.%Y}")
    groups = {
        name: [((*at, name, index), span) for index, span in enumerate(getattr(year, name))]
        for name in ("quarters", "breaks", "quiet", "exams")
    }
    for spans in groups.values():
        yield from _ordered(spans, page)
        for steps, span in spans:
            if span.first not in year or span.last not in year:
                yield page.problem(steps, "programme-outside-year", day=_said(span))
    yield from _apart(groups["quarters"] + groups["breaks"], page)
    for index, quiet in enumerate(year.quiet):
        if quiet.pushes == "none" and (quiet.last - quiet.first).days >= LONGEST_SILENCE:
            yield page.problem((*at, "quiet", index), "programme-long-silence", most=str(LONGEST_SILENCE))


def _ordered(spans: Sequence[Placed], page: Page) -> Iterator[Problem]:
    for steps, span in spans:
        if span.first > span.last:
            yield page.problem(steps, "programme-days-order", **_days(span))


def _apart(spans: Sequence[Placed], page: Page) -> Iterator[Problem]:
    for (_, one), (steps, other) in combinations(spans, 2):
        if one.first <= other.last and other.first <= one.last:
            yield page.problem(steps, "programme-overlap", one=_said(one), other=_said(other))


def _days(span: Span) -> dict[str, str]:
    return {"first": f"{span.first:%d.%m.%Y}", "last": f"{span.last:%d.%m.%Y}"}


def _said(span: Span) -> str:
    first = f"{span.first:%d.%m.%Y}"
    return first if span.first == span.last else f"{first} – {span.last:%d.%m.%Y}"
