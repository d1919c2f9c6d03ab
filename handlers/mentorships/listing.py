"""Lists of pairs by shelves, their history, and facts for the head of an association."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services.mentorships import cards, histories, lists
from views import Screen
from views.mentorships import callbacks as to
from views.mentorships import lists as views

router = Router(name=__name__)
FACTS = right(cards.FACTS)


@router.callback_query(to.Pairs.filter(), flags=FACTS)
async def listed(_tap: CallbackQuery, callback_data: to.Pairs, turn: Turn) -> Screen:
    return await shelf(turn, callback_data)


@router.callback_query(to.School.filter(), flags=FACTS)
async def school(_tap: CallbackQuery, callback_data: to.School, turn: Turn) -> Screen:
    return await shelf(turn, to.Pairs(shelf=callback_data.shelf, page=callback_data.page))


async def shelf(turn: Turn, at: to.Pairs) -> Screen:
    known = at.shelf if at.shelf in lists.SHELVES else ""
    at = to.Pairs(shelf=known, page=max(0, at.page))
    found, counts = await lists.shelf(turn.session, turn.actor, at.shelf, at.page)
    return views.listed(found, counts, at, turn.say, names=turn.actor.names)


@router.callback_query(to.History.filter(), flags=right("known"))
async def history(_tap: CallbackQuery, callback_data: to.History, turn: Turn) -> Screen:
    """One of the two, the school or a methodist; the use case knows who may."""
    pair, changes, earlier = await histories.of_pair(turn.session, turn.actor, callback_data.id)
    names = pair.of(turn.person.id) or turn.actor.names
    return views.history(pair, changes, earlier, turn.say, names=names)


@router.callback_query(to.Mentors.filter(), flags=right("known"))
async def mentors(_tap: CallbackQuery, callback_data: to.Mentors, turn: Turn) -> Screen:
    """One's own mentors, or those of a young teacher whose facts one may see."""
    person_id = callback_data.person_id
    person, found = await histories.of_mentee(turn.session, turn.actor, person_id, turn.now)
    own = person_id == turn.person.id
    return views.mentors(person, found, turn.say, names=turn.actor.names, own=own)


@router.callback_query(to.Known.filter(), flags=right(histories.KNOWN))
async def known(_tap: CallbackQuery, callback_data: to.Known, turn: Turn) -> Screen:
    about = callback_data.association_id
    association, found = await histories.of_association(turn.session, turn.actor, about, turn.now)
    return views.known(association, found, turn.say, names=turn.actor.names)
