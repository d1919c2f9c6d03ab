"""Days of the week as people write them, in Russian and English."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

NAMES = (
    r"понедельник\w*|пн|mon(?:day)?",
    r"вторник\w*|вт|tue(?:s|sday)?",
    r"сред[ауыеой]+|ср|wed(?:nesday)?",
    r"четверг\w*|чт|thu(?:rs|rsday)?",
    r"пятниц\w*|пт|fri(?:day)?",
    r"суббот\w*|сб|sat(?:urday)?",
    r"воскресен\w*|вс|sun(?:day)?",
)
WHICH = r"(?:(?P<next>следующ\w+|next)|(?P<last>прошл\w+|last)|эт[оу]\w*|ближайш\w+|this|coming)"
PATTERNS = tuple(re.compile(rf"(?:\b{WHICH}\s+)?\b(?:{name})\b\.?") for name in NAMES)
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Named:
    """A named weekday, the days it may mean, and what of the text is left."""

    weekday: int
    days: tuple[date, ...]
    rest: str
    sure: bool = True


def find(text: str, today: date, *, past: bool) -> Named | None:
    for weekday, pattern in enumerate(PATTERNS):
        if hit := pattern.search(text):
            rest = f"{text[: hit.start()]} {text[hit.end() :]}".strip()
            days = _meant(weekday, hit, today, past=past)
            return Named(weekday, days, rest, sure=len(days) == 1)
    return None


def _meant(weekday: int, hit: re.Match[str], today: date, *, past: bool) -> tuple[date, ...]:
    coming = today + timedelta(days=(weekday - today.weekday()) % 7)
    monday = today - timedelta(days=today.weekday())
    if hit["next"]:
        following = monday + WEEK + timedelta(days=weekday)
        upcoming = coming if coming > today else coming + WEEK
        return (following,) if following == upcoming or hit["next"] != "next" else (following, upcoming)
    if hit["last"]:
        return (monday - WEEK + timedelta(days=weekday),)
    if past:
        return (coming, coming - WEEK) if coming == today else (coming - WEEK, coming)
    return (today, today + WEEK) if coming == today else (coming,)
