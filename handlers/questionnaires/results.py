"""One's own results: read, drawn, taken along, deleted; help asked for."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.questionnaires import answering
from models.profiles import Result
from services import withdrawals
from services.questionnaires import demands, forgetting, results, running
from services.refusals import Refusal
from views import File, Screen
from views.questionnaires import callbacks as to
from views.questionnaires import home, pictures, profile, steps

router = Router(name=__name__)
OWN = right(running.ANSWER)


@router.callback_query(to.Result.filter(), flags=OWN)
async def result(_tap: CallbackQuery, callback_data: to.Result, turn: Turn) -> Screen:
    found = await results.mine(turn.session, turn.actor, callback_data.id, turn.now)
    if found.profile is None:
        return profile.survey(found, turn.say)
    first, *rest = answering.told(turn, found)
    return first.but(then=rest)


@router.callback_query(to.Groups.filter(), flags=OWN)
async def groups(_tap: CallbackQuery, callback_data: to.Groups, turn: Turn) -> Screen:
    return profile.table(await _scored(turn, callback_data.id), turn.say)


@router.callback_query(to.Picture.filter(), flags=OWN)
async def picture(_tap: CallbackQuery, callback_data: to.Picture, turn: Turn) -> Screen:
    return answering.drawn(turn, await _scored(turn, callback_data.id))


@router.callback_query(to.Paper.filter(), flags=OWN)
async def paper(_tap: CallbackQuery, callback_data: to.Paper, turn: Turn) -> Screen:
    found = await _scored(turn, callback_data.id)
    made = pictures.paper(found, turn.person.code, turn.say)
    content = turn.made(f"profile-{found.response.id}", made)
    return profile.paper(File("profile.pdf", content), turn.say, found)


@router.callback_query(to.Delete.filter(), flags=OWN)
async def delete(_tap: CallbackQuery, callback_data: to.Delete, turn: Turn) -> Screen:
    if not callback_data.sure:
        found = await results.mine(turn.session, turn.actor, callback_data.id, turn.now)
        return profile.sure_to_delete(found.response.id, turn.say)
    await forgetting.one(turn.session, turn.actor, callback_data.id, turn.now)
    await withdrawals.deleted(turn.session, turn.person.id, turn.now)
    return home.deleted(turn.say)


@router.callback_query(to.Ask.filter(), flags=OWN)
async def ask(_tap: CallbackQuery, callback_data: to.Ask, turn: Turn) -> Screen:
    """The steps are reckoned anew: what they said a month ago may be settled by now."""
    found = await results.mine(turn.session, turn.actor, callback_data.id, turn.now)
    number = callback_data.step
    if not 0 <= number < len(found.advice) or found.advice[number].by not in ("asking", "colleagues"):
        return steps.steps(found, turn.say, toast=turn.say("questionnaires-steps-changed"))
    step = found.advice[number]
    new = await demands.ask(turn.session, turn.actor, step.theme, step.action, turn.now)
    key = "questionnaires-asked-for" if new else "questionnaires-asked-already"
    return steps.steps(found, turn.say, toast=turn.say(key)).but(alert=True)


async def _scored(turn: Turn, response_id: int) -> Result:
    found = await results.mine(turn.session, turn.actor, response_id, turn.now)
    if found.profile is None:
        raise Refusal("questionnaires-gone")
    return found
