"""The programme of a pair to its two: the offer to make one, the card, term, the yes of both."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.apprenticeships import others
from models.apprenticeships import Apprenticeship
from models.mentorships import Mentorship
from services import apprenticeships, calendars
from services.apprenticeships import closing, going, making, repeating, rules, telling
from services.mentorships import cards, pairs
from services.refusals import Refusal
from views import Screen
from views.apprenticeships import callbacks as to
from views.apprenticeships import cards as views
from views.checkins.words import hindrance

router = Router(name=__name__)
OWN = right(apprenticeships.WRITE)


@router.callback_query(to.Programme.filter(), flags=right("known"))
async def programme(_tap: CallbackQuery, callback_data: to.Programme, turn: Turn) -> Screen:
    """To the two the programme, or the offer to make one; to others what they may know."""
    shown = await cards.look(turn.session, turn.actor, callback_data.pair_id, turn.now)
    if shown.viewer not in ("mentor", "mentee"):
        return await others.facts(turn, shown)
    pairs.check_side(turn.actor, shown.pair, apprenticeships.WRITE, *apprenticeships.BOTH)
    found = await apprenticeships.of_pair(turn.session, shown.pair, turn.now)
    if found is None:
        return await offer(turn, shown.pair, None, 0, first=True)
    return await card(turn, found.id)


async def card(turn: Turn, programme_id: int, toast: str = "") -> Screen:
    """The card to one of the two, as the database has it."""
    await turn.session.flush()
    found = await apprenticeships.own(turn.session, turn.actor, programme_id)
    return views.card(found, await seen(turn, found), turn.say, toast=toast)


async def seen(turn: Turn, found: Apprenticeship) -> views.Seen:
    side = pairs.side(turn.actor, found.mentorship)
    assert side is not None
    today = calendars.today(turn.district, turn.now)
    answered = telling.answered(found, side)
    repeats = False
    if side == "mentee" and answered and not any(goal.level_end for goal in found.goals):
        repeats = await repeating.offered(turn.session, found, turn.district) is not None
    return views.Seen(
        side=side,
        today=today,
        stamp=rules.stamp(found),
        halfway=_halfway(turn, found, side),
        asks=going.asks(found, side, today) and found.mentorship.live,
        answered=answered,
        repeats=repeats,
        reopens=found.state == apprenticeships.CLOSING and closing.may_reopen(found, turn.district, turn.now),
    )


def _halfway(turn: Turn, found: Apprenticeship, side: str) -> tuple[str, str] | None:
    said = found.review.get(side)
    if not said:
        return None
    return said["done"], hindrance(said["hinders"], turn.district, turn.say)


async def offer(
    turn: Turn,
    pair: Mentorship,
    picked: list[str] | None,
    months: int,
    *,
    first: bool = False,
    toast: str = "",
) -> Screen:
    """Goals and term to choose; what answers a weak side she shows is ticked at first."""
    if not pair.live:
        raise Refusal("apprenticeships-pair-over")
    levels = await making.levels(turn.session, pair)
    if levels and first:
        await making.looked(turn.session, turn.actor, pair, turn.now)
    found = rules.suggested(turn.district, levels)
    today = calendars.today(turn.district, turn.now)
    ends = rules.endings(turn.district, max(today, pair.starts_on or today), pair.until)
    if not ends:
        raise Refusal("apprenticeships-pair-ends")
    number, _ = rules.usual(ends, months or turn.district.mentoring.months.usual)
    ticked = rules.recommended(found) if picked is None else picked
    if len(ticked) > rules.GOALS:
        ticked, toast = ticked[: rules.GOALS], turn.say("apprenticeships-many-goals", most=rules.GOALS)
    shows = await making.shows(turn.session, pair)
    side = pairs.side(turn.actor, pair) or ""
    return views.offer(
        pair, found, ticked, ends, number, turn.district, turn.say, side=side, shown=shows, toast=toast
    )


def codes(turn: Turn, picked: int) -> list[str]:
    """The goals whose bits are set, in the district's order."""
    order = list(turn.district.mentoring.goals)
    return [code for place, code in enumerate(order) if picked >> place & 1]


@router.callback_query(to.Pick.filter(), flags=OWN)
async def pick(_tap: CallbackQuery, callback_data: to.Pick, turn: Turn) -> Screen:
    pair = await pairs.find(turn.session, callback_data.pair_id)
    pairs.check_side(turn.actor, pair, apprenticeships.WRITE, *apprenticeships.BOTH)
    if found := await apprenticeships.of_pair(turn.session, pair, turn.now):
        return await card(turn, found.id)
    return await offer(turn, pair, codes(turn, callback_data.picked), callback_data.months)


@router.callback_query(to.Make.filter(), flags=OWN)
async def make(_tap: CallbackQuery, callback_data: to.Make, turn: Turn) -> Screen:
    """A draft with these goals; a second tap, or the other's, finds it made."""
    at = callback_data
    pair = await pairs.find(turn.session, at.pair_id)
    pairs.check_side(turn.actor, pair, apprenticeships.WRITE, *apprenticeships.BOTH)
    if found := await apprenticeships.of_pair(turn.session, pair, turn.now):
        return await card(turn, found.id)
    chosen = codes(turn, at.picked)
    made = await making.make(turn.session, turn.actor, pair.id, chosen, at.months, turn.now)
    return await card(turn, made.id, turn.say("apprenticeships-made"))


@router.callback_query(to.Agree.filter(), flags=OWN)
async def agree(_tap: CallbackQuery, callback_data: to.Agree, turn: Turn) -> Screen:
    at = callback_data
    found = await making.agree(turn.session, turn.actor, at.id, at.seen, turn.now)
    said = "apprenticeships-agreed" if found.state == apprenticeships.AGREED else "apprenticeships-asked"
    return await card(turn, found.id, turn.say(said))


@router.callback_query(to.More.filter(), flags=OWN)
async def more(_tap: CallbackQuery, callback_data: to.More, turn: Turn) -> Screen:
    found = await apprenticeships.own(turn.session, turn.actor, callback_data.id)
    return views.more(found, await seen(turn, found), turn.say)


@router.callback_query(to.Term.filter(), flags=OWN)
async def term(_tap: CallbackQuery, callback_data: to.Term, turn: Turn) -> Screen:
    at = callback_data
    if at.months:
        await making.until(turn.session, turn.actor, at.id, at.months, turn.now)
        return await card(turn, at.id, turn.say("apprenticeships-changed"))
    found = await apprenticeships.own(turn.session, turn.actor, at.id, states=apprenticeships.OPEN)
    today = calendars.today(turn.district, turn.now)
    return views.terms(found, making.later(found, turn.district, today), turn.say)
