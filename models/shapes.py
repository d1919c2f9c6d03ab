"""What the shapes of the district's files share: strictness, names in two languages, Russian dates."""

from datetime import date, datetime, time
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field


def _as_read(pattern: str, value: Any) -> Any:
    """Read a date or time the way it is written in Russian; ISO is left to pydantic."""
    if isinstance(value, str):
        try:
            return datetime.strptime(value.strip(), pattern)  # noqa: DTZ007 - local; the zone is a setting
        except ValueError:
            return value
    return value


def _day(value: Any) -> Any:
    read = _as_read("%d.%m.%Y", value)
    return read.date() if isinstance(read, datetime) else read


def _hour(value: Any) -> Any:
    read = _as_read("%H:%M", value)
    return read.time() if isinstance(read, datetime) else read


Day = Annotated[date, BeforeValidator(_day)]
Hour = Annotated[time, BeforeValidator(_hour)]
LocalMoment = Annotated[datetime, BeforeValidator(lambda value: _as_read("%d.%m.%Y %H:%M", value))]
Words = Annotated[str, Field(min_length=1)]


Code = Annotated[str, Field(pattern=r"^[A-Za-z0-9_./-]{1,40}$")]
Item = TypeVar("Item")


def _with_codes(value: Any) -> Any:
    """In the files an entry is known by its key; as an object it also carries it as `code`."""
    if not isinstance(value, dict):
        return value
    return {key: {**item, "code": key} if isinstance(item, dict) else item for key, item in value.items()}


Coded = Annotated[dict[str, Item], BeforeValidator(_with_codes)]


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Titled(Shape):
    """Something a person sees by name, in Russian and, where it has one, in English."""

    code: Code
    title: Words
    title_en: str = ""

    def called(self, language: str) -> str:
        return self.title_en if language == "en" and self.title_en else self.title
