"""«Я»: profile, what to send, who looked."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import Turn, private, right
from services import audit, consents, people, places, subscriptions
from services.pulses import reading as pulses
from views import Screen
from views.people import callbacks as to
from views.people import doors, entrance, names
from views.people import me as views

router = Router(name=__name__)
router.message.filter(private)
router.callback_query.filter(private)


@router.message(Command("me"), flags=right("anyone"))
async def me(_message: Message, turn: Turn) -> Screen:
    return await profile(turn)


@router.callback_query(to.Me.filter(), flags=right("anyone"))
async def part(_tap: CallbackQuery, callback_data: to.Me, turn: Turn) -> Screen:
    if callback_data.part == "language":
        return views.language(turn.say)
    match callback_data.part:
        case "rubrics":
            return await rubrics(turn)
        case "data":
            return views.data(turn.say)
        case "consents":
            given = await consents.given(turn.session, turn.person.id)
            return views.consents(given, turn.say, turn.district)
        case "looks":
            return await looks(turn)
    return await profile(turn)


async def profile(turn: Turn) -> Screen:
    if turn.guest:
        return entrance.guest(turn.say, turn.district)
    card = await people.card(turn.session, turn.person, turn.now)
    named = await places.names(turn.session, turn.person.grants)
    held = [
        names.held(grant, named, turn.say, turn.district)
        for grant in turn.person.grants
        if grant.lasts(turn.now)
    ]
    pairs, own = turn.actor.may("mentoring.own_pair"), await pulses.concern(turn.session, turn.actor)
    ways = doors.doors(turn.say, mentoring=pairs, pulses=own)
    return views.profile(card, held, turn.say, turn.district, ways)


async def rubrics(turn: Turn) -> Screen:
    return views.rubrics(await subscriptions.wishes(turn.session, turn.person.id, turn.district), turn.say)


@router.callback_query(to.Subscribe.filter(), flags=right("settings.own"))
async def subscribe(_tap: CallbackQuery, callback_data: to.Subscribe, turn: Turn) -> Screen:
    await subscriptions.choose(
        turn.session, turn.person.id, callback_data.rubric, callback_data.mode, turn.district
    )
    wishes = await subscriptions.wishes(turn.session, turn.person.id, turn.district)
    return views.rubrics(wishes, turn.say, changed=callback_data.rubric)


async def looks(turn: Turn) -> Screen:
    """Who looked at me: a methodist sees colleagues by name, everybody else by role."""
    found = await audit.looked_at(turn.session, turn.person.id)
    lookers = await people.called(turn.session, {record.actor_id for record in found})
    shown = [
        (record, views.looker(lookers.get(record.actor_id or 0), turn.say, turn.district)) for record in found
    ]
    return views.looks(shown, turn.say)
