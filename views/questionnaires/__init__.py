"""Screens of questionnaires: the person's own page, her profile and next steps, demand and offers."""
