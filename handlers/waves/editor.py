"""The questions about a new wave, all of them answered beforehand, and the draft its answers make."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from handlers import Turn
from handlers.waves import cards
from models.district import TargetAudience
from models.instruments import Instrument
from models.steps import Answers, Choice, Day, Form, Option, Several, Text
from models.waves import Wave
from services import audiences, calendars
from services.waves import opening, rules
from services.waves.opening import Content
from views import Screen
from views.announcements.audiences import name as called

FIELDS = ("associations", "schools", "school_groups", "positions", "stages")
WEEKS = {"weeks2": 2, "weeks3": 3, "weeks4": 4}
USUAL = "weeks3"


def _narrowed(field: str) -> Callable[[Answers], bool]:
    return lambda answers: field == answers["whom"] or field in (answers.get("narrow") or ())


def _values(field: str) -> Callable[[Turn, Answers], Any]:
    async def options(turn: Turn, _answers: Answers) -> Sequence[Option]:
        places = (await audiences.places(turn.session)).get(field)
        if places is not None:
            return [Option(code, title) for code, title in places.items()]
        district, language = turn.district, turn.say.language
        known: dict[str, Mapping[str, object]] = {
            "school_groups": district.school_groups,
            "positions": district.positions,
            "stages": district.stages,
        }
        return [Option(code, called(field, code, district, {}, language)) for code in known[field]]

    return options


async def done(turn: Turn, answers: Answers) -> Screen:
    content = _content(turn, answers)
    if number := answers.context.get("wave"):
        draft = await opening.rewrite(turn.session, turn.actor, number, content, turn.now)
    else:
        draft = await opening.write(turn.session, turn.actor, content, turn.now)
    return await cards.card(turn, draft)


EDIT = Form(
    "waves-new",
    Choice("whom", options=[Option(one) for one in ("all", *FIELDS, "several")]),
    Several("narrow", when=lambda a: a["whom"] == "several", options=[Option(f) for f in FIELDS], least=2),
    *(Several(field, when=_narrowed(field), options=_values(field), least=1) for field in FIELDS),
    Choice(
        "length",
        when=lambda answers: bool(answers.context["express"]),
        options=[Option("full"), Option("express")],
    ),
    Choice("start", options=[Option("now"), Option("tomorrow"), Option("day")]),
    Day("opens", when=lambda answers: answers["start"] == "day"),
    Choice("term", options=[*(Option(one) for one in WEEKS), Option("day")]),
    Day("closes", when=lambda answers: answers["term"] == "day"),
    Text("name", longest=rules.TITLE),
    done=done,
)


def usual(instrument: Instrument, turn: Turn) -> dict[str, Any]:
    """A wave as most of them are: everybody, in full, from now on, for three weeks."""
    year = calendars.school_year(turn.district, calendars.today(turn.district, turn.now))
    title = instrument.called(turn.say.language)
    said = turn.say("waves-usual-title", title=title, year=year.code) if year else title
    return {"whom": "all", "length": "full", "start": "now", "term": USUAL, "name": str(said)[: rules.TITLE]}


def context(instrument: Instrument, wave: Wave | None = None) -> dict[str, Any]:
    about = {"code": instrument.code, "express": instrument.branching.express is not None}
    return about | ({"wave": wave.id} if wave else {})


def answers_of(wave: Wave, turn: Turn) -> dict[str, Any]:
    """A draft as answers, to be changed one by one."""
    rule = TargetAudience.model_validate(wave.audience)
    chosen = {field: list(getattr(rule, field)) for field in FIELDS if getattr(rule, field)}
    said: dict[str, Any] = {
        "whom": "all" if not chosen else next(iter(chosen)) if len(chosen) == 1 else "several",
        **({"narrow": list(chosen)} if len(chosen) > 1 else {}),
        **chosen,
        "length": "express" if wave.express else "full",
        "start": "day" if wave.opens_at > turn.now else "now",
        "term": "day",
        "closes": calendars.today(turn.district, wave.closes_at),
        "name": wave.title,
    }
    if said["start"] == "day":
        said["opens"] = calendars.today(turn.district, wave.opens_at)
    return said


def _content(turn: Turn, answers: Answers) -> Content:
    opens_at, begins = _opens(turn, answers)
    if answers["term"] == "day":
        ends: date = answers["closes"]
    else:
        ends = rules.weeks_from(turn.district, begins, WEEKS[answers["term"]])
    return Content(
        questionnaire=answers.context["code"],
        title=answers["name"],
        chosen={field: tuple(answers.get(field) or ()) for field in FIELDS},
        express=answers.get("length") == "express",
        opens_at=opens_at,
        closes_at=rules.closing(turn.district, ends),
    )


def _opens(turn: Turn, answers: Answers) -> tuple[datetime | None, date]:
    today = calendars.today(turn.district, turn.now)
    day = answers.get("opens") or today + timedelta(days=answers["start"] == "tomorrow")
    if day == today:
        return None, today
    return rules.opening(turn.district, day), day
