"""Other people: find, a card, what is wrong in the staff list."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.people import Person, RoleGrant
from models.steps import Answers, Form, Text
from services import corrections, invites, people, places, roles, statuses
from views import Screen
from views.people import admin
from views.people import callbacks as to
from views.people import cards as views

router = Router(name=__name__)
router.callback_query.filter(private)


async def list_found(turn: Turn, answers: Answers) -> Screen:
    typed = answers["who"]
    found = await people.find(turn.session, turn.actor, typed, turn.now)
    return views.found(found, typed, turn.say, turn.district, turn.actor.names)


FIND = Form("people-find", Text("who", longest=100, hint=True), done=list_found, preview=False)


@router.callback_query(to.Find.filter(), flags=right("people.find"))
async def find(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(FIND, resume=True)


@router.callback_query(to.People.filter(), flags=right("people.find"))
async def home(_tap: CallbackQuery, turn: Turn) -> Screen:
    waiting = await roles.waiting(turn.session, turn.actor, turn.now)
    return views.home(len(waiting), turn.say)


@router.callback_query(to.Admin.filter(), flags=right("status.read"))
async def administer(_tap: CallbackQuery, turn: Turn) -> Screen:
    status = await statuses.look(turn.session)
    ids = await roles.holders(turn.session, (roles.ADMIN,), turn.now)
    admins = await people.called(turn.session, ids)
    waiting = await roles.waiting(turn.session, turn.actor, turn.now)
    return admin.home(status, turn.machine(), list(admins.values()), len(waiting), turn.say, turn.district)


@router.callback_query(to.Look.filter(), flags=right("people.find"))
async def look(_tap: CallbackQuery, callback_data: to.Look, turn: Turn) -> Screen:
    return await card(turn, callback_data.id)


async def card(turn: Turn, person_id: int) -> Screen:
    seen = await people.look(turn.session, turn.actor, person_id, turn.now)
    held = [grant for grant in seen.person.grants if grant.lasts(turn.now)]
    return views.card(
        seen,
        held,
        await places.names(turn.session, held),
        _mine_to_take(turn, held),
        turn.say,
        turn.district,
        by_name=turn.actor.names,
        may_invite=await _may_invite(turn, seen.person),
        may_grant=bool(roles.grantable(turn.actor)),
    )


@router.callback_query(to.Settle.filter(), flags=right("people.confirm"))
async def settle(_tap: CallbackQuery, callback_data: to.Settle, turn: Turn) -> Screen:
    await corrections.settle(turn.session, turn.actor, callback_data.id, turn.now)
    return views.settled(turn.say)


async def _may_invite(turn: Turn, person: Person) -> bool:
    return (
        person.id != turn.person.id
        and await people.covers(turn.session, turn.actor, "people.invite", person.id, turn.now)
        and invites.above(turn.actor, person, turn.now) is None
    )


def _mine_to_take(turn: Turn, held: list[RoleGrant]) -> list[RoleGrant]:
    return [grant for grant in held if roles.revoke_refusal(turn.actor, grant) is None]
