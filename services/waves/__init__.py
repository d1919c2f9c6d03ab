"""Waves: a questionnaire put to many people for a time (measure 2.1)."""
