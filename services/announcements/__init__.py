"""Announcements: written, accepted, sent, answered, counted, found again."""
