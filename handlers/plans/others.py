"""What others may see of a plan: a mentor what is shared, a head the bare fact."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services import instruments, people, plans
from services.plans import totals
from views import Screen
from views.people import names
from views.plans import callbacks as to
from views.plans import judging as views

router = Router(name=__name__)


@router.callback_query(to.Shared.filter(), flags=right("plans.shared"))
async def shared(_tap: CallbackQuery, callback_data: to.Shared, turn: Turn) -> Screen:
    found = await plans.shared(turn.session, turn.actor, callback_data.person_id, turn.now)
    person = await people.known(turn.session, callback_data.person_id)
    instrument = await instruments.of(turn.session, found.version_id) if found else None
    return views.shared(found, instrument, person.full_name, turn.say)


@router.callback_query(to.Facts.filter(), flags=right("plans.facts"))
async def facts(_tap: CallbackQuery, callback_data: to.Facts, turn: Turn) -> Screen:
    found, count = await totals.facts(turn.session, turn.actor, callback_data.page, turn.now)
    titles = await totals.titles(turn.session)
    shown = [
        (
            names.shown(fact.person, turn.say, turn.actor.names),
            [titles.get(group, group) for group in fact.groups],
            fact.until,
        )
        for fact in found
    ]
    return views.facts(shown, count, callback_data, plans.PAGE, turn.say)
