"""Associations looked at: mine, all of them, one with its members."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.associations import Association
from services import people
from services.associations import circles
from views import Screen
from views.associations import callbacks as to
from views.associations import cards as views
from views.associations.cards import Rights

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Mine.filter(), flags=right("associations.members"))
async def mine(_tap: CallbackQuery, turn: Turn) -> Screen:
    found = await circles.headed(turn.session, turn.actor)
    if len(found) == 1:
        return await card(turn, found[0])
    return views.mine(await circles.circles(turn.session, found, turn.now), turn.say)


@router.callback_query(to.All.filter(), flags=right("associations.manage"))
async def every(_tap: CallbackQuery, callback_data: to.All, turn: Turn) -> Screen:
    page = max(callback_data.page, 0)
    found, count = await circles.page(turn.session, page, turn.now)
    return views.listed(found, page, count, turn.say, turn.actor.names)


@router.callback_query(to.Open.filter(), flags=right("associations.members"))
async def one(_tap: CallbackQuery, callback_data: to.Open, turn: Turn) -> Screen:
    found = await circles.find(turn.session, turn.actor, "associations.members", callback_data.id)
    return await card(turn, found)


async def card(turn: Turn, association: Association, toast: str = "") -> Screen:
    (circle,) = await circles.circles(turn.session, [association], turn.now)
    return views.card(circle, turn.say, rights_over(turn, association), toast=toast)


def rights_over(turn: Turn, association: Association) -> Rights:
    may = {
        name: circles.may(turn.actor, f"associations.{name}", association)
        for name in ("members", "enrol", "manage", "connect")
    }
    write = circles.may(turn.actor, "announcements.compose", association)
    plans = circles.may(turn.actor, "plans.facts", association)
    meetings = circles.may(turn.actor, "meetings.manage", association)
    return Rights(names=turn.actor.names, write=write, plans=plans, meetings=meetings, **may)


@router.callback_query(to.Members.filter(), flags=right("associations.members"))
async def members(_tap: CallbackQuery, callback_data: to.Members, turn: Turn) -> Screen:
    return await listed(turn, callback_data)


async def listed(turn: Turn, at: to.Members) -> Screen:
    association = await circles.find(turn.session, turn.actor, "associations.members", at.id)
    at = to.Members(id=at.id, page=max(at.page, 0), out=at.out)
    found, count = await circles.members(turn.session, at.id, at.page, turn.now, outside=at.out)
    return views.members(association, found, count, at, turn.say, turn.actor.names)


@router.callback_query(to.Member.filter(), flags=right("associations.members"))
async def member(_tap: CallbackQuery, callback_data: to.Member, turn: Turn) -> Screen:
    association = await circles.find(turn.session, turn.actor, "associations.members", callback_data.id)
    await circles.belongs(turn.session, association, callback_data.person_id, turn.now)
    person = await people.known(turn.session, callback_data.person_id)
    may_look = await people.covers(turn.session, turn.actor, "people.find", person.id, turn.now)
    return views.member(association, person, turn.say, rights_over(turn, association), may_look=may_look)
