"""Courses (КПК): the plan-schedule, who wants to learn, who gets a seat, what was completed."""
