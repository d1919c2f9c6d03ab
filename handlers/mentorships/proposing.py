"""A mentor is found by hand: who, in which form, of which kind."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.mentorships.looking import card
from models.steps import Answers, Choice, Form, Option, PersonStep
from services.mentorships import pairs, proposing
from views import Screen
from views.mentorships import callbacks as to

router = Router(name=__name__)
PAIRS = right(proposing.PAIRS)


async def forms(turn: Turn, _answers: Answers) -> Sequence[Option]:
    known = turn.district.mentoring.forms.values()
    return [Option(form.code, form.called(turn.say.language)) for form in known]


async def kinds(turn: Turn, _answers: Answers) -> Sequence[Option]:
    known = turn.district.mentoring.kinds.values()
    return [Option(kind.code, kind.called(turn.say.language)) for kind in known]


async def mentors(turn: Turn, answers: Answers) -> Sequence[int]:
    """Of her own schools, few enough to be buttons; or anybody, by name."""
    mentee_id, own = answers.context["mentee_id"], answers["where"] == "own"
    return await proposing.mentors(turn.session, turn.actor, mentee_id, turn.now, own=own)


async def propose(turn: Turn, answers: Answers) -> Screen:
    proposal = proposing.Proposal(
        mentee_id=answers.context["mentee_id"],
        mentor_id=int(answers["mentor"]),
        form=str(answers["form"]),
        kind=str(answers["kind"]),
        follows_id=answers.context["follows_id"] or None,
    )
    pair = await proposing.propose(turn.session, turn.actor, proposal, turn.now)
    return await card(turn, pair.id, turn.say("mentorships-proposed"))


PROPOSE = Form(
    "mentorships-propose",
    Choice("where", options=(Option("own"), Option("any"))),
    PersonStep("mentor", among=mentors, hint=True),
    Choice("form", options=forms),
    Choice("kind", options=kinds),
    done=propose,
)


@router.callback_query(to.Propose.filter(), flags=PAIRS)
async def begin(_tap: CallbackQuery, callback_data: to.Propose, turn: Turn) -> Screen:
    await proposing.wanted(
        turn.session, turn.actor, callback_data.mentee_id, callback_data.follows_id or None, turn.now
    )
    context = {"mentee_id": callback_data.mentee_id, "follows_id": callback_data.follows_id}
    return await turn.open(PROPOSE, context=context, resume=True)


@router.callback_query(to.Succeed.filter(), flags=PAIRS)
async def succeed(_tap: CallbackQuery, callback_data: to.Succeed, turn: Turn) -> Screen:
    pair = await pairs.find(turn.session, callback_data.id)
    await proposing.wanted(turn.session, turn.actor, pair.mentee_id, pair.id, turn.now)
    context = {"mentee_id": pair.mentee_id, "follows_id": pair.id}
    return await turn.open(PROPOSE, context=context, resume=True)
