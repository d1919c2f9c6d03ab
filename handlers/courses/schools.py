"""«Курсы школы»: a deputy head gives her school's word and looks at its terms."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.steps import Answers, Form, Text
from services.associations import circles
from services.courses import approving, terms
from services.refusals import Refusal
from views import Screen
from views.courses import callbacks as to
from views.courses import schools as views

router = Router(name=__name__)
APPROVE = right(approving.APPROVE)


@router.callback_query(to.School.filter(), flags=right(approving.SCHOOL))
async def school(_tap: CallbackQuery, callback_data: to.School, turn: Turn) -> Screen:
    if callback_data.id:
        return await queue(turn, callback_data)
    mine = await circles.schools(turn.session, turn.actor.places(approving.SCHOOL, "own_school"))
    return await queue(turn, to.School(id=mine[0].id)) if len(mine) == 1 else views.choice(mine, turn.say)


async def queue(turn: Turn, at: to.School, toast: str = "") -> Screen:
    at = at.model_copy(update={"page": max(0, at.page)})
    look = approving.answered if at.further else approving.queue
    found, count = await look(turn.session, turn.actor, at.id, at.page)
    own = await circles.school(turn.session, at.id)
    return views.queue(own, found, count, at, turn.say, turn.actor.names, toast=toast)


@router.callback_query(to.Asked.filter(), flags=APPROVE)
async def asked(_tap: CallbackQuery, callback_data: to.Asked, turn: Turn) -> Screen:
    found = await approving.looked_at(turn.session, turn.actor, callback_data.id)
    own = found.person_id == turn.person.id
    return views.application(found, turn.say, turn.actor.names, own=own)


@router.callback_query(to.Approve.filter(), flags=APPROVE)
async def approve(_tap: CallbackQuery, callback_data: to.Approve, turn: Turn) -> Screen:
    found = await approving.approve(turn.session, turn.actor, callback_data.id, turn.now)
    return await queue(turn, to.School(id=found.school_id or 0), turn.say("courses-approved"))


@router.callback_query(to.ApproveAll.filter(), flags=APPROVE)
async def approve_all(_tap: CallbackQuery, callback_data: to.ApproveAll, turn: Turn) -> Screen:
    if not callback_data.sure:
        _, count = await approving.queue(turn.session, turn.actor, callback_data.school, 0)
        own = await circles.school(turn.session, callback_data.school)
        return views.sure_to_approve(own, count, turn.say)
    count = await approving.approve_all(turn.session, turn.actor, callback_data.school, turn.now)
    said = turn.say("courses-approved-all", count=count)
    return await queue(turn, to.School(id=callback_data.school), said)


@router.callback_query(to.Decline.filter(), flags=APPROVE)
async def decline(_tap: CallbackQuery, callback_data: to.Decline, turn: Turn) -> Screen:
    found = await approving.looked_at(turn.session, turn.actor, callback_data.id)
    if refused := approving.refusal(turn.person.id, found):
        raise refused
    return await turn.open(DECLINE, context={"application": found.id})


async def _declined(turn: Turn, answers: Answers) -> Screen:
    about, why = answers.context["application"], answers["why"]
    found = await approving.decline(turn.session, turn.actor, about, why, turn.now)
    return await queue(turn, to.School(id=found.school_id or 0), turn.say("courses-declined"))


DECLINE = Form(
    "courses-decline", Text("why", longest=approving.WHY, hint=True), done=_declined, preview=False
)


@router.callback_query(to.Terms.filter(), flags=right("known"))
async def shown(_tap: CallbackQuery, callback_data: to.Terms, turn: Turn) -> Screen:
    """Of a school to those who run it; of the district to the methodist, to the coordinator in numbers."""
    at = callback_data.model_copy(update={"page": max(0, callback_data.page)})
    if at.school:
        found = await terms.of_school(turn.session, turn.actor, at.school, at.only, at.page, turn.now)
        own = await circles.school(turn.session, at.school)
        return views.terms(own.title, found, at, turn.say, turn.actor.names)
    if not turn.actor.may(terms.AGGREGATE):
        raise Refusal("people-not-allowed", audit=f"refused:{terms.AGGREGATE}")
    found = await terms.of_district(turn.session, turn.actor, at.only, at.page, turn.now)
    named = turn.actor.may("courses.manage")
    settings = turn.district.settings
    title = settings.title_en if turn.say.language == "en" else settings.title
    return views.terms(title, found if named else terms.numbers(found), at, turn.say, turn.actor.names)
