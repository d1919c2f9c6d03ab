"""Visits to each other's lessons, in words."""
