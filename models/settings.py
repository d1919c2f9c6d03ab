"""What one district decides for itself: programme/district.yaml, once read."""

from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import Field

from models.shapes import Hour, Shape, Words

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday"]


class Operator(Shape):
    """The legal person who answers for people's data; consents name it."""

    title: Words
    title_en: Words
    address: Words
    address_en: Words
    contact: Words


class Pushes(Shape):
    """When and how often people may be disturbed; hours are local."""

    opens: Hour
    closes: Hour
    lessons_begin: Hour
    lessons_end: Hour
    in_breaks: bool = False
    a_day: int = Field(ge=1)
    a_week: int = Field(ge=1)
    digest_on: Weekday
    digest_at: Hour

    @property
    def digest_weekday(self) -> int:
        """Monday is 0."""
        return ("monday", "tuesday", "wednesday", "thursday", "friday").index(self.digest_on)


class Retention(Shape):
    """How long things are kept, in days."""

    deliveries: int = Field(ge=1)
    audit: int = Field(ge=1)
    updates: int = Field(ge=1)
    drafts: int = Field(ge=1)
    left_staff: int = Field(ge=1)
    withdrawn: int = Field(ge=1, le=30)
    consents: int = Field(ge=1)
    journals: int = Field(default=1095, ge=1)
    risk_cases: int = Field(ge=1)
    pulses: int = Field(default=365, ge=1)
    exchanges: int = Field(default=365, ge=1)


class Settings(Shape):
    """What one district decides for itself."""

    title: Words
    title_en: Words
    operator: Operator
    zone: Words
    pushes: Pushes
    anonymity: int = Field(ge=5)
    approval_over: int = Field(ge=1)
    head_daily_cap: int = Field(ge=1)
    invite_days: int = Field(ge=1, le=365)
    names_in_chat: bool = False
    retention: Retention

    @property
    def timezone(self) -> ZoneInfo:
        return ZoneInfo(self.zone)
