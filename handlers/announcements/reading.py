"""Reading: the feed, one announcement, search, and the answers a reader gives."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import Turn, right
from models.announcements import Announcement
from models.steps import Answers, Form, Text
from services import deliveries, reactions, subscriptions
from services.announcements import feeds, rules
from services.announcements.feeds import Shelf
from views import Screen
from views.announcements import callbacks as to
from views.announcements import copies, feed, pushes

router = Router(name=__name__)


@router.message(Command("news"), flags=right("anyone"))
async def news(_message: Message, turn: Turn) -> Screen:
    return await _feed(turn, to.Feed())


@router.callback_query(to.Feed.filter(), flags=right("anyone"))
async def shown(_tap: CallbackQuery, callback_data: to.Feed, turn: Turn) -> Screen:
    return await _feed(turn, callback_data)


@router.callback_query(to.Rubrics.filter(), flags=right("anyone"))
async def rubrics(_tap: CallbackQuery, turn: Turn) -> Screen:
    counts = await feeds.rubrics(turn.session, turn.account.person_id)
    return feed.rubrics(counts, turn.district, turn.say)


@router.callback_query(to.Find.filter(), flags=right("anyone"))
async def find(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(FIND)


@router.callback_query(to.Open.filter(), flags=right("anyone"))
async def opened(_tap: CallbackQuery, callback_data: to.Open, turn: Turn) -> Screen:
    found = await feeds.read(turn.session, turn.account.person_id, callback_data.id)
    if not turn.guest:
        await deliveries.prove_about(turn.session, turn.person.id, rules.KIND, found.id, turn.now)
        await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    return await _card(turn, found, fresh=True)


@router.callback_query(to.React.filter(), flags=right("announcements.read"))
async def react(_tap: CallbackQuery, callback_data: to.React, turn: Turn) -> Screen:
    await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    found = await reactions.react(
        turn.session, turn.person, callback_data.id, callback_data.kind, turn.district, turn.now
    )
    return await _card(turn, found, delivery=callback_data.delivery)


@router.callback_query(to.Less.filter(), flags=right("settings.own"))
async def less(_tap: CallbackQuery, callback_data: to.Less, turn: Turn) -> Screen:
    found = await feeds.read(turn.session, turn.person.id, callback_data.id)
    await deliveries.prove(turn.session, turn.person.id, callback_data.delivery, turn.now)
    await subscriptions.choose(turn.session, turn.person.id, found.rubric, "digest", turn.district)
    rubric = rules.rubric_of(found, turn.district).called(turn.say.language)
    return await _card(
        turn,
        found,
        delivery=callback_data.delivery,
        toast=turn.say("announcements-less-done", rubric=rubric),
    )


async def _found(turn: Turn, answers: Answers) -> Screen:
    query = answers["query"]
    entries = await feeds.search(turn.session, turn.account.person_id, query)
    return feed.found(query, [(entry.announcement, entry.mine) for entry in entries], turn.district, turn.say)


FIND = Form("announcements-find", Text("query", longest=100), done=_found, preview=False, guests=True)


async def _feed(turn: Turn, at: to.Feed) -> Screen:
    shelf = Shelf(rubric=at.rubric, saved=at.shelf == "saved")
    entries, count = await feeds.page(turn.session, turn.account.person_id, shelf, at.page)
    shown = [(entry.announcement, entry.mine) for entry in entries]
    return feed.feed(shown, count, feeds.PAGE, at, turn.district, turn.say)


async def _card(
    turn: Turn, found: Announcement, *, delivery: int = 0, toast: str = "", fresh: bool = False
) -> Screen:
    """The announcement as its copy looks, with what this reader has answered."""
    reader = copies.Reader()
    if not turn.guest:
        rubric = rules.rubric_of(found, turn.district)
        mode = await feeds.mode(turn.session, turn.person.id, rubric)
        reader = copies.Reader(
            options=reactions.offered(found, turn.district),
            given=await reactions.given(turn.session, turn.person.id, found.id),
            delivery=delivery,
            can_mute=mode == "on" and rubric.can_mute,
            correction=await feeds.correction_of(turn.session, found.id),
        )
    card = copies.copy(found, turn.district, turn.say, reader, redrawn=not fresh)
    return card.but(toast=toast, fresh=fresh)


async def offer(turn: Turn) -> Screen | None:
    """An announcement that may not have reached the person, for the turn to show after its answer."""
    if turn.guest:
        return None
    found = await feeds.unproven(turn.session, turn.person.id, turn.now)
    return pushes.offered(await _card(turn, found, fresh=True), turn.say) if found else None
