"""«Показать наставнику»: to whom, the consent, taken back at any time; and what the mentor sees."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.steps import Answers, Choice, Form, Option
from services import people
from services.questionnaires import results, running, sharing
from services.refusals import Refusal
from views import Screen
from views.people.entrance import mark
from views.questionnaires import callbacks as to
from views.questionnaires import sharing as views

router = Router(name=__name__)
OWN, SHOWN = right(running.ANSWER), right(sharing.LOOK)


async def mentors(turn: Turn, _answers: Answers) -> Sequence[Option]:
    """By name, as whoever holds a role: nobody knows the code of her mentor."""
    found = await sharing.mentors(turn.session, turn.actor, turn.now)
    return [Option(mentor.id, mentor.full_name) for mentor in found]


async def chosen(turn: Turn, answers: Answers) -> Screen:
    viewer = await people.known(turn.session, answers["mentor"])
    return views.consent(turn.district.consents[sharing.CONSENT], viewer, turn.say)


SHARE = Form(
    "questionnaires-show",
    Choice("mentor", options=mentors, empty="questionnaires-no-mentors"),
    done=chosen,
    preview=False,
)


@router.callback_query(to.Share.filter(), flags=OWN)
async def share(_tap: CallbackQuery, turn: Turn) -> Screen:
    if not await sharing.mentors(turn.session, turn.actor, turn.now):
        raise Refusal("questionnaires-no-mentors")
    return (await turn.open(SHARE, resume=True)).but(fresh=True)


@router.callback_query(to.AgreeToShare.filter(), flags=OWN)
async def agree(_tap: CallbackQuery, callback_data: to.AgreeToShare, turn: Turn) -> Screen:
    purpose = turn.district.consents[sharing.CONSENT]
    if callback_data.mark != mark(purpose, turn.say.language):
        viewer = await people.known(turn.session, callback_data.viewer_id)
        return views.consent(purpose, viewer, turn.say)
    await sharing.share(turn.session, turn.actor, callback_data.viewer_id, turn.say.language, turn.now)
    return await _shares(turn, toast=turn.say("questionnaires-share-done"))


@router.callback_query(to.Shares.filter(), flags=OWN)
async def shares(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await _shares(turn)


@router.callback_query(to.TakeBack.filter(), flags=OWN)
async def take_back(_tap: CallbackQuery, callback_data: to.TakeBack, turn: Turn) -> Screen:
    await sharing.take_back(turn.session, turn.actor, callback_data.id, turn.now)
    return await _shares(turn, toast=turn.say("questionnaires-taken-back"))


async def _shares(turn: Turn, *, toast: str = "") -> Screen:
    return views.shares(await sharing.mine(turn.session, turn.person.id), turn.say, toast=toast)


@router.callback_query(to.Shown.filter(), flags=SHOWN)
async def shown(_tap: CallbackQuery, turn: Turn) -> Screen:
    return views.shown(await sharing.shown_to(turn.session, turn.actor), turn.say)


@router.callback_query(to.Look.filter(), flags=SHOWN)
async def look(_tap: CallbackQuery, callback_data: to.Look, turn: Turn) -> Screen:
    person, response = await sharing.look(turn.session, turn.actor, callback_data.id, turn.now)
    found = await results.result(turn.session, response, turn.now) if response else None
    return views.look(person, found, turn.say)
