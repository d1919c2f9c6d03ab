"""Rows. Importing this package makes every table known."""

from models import announcements, associations, deliveries, forms, inbox, people, searches, staff
from models.base import Row

__all__ = [
    "Row", "announcements", "associations", "deliveries", "forms", "inbox", "people", "searches", "staff",
]  # fmt: skip
