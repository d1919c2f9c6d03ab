"""Screens of questionnaires as data: their versions, what they ask, and what changes."""

from views.instruments.callbacks import Instruments

__all__ = ["Instruments"]
