"""Which meetings a journal takes, and how long they may be changed: rules without a database."""

from datetime import date, datetime, timedelta

from models.district import District
from models.journals import MentoringSession
from models.mentorships import LIVE, OVER, Mentorship
from services.refusals import Refusal

UNCONFIRMED, CONFIRMED, CORRECTED = "unconfirmed", "confirmed", "corrected"
USEFUL = range(1, 6)


def bounds(pair: Mentorship, today: date) -> tuple[date, date] | None:
    """The first and the last day a meeting of the pair may have been on; None where there is none yet.

    A pause or the closing of a pair keeps nobody from meeting.
    """
    if pair.state not in (*LIVE, *OVER) or pair.starts_on is None or pair.starts_on > today:
        return None
    return pair.starts_on, min(today, pair.ended_on or today)


def refusal(held_on: date, pair: Mentorship, today: date) -> Refusal | None:
    """Why a meeting on this day is none of this pair's; None where it is."""
    if held_on > today:
        return Refusal("journals-future")
    known = bounds(pair, today)
    if known is None:
        return Refusal("journals-not-begun")
    first, last = known
    if held_on < first:
        return Refusal("journals-before", day=f"{first:%d.%m.%Y}")
    return Refusal("journals-after", day=f"{last:%d.%m.%Y}") if held_on > last else None


def late(held_on: date, today: date, district: District) -> bool:
    """Whether it was logged so long afterwards that the mentor is told."""
    return (today - held_on).days > district.mentoring.journal.late_days


def free(met: MentoringSession, now: datetime, district: District) -> bool:
    """Whether a change leaves no trace yet: nobody has confirmed it, and it was logged a moment ago."""
    minutes = timedelta(minutes=district.mentoring.journal.free_minutes)
    return met.state == UNCONFIRMED and now - met.logged_at <= minutes


def removable(met: MentoringSession, now: datetime, district: District) -> bool:
    """Whether it may be taken out: until it is confirmed, and for the first minutes in any case."""
    minutes = timedelta(minutes=district.mentoring.journal.free_minutes)
    return met.state == UNCONFIRMED or now - met.logged_at <= minutes
