"""The way in: /start, an invite, «это вы?», C1, what to send."""

import re

from aiogram import Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from handlers import Turn, private, right
from handlers.people import home
from models.district import Consent
from models.steps import Answers, Form, Text
from services import consents, corrections, entrances, invites, people, rights, subscriptions
from services.entrances import Entrance
from services.refusals import Refusal
from views import Screen
from views.people import callbacks as to
from views.people import entrance as views
from views.people import me, names

router = Router(name=__name__)
router.message.filter(private)
router.callback_query.filter(private)

# Links of other features look like «an-12»; whatever else comes with /start is taken for a code.
ELSEWHERE = re.compile(r"[a-z]{1,12}-\d+")


async def type_code(turn: Turn, answers: Answers) -> Screen:
    return await redeem(turn, answers["code"])


async def report(turn: Turn, answers: Answers) -> Screen:
    """Tells those who keep the staff list what is wrong in it."""
    awaited = await entrances.awaiting(turn.session, turn.account, turn.admins)
    person = turn.account.person or (awaited.person if awaited else None)
    if person is None:
        raise Refusal("people-guests-cannot")
    await corrections.make(turn.session, person, answers["what"], turn.district, turn.now)
    return views.mistake_sent(turn.say)


CODE = Form("people-code", Text("code", longest=200), done=type_code, preview=False, guests=True)
MISTAKE = Form("people-mistake", Text("what", longest=1000), done=report, preview=False, guests=True)


async def code_comes(_message: Message, command: CommandObject | None = None) -> bool:
    """Whether /start brings something that is nobody's link but a code."""
    return bool(command and command.args and not ELSEWHERE.fullmatch(command.args))


async def nothing_comes(_message: Message, command: CommandObject | None = None) -> bool:
    return bool(command and not command.args)


@router.message(CommandStart(), code_comes, flags=right("anyone"))
async def start_with_code(_message: Message, command: CommandObject, turn: Turn) -> Screen:
    return await redeem(turn, command.args or "")


@router.message(CommandStart(), nothing_comes, flags=right("anyone"))
async def start(_message: Message, turn: Turn) -> Screen:
    if turn.account.telegram_id in turn.admins and turn.account.person is not None:
        await entrances.seat(turn.session, turn.account.person, turn.district, turn.now)
        await home.refresh(turn)
    return await home.page(turn)


@router.message(Command("code"), flags=right("anyone"))
async def code(_message: Message, command: CommandObject, turn: Turn) -> Screen:
    return await redeem(turn, command.args) if command.args else await turn.open(CODE, resume=True)


@router.callback_query(to.Code.filter(), flags=right("anyone"))
async def ask_code(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(CODE, resume=True)


async def redeem(turn: Turn, typed: str) -> Screen:
    """Opens the invite; the account becomes the person's only with C1."""
    invite = await invites.redeem(turn.session, turn.account, typed, turn.now)
    if invite is None:
        return views.wrong_code(turn.say)
    if turn.account.person is not None:
        return await home.page(turn)
    return await recognise(turn)


async def recognise(turn: Turn) -> Screen:
    awaited = await _awaited(turn)
    if awaited.person is None:
        return views.be_admin(turn.say)
    jobs = await people.jobs(turn.session, awaited.person.id, turn.now.date())
    joined = await people.associations(turn.session, awaited.person.id, turn.now.date())
    return views.is_this_you(awaited.person, jobs, joined, turn.say, turn.district)


@router.callback_query(to.Right.filter(), flags=right("anyone"))
async def ask_consent(_tap: CallbackQuery, turn: Turn) -> Screen:
    if turn.account.person is not None:
        return await home.page(turn)
    await _awaited(turn)
    return views.consent(_account_consent(turn), turn.say)


@router.callback_query(to.Wrong.filter(), flags=right("anyone"))
async def tell_mistake(_tap: CallbackQuery, turn: Turn) -> Screen:
    if turn.account.person is None:
        await _awaited(turn)
    return await turn.open(MISTAKE, resume=True)


@router.callback_query(to.Later.filter(), flags=right("anyone"))
async def later(_tap: CallbackQuery, turn: Turn) -> Screen:
    return views.refused(turn.say) if turn.account.person is None else await home.page(turn)


@router.callback_query(to.Enter.filter(), flags=right("anyone"))
async def enter(tap: CallbackQuery, callback_data: to.Enter, turn: Turn) -> Screen:
    if turn.account.person is not None:
        return await home.page(turn)
    asked = _account_consent(turn)
    awaited = await _awaited(turn)
    if callback_data.mark != views.mark(asked, turn.say.language):
        return views.consent(asked, turn.say)
    person = await entrances.join(
        turn.session, turn.account, awaited, tap.from_user.first_name, turn.district, turn.now
    )
    turn.hats = rights.hats(person, turn.now, turn.district)
    waiting = [
        names.role(grant.role, turn.say, turn.district)
        for grant in person.grants
        if grant.lasts(turn.now) and not grant.counts(turn.now)
    ]
    return views.what_to_send(person, turn.say, waiting)


@router.callback_query(to.Preset.filter(), flags=right("settings.own"))
async def preset(_tap: CallbackQuery, callback_data: to.Preset, turn: Turn) -> Screen:
    await subscriptions.preset(turn.session, turn.person.id, callback_data.name, turn.district)
    return await home.page(turn, toast=me.preset_chosen(callback_data.name, turn.say))


def _account_consent(turn: Turn) -> Consent:
    return turn.district.consents[consents.ACCOUNT]


async def _awaited(turn: Turn) -> Entrance:
    """What awaits the guest; an old button of a guest for whom nothing waits is refused."""
    awaited = await entrances.awaiting(turn.session, turn.account, turn.admins)
    if awaited is None:
        raise Refusal("people-nothing-awaits")
    return awaited
