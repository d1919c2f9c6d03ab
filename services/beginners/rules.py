"""Who is young, since when she should have a mentor, and how she is covered: rules without a database."""

from collections.abc import Iterable
from datetime import date, timedelta

from models.beginnercards import Cover
from models.district import District
from models.people import Employment
from services.stages import months_from

YOUNG = "young"


def is_young(teaching_since: date | None, day: date, district: District) -> bool:
    """Whether somebody who teaches since that day is young on `day`: under three years (domain, KPI).

    Experience counts, not age and not time in this school; who has not begun yet is not young, and
    neither is somebody whose experience nobody knows.
    """
    stage = district.stages.get(YOUNG)
    if stage is None or teaching_since is None or day < teaching_since:
        return False
    return teaching_since > months_from(day, -12 * stage.amount)


def hired_on(teaching_since: date, jobs: Iterable[Employment], day: date) -> date:
    """The first day of the present stretch of work: jobs that follow without a break are one stretch.

    A job without a first day counts from the beginning of teaching.
    """
    spans = sorted(
        (job.since or teaching_since, job.until or date.max)
        for job in jobs
        if (job.since or teaching_since) <= day
    )
    began, last = teaching_since, date.min
    for since, until in spans:
        if since > last:
            began = since
        last = max(last, until)
    return max(began, teaching_since)


def entitled_on(hired: date, ended: Iterable[date]) -> date:
    """The day from which she should have a mentor: hired, or the day on which the last thing ended that
    stood in for a mentor or kept her from one: a pair, a long leave, a written refusal."""
    return max([hired, *ended])


def grace_until(entitled: date, district: District) -> date:
    """The last day on which it is not late yet to find a mentor."""
    return entitled + timedelta(days=district.mentoring.grace_days)


def cover(*, paired: bool, refused: bool, entitled: date, day: date, district: District) -> Cover:
    """How a young teacher is covered: a live pair, a written refusal, the days of grace, or not at all.

    On the last day of grace she is still in it: hired on 20 November, red from 5 December on.
    """
    if paired:
        return "paired"
    if refused:
        return "refused"
    return "grace" if day <= grace_until(entitled, district) else "uncovered"
