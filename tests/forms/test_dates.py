"""Typed dates and times, in Russian and English. Now is Tuesday, 24 November 2026, 15:00."""

from datetime import date, datetime, timedelta, timezone

import pytest

from models.steps import Clock, Day, Moment, Step
from services.forms.reading import read
from services.refusals import Refusal

MOSCOW = timezone(timedelta(hours=3))
NOW = datetime(2026, 11, 24, 15, 0, tzinfo=MOSCOW)


def understood(step: Step, typed: str, day: date | None = None) -> str:
    """What was read, as «24.11.26 15:00»; several with «или», a doubtful one with «?», a refusal's key."""
    try:
        found = read(step, typed, NOW, day=day)
    except Refusal as no:
        return no.key.removeprefix("forms-")
    shown = [
        f"{one:%d.%m.%y %H:%M}"
        if isinstance(one, datetime)
        else f"{one:%d.%m.%y}"
        if isinstance(one, date)
        else f"{one:%H:%M}"
        for one in found.values
    ]
    return " или ".join(shown) + ("?" if len(shown) == 1 and not found.certain else "")


MOMENTS = """
завтра 15:00                     | 25.11.26 15:00
завтра, 15-30                    | 25.11.26 15:30
завтра 1500                      | 25.11.26 15:00
завтра в 14 часов 30 минут       | 25.11.26 14:30
завтра в 3 часа дня              | 25.11.26 15:00
завтра в 7 вечера                | 25.11.26 19:00
послезавтра в полдень            | 26.11.26 12:00
сегодня в 16:00                  | 24.11.26 16:00
сегодня в 4                      | 24.11.26 16:00
в 16                             | 24.11.26 16:00
25.11 в 14                       | 25.11.26 14:00
25.11.26 10-00                   | 25.11.26 10:00
25.11.2027 10:00                 | 25.11.27 10:00
14.30 26.11                      | 26.11.26 14:30
26 ноября 14.30                  | 26.11.26 14:30
14:30 26 ноября                  | 26.11.26 14:30
3 декабря в 9.00 мск             | 03.12.26 09:00
25-го в 15:00                    | 25.11.26 15:00
30 числа в 9:00                  | 30.11.26 09:00
2026-12-01 09:00                 | 01.12.26 09:00
в пятницу 10:30                  | 27.11.26 10:30
в следующую среду в 9 утра       | 02.12.26 09:00
в среду 25 ноября 15:00          | 25.11.26 15:00
через 2 часа                     | 24.11.26 17:00
через полчаса                    | 24.11.26 15:30
через 3 дня в 11                 | 27.11.26 11:00
через неделю в 10                | 01.12.26 10:00
через месяц в 10                 | 24.12.26 10:00
tomorrow at 3 pm                 | 25.11.26 15:00
tomorrow noon                    | 25.11.26 12:00
on Friday 10:30                  | 27.11.26 10:30
Nov 26 at 14:00                  | 26.11.26 14:00
26 november 2026, 14:00          | 26.11.26 14:00
december 1st 9am                 | 01.12.26 09:00
in two hours                     | 24.11.26 17:00
11/26 15:00                      | 26.11.26 15:00
завтра                           | 25.11.26
завтра вечером                   | 25.11.26
через неделю                     | 01.12.26
in a week                        | 01.12.26
завтра в 3                       | 25.11.26 15:00 или 25.11.26 03:00
вторник 16:00                    | 24.11.26 16:00 или 01.12.26 16:00
в среду 26 ноября 15:00          | 26.11.26 15:00 или 25.11.26 15:00
next friday at 10                | 04.12.26 10:00 или 27.11.26 10:00
05/06 15:00                      | 05.06.27 15:00 или 06.05.27 15:00
15:00                            | 25.11.26 15:00?
20.11 14:00                      | 20.11.27 14:00?
завтра в 24:00                   | 25.11.26?
24.11 14:00                      | moment-past
вчера в 15:00                    | moment-past
сегодня в 3                      | moment-past
привет                           | moment-needed
5                                | moment-needed
25:61                            | moment-needed
32.13 15:00                      | moment-needed
с 10 до 12 завтра                | moment-needed
25.11 15:00 16:00                | moment-needed
"""
DAYS = """
завтра                           | 25.11.26
сегодня                          | 24.11.26
25.11                            | 25.11.26
1.12                             | 01.12.26
05.12.2026 г.                    | 05.12.26
5 декабря 2026 года              | 05.12.26
25 нояб.                         | 25.11.26
1 января                         | 01.01.27
may 5                            | 05.05.27
пятница                          | 27.11.26
в следующий понедельник          | 30.11.26
next monday                      | 30.11.26
через 2 недели                   | 08.12.26
через год                        | 24.11.27
15 числа                         | 15.12.26
вторник                          | 24.11.26 или 01.12.26
23.11                            | 23.11.27?
2026.12.05                       | 05.12.26?
вчера                            | day-past
10 дней назад                    | day-past
30 февраля                       | day-needed
в конце недели                   | day-needed
"""
PAST_DAYS = """
вчера                            | 23.11.26
позавчера                        | 22.11.26
20.11                            | 20.11.26
30.12                            | 30.12.26
в прошлую пятницу                | 20.11.26
last monday                      | 16.11.26
2 дня назад                      | 22.11.26
неделю назад                     | 17.11.26
пятница                          | 20.11.26 или 27.11.26
01.01.0001                       | day-needed
"""
HOURS = """
15:00                            | 15:00
15.30                            | 15:30
1530                             | 15:30
14 30                            | 14:30
9                                | 09:00
9ч                               | 09:00
9 ч 15 мин                       | 09:15
в 9 утра                         | 09:00
7 вечера                         | 19:00
12 ночи                          | 00:00
3pm                              | 15:00
12am                             | 00:00
10 o'clock                       | 10:00
noon                             | 12:00
03:30                            | 03:30
3                                | 15:00 или 03:00
25                               | hour-needed
24:00                            | hour-needed
13 am                            | hour-needed
завтра                           | hour-needed
"""


def table(step: Step, rows: str) -> list[object]:
    split = [row.rsplit("|", 1) for row in rows.strip().splitlines()]
    return [pytest.param(step, typed.strip(), meant.strip(), id=typed.strip()) for typed, meant in split]


@pytest.mark.long
@pytest.mark.parametrize(
    ("step", "typed", "meant"),
    [
        *table(Moment("moment"), MOMENTS),
        *table(Day("day"), DAYS),
        *table(Day("day", past=True), PAST_DAYS),
        *table(Clock("hour"), HOURS),
    ],
)
def test_what_people_write_is_understood(step: Step, typed: str, meant: str) -> None:
    assert understood(step, typed) == meant


@pytest.mark.parametrize(("typed", "meant"), [("14", "25.11.26 14:00"), ("пятница", "27.11.26")])
def test_after_a_day_the_hour_alone_is_enough_and_another_day_replaces_it(typed: str, meant: str) -> None:
    assert understood(Moment("moment"), typed, day=date(2026, 11, 25)) == meant
