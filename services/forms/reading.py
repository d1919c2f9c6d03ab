"""What a typed answer means. A wrong one is refused with an example; nothing is guessed silently."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from models.steps import Aside, Clock, Confirm, Day, Link, Moment, Number, Option, Scale, Step, Text, YesNo
from models.stepvariants import DayWithin
from services.forms import dates, hours, values
from services.refusals import Refusal

YES = frozenset(["да", "ага", "угу", "верно", "конечно", "подтверждаю", "согласен", "согласна", "ок", "+"])
YES |= {"yes", "y", "yep", "ok", "confirm", "agree"}
NO = frozenset(("нет", "не", "no", "n", "nope", "-", "−"))
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
SPACES = re.compile(r"[\s\u00a0\u202f]+")
HOST = re.compile(r"(?:[\w-]{1,63}\.)+[^\W\d_][\w-]{1,62}")
LONGEST_LINK = 2000
POINT = re.compile(r"(\d{1,3})(?:\s*(?:из|of|/)\s*\d+)?\D*")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood. Several values, or one that is not `sure`, are to be chosen from."""

    values: tuple[Any, ...]
    sure: bool = True

    @property
    def certain(self) -> bool:
        return self.sure and len(self.values) == 1


def read(step: Step, typed: str, now: datetime, *, day: date | None = None) -> Reading:
    """The answer in a typed text. Raises Refusal with an example of a right one.

    `now` is local; `day` was told before, where now only the hour is asked.
    """
    text = UNSEEN.sub("", typed.replace("\r\n", "\n")).strip()
    match step:
        case Text():
            return Reading((_text(step, text),))
        case Number():
            return Reading((_number(step, text),))
        case Scale():
            return Reading((_point(step, text),))
        case Link():
            return Reading((_link(text),))
        case YesNo() | Confirm():
            return Reading((_yes(text, only=isinstance(step, Confirm)),))
        case Day():
            return _day(step, text, now)
        case Clock():
            return _clock(text)
        case Moment():
            return _moment(step, text, now, day)
    raise Refusal("forms-use-buttons")


def _text(step: Text, text: str) -> str:
    if len(text) > step.longest:
        raise Refusal("forms-text-too-long", longest=step.longest, length=len(text))
    if len(text) < step.shortest:
        raise Refusal("forms-text-too-short", shortest=step.shortest)
    if step.pattern and not re.fullmatch(step.pattern, text):
        raise Refusal(step.wrong)
    return text


def _number(step: Number, text: str) -> int | float:
    bare = SPACES.sub("", text).replace(",", ".").replace("−", "-")
    if not re.fullmatch(r"[+-]?\d{1,15}(\.\d{1,6})?", bare):
        raise Refusal("forms-number-needed", example=_example(step))
    number = float(bare)
    if step.whole and not number.is_integer():
        raise Refusal("forms-whole-needed", example=_example(step))
    if not values.within(step, number):
        raise _outside(step)
    return int(number) if number.is_integer() else number


def _point(step: Scale, text: str) -> int:
    """A point by its number, «4» or «4 — …», or by its anchor or a part of it."""
    known = {int(point.id) for point in step.points}
    number = POINT.fullmatch(text)
    if number and int(number[1]) in known:
        return int(number[1])
    meant = [] if number else matching(list(step.points), text)
    if len(meant) != 1:
        raise Refusal("forms-number-between", least=f"{min(known)}", most=f"{max(known)}")
    return int(meant[0].id)


def _example(step: Number) -> str:
    fits = [
        number for number in (step.least, step.most, 5) if number is not None and values.within(step, number)
    ]
    return f"{fits[0]:g}" if fits else "5"


def _outside(step: Number) -> Refusal:
    least, most = (f"{bound:g}" if bound is not None else "" for bound in (step.least, step.most))
    if least and most:
        return Refusal("forms-number-between", least=least, most=most)
    if least:
        return Refusal("forms-number-least", least=least)
    return Refusal("forms-number-most", most=most)


def _link(text: str) -> str:
    address = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        parts.port  # noqa: B018 - raises where the port is none
    except ValueError as error:
        raise Refusal("forms-link-needed") from error
    bad = parts.scheme not in ("http", "https") or not HOST.fullmatch(host) or len(address) > LONGEST_LINK
    if bad or SPACES.search(address) or "<" in address or '"' in address:
        raise Refusal("forms-link-needed")
    return address


def _yes(text: str, *, only: bool) -> bool:
    word = text.casefold().strip(".!,")
    if word in YES:
        return True
    if word in NO and not only:
        return False
    raise Refusal("forms-confirm-needed" if only else "forms-yes-needed")


def _day(step: Day, text: str, now: datetime) -> Reading:
    found = dates.days(text, now.date(), past=step.past)
    if found is None or found.rest:
        guess = dates.guess(text, now, past=step.past)
        if guess is None:
            raise Refusal("forms-day-needed", example=_soon(now))
        found = dates.Found((guess.date(),), sure=False)
    return Reading(_ahead(step, found.days, now), found.sure)


def _clock(text: str) -> Reading:
    found = hours.times(text, bare=True)
    if found is None or found.rest:
        raise Refusal("forms-hour-needed")
    return Reading(found.times)


def _moment(step: Moment, text: str, now: datetime, day: date | None) -> Reading:
    if later := dates.after(text, now):
        return Reading((later,))
    found, sure = dates.moments(text, now, past=step.past, day=day)
    if not found:
        guess = dates.guess(text, now, past=step.past)
        if guess is None:
            raise Refusal("forms-moment-needed", example=_soon(now))
        told = hours.times(text, bare=False)
        exact = told is not None and guess.time() in told.times
        found, sure = (guess if exact else guess.date(),), False
    return Reading(_ahead(step, found, now), sure)


def _ahead(step: Day | Moment, found: tuple[date, ...], now: datetime) -> tuple[date, ...]:
    """Those not over yet, where the past cannot be meant."""
    fits = tuple(one for one in found if step.past or not over(one, now))
    if isinstance(step, DayWithin) and fits:
        fits = within(step, fits)
    if not fits:
        raise Refusal("forms-day-past" if isinstance(step, Day) else "forms-moment-past")
    return fits


def within(step: DayWithin, found: tuple[date, ...]) -> tuple[date, ...]:
    """Those between the bounds of the step; refuses when there are none."""
    fits = tuple(one for one in found if step.takes(one))
    if not fits:
        first, last = (f"{bound:%d.%m.%Y}" if bound else "" for bound in (step.first, step.last))
        if first and last:
            raise Refusal("forms-day-between", first=first, last=last)
        raise Refusal("forms-day-from", first=first) if first else Refusal("forms-day-until", last=last)
    return fits


def over(value: date, now: datetime) -> bool:
    return value <= now if isinstance(value, datetime) else value < now.date()


def _soon(now: datetime) -> str:
    """A date for the example that will not be in the past when it is read."""
    return f"{now + timedelta(days=7):%d.%m}"


# Options


def matching(options: list[Option], typed: str) -> list[Option]:
    """The options a typed text may mean: the one it names, else those that contain it."""
    wanted = _bare(typed)
    if not wanted:
        return []
    same = [option for option in options if _bare(option.label) == wanted]
    return same or [option for option in options if wanted in _bare(option.label)]


def aside(asides: list[Option], typed: str) -> Aside | None:
    """The aside that a typed text names in full."""
    wanted = _bare(typed)
    named = next((option for option in asides if wanted and _bare(option.label) == wanted), None)
    return Aside(str(named.id)) if named else None


def _bare(text: str) -> str:
    return SPACES.sub(" ", re.sub(r"[^\w\s+-]", " ", text.casefold().replace("ё", "е"))).strip()
