"""When a pair is reminded, and when a written rule speaks: pure functions of facts and a day.

Days are days of lessons: those within a quarter, weekends too. A break, the summer or a pause adds none.
«After 14 days» is the fourteenth such day after the day it counts from.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from models.checkincards import Known, Low, Nudge, PairFacts, Spoken, Wanted
from models.district import District
from models.mentorships import ACTIVE
from services import calendars
from services.checkins import HELP, LOW_PULSE, OVERLOADED

DAY = timedelta(days=1)


def lesson_days(district: District, since: date, today: date) -> int:
    """How many days of lessons there are after `since`, today included; without a calendar, all days.

    Last met on 20 October 2026, with a break from 24 October to 1 November: on 3 November it is five.
    """
    count, day = 0, since + DAY
    while day <= today:
        year = calendars.school_year(district, day)
        if year is None:
            count, day = count + 1, day + DAY
            continue
        last = min(today, year.last)
        for quarter in year.quarters:
            span = min(last, quarter.last) - max(day, quarter.first)
            count += max(0, span.days + 1)
        day = last + DAY
    return count


def works(pair: PairFacts) -> bool:
    """Whether anything is expected of the pair now: it is not resting, ending, or half away."""
    return pair.state == ACTIVE and not pair.away


def nudge(pair: PairFacts, today: date, district: District) -> Nudge | None:
    """Why its mentor is reminded today: every week in the first weeks, later once for each long gap."""
    if not works(pair) or pair.starts_on > today:
        return None
    rhythm = district.mentoring.rhythm
    silent = lesson_days(district, pair.since, today)
    if today < pair.starts_on + timedelta(weeks=rhythm.first_weeks):
        return "week" if silent >= rhythm.first else None
    return "gap" if silent >= rhythm.nudge else None


def hint(pair: PairFacts, today: date, district: District) -> bool:
    """Whether the school's deputy head is told that a pair has not met for long."""
    return works(pair) and lesson_days(district, pair.since, today) >= district.mentoring.rhythm.curator


def spoken(known: Known, today: date, district: District) -> list[Spoken]:
    """Everything the district's rules say today."""
    found = [one for rule in OF_PAIR for pair in known.pairs if (one := rule(pair, today, district))]
    found += overloaded(known.pairs, today, district)
    found += [low_pulse(low) for low in known.lows]
    found += [help_wanted(one) for one in known.wanted]
    return [one for one in found if one.rule in district.mentoring.alerts]


def first_meeting(pair: PairFacts, today: date, district: District) -> Spoken | None:
    """No meeting at all so many days after the pair began."""
    if not works(pair) or pair.meetings:
        return None
    return _after("first_meeting", pair, pair.since, today, district)


def no_meetings(pair: PairFacts, today: date, district: District) -> Spoken | None:
    """The pair has met before, and not for so many days."""
    if not works(pair) or not pair.meetings:
        return None
    return _after("no_meetings", pair, pair.since, today, district)


def plan_overdue(pair: PairFacts, today: date, district: District) -> Spoken | None:
    """A step of the programme is so many days late."""
    if not works(pair) or pair.overdue_on is None:
        return None
    return _after("plan_overdue", pair, pair.overdue_on, today, district, count=pair.overdue)


def no_programme(pair: PairFacts, today: date, district: District) -> Spoken | None:
    """So many days after the pair began there is no programme both said yes to."""
    if not works(pair) or pair.agreed:
        return None
    return _after("no_programme", pair, pair.starts_on, today, district)


def overloaded(pairs: Iterable[PairFacts], today: date, district: District) -> list[Spoken]:
    """Mentors of so many mentees, or more; the newest pair makes the occasion."""
    rule = district.mentoring.alerts.get(OVERLOADED)
    theirs: dict[int, list[PairFacts]] = {}
    for pair in pairs:
        if pair.starts_on <= today:
            theirs.setdefault(pair.mentor_id, []).append(pair)
    return [
        Spoken(
            OVERLOADED,
            mentor_id,
            f"pair:{max(pair.id for pair in held)}",
            max(pair.starts_on for pair in held),
            facts={"count": len(held)},
        )
        for mentor_id, held in theirs.items()
        if rule is not None and len(held) >= rule.after
    ]


def low_pulse(low: Low) -> Spoken:
    """The latest pulse lies in the lowest zone: that and the day, nothing of the answers."""
    return Spoken(LOW_PULSE, low.person_id, f"pulse:{low.pulse_id}", low.answered_on, low.pair_id)


def help_wanted(one: Wanted) -> Spoken:
    """A mentor asked for help; asked again it is another occasion."""
    return Spoken(
        HELP,
        one.mentor_id,
        f"check-in:{one.check_in_id}:{one.at:%Y%m%dT%H%M%S}",
        one.asked_on,
        one.pair_id,
        {"check_in": one.check_in_id},
    )


def in_order(found: Iterable[Spoken]) -> list[Spoken]:
    """The earliest first; the same whatever order they came in."""
    return sorted(found, key=lambda one: (one.rule, one.person_id, one.since, one.occasion))


def _after(
    rule: str, pair: PairFacts, since: date, today: date, district: District, **facts: int
) -> Spoken | None:
    known = district.mentoring.alerts.get(rule)
    if known is None or lesson_days(district, since, today) < known.after:
        return None
    return Spoken(rule, pair.mentee_id, f"pair:{pair.id}:since:{since}", since, pair.id, facts)


OF_PAIR: Sequence[Callable[[PairFacts, date, District], Spoken | None]] = (
    first_meeting,
    no_meetings,
    plan_overdue,
    no_programme,
)
