"""The words of Opora: Fluent texts, and dates and numbers by Babel."""

from collections.abc import Iterable
from datetime import date, datetime, time
from functools import lru_cache
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import resolver

from locales.bundles import Bundle

LANGUAGES = ("ru", "en")
FOLDER = Path(__file__).parent
# The texts are our own and unfold into nothing; the facts are as long as people write, and escaped.
resolver.MAX_PART_LENGTH = 10**6

BABEL = {"ru": "ru_RU", "en": "en_GB"}


class Html(str):
    """Text that is already safe to show with tags; anything else is escaped before it is shown."""

    __slots__ = ()

    def __add__(self, other: str) -> "Html":
        return Html(str.__add__(self, safe(other)))

    @classmethod
    def joined(cls, parts: Iterable[str], between: str = "\n") -> "Html":
        return cls(between.join(safe(part) for part in parts))


def safe(text: str) -> Html:
    """The text as HTML: what a person typed is escaped, what is HTML already stays."""
    return text if isinstance(text, Html) else Html(escape(text, quote=False))


@lru_cache
def bundle(language: str) -> Bundle:
    made = Bundle(BABEL[language])
    for path in sorted((FOLDER / language).glob("*.ftl")):
        made.add(path.read_text(encoding="utf-8"))
    return made


class Say:
    """Speaks one language in one zone: `say("events-booked", when=say.moment(start))`."""

    def __init__(self, language: str, zone: ZoneInfo) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self.zone = zone
        self._bundle = bundle(self.language)
        self._locale = BABEL[self.language]

    def __call__(self, key: str, **facts: object) -> Html:
        """The text of a key; facts typed by people are escaped.

        Raises LookupError when the key or one of its arguments is missing.
        """
        if not self._bundle.has_message(key):
            raise LookupError(f"no words for {key} in {self.language}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise LookupError(f"{key} has no text of its own in {self.language}")
        given = {name: safe(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
        said, errors = self._bundle.format_pattern(pattern, given)
        if errors:
            raise LookupError(f"{key} in {self.language}: {errors[0]}")
        return Html(said)

    def knows(self, key: str) -> bool:
        return bool(self._bundle.has_message(key))

    def moment(self, at: datetime) -> str:
        """«25 ноября, 15:00» in the district's zone; the year only when it is not this zone's usual."""
        return f"{self.day(at)}, {self.time(at)}"

    def day(self, at: date | datetime) -> str:
        """«25 ноября»."""
        return str(format_date(self._local_day(at), "d MMMM", locale=self._locale))

    def full_day(self, at: date | datetime) -> str:
        """«25 ноября 2026 г.»."""
        return str(format_date(self._local_day(at), "long", locale=self._locale))

    def full_month(self, at: date) -> str:
        """«ноябрь 2026»."""
        return str(format_date(at, "LLLL y", locale=self._locale))

    def weekday(self, at: date | datetime) -> str:
        """«ср, 25 ноября»."""
        return str(format_date(self._local_day(at), "EEE, d MMMM", locale=self._locale))

    def short_day(self, at: date | datetime) -> str:
        """«25.11»."""
        return str(format_date(self._local_day(at), "dd.MM", locale=self._locale))

    def weekday_name(self, at: date | datetime) -> str:
        """«ср»."""
        return str(format_date(self._local_day(at), "EEE", locale=self._locale))

    def month(self, at: date | datetime) -> str:
        """«ноябрь»."""
        return str(format_date(self._local_day(at), "LLLL", locale=self._locale))

    def month_of_year(self, at: date | datetime) -> str:
        """«ноябрь 2026»."""
        return str(format_date(self._local_day(at), "LLLL y", locale=self._locale))

    def time(self, at: datetime | time) -> str:
        """«15:00»."""
        local = at.astimezone(self.zone).time() if isinstance(at, datetime) else at
        return str(format_time(local, "HH:mm", locale=self._locale))

    def number(self, value: float) -> str:
        return str(format_decimal(value, locale=self._locale))

    def several(self, parts: Iterable[str]) -> Html:
        """«математика, физика и химия»."""
        return Html(format_list([safe(part) for part in parts], locale=self._locale))

    def _local_day(self, at: date | datetime) -> date:
        return at.astimezone(self.zone).date() if isinstance(at, datetime) else at
