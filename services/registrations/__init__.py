"""Seats of events: asking for one, waiting in line, being offered one, leaving."""
