"""What is on offer by theme: put there by the methodist, or made of an announcement."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.questionnaires.demands import current
from models.steps import Answers, Choice, Day, Form, Link, Number, Option, Several, Text
from services.questionnaires import offers, recommending
from views import Screen
from views.questionnaires import callbacks as to
from views.questionnaires import offers as views
from views.questionnaires import steps

router = Router(name=__name__)
MANAGE = right(offers.MANAGE)
TITLE = 120


async def kinds(turn: Turn, _answers: Answers) -> Sequence[Option]:
    return [Option(kind, steps.action(kind, turn.say)) for kind in steps.ACTIONS]


async def groups(turn: Turn, _answers: Answers) -> Sequence[Option]:
    return [Option(group.code, group.title) for group in (await current(turn)).groups]


async def themes(turn: Turn, answers: Answers) -> Sequence[Option]:
    """The themes of the group; those whose code does not fit a button go by the whole group."""
    instrument = await current(turn)
    codes = recommending.themes_in(instrument, answers["group"])
    return [Option(code, instrument.themes[code].title) for code in codes if len(code) <= recommending.BUTTON]


async def put(turn: Turn, answers: Answers) -> Screen:
    given: dict[str, Any] = {
        "kind": answers["kind"],
        "themes": list(answers["themes"] or [answers["group"]]),
        "title": answers["called"],
        "link": answers["link"],
        "hours": answers["hours"],
        "until": _end_of(answers["until"], turn),
        "announcement_id": answers.context.get("announcement"),
    }
    made = await offers.add(turn.session, turn.actor, turn.now, **given)
    return await _card(turn, made.id, toast=turn.say("questionnaires-offer-added"))


NEW = Form(
    "questionnaires-new",
    Choice("kind", options=kinds),
    Choice("group", options=groups),
    Several("themes", options=themes, optional=True, hint=True, least=1),
    Text("called", longest=TITLE),
    Link("link", optional=True),
    Number("hours", optional=True, least=1, most=500),
    Day("until", optional=True, hint=True),
    done=put,
)


@router.callback_query(to.NewOffer.filter(), flags=MANAGE)
async def new(_tap: CallbackQuery, callback_data: to.NewOffer, turn: Turn) -> Screen:
    instrument = await current(turn)
    code, known = callback_data.theme, {}
    group = next((item.group for item in instrument.items if code in item.themes), None)
    if group is not None:
        known = {"group": group, "themes": [code]}
    elif code in instrument.group:
        known = {"group": code}
    return await turn.open(NEW, context={"theme": code}, answers=known)


@router.callback_query(to.OfferOf.filter(), flags=MANAGE)
async def of_announcement(_tap: CallbackQuery, callback_data: to.OfferOf, turn: Turn) -> Screen:
    found = await offers.announced(turn.session, turn.actor, callback_data.announcement_id)
    known: dict[str, Any] = {"called": found.title[:TITLE], "link": found.link, "hours": None}
    until = found.until or found.starts
    if until is not None and until > turn.now:
        known["until"] = until.astimezone(turn.say.zone).date()
    return await turn.open(NEW, context={"announcement": found.id}, answers=known)


@router.callback_query(to.Offers.filter(), flags=MANAGE)
async def all_of_them(_tap: CallbackQuery, callback_data: to.Offers, turn: Turn) -> Screen:
    page = max(0, callback_data.page)
    found, count = await offers.page(turn.session, turn.actor, page, turn.now)
    return views.offers(found, page, count, offers.PAGE, turn.say)


@router.callback_query(to.Offer.filter(), flags=MANAGE)
async def one(_tap: CallbackQuery, callback_data: to.Offer, turn: Turn) -> Screen:
    return await _card(turn, callback_data.id)


@router.callback_query(to.CloseOffer.filter(), flags=MANAGE)
async def close(_tap: CallbackQuery, callback_data: to.CloseOffer, turn: Turn) -> Screen:
    closed = await offers.close(turn.session, turn.actor, callback_data.id, turn.now)
    return await _card(turn, closed.id)


async def _card(turn: Turn, offer_id: int, *, toast: str = "") -> Screen:
    found = await offers.one(turn.session, turn.actor, offer_id)
    return views.card(found, await current(turn), turn.say, toast=toast)


def _end_of(day: date | None, turn: Turn) -> datetime | None:
    """The moment the day is over in the district."""
    if day is None:
        return None
    return datetime.combine(day + timedelta(days=1), time(), turn.say.zone).astimezone(UTC)
