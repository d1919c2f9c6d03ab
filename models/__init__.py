"""Rows. Importing this package makes every table known."""

from models import (
    announcements,
    assessments,
    associations,
    attendances,
    certificates,
    courses,
    deliveries,
    events,
    forms,
    inbox,
    meetings,
    people,
    plans,
    questionnaires,
    registrations,
    searches,
    sights,
    staff,
    talks,
    waves,
)
from models.base import Row

__all__ = [
    "Row", "announcements", "assessments", "associations", "attendances", "certificates", "courses",
    "deliveries", "events", "forms", "inbox", "meetings", "people", "plans", "questionnaires",
    "registrations", "searches", "sights", "staff", "talks", "waves",
]  # fmt: skip
