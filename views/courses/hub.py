"""Courses before a methodist: what waits for her, the plan, the seats of a course, its listeners."""

from collections.abc import Sequence

from locales import Html, Say
from models.cards import PAGE
from models.coursecards import Overview, Quota, SchoolShare, TrainedHead
from models.courses import (
    APPROVED,
    ASKED,
    COMPLETED,
    CONFIRMED,
    DECLINED,
    DROPPED,
    ENROLLED,
    WAITING,
    Course,
    CourseApplication,
)
from views import Button, Screen
from views.courses import callbacks as to
from views.courses import words
from views.people.callbacks import Look, Menu
from views.people.names import shown

FEW = 4
MANY_SCHOOLS = 12
DECISIONS = {
    CONFIRMED: (ASKED, APPROVED, WAITING),
    WAITING: (ASKED, APPROVED, CONFIRMED),
    DECLINED: (ASKED, APPROVED, WAITING, CONFIRMED),
    DROPPED: (ENROLLED,),
}
SAID = tuple(f"courses-decide-{state}" for state in DECISIONS)


def hub(found: Overview, say: Say, *, manage: bool, toast: str = "") -> Screen:
    """Numbers first, then what waits."""
    people = found.terms.people
    share = round(100 * found.terms.in_force / people) if people else 0
    head = say(
        "courses-hub",
        courses=found.courses,
        open=found.open,
        schools=found.at_schools,
        share=share,
        over=found.terms.counts.get("over", 0),
    )
    waits = [
        *(
            Button(say("courses-to-share", count=count, title=course.title), to.Line(course=course.id))
            for course, count in found.to_share[:FEW]
        ),
        *(
            Button(say("courses-to-certify", count=count, title=course.title), to.Certify(course=course.id))
            for course, count in found.to_certify[:FEW]
        ),
    ]
    terms = Button(say("courses-terms-open"), to.Terms())
    heads = Button(say("courses-heads-open"), to.Heads())
    return Screen(
        head,
        *(waits if manage else []),
        [Button(say("courses-plan-open"), to.Plan()), _new(say)] if manage else [],
        _files(say) if manage else [],
        [terms, heads],
        Button(say("courses-reports"), to.Reports()),
        Button(say("people-menu-back"), Menu()),
        toast=toast,
    )


def _files(say: Say) -> list[Button]:
    return [Button(say("courses-load"), to.Load()), Button(say("courses-sample"), to.Sample())]


def _new(say: Say) -> Button:
    return Button(say("courses-new"), to.New())


def plan(courses: Sequence[Course], count: int, at: to.Plan, say: Say) -> Screen:
    lines, buttons = words.numbered(courses, at.page, say)
    key = "courses-plan" if count else "courses-plan-none"
    years = [Button(str(year), to.Plan(year=year)) for year in (at.year - 1, at.year + 1)]
    return Screen(
        Html.joined([say(key, year=str(at.year), count=count), *lines], "\n\n"),
        *buttons,
        words.turning(lambda page: at.model_copy(update={"page": page}), at.page, count, say),
        years,
        [_new(say)],
        _files(say),
        Button(say("courses-to-hub"), to.Hub()),
    )


def line(found: Quota, page: int, say: Say, names: bool, *, toast: str = "") -> Screen:
    """The seats of a course: totals, schools, the line; sharing out is one tap."""
    course, seats = found.course, found.seats
    quota = str(course.quota) if course.quota is not None else say("courses-no-quota")
    head = say(
        "courses-quota",
        title=course.title,
        quota=quota,
        held=seats.held,
        approved=seats.of(APPROVED),
        asked=seats.of(ASKED),
        waiting=seats.of(WAITING),
    )
    limit = [say("courses-quota-school", count=course.school_quota)] if course.school_quota else []
    schools = [_school(one, say) for one in found.schools[:MANY_SCHOOLS]]
    if len(found.schools) > MANY_SCHOOLS:
        schools.append(say("courses-schools-more", count=len(found.schools) - MANY_SCHOOLS))
    return Screen(
        Html.joined([head, *limit, *schools]),
        *_deeds(found, say),
        *(
            Button(
                words.clip(f"{words.ICONS[one.state]} {shown(one.person, say, names)}"),
                to.Applicant(id=one.id),
            )
            for one in found.line
        ),
        words.turning(lambda at: to.Line(course=course.id, page=at), page, found.count, say),
        [Button(say("courses-list-file"), to.Report(kind="list", course=course.id))] if found.count else [],
        Button(say("courses-to-course"), to.Course(id=course.id)),
        toast=toast,
    )


def _school(one: SchoolShare, say: Say) -> Html:
    return say(
        "courses-school-share",
        school=one.title or say("courses-school-none"),
        held=one.held,
        approved=one.approved,
        asked=one.asked,
        waiting=one.waiting,
    )


def _deeds(found: Quota, say: Say) -> list[list[Button]]:
    course, seats, rows = found.course, found.seats, []
    if found.phase in ("planned", "open", "closed") and seats.of(APPROVED, WAITING):
        words_of = say("courses-share-out")
        rows.append([Button(words_of, to.ShareOut(course=course.id), style="primary")])
    if seats.of(CONFIRMED) and found.phase != "cancelled":
        rows.append([Button(say("courses-enrol", count=seats.of(CONFIRMED)), to.Enrol(course=course.id))])
    if seats.of(ENROLLED, CONFIRMED) and found.phase in ("running", "done"):
        rows.append([Button(say("courses-certify"), to.Certify(course=course.id))])
    return rows


def applicant(one: CourseApplication, phase: str, say: Say, names: bool, *, toast: str = "") -> Screen:
    """One application before a methodist: seat by seat, by hand."""
    text = say(
        "courses-applicant",
        person=shown(one.person, say, names),
        school=one.school.title if one.school else say("courses-school-none"),
        title=one.course.title,
        number=one.line,
        reason=say(f"courses-reason-{one.reason}"),
        state=words.state(one.state, say),
    )
    early = phase in ("planned", "open", "closed")
    decide = [
        Button(say(f"courses-decide-{state}"), to.Decide(id=one.id, state=state))
        for state, of in DECISIONS.items()
        if one.state in of and (early or state in (DECLINED, DROPPED))
    ]
    number = Button(say("courses-number"), to.Number(id=one.id))
    may_complete = one.state in (ENROLLED, COMPLETED) or (one.state == CONFIRMED and not early)
    return Screen(
        Html.joined([text, say("courses-my-why", why=one.why)]) if one.why else text,
        *([button] for button in decide),
        [number] if may_complete else [],
        [Button(say("courses-person"), Look(id=one.person_id))],
        Button(say("courses-line-back"), to.Line(course=one.course_id)),
        toast=toast,
    )


def sure_to_enrol(course: Course, count: int, say: Say) -> Screen:
    return Screen(
        say("courses-enrol-sure", title=course.title, count=count),
        Button(say("courses-enrol-yes"), to.Enrol(course=course.id, sure=True), style="primary"),
        Button(say("courses-line-back"), to.Line(course=course.id)),
    )


def certify(
    course: Course, found: Sequence[CourseApplication], page: int, say: Say, names: bool, *, toast: str = ""
) -> Screen:
    """Whose certificate is not entered yet: a tap, a number, the next."""
    key = "courses-certify-list" if found else "courses-certify-none"
    shown_now = found[page * PAGE : (page + 1) * PAGE]
    return Screen(
        say(key, title=course.title, count=len(found)),
        *(Button(shown(one.person, say, names), to.Number(id=one.id)) for one in shown_now),
        words.turning(lambda at: to.Certify(course=course.id, page=at), page, len(found), say),
        Button(say("courses-line-back"), to.Line(course=course.id)),
        toast=toast,
    )


def heads(found: Sequence[TrainedHead], page: int, say: Say, names: bool) -> Screen:
    """Measure 3.7: how many heads of associations were trained within three years, and who was not."""
    trained = sum(one.issued_on is not None for one in found)
    share = round(100 * trained / len(found)) if found else 0
    lines = [
        say(
            "courses-head-line",
            icon="✅" if one.issued_on else "▫️",
            person=shown(one.person, say, names),
            associations=say.several(one.associations),
            day=words.short(one.issued_on) if one.issued_on else say("courses-head-not"),
        )
        for one in found[page * PAGE : (page + 1) * PAGE]
    ]
    return Screen(
        Html.joined([say("courses-heads", count=len(found), trained=trained, share=share), *lines], "\n"),
        words.turning(lambda at: to.Heads(page=at), page, len(found), say),
        [Button(say("courses-report-heads"), to.Report(kind="heads"))] if found else [],
        Button(say("courses-to-hub"), to.Hub()),
    )


def sure_to_call_off(course: Course, count: int, say: Say) -> Screen:
    return Screen(
        say("courses-call-off-sure", title=course.title, count=count),
        Button(say("courses-call-off-yes"), to.CallOff(id=course.id, sure=True), style="danger"),
        Button(say("courses-to-course"), to.Course(id=course.id)),
    )
