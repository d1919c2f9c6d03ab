"""Rows. Importing this package makes every table known."""

from models import (
    announcements,
    assessments,
    associations,
    deliveries,
    forms,
    inbox,
    people,
    plans,
    questionnaires,
    searches,
    staff,
    waves,
)
from models.base import Row

__all__ = [
    "Row", "announcements", "assessments", "associations", "deliveries", "forms", "inbox", "people", "plans",
    "questionnaires", "searches", "staff", "waves",
]  # fmt: skip
