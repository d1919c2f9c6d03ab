"""Associations changed: members taken in and out, a head, the school's own ones."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from handlers.associations import cards
from models.steps import Answers, Form, PersonStep, Text
from services import people
from services.associations import changes, circles
from views import Screen
from views.associations import callbacks as to
from views.associations import cards as views

router = Router(name=__name__)
router.callback_query.filter(private)
LONGEST = 120


async def newcomers(turn: Turn, answers: Answers) -> Sequence[int]:
    found = await circles.find(turn.session, turn.actor, "associations.enrol", answers.context["id"])
    return await changes.newcomers(turn.session, found, turn.now)


async def candidates(turn: Turn, answers: Answers) -> Sequence[int]:
    found = await circles.find(turn.session, turn.actor, "associations.manage", answers.context["id"])
    return await changes.candidates(turn.session, found, turn.now)


async def enrolled(turn: Turn, answers: Answers) -> Screen:
    number, person_id = answers.context["id"], int(answers["who"])
    found = await changes.enrol(turn.session, turn.actor, number, person_id, turn.now)
    return await cards.card(turn, found, toast=turn.say("associations-enrolled"))


async def appointed(turn: Turn, answers: Answers) -> Screen:
    number, person_id = answers.context["id"], int(answers["who"])
    found = await changes.appoint(turn.session, turn.actor, number, person_id, turn.now)
    return await cards.card(turn, found, toast=turn.say("associations-appointed"))


async def founded(turn: Turn, answers: Answers) -> Screen:
    school_id = answers.context["school"]
    found = await changes.found(turn.session, turn.actor, school_id, answers["called"], turn.now)
    return await cards.card(turn, found, toast=turn.say("associations-founded"))


async def renamed(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["id"]
    found = await changes.rename(turn.session, turn.actor, number, answers["called"], turn.now)
    return await cards.card(turn, found, toast=turn.say("associations-renamed"))


ENROL = Form("associations-joining", PersonStep("who", among=newcomers), done=enrolled, preview=False)
APPOINT = Form("associations-heading", PersonStep("who", among=candidates), done=appointed)
FOUND = Form("associations-founding", Text("called", longest=LONGEST), done=founded, preview=False)
RENAME = Form("associations-renaming", Text("called", longest=LONGEST), done=renamed, preview=False)


@router.callback_query(to.Enrol.filter(), flags=right("associations.enrol"))
async def enrol(_tap: CallbackQuery, callback_data: to.Enrol, turn: Turn) -> Screen:
    await circles.find(turn.session, turn.actor, "associations.enrol", callback_data.id)
    return await turn.open(ENROL, context={"id": callback_data.id}, resume=True)


@router.callback_query(to.Appoint.filter(), flags=right("associations.manage"))
async def appoint(_tap: CallbackQuery, callback_data: to.Appoint, turn: Turn) -> Screen:
    await circles.find(turn.session, turn.actor, "associations.manage", callback_data.id)
    return await turn.open(APPOINT, context={"id": callback_data.id}, resume=True)


@router.callback_query(to.Found.filter(), flags=right("associations.manage"))
async def found(_tap: CallbackQuery, callback_data: to.Found, turn: Turn) -> Screen:
    turn.actor.demand("associations.manage", school_id=callback_data.id)
    return await turn.open(FOUND, context={"school": callback_data.id}, resume=True)


@router.callback_query(to.Rename.filter(), flags=right("associations.manage"))
async def rename(_tap: CallbackQuery, callback_data: to.Rename, turn: Turn) -> Screen:
    await circles.find(turn.session, turn.actor, "associations.manage", callback_data.id)
    return await turn.open(RENAME, context={"id": callback_data.id}, resume=True)


@router.callback_query(to.Dismiss.filter(), flags=right("associations.enrol"))
async def dismiss(_tap: CallbackQuery, callback_data: to.Dismiss, turn: Turn) -> Screen:
    number, person_id = callback_data.id, callback_data.person_id
    if callback_data.sure:
        await changes.dismiss(turn.session, turn.actor, number, person_id, turn.now)
        screen = await cards.listed(turn, to.Members(id=number))
        return screen.but(toast=turn.say("associations-dismissed"))
    association = await circles.find(turn.session, turn.actor, "associations.enrol", number)
    await circles.belongs(turn.session, association, person_id, turn.now)
    person = await people.known(turn.session, person_id)
    return views.sure_to_dismiss(association, person, turn.say, turn.actor.names)


@router.callback_query(to.Close.filter(), flags=right("associations.manage"))
async def close(_tap: CallbackQuery, callback_data: to.Close, turn: Turn) -> Screen:
    if not callback_data.sure:
        found = await circles.find(turn.session, turn.actor, "associations.manage", callback_data.id)
        return views.sure_to_close(found, turn.say)
    closed = await changes.close(turn.session, turn.actor, callback_data.id, turn.now)
    return views.closed(closed, turn.say)
