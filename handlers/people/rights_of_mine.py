"""What the law gives a person over her data: consents, a copy, to be forgotten."""

from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.district import Consent
from services import consents, entrances, privacy, withdrawals
from services.refusals import Refusal
from views import File, Screen
from views.people import callbacks as to
from views.people import entrance, export
from views.people import me as views

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Consented.filter(), flags=right("consents.own"))
async def consent(_tap: CallbackQuery, callback_data: to.Consented, turn: Turn) -> Screen:
    return await _consent(turn, callback_data.code)


@router.callback_query(to.Agree.filter(), flags=right("consents.own"))
async def agree(_tap: CallbackQuery, callback_data: to.Agree, turn: Turn) -> Screen:
    purpose = _purpose(turn, callback_data.code)
    if callback_data.mark == entrance.mark(purpose, turn.say.language):
        await consents.give(
            turn.session, turn.person.id, purpose.code, turn.say.language, turn.district, turn.now
        )
    return await _consent(turn, purpose.code)


@router.callback_query(to.Withdraw.filter(), flags=right("consents.own"))
async def withdraw(_tap: CallbackQuery, callback_data: to.Withdraw, turn: Turn) -> Screen:
    purpose = _purpose(turn, callback_data.code)
    if not callback_data.sure:
        return views.withdraw(purpose, turn.district.settings.retention.withdrawn, turn.say)
    if purpose.code == consents.ACCOUNT:
        await entrances.leave(turn.session, turn.person, turn.now)
        return views.outside(turn.district.settings.retention.withdrawn, turn.say)
    await withdrawals.withdraw(turn.session, turn.person.id, purpose.code, turn.now)
    given = await consents.given(turn.session, turn.person.id)
    return views.consents(given, turn.say, turn.district, withdrawn=purpose)


@router.callback_query(to.Download.filter(), flags=right("people.export_own"))
async def download(_tap: CallbackQuery, turn: Turn) -> Screen:
    data = await privacy.everything(turn.session, turn.person)
    content = turn.made("opora", partial(export.page, data, turn.now, turn.say))
    return views.download(File("opora.html", content), turn.say)


@router.callback_query(to.Erase.filter(), flags=right("people.erase_own"))
async def erase(_tap: CallbackQuery, callback_data: to.Erase, turn: Turn) -> Screen:
    if not callback_data.sure:
        return views.erase(turn.say)
    await privacy.erase(turn.session, turn.person, turn.now)
    return views.erased(turn.say)


async def _consent(turn: Turn, code: str) -> Screen:
    purpose = _purpose(turn, code)
    given = await consents.live(turn.session, turn.person.id, code)
    if given is None:
        return views.consent_offered(purpose, turn.say)
    if consents.ending(given, turn.now):
        return views.consent_again(purpose, consents.until(given), turn.say)
    words = await consents.words(turn.session, given, turn.district)
    return views.consent_given(purpose, given, words, turn.say)


def _purpose(turn: Turn, code: str) -> Consent:
    purpose = turn.district.consents.get(code)
    if purpose is None:
        raise Refusal("people-consent-unknown")
    return purpose
