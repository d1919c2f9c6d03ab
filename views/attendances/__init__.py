"""Attendance: checking in, the organiser's list, feedback, materials, how an event went."""
