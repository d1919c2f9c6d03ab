"""When a wave reminds, what a window may be, what runs into quiet days: tables counted by hand."""

from datetime import UTC, date, datetime, timedelta

import pytest

from models.waves import Wave
from services.refusals import Refusal
from services.waves import reminding, rules

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)  # a Tuesday, 15:00 in Moscow


def local(day: int, month: int, hour: int = 0, minute: int = 0, year: int = 2026) -> datetime:
    """A moment by the clocks of Moscow."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC) - timedelta(hours=3)


REMINDED = {
    # Tue 24 Nov to Tue 15 Dec: half is Sat 5 Dec, so Mon 7; two workdays before the 15th is Fri 11 Dec.
    "three weeks": (
        local(24, 11, 15),
        local(15, 12, 23, 59),
        [("half", local(7, 12, 15)), ("near", local(11, 12, 15)), ("last", local(15, 12, 9))],
    ),
    # Ends on Sun 13 Dec: the last workday is Fri 11, two workdays before the Sunday is Thu 10.
    "ends on a Sunday": (
        local(24, 11, 15),
        local(13, 12, 23, 59),
        [("half", local(4, 12, 15)), ("near", local(10, 12, 15)), ("last", local(11, 12, 9))],
    ),
    # Half falls on Sun 6 Dec and moves to Mon 7.
    "half on a Sunday": (
        local(26, 11, 15),
        local(15, 12, 23, 59),
        [("half", local(7, 12, 15)), ("near", local(11, 12, 15)), ("last", local(15, 12, 9))],
    ),
    # The last day, 8 Jan, lies in the holidays: Wed 30 Dec is the last day that takes pushes.
    "into the winter break": (
        local(14, 12, 9),
        local(8, 1, 23, 59, year=2027),
        [("half", local(28, 12, 15)), ("near", local(29, 12, 15)), ("last", local(30, 12, 9))],
    ),
    # Tue to Thu: two workdays before is the day of opening itself.
    "three days": (
        local(24, 11, 15),
        local(26, 11, 23, 59),
        [("half", local(25, 11, 15)), ("last", local(26, 11, 9))],
    ),
    "two days": (local(24, 11, 15), local(25, 11, 23, 59), [("last", local(25, 11, 9))]),
    # July is leave: nobody is told anything.
    "in July": (local(1, 7, 9, year=2027), local(20, 7, 23, 59, year=2027), []),
}


@pytest.mark.parametrize(
    ("opens", "closes", "expected"), [pytest.param(*row, id=name) for name, row in REMINDED.items()]
)
def test_reminders_fall_on_days_that_take_pushes(district, opens, closes, expected):
    found = rules.reminders(district, opens, closes)

    assert [(one.name, one.at) for one in found] == expected
    assert [one.until for one in found] == [*(one.at for one in found[1:]), *([closes] if found else [])]


@pytest.mark.parametrize(
    ("now", "names"),
    [
        pytest.param(local(6, 12, 14), [], id="a day and an hour before"),
        pytest.param(local(6, 12, 15), ["half"], id="a day before"),
        pytest.param(local(9, 12, 12), ["half"], id="late, and still worth saying"),
        pytest.param(local(11, 12, 16), ["near"], id="half is stale when the next one's time has come"),
        pytest.param(local(14, 12, 12), ["near", "last"], id="the last one queued ahead"),
        pytest.param(local(16, 12, 0), [], id="over"),
    ],
)
def test_a_missed_reminder_is_said_unless_the_next_one_is_due(district, now, names):
    found = rules.reminders(district, local(24, 11, 15), local(15, 12, 23, 59))

    assert [one.name for one in reminding.due(found, now)] == names


@pytest.mark.parametrize(
    ("opens", "closes", "key"),
    [
        pytest.param(NOW - timedelta(hours=1), NOW + timedelta(days=7), "waves-day-past", id="yesterday"),
        pytest.param(NOW, NOW + timedelta(hours=23), "waves-too-short", id="less than a day"),
        pytest.param(NOW, NOW + timedelta(days=121), "waves-too-long", id="over four months"),
        pytest.param(NOW, NOW + timedelta(days=120), None, id="four months"),
        pytest.param(NOW - timedelta(minutes=4), NOW + timedelta(days=14), None, id="read for a while"),
    ],
)
def test_a_window_has_its_bounds(opens, closes, key):
    if key is None:
        rules.check_window(opens, closes, NOW)
        return
    with pytest.raises(Refusal) as refused:
        rules.check_window(opens, closes, NOW)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("closes", "key"),
    [
        pytest.param(NOW + timedelta(days=7), "waves-not-later", id="the same day"),
        pytest.param(NOW + timedelta(days=6), "waves-not-later", id="an earlier day"),
        pytest.param(NOW + timedelta(days=200), "waves-too-long", id="too long"),
    ],
)
def test_an_extension_only_goes_on(closes, key):
    wave = Wave(opens_at=NOW, closes_at=NOW + timedelta(days=7))
    with pytest.raises(Refusal) as refused:
        rules.check_extension(wave, closes, NOW)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("day", "weeks", "expected"),
    [
        pytest.param(date(2026, 11, 24), 3, date(2026, 12, 15), id="a workday"),
        pytest.param(date(2026, 12, 15), 3, date(2027, 1, 11), id="out of the winter break"),
        pytest.param(date(2026, 10, 14), 2, date(2026, 11, 2), id="out of the autumn break"),
    ],
)
def test_presets_end_on_a_day_that_takes_pushes(district, day, weeks, expected):
    assert rules.weeks_from(district, day, weeks) == expected


@pytest.mark.parametrize(
    ("opens", "closes", "titles"),
    [
        pytest.param(local(24, 11, 15), local(15, 12, 23, 59), [], id="nothing"),
        pytest.param(local(24, 11, 15), local(24, 12, 23, 59), ["Конец полугодия"], id="its last day"),
        pytest.param(
            local(10, 12, 9), local(11, 1, 23, 59, 2027), ["Конец полугодия", "Зимние каникулы"], id="two"
        ),
    ],
)
def test_whoever_plans_is_warned_of_days_to_spare_people(district, opens, closes, titles):
    assert [span.title for span in rules.spared(district, opens, closes)] == titles
