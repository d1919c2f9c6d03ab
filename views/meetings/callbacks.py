"""Stub."""

from aiogram.filters.callback_data import CallbackData


class Mine(CallbackData, prefix="me-do"):
    """Stub."""
