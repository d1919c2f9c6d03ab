"""Attendance: who came and how it is known, what they thought of it, what stays after an event."""
