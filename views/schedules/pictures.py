"""A month as a picture: a sheet for the wall of the teachers' room."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from locales import Say
from models.schedules import Entry, MonthPage
from views import papers, plain
from views.schedules.lists import title

TEMPLATE = Path(__file__).with_name("month.typ")
SHARP = 170
WEEK = 7
FILLS = {"holiday": "#fbe3d6", "break": "#eaf3fb", "exam": "#fff3c4"}  # quiet days look as usual


def png(page: MonthPage, say: Say, now: datetime) -> bytes:
    """The month as a grid of weeks; for a thread."""
    return papers.png(TEMPLATE, values(page, say, now), SHARP)


def values(page: MonthPage, say: Say, now: datetime) -> dict[str, Any]:
    monday = page.first - timedelta(days=page.first.weekday())
    count = ((page.last - monday).days // WEEK + 1) * WEEK
    days = [monday + timedelta(days=number) for number in range(count)]
    return {
        "language": say.language,
        "title": plain(title(page, say)),
        "weekdays": [say.weekday_name(day) for day in days[:WEEK]],
        "days": [_day(page, day, say) for day in days],
        "legend": [
            {"fill": FILLS[kind], "text": plain(say(f"schedules-legend-{kind}"))}
            for kind in FILLS
            if any(mark.kind == kind for mark in page.marks)
        ],
        "source": plain(say("schedules-source", when=say.moment(now))),
    }


SAID = tuple(f"schedules-legend-{kind}" for kind in FILLS)


def _day(page: MonthPage, day: date, say: Say) -> dict[str, Any]:
    inside = page.first <= day <= page.last
    kinds = [mark.kind for mark in page.marks if mark.first <= day <= mark.last]
    fill = next((FILLS[kind] for kind in FILLS if kind in kinds), "#ffffff")
    entries = [entry for entry in page.entries if entry.first <= day <= entry.last] if inside else []
    return {
        "number": str(day.day),
        "inside": inside,
        "today": day == page.today,
        "free": day.weekday() >= 5 or "holiday" in kinds,
        "fill": fill if inside else "#f6f6f6",
        "note": next((mark.title for mark in page.marks if mark.kind == "holiday" and day == mark.first), "")
        if inside
        else "",
        "entries": [_entry(entry, day, say) for entry in entries],
    }


def _entry(entry: Entry, day: date, say: Say) -> dict[str, str]:
    time = say.time(entry.starts) if entry.starts is not None and entry.first == day else ""
    return {"time": time, "title": entry.title}
