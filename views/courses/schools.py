"""A school's applications and terms."""

from collections.abc import Sequence

from locales import Html, Say
from models.coursecards import TERMS, Term, Terms
from models.courses import ASKED, CourseApplication
from models.people import School
from views import Button, Screen
from views.associations.callbacks import School as Home
from views.courses import callbacks as to
from views.courses import words
from views.people.callbacks import Menu
from views.people.names import shown

SAID = tuple(f"courses-terms-{term}" for term in TERMS)


def choice(schools: Sequence[School], say: Say) -> Screen:
    key = "courses-schools" if schools else "courses-schools-none"
    return Screen(
        say(key),
        *(Button(school.title, to.School(id=school.id)) for school in schools),
        Button(say("people-menu-back"), Menu()),
    )


def queue(
    school: School,
    found: Sequence[CourseApplication],
    count: int,
    at: to.School,
    say: Say,
    names: bool,
    *,
    toast: str = "",
) -> Screen:
    """What waits for the school's word, or how the others stand; each opens with a tap."""
    key = "courses-school-further" if at.further else "courses-school" if count else "courses-school-quiet"
    lines = [
        say(
            "courses-school-line",
            icon=words.ICONS[one.state],
            person=shown(one.person, say, names),
            title=one.course.title,
            state=words.state(one.state, say) if at.further else say(f"courses-reason-{one.reason}"),
        )
        for one in found
    ]
    every = Button(say("courses-approve-all", count=count), to.ApproveAll(school=school.id))
    return Screen(
        Html.joined([say(key, school=school.title, count=count), *lines], "\n\n"),
        *(_opening(one, say, names) for one in found if not at.further),
        [every] if count > 1 and not at.further else [],
        words.turning(lambda page: at.model_copy(update={"page": page}), at.page, count, say),
        [
            Button(
                say("courses-school-to-asked" if at.further else "courses-school-to-further"),
                to.School(id=school.id, further=not at.further),
            )
        ],
        Button(say("courses-school-terms"), to.Terms(school=school.id)),
        Button(say("courses-to-school"), Home(id=school.id)),
        toast=toast,
    )


def _opening(one: CourseApplication, say: Say, names: bool) -> Button:
    return Button(words.clip(f"{shown(one.person, say, names)} · {one.course.title}"), to.Asked(id=one.id))


def application(one: CourseApplication, say: Say, names: bool, *, own: bool) -> Screen:
    """One application before the school; nobody gives the word on her own."""
    course = one.course
    text = say(
        "courses-asked",
        person=shown(one.person, say, names),
        line=words.line(course, say),
        reason=say(f"courses-reason-{one.reason}"),
        state=words.state(one.state, say),
    )
    back = Button(say("courses-school-back"), to.School(id=one.school_id or 0))
    if own:
        return Screen(Html.joined([text, say("courses-own-application")], "\n\n"), back)
    if one.state != ASKED:
        return Screen(text, back)
    return Screen(
        text,
        [
            Button(say("courses-approve"), to.Approve(id=one.id), style="primary"),
            Button(say("courses-decline"), to.Decline(id=one.id)),
        ],
        back,
    )


def sure_to_approve(school: School, count: int, say: Say) -> Screen:
    return Screen(
        say("courses-approve-all-sure", count=count),
        Button(say("courses-approve-all-yes"), to.ApproveAll(school=school.id, sure=True), style="primary"),
        Button(say("courses-school-back"), to.School(id=school.id)),
    )


def terms(title: str, found: Terms, at: to.Terms, say: Say, names: bool) -> Screen:
    """How many have a course that counts, and those for whom something is to be done."""
    lines = [_term(one, say, names, school=not at.school) for one in found.page]
    share = round(100 * found.in_force / found.people) if found.people else 0
    head = say("courses-terms", title=title, people=found.people, valid=found.in_force, share=share)
    only = [
        Button(
            say(f"courses-terms-{term}", count=found.counts.get(term, 0)),
            to.Terms(school=at.school, only=term),
        )
        for term in ("over", "soon", "unknown")
        if found.counts.get(term)
    ]
    back = to.School(id=at.school) if at.school else to.Hub()
    return Screen(
        Html.joined([head, *(lines or [say("courses-terms-none")])], "\n"),
        words.turning(lambda page: at.model_copy(update={"page": page}), at.page, found.count, say),
        *([button] for button in only),
        Button(say("courses-school-back" if at.school else "courses-to-hub"), back),
        protect=True,
    )


def _term(one: Term, say: Say, names: bool, *, school: bool) -> Html:
    said = say(
        "courses-terms-line",
        person=shown(one.person, say, names),
        until=words.short(one.until) if one.until else "—",
        state=say(f"courses-standing-{one.term}"),
    )
    return say("courses-terms-where", line=said, school=one.school) if school else said
