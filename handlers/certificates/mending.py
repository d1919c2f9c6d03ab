"""Those given: the list, one of them, a new one instead, none."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.steps import Answers, Choice, Form, Option, Text
from services import certificates
from views import Screen
from views.certificates import callbacks as to
from views.certificates import giving as views
from views.certificates import words

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Given.filter(), flags=right("certificates.issue"))
async def given(_tap: CallbackQuery, callback_data: to.Given, turn: Turn) -> Screen:
    event, found = await certificates.of_event(turn.session, turn.actor, callback_data.event)
    at = to.Given(event=event.id, page=max(0, callback_data.page))
    return views.given(event, found, at, certificates.PAGE, turn.say, named=turn.actor.names)


@router.callback_query(to.One.filter(), flags=right("certificates.issue"))
async def one(_tap: CallbackQuery, callback_data: to.One, turn: Turn) -> Screen:
    return await shown(turn, callback_data.id)


async def shown(turn: Turn, certificate_id: int, toast: str = "") -> Screen:
    found = await certificates.one(turn.session, turn.actor, certificate_id)
    chain = await certificates.chain(turn.session, found)
    return views.one(found, chain, turn.say, named=turn.actor.names, toast=toast)


@router.callback_query(to.Mend.filter(), flags=right("certificates.issue"))
async def mend(_tap: CallbackQuery, callback_data: to.Mend, turn: Turn) -> Screen:
    found = await certificates.one(turn.session, turn.actor, callback_data.id)
    return await turn.open(MEND, context={"id": found.id})


async def reissue(turn: Turn, answers: Answers) -> Screen:
    made = await certificates.reissue(
        turn.session,
        turn.actor,
        answers.context["id"],
        answers["role"],
        answers["why"],
        words.signer(turn.district),
        turn.now,
    )
    return await shown(turn, made.id, toast=turn.say("certificates-mended"))


MEND = Form(
    "certificates-mending",
    Choice("role", options=(Option("participant"), Option("speaker"), Option("leader"))),
    Text("why", longest=200, hint=True),
    done=reissue,
)


@router.callback_query(to.Revoke.filter(), flags=right("certificates.issue"))
async def revoke(_tap: CallbackQuery, callback_data: to.Revoke, turn: Turn) -> Screen:
    found = await certificates.one(turn.session, turn.actor, callback_data.id)
    return await turn.open(REVOKE, context={"id": found.id})


async def revoked(turn: Turn, answers: Answers) -> Screen:
    found = await certificates.revoke(
        turn.session, turn.actor, answers.context["id"], answers["why"], turn.now
    )
    return await shown(turn, found.id, toast=turn.say("certificates-taken-back"))


REVOKE = Form("certificates-revoking", Text("why", longest=200), done=revoked)
