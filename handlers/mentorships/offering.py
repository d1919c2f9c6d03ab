"""A mentor's own terms; a teacher who would like to mentor, and the answer to it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.mentorships import MentorTerms
from models.steps import Answers, Day, Form
from services.mentorships import proposing, terms, wishes
from views import Screen
from views.mentorships import callbacks as to
from views.mentorships import terms as views

router = Router(name=__name__)
TERMS, WISH, PAIRS = right(terms.TERMS), right(wishes.WISH), right(proposing.PAIRS)


@router.callback_query(to.Terms.filter(), flags=TERMS)
async def mine(_tap: CallbackQuery, turn: Turn) -> Screen:
    return shown(turn, await terms.mine(turn.session, turn.actor))


def shown(turn: Turn, found: MentorTerms | None, toast: str = "") -> Screen:
    return views.terms(found, turn.district.mentoring.load.most, turn.say, toast=toast)


@router.callback_query(to.Most.filter(), flags=TERMS)
async def most(_tap: CallbackQuery, callback_data: to.Most, turn: Turn) -> Screen:
    found = await terms.most(turn.session, turn.actor, callback_data.count, turn.now)
    return shown(turn, found, turn.say("mentorships-terms-kept"))


async def away_until(turn: Turn, answers: Answers) -> Screen:
    found = await terms.away(turn.session, turn.actor, answers["until"], turn.now)
    return shown(turn, found, turn.say("mentorships-terms-kept"))


AWAY = Form("mentorships-away", Day("until", hint=True), done=away_until, preview=False)


@router.callback_query(to.Away.filter(), flags=TERMS)
async def away(_tap: CallbackQuery, callback_data: to.Away, turn: Turn) -> Screen:
    if not callback_data.clear:
        return await turn.open(AWAY)
    found = await terms.away(turn.session, turn.actor, None, turn.now)
    return shown(turn, found, turn.say("mentorships-terms-kept"))


@router.callback_query(to.Online.filter(), flags=TERMS)
async def online(_tap: CallbackQuery, callback_data: to.Online, turn: Turn) -> Screen:
    found = await terms.online(turn.session, turn.actor, callback_data.on, turn.now)
    return shown(turn, found, turn.say("mentorships-terms-kept"))


@router.callback_query(to.Wish.filter(), flags=WISH)
async def wish(_tap: CallbackQuery, callback_data: to.Wish, turn: Turn) -> Screen:
    if await wishes.own(turn.session, turn.person.id):
        return views.wished(turn.say)
    if refused := wishes.refusal(turn.actor, turn.now):
        raise refused
    if not callback_data.sure:
        return views.offer(turn.say)
    await wishes.wish(turn.session, turn.actor, turn.now)
    return views.wished(turn.say)


@router.callback_query(to.Unwish.filter(), flags=WISH)
async def unwish(_tap: CallbackQuery, turn: Turn) -> Screen:
    await wishes.take_back(turn.session, turn.actor, turn.now)
    return views.unwished(turn.say)


@router.callback_query(to.Wishes.filter(), flags=PAIRS)
async def waiting(_tap: CallbackQuery, callback_data: to.Wishes, turn: Turn) -> Screen:
    return await listed(turn, max(0, callback_data.page))


async def listed(turn: Turn, page: int = 0, toast: str = "") -> Screen:
    found, count = await wishes.waiting(turn.session, turn.actor, page, turn.now)
    return views.wishes(found, count, page, turn.say, names=turn.actor.names, toast=toast)


@router.callback_query(to.Grant.filter(), flags=PAIRS)
async def grant(_tap: CallbackQuery, callback_data: to.Grant, turn: Turn) -> Screen:
    await wishes.grant(turn.session, turn.actor, callback_data.id, turn.now)
    return await listed(turn, toast=turn.say("mentorships-wish-granted"))


@router.callback_query(to.NotNow.filter(), flags=PAIRS)
async def not_now(_tap: CallbackQuery, callback_data: to.NotNow, turn: Turn) -> Screen:
    await wishes.not_now(turn.session, turn.actor, callback_data.id, turn.now)
    return await listed(turn, toast=turn.say("mentorships-wish-answered"))
