"""«Моя школа» of a head and a deputy head."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services.associations import circles
from views import Screen
from views.associations import callbacks as to
from views.associations import schools as views
from views.associations.cards import Rights

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.School.filter(), flags=right("people.confirm"))
async def school(_tap: CallbackQuery, callback_data: to.School, turn: Turn) -> Screen:
    if callback_data.id:
        return await home(turn, callback_data.id)
    mine = await circles.schools(turn.session, turn.actor.places("people.confirm", "own_school"))
    return await home(turn, mine[0].id) if len(mine) == 1 else views.choice(mine, turn.say)


async def home(turn: Turn, school_id: int) -> Screen:
    turn.actor.demand("people.confirm", school_id=school_id)
    own = await circles.school(turn.session, school_id)
    _, staff = await circles.staff(turn.session, school_id, 0, turn.now)
    _, outside = await circles.staff(turn.session, school_id, 0, turn.now, outside=True)
    found, _ = await circles.page(turn.session, 0, turn.now, school_id=school_id)
    rights = Rights(
        names=turn.actor.names,
        manage=turn.actor.may("associations.manage"),
        plans=turn.actor.may("plans.facts"),
        find=turn.actor.may("people.find"),
        courses=school_id in turn.actor.places("courses.school", "own_school"),
    )
    return views.home(own, staff, outside, found, turn.say, rights)


@router.callback_query(to.Staff.filter(), flags=right("people.confirm"))
async def people_of(_tap: CallbackQuery, callback_data: to.Staff, turn: Turn) -> Screen:
    turn.actor.demand("people.confirm", school_id=callback_data.id)
    own = await circles.school(turn.session, callback_data.id)
    at = to.Staff(id=own.id, page=max(callback_data.page, 0), out=callback_data.out)
    found, count = await circles.staff(turn.session, own.id, at.page, turn.now, outside=at.out)
    return views.staff(own, found, count, at, turn.say, turn.actor.names)
