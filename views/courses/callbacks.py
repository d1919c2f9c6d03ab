"""Stub."""

from aiogram.filters.callback_data import CallbackData


class Course(CallbackData, prefix="cr-o"):
    id: int
