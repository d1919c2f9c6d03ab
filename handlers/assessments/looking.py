"""«По коду»: a methodist types a code; what she opens is written down and shown to the person."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.steps import Answers, Form, Text
from services.assessments import looking
from views import Screen
from views.assessments import callbacks as to
from views.assessments import looks as views

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Looking.filter(), flags=right(looking.SCORES))
async def look(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(BY_CODE)


async def typed(turn: Turn, answers: Answers) -> Screen:
    found = await looking.find(turn.session, turn.actor, answers["code"], turn.now)
    return views.found(found, turn.say) if found else views.nothing(turn.say)


BY_CODE = Form("assessments-by-code", Text("code", longest=12, hint=True), done=typed, preview=False)


@router.callback_query(to.Seen.filter(), flags=right(looking.SCORES))
async def seen(_tap: CallbackQuery, callback_data: to.Seen, turn: Turn) -> Screen:
    if callback_data.what == "answers":
        found = await looking.answers(turn.session, turn.actor, callback_data.id, turn.now)
        return views.answers(found, turn.say)
    found, beside = await looking.scores(turn.session, turn.actor, callback_data.id, turn.now)
    return views.scores(found, beside, turn.say)


@router.callback_query(to.Reveal.filter(), flags=right(looking.REVEAL))
async def reveal(_tap: CallbackQuery, callback_data: to.Reveal, turn: Turn) -> Screen:
    await looking.nameable(turn.session, turn.actor, callback_data.id)
    return await turn.open(REVEAL, context={"person": callback_data.id}, resume=True)


async def revealed(turn: Turn, answers: Answers) -> Screen:
    found = await looking.reveal(
        turn.session, turn.actor, answers.context["person"], answers["reason"], turn.now
    )
    return views.named(found, turn.say)


REVEAL = Form(
    "assessments-reveal", Text("reason", shortest=10, longest=200, hint=True), done=revealed, preview=False
)
