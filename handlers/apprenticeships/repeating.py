"""The questions of the goals' groups once more: the mentee's own wish, for her eyes first."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.forms import Draft
from models.steps import Answers, Form, Scale, Step, YesNo
from services import apprenticeships
from services.apprenticeships import making, repeating
from services.questionnaires import repeating as asking
from services.refusals import Refusal
from views import Screen
from views.apprenticeships import callbacks as to
from views.apprenticeships import endings as views

router = Router(name=__name__)
OWN = right(apprenticeships.WRITE)
NAME = "apprenticeships-repeat"
SHOW = "show"
SAID = ("apprenticeships-repeat-title", "apprenticeships-repeat-show", "apprenticeships-repeat-show-label")


@router.callback_query(to.Repeat.filter(), flags=OWN)
async def repeat(_tap: CallbackQuery, callback_data: to.Repeat, turn: Turn) -> Screen:
    programme, _ = await repeating.own(turn.session, turn.actor, callback_data.id)
    form = await _form(turn, programme.id)
    if not callback_data.go:
        return views.repeat(programme, sum(isinstance(step, Scale) for step in form.steps), turn.say)
    return await turn.open(form, context={"programme": programme.id}, resume=True)


async def load(turn: Turn, draft: Draft) -> Form | None:
    try:
        return await _form(turn, draft.context["programme"])
    except Refusal:
        return None


async def _form(turn: Turn, programme_id: int) -> Form:
    """The questions; at the end, whether the mentor sees the result, where she sees the first one."""
    programme, found = await repeating.own(turn.session, turn.actor, programme_id)
    titles = {group.code: group.title for group in found.instrument.groups}
    steps: list[Step] = []
    for code in found.items:
        part = titles.get(found.instrument.item[code].group, "")
        steps += asking.scales(found.instrument, code, part)
    if await making.shows(turn.session, programme.mentorship):
        steps.append(YesNo(SHOW))
    return Form(NAME, *steps, done=_repeated, preview=False, protect=True)


async def _repeated(turn: Turn, answers: Answers) -> Screen:
    number, show = answers.context["programme"], answers.get(SHOW) is True
    _, asked = await repeating.own(turn.session, turn.actor, number)
    programme, found = await repeating.finish(turn.session, turn.actor, number, answers, show, turn.now)
    return views.repeated(programme, found, asked.instrument, turn.say, kept=show)
