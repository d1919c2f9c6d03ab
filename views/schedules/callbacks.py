"""What the buttons of calendars say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Calendar(CallbackData, prefix="sc"):
    """A month («2026-11», empty is this one) of a calendar: mine, district, or the association `of`."""

    month: str = ""
    shelf: str = "mine"
    of: int = 0


class Picture(CallbackData, prefix="sc-png"):
    """The same month as a picture."""

    month: str
    shelf: str
    of: int = 0
