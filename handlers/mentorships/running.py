"""Whoever looks after a pair changes it: the order, a pause, a longer term, the end."""

from collections.abc import Sequence
from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.mentorships.looking import card
from models.steps import Answers, Choice, Day, Form, Option, Text, YesNo
from services import calendars, changeovers
from services.mentorships import cards, living, ordering, proposing
from services.stages import months_from
from views import Screen
from views.mentorships import callbacks as to
from views.mentorships import running as views

router = Router(name=__name__)
PAIRS = right(proposing.PAIRS)
NUMBER = 40


@router.callback_query(to.More.filter(), flags=right("known"))
async def more(_tap: CallbackQuery, callback_data: to.More, turn: Turn) -> Screen:
    """One of the two, the school or a methodist; the use case knows who may."""
    shown = await cards.look(turn.session, turn.actor, callback_data.id, turn.now)
    return views.more(shown, turn.say)


def _signed(answers: Answers) -> bool:
    return bool(answers.get("agreement"))


def _other_day(answers: Answers) -> bool:
    return answers.get("starts") == "other"


async def months(turn: Turn, _answers: Answers) -> Sequence[Option]:
    """The usual term first, then every third month the district allows."""
    limits = turn.district.mentoring.months
    counts = [limits.usual, *(n for n in range(limits.least, limits.most + 1, 3) if n != limits.usual)]
    return [Option(count, turn.say("mentorships-order-months-count", count=count)) for count in counts]


async def ordered(turn: Turn, answers: Answers) -> Screen:
    given = ordering.Order(
        number=answers["number"],
        on=answers["on"],
        starts_on=answers["since"] if _other_day(answers) else answers["on"],
        months=int(answers["months"]),
        agreement=_signed(answers),
        agreement_number=answers.get("anumber") or "",
        agreement_on=answers.get("aday"),
    )
    pair = await changeovers.order(turn.session, turn.actor, answers.context["pair"], given, turn.now)
    return await card(turn, pair.id, turn.say("mentorships-order-kept"))


ORDER = Form(
    "mentorships-order",
    Text("number", longest=NUMBER, hint=True),
    Day("on", past=True),
    Choice("starts", options=(Option("same"), Option("other"))),
    Day("since", past=True, when=_other_day, hint=True),
    Choice("months", options=months),
    YesNo("agreement", hint=True),
    Text("anumber", longest=NUMBER, when=_signed),
    Day("aday", past=True, when=_signed),
    done=ordered,
)


@router.callback_query(to.Order.filter(), flags=PAIRS)
async def order(_tap: CallbackQuery, callback_data: to.Order, turn: Turn) -> Screen:
    pair = await ordering.open_order(turn.session, turn.actor, callback_data.id)
    return await turn.open(ORDER, context={"pair": pair.id}, resume=True)


async def paused(turn: Turn, answers: Answers) -> Screen:
    pair_id = answers.context["pair"]
    pair = await living.pause(turn.session, turn.actor, pair_id, answers["until"], turn.now)
    return await card(turn, pair.id, turn.say("mentorships-pause-kept"))


PAUSE = Form("mentorships-pausing", Day("until", hint=True), done=paused, preview=False)


@router.callback_query(to.Pause.filter(), flags=PAIRS)
async def pause(_tap: CallbackQuery, callback_data: to.Pause, turn: Turn) -> Screen:
    pair = await living.found(turn.session, turn.actor, callback_data.id)
    return await turn.open(PAUSE, context={"pair": pair.id})


@router.callback_query(to.Resume.filter(), flags=PAIRS)
async def resume(_tap: CallbackQuery, callback_data: to.Resume, turn: Turn) -> Screen:
    pair = await living.resume(turn.session, turn.actor, callback_data.id, turn.now)
    return await card(turn, pair.id, turn.say("mentorships-resumed-kept"))


async def extended(turn: Turn, answers: Answers) -> Screen:
    pair_id, until = answers.context["pair"], answers["until"]
    pair = await living.extend(turn.session, turn.actor, pair_id, until, answers["number"], turn.now)
    return await card(turn, pair.id, turn.say("mentorships-extended-kept"))


EXTEND = Form(
    "mentorships-extending", Day("until", hint=True), Text("number", longest=NUMBER, hint=True), done=extended
)


@router.callback_query(to.Extend.filter(), flags=PAIRS)
async def extend(_tap: CallbackQuery, callback_data: to.Extend, turn: Turn) -> Screen:
    pair = await living.found(turn.session, turn.actor, callback_data.id)
    return await turn.open(EXTEND, context={"pair": pair.id})


async def reasons(turn: Turn, _answers: Answers) -> Sequence[Option]:
    known = turn.district.mentoring.end_reasons.values()
    return [Option(one.code, one.called(turn.say.language)) for one in known]


async def last_days(turn: Turn, _answers: Answers) -> Sequence[Option]:
    """The earliest day that the notice allows, the end of the month, or another day."""
    today = calendars.today(turn.district, turn.now)
    earliest = living.earliest_end(turn.district, today)
    month = months_from(earliest.replace(day=1), 1) - living.DAY
    days = dict.fromkeys(day for day in (earliest, month))
    other = Option("other", turn.say("mentorships-ending-last-other"))
    return [*(Option(day.isoformat(), turn.say.full_day(day)) for day in days), other]


def _named(answers: Answers) -> bool:
    return answers.get("last") == "other"


async def ended(turn: Turn, answers: Answers) -> Screen:
    last = answers["day"] if _named(answers) else date.fromisoformat(answers["last"])
    pair_id, reason = answers.context["pair"], answers["reason"]
    pair = await living.end(turn.session, turn.actor, pair_id, reason, last, turn.now)
    return await card(turn, pair.id, turn.say("mentorships-end-kept"))


END = Form(
    "mentorships-ending",
    Choice("reason", options=reasons),
    Choice("last", options=last_days, hint=True),
    Day("day", when=_named),
    done=ended,
)


@router.callback_query(to.End.filter(), flags=PAIRS)
async def end(_tap: CallbackQuery, callback_data: to.End, turn: Turn) -> Screen:
    pair = await living.found(turn.session, turn.actor, callback_data.id)
    return await turn.open(END, context={"pair": pair.id})


@router.callback_query(to.Stay.filter(), flags=PAIRS)
async def stay(_tap: CallbackQuery, callback_data: to.Stay, turn: Turn) -> Screen:
    pair = await living.stay(turn.session, turn.actor, callback_data.id, turn.now)
    return await card(turn, pair.id, turn.say("mentorships-stay-kept"))


@router.callback_query(to.Complete.filter(), flags=PAIRS)
async def complete(_tap: CallbackQuery, callback_data: to.Complete, turn: Turn) -> Screen:
    if not callback_data.sure:
        shown = await cards.look(turn.session, turn.actor, callback_data.id, turn.now)
        await living.completable(turn.session, turn.actor, callback_data.id, turn.now)
        return views.sure_to_complete(shown, turn.say)
    pair = await living.complete(turn.session, turn.actor, callback_data.id, turn.now)
    return await card(turn, pair.id, turn.say("mentorships-complete-kept"))
