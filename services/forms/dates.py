"""Dates as people write them, in Russian and English: own rules, and a guess where they end.

The rules say whether they are certain; a guess never is, so the person is asked what was meant.
"""

import re
import warnings
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from services.forms import hours, weekdays

FAR = timedelta(days=180)
YEARS = range(1900, 2200)
LONGEST_GUESS = 60
NEAR = {
    "послезавтра": 2, "day after tomorrow": 2, "завтра": 1, "tomorrow": 1, "сегодня": 0, "today": 0,
    "позавчера": -2, "day before yesterday": -2, "вчера": -1, "yesterday": -1,
}  # fmt: skip
MONTHS = (
    r"янв(?:ар\w)?|jan(?:uary)?", r"фев(?:р|рал\w)?|feb(?:ruary)?", r"март?а?|mar(?:ch)?",
    r"апр(?:ел\w)?|apr(?:il)?", r"ма[йяе]|may", r"июн[ья]?|june?", r"июл[ья]?|july?",
    r"авг(?:уста?)?|aug(?:ust)?", r"сен(?:т|тябр\w)?|sept?(?:ember)?", r"окт(?:ябр\w)?|oct(?:ober)?",
    r"ноя(?:б|бр\w)?|nov(?:ember)?", r"дек(?:абр\w)?|dec(?:ember)?",
)  # fmt: skip
MONTH = "(?P<month>" + "|".join(rf"(?:{month})\b\.?" for month in MONTHS) + ")"
YEAR = r"(?:,?\s*(?P<year>\d{4})(?:\s*г(?:ода|\.)?(?!\w))?)?"
ISO = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)")
NUMBERS = re.compile(
    r"(?<![\d:])(?P<day>\d{1,2})(?P<sep>[./-])(?P<month>\d{1,2})(?:(?P=sep)(?P<year>\d{4}|\d{2}))?(?![\d:])"
    r"(?:\s*г(?:ода|\.)?(?!\w))?"
)
NAMED = (
    re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|-?го|-?е)?\s+(?:of\s+)?{MONTH}{YEAR}"),
    re.compile(rf"\b{MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d){YEAR}"),
)
OF_MONTH = re.compile(r"(?<!\d)(?P<day>\d{1,2})(?:\s*числа|-?го\b(?:\s+числа)?)")
COUNT = r"(?P<count>\d{1,3}|an?|one|одну|один|две|два|три|четыре|two|three|four)?"
UNIT = r"(?P<unit>дн\w*|день|сут\w*|недел\w*|месяц\w*|год\w*|лет|days?|weeks?|months?|years?)\b"
AFTER = re.compile(rf"\b(?:через|in)\s+(?:{COUNT}\s+)?{UNIT}")
AGO = re.compile(rf"(?:\b{COUNT}\s+)?\b{UNIT}\s+(?:назад|ago)\b")
SOON = re.compile(
    r"\b(?:через|in)\s+(?:(?P<half>полчаса|half an hour)|"
    r"(?:(?P<count>\d{1,3}|an?|one|два|две|три|two|three)\s+)?(?P<unit>час\w*|минут\w*|мин|hours?|minutes?|min)\b\.?)"
)
COUNTS = {"две": 2, "два": 2, "two": 2, "три": 3, "three": 3, "четыре": 4, "four": 4}
FILLER = re.compile(
    r"\b(?:в|во|на|к|ко|с|at|on|by|the|of|this|утром|днем|вечером|morning|afternoon|evening|мск|час\w*|ч)\b|[\s,.;()!—–-]"
)


@dataclass(frozen=True, slots=True)
class Found:
    """The days a text may mean, the likelier first, and what of the text is left."""

    days: tuple[date, ...]
    rest: str = ""
    sure: bool = True


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.casefold().replace("ё", "е")).strip()


def days(text: str, today: date, *, past: bool) -> Found | None:
    """The day in a text; `rest` is empty when nothing but small words is left of it."""
    found = _day(plain(text), today, past=past)
    if found is None:
        return None
    named = weekdays.find(found.rest, today, past=past)
    if named is not None and not any(day.weekday() == named.weekday for day in found.days):
        return Found((*found.days, *named.days), _bare(named.rest), sure=False)
    return replace(found, rest=_bare(named.rest if named else found.rest))


def moments(
    text: str, now: datetime, *, past: bool, day: date | None = None
) -> tuple[tuple[date | datetime, ...], bool]:
    """The moments, or the days without an hour, in a text, and whether that is certain.

    `day` was told before, so that the hour alone is enough.
    """
    found = days(text, now.date(), past=past)
    hour = hours.times(found.rest if found else plain(text), bare=found is not None or day is not None)
    if _bare(hour.rest if hour else found.rest if found else text):
        return (), False
    if hour is None:
        return (found.days, found.sure) if found else ((), False)
    meant = found.days if found else (day,) if day else _next_days(hour.times, now, past=past)
    sure = found.sure if found else day is not None or meant == (now.date(),)
    return tuple(datetime.combine(one, at, now.tzinfo) for one in meant for at in hour.times), sure


def _next_days(times: tuple[object, ...], now: datetime, *, past: bool) -> tuple[date, ...]:
    """The day of an hour told alone: today while it is still ahead, else tomorrow."""
    later = any(at > now.time() for at in times)  # type: ignore[operator]
    return (now.date() if later or past else now.date() + timedelta(days=1),)


def after(text: str, now: datetime) -> datetime | None:
    """«через два часа», to the minute."""
    hit = SOON.search(plain(text))
    if hit is None or _bare(_without(plain(text), hit)):
        return None
    count = _count(hit["count"])
    if hit["half"]:
        delta = timedelta(minutes=30)
    else:
        delta = timedelta(hours=count) if hit["unit"][0] in "чh" else timedelta(minutes=count)
    return (now + delta).replace(second=0, microsecond=0)


def ready() -> None:
    """Has dateparser load both languages, nine megabytes, which the first odd date would wait for."""
    guess("1 мая", datetime(2000, 1, 1), past=False)  # noqa: DTZ001  of no zone: nobody is told


def guess(text: str, now: datetime, *, past: bool) -> datetime | None:
    """What dateparser makes of a text that the rules cannot read."""
    if len(text) > LONGEST_GUESS or not re.search(r"\d", text):
        return None
    import dateparser  # not for commands that read no date

    settings = {
        "DATE_ORDER": "DMY",
        "PREFER_DATES_FROM": "past" if past else "future",
        "RELATIVE_BASE": now.replace(tzinfo=None),
        "REQUIRE_PARTS": ["day", "month"],
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found: datetime | None = dateparser.parse(text, languages=["ru", "en"], settings=settings)
    if found is None or found.year not in YEARS:
        return None
    return found.replace(tzinfo=now.tzinfo, second=0, microsecond=0)


def _day(text: str, today: date, *, past: bool) -> Found | None:
    for word, away in NEAR.items():
        if hit := re.search(rf"\b(?:the )?{word}\b", text):
            return Found((today + timedelta(days=away),), _without(text, hit))
    for pattern, sign in ((AFTER, 1), (AGO, -1)):
        if hit := pattern.search(text):
            return Found((_shifted(today, hit, sign),), _without(text, hit))
    for pattern in (ISO, NUMBERS, *NAMED, OF_MONTH):
        for hit in pattern.finditer(text):
            if meant := _written(hit, today, past=past):
                return replace(meant, rest=_without(text, hit))
    named = weekdays.find(text, today, past=past)
    return Found(named.days, named.rest, named.sure) if named else None


def _shifted(today: date, hit: re.Match[str], sign: int) -> date:
    count, unit = _count(hit["count"]) * sign, hit["unit"]
    if unit[:2] in ("не", "we"):
        return today + timedelta(weeks=count)
    if unit[0] == "м" or unit.startswith("mo"):
        return _months_on(today, count)
    if unit[:2] in ("го", "ле", "ye"):
        return _months_on(today, 12 * count)
    return today + timedelta(days=count)


def _months_on(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _count(word: str | None) -> int:
    return int(word) if word and word.isdigit() else COUNTS.get(word or "", 1)


def _written(hit: re.Match[str], today: date, *, past: bool) -> Found | None:
    parts = hit.groupdict()
    day, month, year = int(parts["day"]), parts.get("month"), parts.get("year")
    if month is None:
        return _of_month(day, today, past=past)
    number = int(month) if month.isdigit() else _month(month)
    orders = [(day, number)]
    if parts.get("sep") == "/" and day != number:
        orders.append((number, day))  # 11/25 and 05/06 come from people of another habit
    dated = [_dated(one, other, year, today, past=past) for one, other in orders]
    meant = [found for found in dated if found]
    if not meant:
        return None
    return Found(tuple(found.days[0] for found in meant), sure=all(found.sure for found in meant))


def _month(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, 1) if re.fullmatch(month, name.rstrip(".")))


def _dated(day: int, month: int, year: str | None, today: date, *, past: bool) -> Found | None:
    years = [int(year) + (2000 if len(year) == 2 else 0)] if year else [today.year + n for n in (0, 1, -1)]
    days = [made for one in years if (made := _made(one, month, day))]
    if year or not days:
        return Found((days[0],)) if days else None
    if past:
        return Found((min(days, key=lambda made: abs(made - today)),))
    ahead = [made for made in days if made >= today]
    nearest = min(ahead) if ahead else days[0]
    return Found((nearest,), sure=nearest.year == today.year or nearest - today < FAR)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def _of_month(day: int, today: date, *, past: bool) -> Found | None:
    months = [_months_on(today.replace(day=1), count) for count in ((0, -1) if past else (0, 1))]
    days = [made for month in months if (made := _made(month.year, month.month, day))]
    fits = [made for made in days if (made <= today if past else made >= today)]
    return Found((fits[0],)) if fits else None


def _without(text: str, hit: re.Match[str]) -> str:
    return f"{text[: hit.start()]} {text[hit.end() :]}".strip()


def _bare(text: str) -> str:
    """What is left of a text without small words, in which nothing can hide."""
    return text.strip() if FILLER.sub("", text) else ""
