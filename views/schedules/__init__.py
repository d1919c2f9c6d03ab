"""Calendars: the month as a list and as a picture."""
