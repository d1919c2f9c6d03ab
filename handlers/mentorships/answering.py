"""The two answer a proposal; the mentee decides what her mentor sees."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.mentorships.looking import card
from services.mentorships import answering, cards, proposing, showing
from services.questionnaires import sharing
from services.refusals import Refusal
from views import Screen
from views.mentorships import answers as views
from views.mentorships import callbacks as to
from views.people.entrance import mark

router = Router(name=__name__)
OWN, PAIRS = right(cards.OWN), right(proposing.PAIRS)


@router.callback_query(to.Agree.filter(), flags=OWN)
async def agree(_tap: CallbackQuery, callback_data: to.Agree, turn: Turn) -> Screen:
    pair = await answering.agree(turn.session, turn.actor, callback_data.id, turn.now)
    if turn.person.id == pair.mentor_id:
        return views.taken(pair, turn.say)
    return views.wanted(pair, turn.say)


@router.callback_query(to.Decline.filter(), flags=OWN)
async def decline(_tap: CallbackQuery, callback_data: to.Decline, turn: Turn) -> Screen:
    if not callback_data.why:
        pair = await answering.asked(turn.session, turn.actor, callback_data.id, turn.now)
        mentor = turn.person.id == pair.mentor_id
        return views.why(pair, turn.say) if mentor else views.another(pair, turn.say)
    await answering.decline(turn.session, turn.actor, callback_data.id, callback_data.why, turn.now)
    return views.declined(turn.say)


@router.callback_query(to.Later.filter(), flags=OWN)
async def later(_tap: CallbackQuery, callback_data: to.Later, turn: Turn) -> Screen:
    pair = await answering.asked(turn.session, turn.actor, callback_data.id, turn.now)
    day = turn.say.moment(pair.answer_by or turn.now)
    return await card(turn, pair.id, turn.say("mentorships-till", day=day))


@router.callback_query(to.Show.filter(), flags=OWN)
async def show(_tap: CallbackQuery, callback_data: to.Show, turn: Turn) -> Screen:
    pair = await showing.asked(turn.session, turn.actor, callback_data.id)
    return views.consent(pair, turn.district.consents[sharing.CONSENT], turn.say)


@router.callback_query(to.AgreeToShow.filter(), flags=OWN)
async def agree_to_show(_tap: CallbackQuery, callback_data: to.AgreeToShow, turn: Turn) -> Screen:
    """The text that was shown is the one agreed to; a newer one is shown again."""
    asked = turn.district.consents[sharing.CONSENT]
    if callback_data.mark != mark(asked, turn.say.language):
        pair = await showing.asked(turn.session, turn.actor, callback_data.id)
        return views.consent(pair, asked, turn.say)
    pair = await showing.show(turn.session, turn.actor, callback_data.id, turn.say.language, turn.now)
    return await card(turn, pair.id, turn.say("mentorships-shows"))


@router.callback_query(to.Hide.filter(), flags=OWN)
async def hide(_tap: CallbackQuery, callback_data: to.Hide, turn: Turn) -> Screen:
    pair = await showing.hide(turn.session, turn.actor, callback_data.id, turn.now)
    return await card(turn, pair.id, turn.say("mentorships-hidden"))


@router.callback_query(to.OnPaper.filter(), flags=PAIRS)
async def on_paper(_tap: CallbackQuery, callback_data: to.OnPaper, turn: Turn) -> Screen:
    pair = await answering.on_paper(turn.session, turn.actor, callback_data.id, turn.now)
    return await card(turn, pair.id, turn.say("mentorships-paper-kept"))


@router.callback_query(to.CallOff.filter(), flags=PAIRS)
async def call_off(_tap: CallbackQuery, callback_data: to.CallOff, turn: Turn) -> Screen:
    if not callback_data.sure:
        shown = await cards.look(turn.session, turn.actor, callback_data.id, turn.now)
        if not shown.pair.coming:
            raise Refusal("mentorships-not-coming")
        return views.sure_to_call_off(shown.pair, turn.say)
    pair = await answering.call_off(turn.session, turn.actor, callback_data.id, turn.now)
    return await card(turn, pair.id, turn.say("mentorships-called-off"))
