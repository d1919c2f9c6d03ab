"""Rows. Importing this package makes every table known."""

from models import (
    announcements,
    apprenticeships,
    assessments,
    associations,
    attendances,
    beginners,
    certificates,
    checkins,
    courses,
    deliveries,
    events,
    exchanges,
    forms,
    inbox,
    journals,
    meetings,
    mentorships,
    people,
    plans,
    pulses,
    questionnaires,
    registrations,
    searches,
    sights,
    signals,
    staff,
    talks,
    waves,
)
from models.base import Row

__all__ = [
    "Row", "announcements", "apprenticeships", "assessments", "associations", "attendances",
    "beginners", "certificates", "checkins", "courses", "deliveries", "events", "exchanges",
    "forms", "inbox", "journals", "meetings", "mentorships", "people", "plans", "pulses",
    "questionnaires", "registrations", "searches", "sights", "signals", "staff", "talks", "waves",
]  # fmt: skip
