"""The file for calendars, read back as a calendar reads it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from locales import Say
from models.events import Event
from tests.registrations import stories
from tests.registrations.builders import BEGINS
from tests.registrations.stories import LINK
from tests.stage import START, Stage
from views.registrations import icals

SAY = Say("ru", ZoneInfo("Europe/Moscow"))


def event(**given: Any) -> Event:
    base: dict[str, Any] = {
        "id": 7,
        "title": "Чтение; письмо, речь",
        "about": "Три приёма.\nВозьмите план урока",
        "place": "Центр, кабинет 5",
        "link": LINK,
        "starts_at": BEGINS,
        "ends_at": BEGINS + timedelta(hours=2),
        "state": "published",
        "sequence": 0,
    }
    return Event(**{**base, **given})


def read(made: Event, *, link: bool = False) -> tuple[bytes, Any, Any]:
    content = icals.file(made, "opora.t.me", START, SAY, link=link).content
    assert content is not None
    parsed: Any = Calendar.from_ical(content)
    return content, parsed, parsed.walk("VEVENT")[0]


def test_it_says_when_and_where_in_the_districts_zone_with_two_alarms() -> None:
    content, parsed, entry = read(event())

    assert parsed["version"] == "2.0"
    assert entry["dtstart"].dt == BEGINS
    assert entry["dtstart"].params["TZID"] == "Europe/Moscow"
    assert entry["dtend"].dt - entry["dtstart"].dt == timedelta(hours=2)
    assert (str(entry["uid"]), entry["sequence"], str(entry["status"])) == (
        "event-7@opora.t.me",
        0,
        "CONFIRMED",
    )
    assert (str(entry["summary"]), str(entry["location"])) == ("Чтение; письмо, речь", "Центр, кабинет 5")
    assert str(entry["description"]) == "Три приёма.\nВозьмите план урока"
    assert [alarm["trigger"].dt for alarm in entry.walk("VALARM")] == [
        -timedelta(days=1),
        -timedelta(hours=1),
    ]
    (zone,) = parsed.walk("VTIMEZONE")
    assert zone.to_tz().utcoffset(datetime(2026, 12, 3, 15)) == timedelta(hours=3)  # noqa: DTZ001
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_the_link_stands_in_it_only_for_who_has_a_seat() -> None:
    assert LINK.encode() not in read(event())[0].replace(b"\r\n ", b"")
    assert str(read(event(), link=True)[2]["url"]) == LINK
    assert str(read(event(place=""), link=True)[2]["location"]) == LINK


def test_a_moved_or_cancelled_event_is_the_same_entry_of_a_later_sequence() -> None:
    first, second = read(event())[2], read(event(sequence=2, starts_at=BEGINS + timedelta(days=1)))[2]
    assert first["uid"] == second["uid"]
    assert second["sequence"] == 2
    cancelled = read(event(sequence=3, state="cancelled"))[2]
    assert (str(cancelled["status"]), cancelled.walk("VALARM")) == ("CANCELLED", [])


def test_a_zone_with_summer_time_is_told_with_both_its_offsets() -> None:
    made: Any = icals.calendar(event(), "opora.t.me", START, Say("en", ZoneInfo("Europe/Berlin")), link=False)
    again: Any = Calendar.from_ical(made.to_ical())
    (zone,) = again.walk("VTIMEZONE")
    offsets = {zone.to_tz().utcoffset(datetime(2026, month, 1)) for month in (1, 7)}  # noqa: DTZ001
    assert offsets == {timedelta(hours=1), timedelta(hours=2)}
    assert icals.SINCE < date(2026, 1, 1) < icals.UNTIL


@pytest.mark.long
async def test_the_file_comes_from_the_card(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    number = await stories.webinar(stage, olga)
    await stories.signs(anna, number)

    await anna.taps("📅 В календарь")

    assert anna.sees.document is not None
    assert anna.sees.document.name == f"event-{number}.ics"
    parsed: Any = Calendar.from_ical(anna.sees.document.content)
    entry = parsed.walk("VEVENT")[0]
    assert entry["dtstart"].dt.astimezone(UTC) == BEGINS
    assert str(entry["url"]) == LINK
