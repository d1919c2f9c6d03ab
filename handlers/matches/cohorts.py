"""The plan for everybody without a pair: looked at on any terms, then proposed."""

from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.cards import PAGE
from models.matchcards import Compared
from models.steps import Answers, Form, Option, Several
from services.matches import assigning, cohorts, gathering, proposals
from views import Screen
from views.matches import callbacks as to
from views.matches import cohorts as views

router = Router(name=__name__)


@router.callback_query(to.Cohort.filter(), flags=right(cohorts.ASSIGN))
async def cohort(_tap: CallbackQuery, callback_data: to.Cohort, turn: Turn) -> Screen:
    at = callback_data.model_copy(update={"page": max(0, callback_data.page)})
    found = await planned(turn, at)
    listed = found.plan.pairs[at.page * PAGE : (at.page + 1) * PAGE]
    await proposals.remember(turn.session, turn.actor, listed, turn.now)
    ids = {number for pair in listed for number in (pair.mentee_id, pair.mentor_id)}
    ids |= {one.mentee_id for one in found.plan.alone[: views.ALONE]} | {at.without}
    people = await proposals.people(turn.session, ids)
    return views.cohort(
        found, at, people, turn.district, turn.say, names=turn.actor.names, batch=cohorts.BATCH
    )


@router.callback_query(to.Without.filter(), flags=right(cohorts.ASSIGN))
async def without(_tap: CallbackQuery, callback_data: to.Without, turn: Turn) -> Screen:
    at = callback_data.model_copy(update={"page": max(0, callback_data.page)})
    people = await cohorts.without(turn.session, turn.actor, turn.now)
    named = turn.actor.names
    ordered = sorted(people.values(), key=lambda one: (one.full_name if named else one.code, one.id))
    return views.left_out(ordered, at, turn.say, names=named)


@router.callback_query(to.OfferAll.filter(), flags=right(cohorts.ASSIGN))
async def offer_all(_tap: CallbackQuery, callback_data: to.OfferAll, turn: Turn) -> Screen:
    """The plan is kept in the form: what is confirmed is what was seen."""
    at = to.Cohort(**callback_data.model_dump(exclude={"picked"}))
    found = (await planned(turn, at)).plan.pairs[: cohorts.BATCH]
    pairs = [[pair.mentee_id, pair.mentor_id] for pair in found]
    everybody = [] if callback_data.picked else [views.key(*pair) for pair in pairs]
    answers = {"pairs": everybody} if everybody else None
    return await turn.open(SEND, context={"pairs": pairs}, answers=answers)


async def planned(turn: Turn, at: to.Cohort) -> Compared:
    """Reckoned while no transaction is open."""
    field = await cohorts.everybody(turn.session, turn.actor, turn.now)
    terms = cohorts.terms(turn.district, at.load, near=at.near, present=at.present, without=at.without)
    reckon = partial(assigning.compared, field, gathering.usual(turn.district), terms)
    return turn.made(f"plan:{at.load}:{at.near}:{at.present}:{at.without}", reckon)


async def options(turn: Turn, answers: Answers) -> list[Option]:
    pairs = [(mentee, mentor) for mentee, mentor in answers.context["pairs"]]
    people = await proposals.people(turn.session, [number for pair in pairs for number in pair])
    return views.options(pairs, people, turn.say, turn.actor.names)


async def send(turn: Turn, answers: Answers) -> Screen:
    told = [key.split("-") for key in answers["pairs"]]
    chosen = [(int(mentee), int(mentor)) for mentee, mentor in told]
    found = await cohorts.send(turn.session, turn.actor, chosen, turn.now)
    return views.sent(found, turn.say, names=turn.actor.names)


SEND = Form(
    "matches-send", Several("pairs", options=options, least=1, empty="matches-all-covered"), done=send
)
