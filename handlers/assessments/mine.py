"""The teacher's side: who asks to see a lesson, what was seen, how it stands beside her own answers."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.assessments import Assessment
from models.district import Consent
from models.steps import Answers, Choice, Day, Form, Option
from services import assessments, consents, instruments, people
from services.assessments import asking
from views import Screen
from views.assessments import callbacks as to
from views.assessments import mine as pages
from views.assessments import requests as views
from views.people import me
from views.people.entrance import mark

router = Router(name=__name__)
router.callback_query.filter(private)
OWN = right("assessments.own")


@router.callback_query(to.Beside.filter(), flags=OWN)
async def beside(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await page(turn)


async def page(turn: Turn) -> Screen:
    instrument = await instruments.newest(turn.session)
    waiting = await asking.about_me(turn.session, turn.actor)
    found = await assessments.beside(turn.session, turn.person.id, instrument)
    done = await assessments.of(turn.session, turn.person.id)
    return pages.beside(found, instrument, waiting, done, turn.say)


@router.callback_query(to.Request.filter(), flags=OWN)
async def request(_tap: CallbackQuery, callback_data: to.Request, turn: Turn) -> Screen:
    return await _request(turn, await asking.mine(turn.session, turn.actor, callback_data.id))


@router.callback_query(to.Allow.filter(), flags=OWN)
async def allow(_tap: CallbackQuery, callback_data: to.Allow, turn: Turn) -> Screen:
    """The leave for one lesson; the consent to diagnostics before it, as a message of its own."""
    found = await asking.mine(turn.session, turn.actor, callback_data.id)
    if await consents.live(turn.session, turn.person.id, consents.DIAGNOSTICS) is None:
        purpose = _diagnostics(turn)
        if callback_data.mark != mark(purpose, turn.say.language):
            return views.consent(found, purpose, turn.say)
        await consents.give(
            turn.session, turn.person.id, purpose.code, turn.say.language, turn.district, turn.now
        )
    return await _request(turn, await asking.agree(turn.session, turn.actor, callback_data.id, turn.now))


@router.callback_query(to.Refuse.filter(), flags=OWN)
async def refuse(_tap: CallbackQuery, callback_data: to.Refuse, turn: Turn) -> Screen:
    return await _request(turn, await asking.decline(turn.session, turn.actor, callback_data.id, turn.now))


@router.callback_query(to.Withdraw.filter(), flags=OWN)
async def withdraw(_tap: CallbackQuery, callback_data: to.Withdraw, turn: Turn) -> Screen:
    if not callback_data.sure:
        return views.withdraw(await asking.mine(turn.session, turn.actor, callback_data.id), turn.say)
    await asking.withdraw(turn.session, turn.actor, callback_data.id, turn.now)
    return (await page(turn)).but(toast=turn.say("assessments-withdrawn"))


@router.callback_query(to.Invite.filter(), flags=OWN)
async def invite(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(INVITE, resume=True)


async def colleagues(turn: Turn, _answers: Answers) -> Sequence[Option]:
    found = await asking.assessors(turn.session, turn.actor, turn.now)
    ordered = sorted(found.values(), key=lambda person: person.full_name)
    return [Option(person.id, me.looker(person, turn.say, turn.district)) for person in ordered]


async def invited(turn: Turn, answers: Answers) -> Screen:
    made = await asking.invite(turn.session, turn.actor, answers["whom"], answers["day"], turn.now)
    return views.invited(made, turn.say)


INVITE = Form(
    "assessments-inviting",
    Choice("whom", options=colleagues, empty="assessments-no-assessors"),
    Day("day"),
    done=invited,
)


async def _request(turn: Turn, found: Assessment) -> Screen:
    if found.state == assessments.DONE:
        return views.received(found, await instruments.of(turn.session, found.version_id), turn.say)
    assessor = (await people.called(turn.session, [found.assessor_id])).get(found.assessor_id)
    return views.request(found, me.looker(assessor, turn.say, turn.district), turn.say)


def _diagnostics(turn: Turn) -> Consent:
    return turn.district.consents[consents.DIAGNOSTICS]
