"""Reports on courses as sheets (§ 9.6 of what a service hands in): one heading, one table each."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from locales import Say
from models.coursecards import Performed, Term, TrainedHead
from models.courses import COMPLETED, ENROLLED, HOLDING, Course, CourseApplication, Qualification
from models.district import District
from views import Button, File, Screen, plain
from views.courses import callbacks as to
from views.courses.words import short
from views.sheets import Page

KINDS = ("plan", "requests", "done", "certificates", "terms", "heads")
NAMED = ("certificates", "terms", "heads")
FILES = (*KINDS, "list")
COLUMNS = (
    "number", "title", "listeners", "provider", "provider-kind", "hours", "mode", "starts", "ends",
    "apply-until", "budget", "quota", "school-quota", "school", "sum", "asked", "enrolled", "completed",
    "hours-done", "person", "position", "certificate", "issued", "state", "until", "associations", "trained",
)  # fmt: skip
SAID = (
    *(f"courses-report-{kind}" for kind in KINDS),
    *(f"courses-sheet-{kind}" for kind in FILES),
    *(f"courses-column-{column}" for column in COLUMNS),
)


class Sheets:
    """Makes the pages of reports: words and days as they are read on paper."""

    def __init__(self, say: Say, district: District, now: datetime) -> None:
        self._say, self._district, self._now = say, district, now

    def plan(self, courses: Sequence[Course], year: int) -> Page:
        head = (
            "number", "title", "listeners", "provider", "provider-kind", "hours", "mode", "starts", "ends",
            "apply-until", "budget", "quota", "school-quota",
        )  # fmt: skip
        rows = [
            [
                number,
                course.title,
                course.listeners,
                course.provider,
                self._words(f"courses-provider-{course.provider_kind}"),
                course.hours,
                self._words(f"courses-mode-{course.mode}"),
                short(course.starts_on) if course.starts_on else "",
                short(course.ends_on) if course.ends_on else "",
                short(course.apply_until) if course.apply_until else "",
                self._words("courses-sheet-budget" if course.budget else "courses-sheet-paid"),
                "" if course.quota is None else course.quota,
                "" if course.school_quota is None else course.school_quota,
            ]
            for number, course in enumerate(courses, 1)
        ]
        widths = (5, 40, 26, 30, 18, 8, 14, 12, 12, 12, 12, 8, 10)
        return self._page("plan", head, rows, widths, year=year)

    def requests(
        self, courses: Sequence[Course], schools: Sequence[tuple[str, Counter[int]]], year: int
    ) -> Page:
        """Schools down, courses across."""
        wanted = [course for course in courses if any(counts[course.id] for _, counts in schools)]
        titles = [self._column("school"), *(course.title for course in wanted), self._column("sum")]
        rows: list[list[str | int]] = [
            [
                school or self._words("courses-school-none"),
                *(counts[course.id] for course in wanted),
                sum(counts.values()),
            ]
            for school, counts in schools
        ]
        total: list[str | int] = [self._column("sum")]
        each = [sum(counts[course.id] for _, counts in schools) for course in wanted]
        total += [*each, sum(each)]
        widths = (34, *(18 for _ in wanted), 8)
        return self._page("requests", titles, rows, widths, total=total, year=year, titled=True)

    def done(self, found: Sequence[Performed], year: int) -> Page:
        head = (
            "number",
            "title",
            "provider",
            "hours",
            "quota",
            "asked",
            "enrolled",
            "completed",
            "hours-done",
        )
        rows: list[list[str | int]] = [
            [
                number,
                one.course.title,
                one.course.provider,
                one.course.hours,
                "" if one.course.quota is None else one.course.quota,
                one.asked,
                one.seats.of(ENROLLED, COMPLETED),
                one.seats.of(COMPLETED),
                one.hours,
            ]
            for number, one in enumerate(found, 1)
        ]
        sums = [sum(int(row[place]) for row in rows) for place in (5, 6, 7, 8)]
        total: list[str | int] = ["", self._column("sum"), "", "", "", *sums]
        return self._page("done", head, rows, (5, 44, 32, 8, 10, 10, 12, 12, 12), total=total, year=year)

    def certificates(self, found: Sequence[tuple[Qualification, str]], year: int) -> Page:
        head = ("number", "person", "school", "title", "provider", "hours", "certificate", "issued")
        rows: list[list[str | int]] = [
            [
                number,
                one.person.full_name,
                school,
                one.title,
                one.provider,
                one.hours,
                one.number,
                short(one.issued_on),
            ]
            for number, (one, school) in enumerate(found, 1)
        ]
        return self._page("certificates", head, rows, (5, 34, 26, 40, 30, 8, 18, 12), year=year)

    def terms(self, found: Sequence[Term]) -> Page:
        head = ("number", "person", "school", "until", "state")
        rows: list[list[str | int]] = [
            [
                number,
                one.person.full_name,
                one.school,
                short(one.until) if one.until else "",
                self._words(f"courses-standing-{one.term}"),
            ]
            for number, one in enumerate(found, 1)
        ]
        return self._page("terms", head, rows, (5, 38, 30, 14, 18))

    def heads(self, found: Sequence[TrainedHead]) -> Page:
        head = ("number", "person", "associations", "trained")
        rows: list[list[str | int]] = [
            [
                number,
                one.person.full_name,
                ", ".join(one.associations),
                short(one.issued_on) if one.issued_on else self._words("courses-head-not"),
            ]
            for number, one in enumerate(found, 1)
        ]
        return self._page("heads", head, rows, (5, 38, 44, 18))

    def listeners(
        self, course: Course, found: Sequence[CourseApplication], positions: Mapping[int, str]
    ) -> Page:
        head = ("number", "person", "school", "position", "state")
        rows: list[list[str | int]] = [
            [
                number,
                one.person.full_name,
                one.school.title if one.school else "",
                positions.get(one.person_id, ""),
                self._words(f"courses-state-{one.state}"),
            ]
            for number, one in enumerate(found, 1)
            if one.state in HOLDING
        ]
        page = self._page("list", head, rows, (5, 38, 30, 30, 26))
        about = plain(self._say("courses-sheet-list-of", title=course.title, provider=course.provider))
        return Page(page.name, page.head, page.rows, page.widths, about, page.notes)

    def _page(
        self,
        kind: str,
        head: Sequence[str],
        rows: Sequence[Sequence[str | int]],
        widths: Sequence[int],
        *,
        total: Sequence[str | int] = (),
        year: int = 0,
        titled: bool = False,
    ) -> Page:
        title = plain(self._say(f"courses-sheet-{kind}"))
        heading = plain(self._say("courses-sheet-year", title=title, year=str(year))) if year else title
        settings = self._district.settings
        place = settings.title_en if self._say.language == "en" else settings.title
        made = plain(self._say("courses-sheet-made", district=place, when=self._say.full_day(self._now)))
        columns = list(head) if titled else [self._column(name) for name in head]
        return Page(title, columns, rows, widths, heading, [made], total)

    def _column(self, name: str) -> str:
        return plain(self._say(f"courses-column-{name}"))

    def _words(self, key: str) -> str:
        return plain(self._say(key))


def choice(year: int, say: Say, *, manage: bool) -> Screen:
    """Which report, of which year; those with names are for methodists."""
    kinds = [kind for kind in KINDS if manage or kind not in NAMED]
    return Screen(
        say("courses-reports-title", year=str(year)),
        *(Button(say(f"courses-report-{kind}"), to.Report(kind=kind, year=year)) for kind in kinds),
        [Button(str(each), to.Reports(year=each)) for each in (year - 1, year + 1)],
        Button(say("courses-to-hub"), to.Hub()),
    )


def ready(name: str, content: bytes, say: Say) -> Screen:
    """The file, as a message of its own."""
    return Screen(say("courses-report-ready", title=name), document=File(f"{name}.xlsx", content), fresh=True)
