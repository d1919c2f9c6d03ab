"""The plan by hand: a course added, changed, closed to applications, called off."""

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.courses import mine
from models.coursecards import MODES, PROVIDERS
from models.courses import Course
from models.steps import Answers, Choice, Day, Form, Link, Number, Option, Several, Text
from services import instruments
from services.courses import keeping, rules, sharing
from services.questionnaires import recommending
from views import Screen
from views.courses import callbacks as to
from views.courses import hub as views

router = Router(name=__name__)
MANAGE = right(keeping.MANAGE)
# What most courses do without: asked only where the methodist says so.
MORE = ("listeners", "positions", "school_quota", "for_heads", "themes", "paid", "link")
SAID = (
    *(f"courses-provider-{kind}" for kind in PROVIDERS),
    *(f"courses-mode-{mode}" for mode in MODES),
    *(f"courses-new-more-{each}" for each in MORE),
)


async def kinds(turn: Turn, _answers: Answers) -> Sequence[Option]:
    return [Option(kind, turn.say(f"courses-provider-{kind}")) for kind in PROVIDERS]


async def modes(turn: Turn, _answers: Answers) -> Sequence[Option]:
    return [Option(mode, turn.say(f"courses-mode-{mode}")) for mode in MODES]


async def positions(turn: Turn, _answers: Answers) -> Sequence[Option]:
    known = turn.district.positions.values()
    return [Option(one.code, one.called(turn.say.language)) for one in known if len(one.code) <= 20]


async def groups(turn: Turn, _answers: Answers) -> Sequence[Option]:
    current = await instruments.newest(turn.session)
    return [Option(group.code, group.title) for group in current.groups]


async def themes(turn: Turn, answers: Answers) -> Sequence[Option]:
    current = await instruments.newest(turn.session)
    codes = [code for group in answers.get("groups") or () for code in recommending.themes_in(current, group)]
    fitting = dict.fromkeys(code for code in codes if len(code) <= recommending.BUTTON)
    return [Option(code, current.themes[code].title) for code in fitting]


def _more(name: str) -> Any:
    return lambda answers: name in (answers.get("more") or ())


async def _done(turn: Turn, answers: Answers) -> Screen:
    values = _values(answers)
    number = answers.context.get("course")
    if number:
        course = await keeping.change(turn.session, turn.actor, number, values, turn.now)
        return await mine.card(turn, course.id, turn.say("courses-changed"))
    course = await keeping.add(turn.session, turn.actor, values, turn.now)
    return await mine.card(turn, course.id, turn.say("courses-added"))


def _values(answers: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "title": answers["called"],
        "provider": answers["provider"],
        "provider_kind": answers["kind"],
        "hours": answers["hours"],
        "mode": answers["mode"],
        "starts_on": answers["starts"],
        "ends_on": answers["ends"],
        "apply_until": answers["apply"],
        "quota": answers["quota"],
        "listeners": answers.get("listeners") or "",
        "positions": answers.get("positions") or [],
        "school_quota": answers.get("school_quota"),
        "for_heads": "for_heads" in (answers.get("more") or ()),
        "budget": "paid" not in (answers.get("more") or ()),
        "themes": (answers.get("themes") or answers.get("groups") or []),
        "link": answers.get("link"),
    }


NEW = Form(
    "courses-new",
    Text("called", longest=200),
    Text("provider", longest=200),
    Choice("kind", options=kinds, hint=True),
    Number("hours", least=rules.LEAST_HOURS, most=rules.MOST_HOURS),
    Choice("mode", options=modes),
    Day("starts", optional=True),
    Day("ends", optional=True),
    Day("apply", optional=True, hint=True),
    Number("quota", least=1, most=1000, optional=True, hint=True),
    Several("more", options=tuple(Option(each) for each in MORE), optional=True),
    Text("listeners", longest=200, when=_more("listeners")),
    Several("positions", options=positions, least=1, when=_more("positions")),
    Number("school_quota", least=1, most=100, when=_more("school_quota")),
    Several("groups", options=groups, least=1, most=3, when=_more("themes")),
    Several("themes", options=themes, optional=True, least=1, hint=True, when=_more("themes")),
    Link("link", when=_more("link")),
    done=_done,
)


@router.callback_query(to.New.filter(), flags=MANAGE)
async def new(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(NEW, context={}, resume=True)


@router.callback_query(to.Edit.filter(), flags=MANAGE)
async def edit(_tap: CallbackQuery, callback_data: to.Edit, turn: Turn) -> Screen:
    course = await sharing.course(turn.session, turn.actor, callback_data.id)
    current = await instruments.newest(turn.session)
    known = _known(course, {group.code for group in current.groups})
    for theme in course.themes:
        if theme in current.themes:
            known["groups"] = list(dict.fromkeys([*known.get("groups", []), *_groups_of(current, theme)]))
    # In the order they are asked: what may be chosen depends on what was answered before.
    in_order = {step.name: known[step.name] for step in NEW.steps if step.name in known}
    return await turn.open(NEW, context={"course": course.id}, answers=in_order)


def _known(course: Course, groups: set[str]) -> dict[str, Any]:
    """The course as answers of the form: what is not set is not asked again, but can be."""
    given: dict[str, Any] = {
        "called": course.title,
        "provider": course.provider,
        "kind": course.provider_kind,
        "hours": course.hours,
        "mode": course.mode,
        "starts": course.starts_on,
        "ends": course.ends_on,
        "apply": course.apply_until,
        "quota": course.quota,
        "listeners": course.listeners or None,
        "positions": list(course.positions) or None,
        "school_quota": course.school_quota,
        "themes": [code for code in course.themes if code not in groups] or None,
        "groups": [code for code in course.themes if code in groups] or None,
        "link": course.link,
    }
    marks = {"for_heads": course.for_heads, "paid": not course.budget, "themes": bool(course.themes)}
    given["more"] = [each for each in MORE if marks.get(each, given.get(each) is not None)]
    always = ("starts", "ends", "apply", "quota")
    return {name: value for name, value in given.items() if value is not None or name in always}


def _groups_of(current: Any, theme: str) -> list[str]:
    return [group.code for group in current.groups if theme in recommending.themes_in(current, group.code)][
        :1
    ]


@router.callback_query(to.Shut.filter(), flags=MANAGE)
async def shut(_tap: CallbackQuery, callback_data: to.Shut, turn: Turn) -> Screen:
    course = await keeping.open_or_close(turn.session, turn.actor, callback_data.id, turn.now)
    said = "courses-shut-now" if course.state == "closed" else "courses-open-now"
    return await mine.card(turn, course.id, turn.say(said))


@router.callback_query(to.CallOff.filter(), flags=MANAGE)
async def call_off(_tap: CallbackQuery, callback_data: to.CallOff, turn: Turn) -> Screen:
    if not callback_data.sure:
        found = await sharing.look(turn.session, turn.actor, callback_data.id, 0, turn.now)
        return views.sure_to_call_off(found.course, found.count, turn.say)
    course = await keeping.call_off(turn.session, turn.actor, callback_data.id, turn.now)
    return await mine.card(turn, course.id, turn.say("courses-called-off-now"))
