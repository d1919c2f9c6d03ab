"""Log a meeting: seven taps and a line, asked for in the order in which a mentor remembers it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.journals import asking
from models.forms import Draft
from models.mentorships import Mentorship
from models.steps import Answers, Choice, Form, Option, Step
from models.stepvariants import DayWithin
from services import calendars
from services.forms.runs import Run
from services.journals import finding, forgetting, rules, themes
from services.journals import logging as services
from services.journals.logging import Met
from services.journals.themes import Theme
from services.mentorships import pairs
from services.refusals import Refusal
from views import Screen
from views.journals import callbacks as to
from views.journals import sessions as views
from views.journals import words

router = Router(name=__name__)

TODAY, YESTERDAY, OTHER = "today", "yesterday", "other"
WEEK, FORTNIGHT, DATE, NONE = "week", "two-weeks", "date", "none"
AWAY = {WEEK: 7, FORTNIGHT: 14}
SAID = (
    *(f"journals-log-{step}" for step in ("whom", "held", "day", "again", "minutes", "form", "theme")),
    *(f"journals-log-{step}" for step in ("words", "line", "personal", "next", "next-on")),
    *(f"journals-log-{step}-label" for step in ("whom", "held", "day", "again", "minutes", "form", "theme")),
    *(f"journals-log-{step}-label" for step in ("words", "line", "personal", "next", "next-on")),
    *(f"journals-log-held-{when}" for when in (TODAY, YESTERDAY, OTHER)),
    *(f"journals-log-next-{when}" for when in (WEEK, FORTNIGHT, DATE, NONE)),
    "journals-log-whom-one", "journals-log-whom-all", "journals-log-again-more", "journals-log-line-hint",
    "journals-log-personal-shown", "journals-log-personal-ours", "journals-log-personal-hint",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """What the questions of a pair are made of; `base` is the day on which «today» was said."""

    pair: Mentorship
    others: int
    base: date
    logged: frozenset[date]
    themes: Sequence[Theme]
    step: str

    def day(self, answers: Answers) -> date:
        """The day of the meeting, as answered."""
        if answers["held"] == OTHER:
            day: date = answers["day"]
            return day
        return self.base - timedelta(days=answers["held"] == YESTERDAY)


@router.callback_query(to.Log.filter(), flags=right("mentoring.log"))
async def log(_tap: CallbackQuery, callback_data: to.Log, turn: Turn) -> Screen:
    """The first question; where a meeting is half told, the one it stopped at."""
    known = await _known(turn, callback_data.pair_id, None)
    return await turn.open(_form(turn, known), context={"pair": known.pair.id}, resume=True)


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The questions of a draft; none once the pair is nobody's business of the mentor's."""
    try:
        known = await _known(turn, draft.context["pair"], _said_on(draft))
    except Refusal:
        return None
    form = _form(turn, known)
    if day := _day(known, form, draft):
        form.title = _title(turn, known, day)
    return form


def _day(known: Known, form: Form, draft: Draft) -> date | None:
    """The day told so far: whoever goes on with a draft reads which meeting it is about."""
    try:
        return known.day(Run(draft, form).answers)
    except KeyError:
        return None


def _title(turn: Turn, known: Known, day: date | None = None) -> str:
    person = words.by_name(known.pair.mentee, turn.say)
    if day is None:
        return asking.literal(turn.say("journals-log-title", person=person))
    return asking.literal(turn.say("journals-log-title-on", person=person, day=turn.say.day(day)))


def _said_on(draft: Draft) -> datetime | None:
    """When «today» was said: a draft may be gone on with a week later."""
    return next((row.answered_at for row in draft.answers if row.step == "held" and row.value), None)


async def _known(turn: Turn, pair_id: int, said_on: datetime | None) -> Known:
    pair = await services.own(turn.session, turn.actor, pair_id)
    if rules.bounds(pair, calendars.today(turn.district, turn.now)) is None:
        raise Refusal("journals-not-begun")
    return Known(
        pair,
        len(await pairs.of_mentor(turn.session, turn.actor.id)) - pair.live,
        calendars.today(turn.district, said_on or turn.now),
        frozenset(await finding.days(turn.session, pair.id)),
        await themes.offered(turn.session, pair.id, turn.district, turn.say.language),
        await themes.next_step(turn.session, pair.id),
    )


def _form(turn: Turn, known: Known) -> Form:
    steps = (*_when(turn, known), *asking.what(turn, known.themes), *_next(turn, known))
    title = _title(turn, known)
    return Form(forgetting.LOG, *steps, done=_done, preview=False, title=title, protect=True)


def _when(turn: Turn, known: Known) -> list[Step]:
    today = calendars.today(turn.district, turn.now)
    first, last = rules.bounds(known.pair, today) or (today, today)
    near = {TODAY: known.base, YESTERDAY: known.base - timedelta(days=1)}
    offered = [Option(when) for when, day in near.items() if first <= day <= last]
    whom = Choice("whom", options=[Option("one", asking.only(known.pair, turn.say)), Option("all")])
    return [
        *([whom] if known.others > 0 else []),
        Choice("held", options=[*offered, Option(OTHER)]),
        DayWithin("day", past=True, first=first, last=last, when=lambda answers: answers["held"] == OTHER),
        Choice("again", options=[Option("more")], when=lambda answers: known.day(answers) in known.logged),
    ]


def _next(turn: Turn, known: Known) -> list[Step]:
    """When to meet next, and what for: the programme knows."""
    asked = turn.say("journals-log-next-what", step=known.step) if known.step else ""
    return [
        Choice(
            "next",
            options=[Option(WEEK), Option(FORTNIGHT), Option(DATE), Option(NONE)],
            words=asking.literal(asked),
            short=asking.literal(turn.say("journals-log-next-label")),
        )
        if asked
        else Choice("next", options=[Option(WEEK), Option(FORTNIGHT), Option(DATE), Option(NONE)]),
        DayWithin(
            "next-on",
            first=calendars.today(turn.district, turn.now),
            when=lambda answers: answers["next"] == DATE,
        ),
    ]


async def _done(turn: Turn, answers: Answers) -> Screen:
    known = await _known(turn, answers.context["pair"], answers.moments.get("held"))
    met = _met(turn, known, answers)
    everybody = answers.get("whom") == "all"
    made = await services.log(turn.session, turn.actor, known.pair.id, met, turn.now, everybody=everybody)
    late = rules.late(met.held_on, calendars.today(turn.district, turn.now), turn.district)
    return views.logged(made, turn.say, turn.district, late=late)


def _met(turn: Turn, known: Known, answers: Answers) -> Met:
    wanted = answers["next"]
    today = calendars.today(turn.district, turn.now)
    next_on = today + timedelta(days=AWAY[wanted]) if wanted in AWAY else answers.get("next-on")
    return Met(
        held_on=known.day(answers),
        next_step=known.step if wanted != NONE else "",
        next_on=next_on,
        **asking.told(known.themes, answers),
    )
