"""What speaks against an event: tables of days, hours and neighbours; the organiser reads it and decides."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from models.district import District
from models.events import Event
from services import gatherings
from services.events import clashes, series
from tests.events import builders
from tests.events.test_writing import methodist, starts_a_webinar
from tests.stage import Stage

MOSCOW = ZoneInfo("Europe/Moscow")
MATH, PRIMARY = {"associations": ["math"]}, {"associations": ["primary"]}
BOTH = {"associations": ["primary", "math"]}


def at(said: str) -> datetime:
    return datetime.fromisoformat(said).replace(tzinfo=MOSCOW)


def made(said: str, *, minutes: int = 60, **given: Any) -> Event:
    base: dict[str, Any] = {"form": "webinar", "title": "Встреча", "audience": {}, "measures": ["3.5"]}
    starts = at(said)
    return Event(**{**base, **given}, starts_at=starts, ends_at=starts + timedelta(minutes=minutes))


# The event is on Thursday the 26th of November, 15:00–16:00.
NEIGHBOURS = {
    "the same hour, the same association": ("2026-11-26T15:00", MATH, MATH, True),
    "it ends two hours before": ("2026-11-26T12:00", MATH, MATH, False),
    "it ends a minute less than two hours before": ("2026-11-26T12:01", MATH, MATH, True),
    "it begins two hours after the end": ("2026-11-26T18:00", MATH, MATH, False),
    "it begins a minute earlier than that": ("2026-11-26T17:59", MATH, MATH, True),
    "another association": ("2026-11-26T15:00", MATH, PRIMARY, False),
    "one association in common": ("2026-11-26T15:00", MATH, BOTH, True),
    "everyone and an association": ("2026-11-26T15:00", {}, MATH, True),
    "both for everyone": ("2026-11-26T15:00", {}, {}, True),
    "other schools of the same association": (
        "2026-11-26T15:00",
        MATH | {"schools": ["s1"]},
        MATH | {"schools": ["s2"]},
        False,
    ),
    "another day": ("2026-11-27T15:00", MATH, MATH, False),
}


@pytest.mark.parametrize(
    ("other", "mine", "theirs", "clash"), [pytest.param(*row, id=name) for name, row in NEIGHBOURS.items()]
)
def test_events_for_the_same_people_stay_two_hours_apart(
    district: District, other: str, mine: dict[str, Any], theirs: dict[str, Any], clash: bool
) -> None:
    event, neighbour = made("2026-11-26T15:00", audience=mine), made(other, audience=theirs)

    found = clashes.found(event, [neighbour], district)

    assert [one.event for one in found] == ([neighbour] if clash else [])


DAYS = {
    "an afternoon in term": ("2026-11-26T15:00", 60, "webinar", []),
    "the final essay": ("2026-12-02T15:00", 60, "webinar", ["exam"]),
    "the first weeks of the year": ("2026-09-09T15:00", 60, "webinar", ["quiet"]),
    "exams, which are days to spare people too": ("2027-05-24T15:00", 60, "webinar", ["exam"]),
    "the autumn break": ("2026-10-29T15:00", 60, "webinar", ["break"]),
    "an association meets in the break": ("2026-10-29T15:00", 60, "association_meeting", []),
    "a holiday": ("2026-11-04T15:00", 60, "webinar", ["holiday"]),
    "a Saturday": ("2026-11-28T15:00", 60, "webinar", ["weekend"]),
    "during lessons": ("2026-11-26T10:00", 60, "webinar", ["lessons"]),
    "the minute lessons are over": ("2026-11-26T13:30", 60, "webinar", []),
    "in the break there are no lessons": ("2026-10-29T10:00", 60, "association_meeting", []),
    "a conference takes the day": ("2026-11-26T10:00", 360, "conference", []),
    "before eight, in the break": ("2026-10-29T07:30", 60, "association_meeting", ["early"]),
    "it ends at eight": ("2026-11-26T19:00", 60, "webinar", []),
    "it ends after eight": ("2026-11-26T19:30", 60, "webinar", ["late"]),
    "a weekend within three days": ("2026-11-27T15:00", 60 * 24 * 3, "internship", ["weekend"]),
}


@pytest.mark.parametrize(
    ("said", "minutes", "form", "whys"), [pytest.param(*row, id=name) for name, row in DAYS.items()]
)
def test_days_and_hours_to_spare_people(
    district: District, said: str, minutes: int, form: str, whys: list[str]
) -> None:
    event = made(said, minutes=minutes, form=form)

    assert [one.why for one in clashes.found(event, [], district)] == whys


FREE = {
    "later the same day": ("2026-11-26T10:00", [], "2026-11-26T14:30"),
    "beyond a neighbour": ("2026-11-26T15:00", ["2026-11-26T14:30"], "2026-11-27T15:00"),
    "on Friday, away from a weekend": ("2026-11-28T15:00", [], "2026-11-30T15:00"),
    "after the break": ("2026-10-30T15:00", [], "2026-11-02T15:00"),
}


@pytest.mark.parametrize(
    ("said", "others", "free"), [pytest.param(*row, id=name) for name, row in FREE.items()]
)
def test_a_near_hour_is_found_against_which_nothing_speaks(
    district: District, said: str, others: list[str], free: str
) -> None:
    event = made(said)

    assert clashes.free(event, [made(one) for one in others], district) == at(free)


REMINDED = {
    "the day before, at the hour it begins": ("2026-11-26T15:00", "2026-11-25T15:00"),
    "a Monday's one on Friday": ("2026-11-30T15:00", "2026-11-27T15:00"),
    "an early one when pushes may go": ("2026-11-26T08:00", "2026-11-25T09:00"),
    "an evening one an hour before pushes end": ("2026-11-26T19:00", "2026-11-25T17:30"),
    "after the break, on the last day before it": ("2026-11-02T15:00", "2026-10-23T15:00"),
}


@pytest.mark.parametrize(
    ("starts", "reminded"), [pytest.param(*row, id=name) for name, row in REMINDED.items()]
)
def test_people_are_reminded_on_the_last_day_of_pushes_before_it(
    district: District, starts: str, reminded: str
) -> None:
    assert gatherings.day_reminder_at(made(starts), district) == at(reminded)


OFFERED = {
    "a day from now": ("2026-11-30T15:00", "2026-11-24T15:00", "2026-11-25T15:00"),
    "a day from the morning, when asked in the evening": (
        "2026-11-30T15:00",
        "2026-11-24T21:00",
        "2026-11-26T09:00",
    ),
    "until an hour before it begins": ("2026-11-25T10:00", "2026-11-24T15:00", "2026-11-25T09:00"),
    "three hours are enough to ask": ("2026-11-24T18:00", "2026-11-24T15:00", "2026-11-24T17:00"),
    "with less nobody is asked": ("2026-11-24T17:59", "2026-11-24T15:00", None),
}


@pytest.mark.parametrize(
    ("starts", "now", "until"), [pytest.param(*row, id=name) for name, row in OFFERED.items()]
)
def test_a_seat_is_held_for_a_day_of_pushes(
    district: District, starts: str, now: str, until: str | None
) -> None:
    found = gatherings.offer_until(made(starts), district, at(now))

    assert found == (at(until) if until else None)


PHASES = {
    "draft": ("draft", "2026-11-24T15:00", "draft"),
    "open": ("published", "2026-11-24T15:00", "open"),
    "at the deadline": ("published", "2026-11-25T15:00", "closed"),
    "at the beginning": ("published", "2026-11-26T15:00", "running"),
    "at the end": ("published", "2026-11-26T16:00", "over"),
    "reported": ("reported", "2026-11-24T15:00", "reported"),
    "cancelled": ("cancelled", "2026-11-26T15:30", "cancelled"),
}


@pytest.mark.parametrize(
    ("state", "now", "phase"), [pytest.param(*row, id=name) for name, row in PHASES.items()]
)
def test_where_an_event_stands_follows_from_the_clock(state: str, now: str, phase: str) -> None:
    event = made("2026-11-26T15:00", state=state, deadline=at("2026-11-25T15:00"))

    assert gatherings.phase(event, at(now)) == phase


RHYTHMS = {
    "weekly": ("week", 3, ["2026-12-03T15:00", "2026-12-10T15:00"]),
    "fortnightly": ("fortnight", 3, ["2026-12-10T15:00", "2026-12-24T15:00"]),
    "the fourth Thursday of each month": ("month", 3, ["2026-12-24T15:00", "2027-01-28T15:00"]),
}


@pytest.mark.parametrize(
    ("rhythm", "times", "moments"), [pytest.param(*row, id=name) for name, row in RHYTHMS.items()]
)
def test_a_series_keeps_its_hour_and_weekday(rhythm: str, times: int, moments: list[str]) -> None:
    found = series.moments(at("2026-11-26T15:00"), rhythm, times, MOSCOW)

    assert found == [at(one) for one in moments]


def test_a_fifth_weekday_is_the_last_where_there_is_no_fifth() -> None:
    assert series.moments(at("2026-10-29T15:00"), "month", 2, MOSCOW) == [at("2026-11-26T15:00")]


@pytest.mark.long
async def test_the_organiser_reads_what_speaks_against_it_and_publishes_all_the_same(stage: Stage) -> None:
    olga = await methodist(stage)
    await builders.event(
        stage, olga, title="Занятие кружка", starts_at=at("2026-11-27T14:30").astimezone(stage.now.tzinfo)
    )

    await starts_a_webinar(olga)
    await olga.taps("Для всех")
    await olga.taps("Без ограничения")

    assert (
        "⚠️ Обратите внимание:\n"
        "• рядом по времени для тех же людей — «Занятие кружка», пт, 27 ноября, 14:30\n"
        "Свободно: пн, 30 ноября, 15:00"
    ) in olga.sees.text
    await olga.taps("Опубликовать без объявления")
    assert "🟢 Запись открыта" in olga.sees.text
