"""Courses before a teacher: what may be right for her, all of them, one, why, the consent, her own."""

from collections.abc import Sequence

from locales import Html, Say
from models.coursecards import REASONS, Home, Mine, Recommended, Shown
from models.courses import (
    CANCELLED,
    COMPLETED,
    CONFIRMED,
    DECLINED,
    DROPPED,
    ENROLLED,
    Course,
    CourseApplication,
)
from models.district import Consent
from views import Button, Screen
from views.announcements.callbacks import Compose
from views.courses import callbacks as to
from views.courses import words
from views.people.callbacks import Menu
from views.people.entrance import mark

WHY = ("theme", "position", "heads")
OVER = (DECLINED, CANCELLED, DROPPED)
SAID = (
    *(f"courses-term-{term}" for term in ("valid", "soon", "over", "unknown")),
    *(f"courses-why-{why}" for why in WHY),
)


def home(found: Home, say: Say, *, toast: str = "") -> Screen:
    """Her term, then what may be right for her: the reasons come from her own answers, so it is protected."""
    until = words.short(found.until) if found.until else ""
    parts = [say("courses-home"), say(f"courses-term-{found.term}", until=until)]
    if found.recommended:
        parts.append(say("courses-recommended"))
    elif found.count:
        parts.append(say("courses-recommended-none"))
    else:
        parts.append(say("courses-none"))
    parts += [_recommended(number, one, say) for number, one in enumerate(found.recommended, 1)]
    every = [Button(say("courses-all", count=found.count), to.Courses(shelf="all"))] if found.count else []
    ask = [Button(say("courses-tell-last"), to.Last())] if found.term == "unknown" else []
    return Screen(
        Html.joined(parts, "\n\n"),
        *(words.opening(number, one.course) for number, one in enumerate(found.recommended, 1)),
        every,
        [
            Button(say("courses-mine", count=found.mine), to.Courses(shelf="mine")),
            Button(say("courses-have"), to.Record()),
        ],
        ask,
        Button(say("people-menu-back"), Menu()),
        protect=True,
        toast=toast,
    )


def _recommended(number: int, one: Recommended, say: Say) -> Html:
    because = say.several(say(f"courses-why-{why}") for why in one.why)
    return Html.joined(
        [
            say("courses-numbered", number=str(number), line=words.line(one.course, say)),
            say("courses-because", why=because),
        ]
    )


def every(courses: Sequence[Course], page: int, count: int, say: Say) -> Screen:
    lines, buttons = words.numbered(courses, page, say)
    head = say("courses-every", count=count) if count else say("courses-none")
    return Screen(
        Html.joined([head, *lines], "\n\n"),
        *buttons,
        words.turning(lambda number: to.Courses(shelf="all", page=number), page, count, say),
        Button(say("courses-back"), to.Courses()),
    )


def card(shown: Shown, say: Say, *, toast: str = "", fresh: bool = False) -> Screen:
    """One course, and what she can do about it now."""
    course = shown.course
    parts = [_about(shown, say)]
    if shown.mine is not None:
        parts.append(_my_state(shown.mine, say))
    return Screen(
        Html.joined(parts, "\n\n"),
        *_mine(shown, say),
        *([Button(say("courses-link"), url=course.link)] if course.link else []),
        *(_managed(shown, say) if shown.managed else []),
        Button(say("courses-back"), to.Hub() if shown.managed else to.Courses()),
        toast=toast,
        fresh=fresh,
    )


def _about(shown: Shown, say: Say) -> Html:
    course = shown.course
    kind = say(f"courses-provider-{course.provider_kind}")
    facts = [
        say("courses-card", title=course.title, phase=say(f"courses-phase-{shown.phase}")),
        say("courses-card-provider", provider=course.provider, kind=kind),
        say("courses-card-hours", hours=course.hours, mode=say(f"courses-mode-{course.mode}")),
        say("courses-card-dates", dates=words.dates(course, say)),
    ]
    if course.apply_until:
        facts.append(say("courses-card-apply", day=words.short(course.apply_until)))
    if course.listeners:
        facts.append(say("courses-card-listeners", listeners=course.listeners))
    if shown.themes:
        facts.append(say("courses-card-themes", themes=say.several(shown.themes)))
    facts.append(say("courses-card-budget" if course.budget else "courses-card-paid"))
    asked = shown.seats.of("asked", "approved", "confirmed", "waiting", "enrolled", "completed")
    if course.quota is not None:
        facts.append(say("courses-card-quota", quota=course.quota, asked=asked))
    if course.provider_kind == "private":
        facts.append(say("courses-private"))
    return Html.joined(facts)


def _my_state(mine: CourseApplication, say: Say) -> Html:
    said = say(
        "courses-my-state", icon=words.ICONS[mine.state], state=words.state(mine.state, say),
    )  # fmt: skip
    return Html.joined([said, say("courses-my-why", why=mine.why)]) if mine.why else said


def _mine(shown: Shown, say: Say) -> list[Button]:
    mine, buttons = shown.mine, []
    if shown.phase == "open" and (mine is None or mine.state in OVER):
        buttons.append(Button(say("courses-want"), to.Want(id=shown.course.id), style="primary"))
    if mine is None:
        return buttons
    if mine.state in (ENROLLED, CONFIRMED, COMPLETED) and shown.phase in ("running", "done"):
        buttons.append(Button(say("courses-have"), to.Record(application=mine.id), style="primary"))
    if mine.state not in (*OVER, ENROLLED, COMPLETED):
        buttons.append(Button(say("courses-take-back"), to.Cancel(id=mine.id)))
    return buttons


def _managed(shown: Shown, say: Say) -> list[list[Button]]:
    """What a methodist does about it."""
    course = shown.course
    rows = [[Button(say("courses-line-open"), to.Line(course=course.id), style="primary")]]
    if shown.phase == "cancelled":
        return rows
    rows.append([Button(say("courses-edit"), to.Edit(id=course.id))])
    if shown.phase in ("open", "planned", "closed"):
        key = "courses-shut" if shown.phase == "open" else "courses-reopen"
        rows[-1].append(Button(say(key), to.Shut(id=course.id)))
        rows.append([Button(say("courses-announce"), Compose())])
    if shown.phase != "done":
        rows.append([Button(say("courses-call-off"), to.CallOff(id=course.id), style="danger")])
    return rows


def reasons(course: Course, say: Say) -> Screen:
    """Why: four buttons, and it is done."""
    return Screen(
        say("courses-reason", title=course.title),
        *(
            Button(say(f"courses-reason-{reason}"), to.Want(id=course.id, reason=reason))
            for reason in REASONS
        ),
        Button(say("courses-to-course"), to.Course(id=course.id)),
    )


def consent(asked: Consent, wanted: to.Want, say: Say) -> Screen:
    """C6 as a message of its own; to say no is as easy as to say yes."""
    agree = to.Agree(id=wanted.id, reason=wanted.reason, mark=mark(asked, say.language))
    return Screen(
        say("people-consent-text", title=asked.title(say.language), words=asked.text(say.language)),
        [
            Button(say("people-agree"), agree, style="primary"),
            Button(say("courses-not-agree"), to.Course(id=wanted.id)),
        ],
        fresh=True,
    )


def sure_to_cancel(mine: CourseApplication, say: Say) -> Screen:
    return Screen(
        say("courses-take-back-sure", title=mine.course.title),
        Button(say("courses-take-back-yes"), to.Cancel(id=mine.id, sure=True), style="danger"),
        Button(say("courses-keep"), to.Course(id=mine.course_id)),
    )


def mine(found: Mine, say: Say, *, toast: str = "") -> Screen:
    """Her applications, and the certificates she has."""
    parts = [say("courses-mine-title")]
    if not found.applications and not found.completed:
        parts.append(say("courses-mine-none"))
    parts += [
        say(
            "courses-mine-line",
            icon=words.ICONS[one.state],
            title=one.course.title,
            state=words.state(one.state, say),
        )
        for one in found.applications
    ]
    if found.completed:
        parts.append(say("courses-completed"))
    parts += [
        say(
            "courses-completed-line",
            title=one.title,
            hours=one.hours,
            number=one.number,
            day=words.short(one.issued_on),
        )
        for one in found.completed
    ]
    courses = {one.course_id: one.course for one in found.applications}
    return Screen(
        Html.joined(parts, "\n\n"),
        *(Button(words.clip(course.title), to.Course(id=course.id)) for course in courses.values()),
        Button(say("courses-have"), to.Record()),
        Button(say("courses-back"), to.Courses()),
        toast=toast,
    )
