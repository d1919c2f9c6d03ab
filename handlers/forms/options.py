"""What can be chosen at a step, and what a tapped or typed choice means."""

from datetime import date, datetime, timedelta
from typing import Any

from handlers import Turn
from models.people import Person
from models.steps import (
    Aside,
    AssociationStep,
    Choice,
    Clock,
    Confirm,
    Day,
    Moment,
    Number,
    Option,
    PersonStep,
    Scale,
    SchoolStep,
    Step,
    YesNo,
)
from models.stepvariants import DayWithin
from services.forms import candidates, hours
from services.forms.runs import Run
from services.refusals import Refusal
from views import forms as views

FEW = 8
DAYS = 56
SCALE = 10


async def of(turn: Turn, run: Run, step: Step) -> list[Option]:
    """The options of a step; none where the answer is typed."""
    match step:
        case Choice():
            return await _declared(turn, run, step)
        case SchoolStep():
            return [Option(one.id, one.title) for one in await candidates.schools(turn.session)]
        case AssociationStep():
            return [Option(one.id, one.title) for one in await candidates.associations(turn.session)]
        case PersonStep():
            return await _few_people(turn, run, step)
        case Moment() if run.partial(step):
            return _hours(turn)
    return _fixed(turn, step)


def _fixed(turn: Turn, step: Step) -> list[Option]:
    """The options that hang on nothing but the kind of step and the day."""
    match step:
        case YesNo():
            return [Option("yes", turn.say("forms-yes")), Option("no", turn.say("forms-no"))]
        case Confirm():
            return [Option("yes", turn.say("forms-confirm"), "success")]
        case Scale():
            return [Option(point.id, str(point.id), point.style) for point in step.points]
        case Number():
            return [Option(number, str(number)) for number in _scale(step)]
        case DayWithin():
            return [day for day in _days(turn, past=step.past) if step.takes(_read(day))]
        case Day() | Moment():
            return _days(turn, past=step.past)
        case Clock():
            return _hours(turn)
    return []


async def _declared(turn: Turn, run: Run, step: Choice) -> list[Option]:
    found = step.options
    if callable(found):
        try:
            found = await found(turn, run.answers_before(step))
        except KeyError:  # an old button, or a new version, while what it hangs on is still asked
            if not run.ahead(step):
                raise
            found = ()
    return views.labelled(run.form, step, found, turn.say)


def _scale(step: Number) -> range:
    """A short scale is shown as buttons."""
    if not step.whole or step.least is None or step.most is None or step.most - step.least > SCALE:
        return range(0)
    return range(int(step.least), int(step.most) + 1)


def today(turn: Turn) -> date:
    return turn.now.astimezone(turn.say.zone).date()


def _days(turn: Turn, *, past: bool) -> list[Option]:
    """Today and the days after it; where the past may be meant, the days before it."""
    start, step = today(turn), timedelta(days=-1 if past else 1)
    return [_day(turn, start + step * number) for number in range(DAYS)]


def _read(option: Option) -> date:
    return datetime.strptime(str(option.id), "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone


def _day(turn: Turn, day: date) -> Option:
    away = (day - today(turn)).days
    words = {0: turn.say("forms-today"), 1: turn.say("forms-tomorrow"), -1: turn.say("forms-yesterday")}
    return Option(f"{day:%Y%m%d}", words.get(away) or turn.say.weekday(day))


def _hours(turn: Turn) -> list[Option]:
    return [Option(f"{hour:%H%M}", turn.say.time(hour)) for hour in hours.USUAL]


def understood(turn: Turn, step: Step, values: tuple[Any, ...]) -> list[Option]:
    """What a typed date or time may mean, to be chosen from."""
    return [Option(_packed(value), views.reads_plainly(step, value, turn.say)) for value in values]


def _packed(value: Any) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y%m%dT%H%M}"
    return f"{value:%Y%m%d}" if isinstance(value, date) else f"{value:%H%M}"


def names_shown(turn: Turn) -> bool:
    """Whether this person reads names; to everybody else people are codes."""
    return turn.district.settings.names_in_chat or (not turn.guest and turn.actor.may("people.find"))


async def everybody(turn: Turn, run: Run, step: PersonStep) -> list[Person]:
    among = await step.among(turn, run.answers_before(step)) if step.among else None
    if among is None and turn.guest:
        return []
    return list(await candidates.people(turn.session, None if turn.guest else turn.actor, among))


def person(turn: Turn, found: Person) -> Option:
    if names_shown(turn):
        return Option(found.id, found.full_name)
    return Option(found.id, turn.say("forms-person-code", code=found.code))


async def _few_people(turn: Turn, run: Run, step: PersonStep) -> list[Option]:
    found = await everybody(turn, run, step) if step.among else []
    return [person(turn, one) for one in found] if len(found) <= FEW else []


async def picked(turn: Turn, run: Run, step: Step, option: str) -> tuple[Any, str | None]:
    """The answer behind a tapped option and how it reads; refuses what is no longer offered."""
    match step:
        case YesNo():
            return option == "yes", None
        case Day() | Clock() | Moment():
            return _packed_time(turn, run, step, option), None
        case PersonStep():
            found = [person(turn, one) for one in await everybody(turn, run, step)]
        case _:
            found = await of(turn, run, step)
    for one in found:
        if str(one.id) == option:
            return _value(step, one), one.label if not isinstance(step, Confirm | Number | Scale) else None
    raise Refusal("forms-option-gone")


def _value(step: Step, option: Option) -> Any:
    return True if isinstance(step, Confirm) else option.id


def _packed_time(turn: Turn, run: Run, step: Step, option: str) -> Any:
    try:
        return _unpacked(turn, run, step, option)
    except ValueError as error:
        raise Refusal("forms-option-gone") from error


def _unpacked(turn: Turn, run: Run, step: Step, option: str) -> Any:
    if isinstance(step, Clock):
        return datetime.strptime(option, "%H%M").time()  # noqa: DTZ007 - a time of day has no zone
    if "T" in option:
        return datetime.strptime(option, "%Y%m%dT%H%M").replace(tzinfo=turn.say.zone)
    if len(option) == len("1500"):
        hour = datetime.strptime(option, "%H%M").time()  # noqa: DTZ007 - a time of day has no zone
        return datetime.combine(_day_meant(turn, run, step), hour, turn.say.zone)
    return _read(Option(option))


def _day_meant(turn: Turn, run: Run, step: Step) -> date:
    """The day told before the hour; on a late tap, the day already answered."""
    told = run.partial(step).get("day")
    if told:
        return date.fromisoformat(told)
    known = run.value(step)
    if known is None or isinstance(known, Aside):
        raise ValueError("an hour without a day")
    meant: date = known.astimezone(turn.say.zone).date()
    return meant
