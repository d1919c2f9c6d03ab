"""Topics for the mentor: shown one by one, taken back at any time; and what the mentor sees."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.mentorships import Mentorship
from services import consents, pulses
from services.pulses import topics
from views import Screen
from views.people.entrance import mark
from views.pulses import callbacks as to
from views.pulses import own as views

router = Router(name=__name__)
router.callback_query.filter(private)
OWN = right(pulses.OWN)


@router.callback_query(to.Topics.filter(), flags=OWN)
async def choose(_tap: CallbackQuery, callback_data: to.Topics, turn: Turn) -> Screen:
    pair, shown = await topics.mine(turn.session, turn.actor, callback_data.pair_id)
    if await consents.live(turn.session, turn.person.id, topics.SHOWING) is None:
        return views.showing(turn.district.consents[topics.SHOWING], pair, turn.say)
    return _topics(turn, pair, shown)


@router.callback_query(to.Showing.filter(), flags=OWN)
async def agree(_tap: CallbackQuery, callback_data: to.Showing, turn: Turn) -> Screen:
    pair, shown = await topics.mine(turn.session, turn.actor, callback_data.pair_id)
    purpose = turn.district.consents[topics.SHOWING]
    if callback_data.mark != mark(purpose, turn.say.language):
        return views.showing(purpose, pair, turn.say)
    language = turn.say.language
    await consents.give(turn.session, turn.person.id, topics.SHOWING, language, turn.district, turn.now)
    return _topics(turn, pair, shown)


@router.callback_query(to.Show.filter(), flags=OWN)
async def show(_tap: CallbackQuery, callback_data: to.Show, turn: Turn) -> Screen:
    pair, shown = await topics.turn(
        turn.session, turn.actor, callback_data.pair_id, callback_data.code, turn.now
    )
    said = "pulses-topic-shown" if callback_data.code in shown else "pulses-topic-taken"
    return _topics(turn, pair, shown, toast=turn.say(said))


@router.callback_query(to.Seen.filter(), flags=right(pulses.SHOWN))
async def seen(_tap: CallbackQuery, callback_data: to.Seen, turn: Turn) -> Screen:
    pair, shown = await topics.seen(turn.session, turn.actor, callback_data.pair_id, turn.now)
    return views.seen(pair, shown, turn.district, turn.say)


def _topics(turn: Turn, pair: Mentorship, shown: set[str], *, toast: str = "") -> Screen:
    offered = topics.offered(turn.district.pulse)
    return views.topics(pair, shown, offered, turn.district, turn.say, toast=toast)
