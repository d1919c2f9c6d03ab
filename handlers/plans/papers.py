"""My plan on paper: made when asked for, given to me alone."""

from collections.abc import Callable
from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.plans import Plan
from models.questionnaires import QuestionnaireVersion, Response
from services import calendars, instruments, people, plans
from services.refusals import Refusal
from views import Screen, papers
from views.plans import callbacks as to
from views.plans import papers as views
from views.plans.papers import Owner

router = Router(name=__name__)


@router.callback_query(to.Paper.filter(), flags=right("plans.own"))
async def paper(_tap: CallbackQuery, callback_data: to.Paper, turn: Turn) -> Screen:
    plan, kind = await plans.own(turn.session, turn.actor, callback_data.id), callback_data.kind
    if kind not in views.KINDS:
        raise Refusal("plans-unknown")
    owner = await _owner(turn, plan)
    instrument = await instruments.of(turn.session, plan.version_id)
    drawn = views.values(plan, owner, instrument, turn.district, turn.now)
    make = partial(_fitting, views.draws(kind, turn.district, drawn))
    return views.shown(plan, kind, turn.made(f"plan:{plan.id}:{kind}", make), turn.say)


def _fitting(make: Callable[[], bytes]) -> bytes:
    """A template of the district's own that cannot be filled in is told in plain words."""
    try:
        return make()
    except papers.Unfit as unfit:
        raise Refusal("plans-paper-unfit", file=unfit.template.name) from unfit


async def _owner(turn: Turn, plan: Plan) -> Owner:
    today = calendars.today(turn.district, turn.now)
    response = await turn.session.get(Response, plan.response_id) if plan.response_id else None
    finished = response.finished_at if response else None
    version = await turn.session.get_one(QuestionnaireVersion, plan.version_id)
    return Owner(
        plan.person,
        await people.jobs(turn.session, plan.person_id, today),
        await people.associations(turn.session, plan.person_id, today),
        calendars.today(turn.district, finished) if finished else None,
        version.number,
    )
