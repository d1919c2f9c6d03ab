"""What the buttons of events say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Events(CallbackData, prefix="ev"):
    """A list: `shelf` is "" (what concerns me), mine (I have a seat), all, past, or run (mine to run)."""

    shelf: str = ""
    page: int = 0


class Open(CallbackData, prefix="ev-o"):
    """One event as a reader; `delivery` is the push it came from."""

    id: int
    delivery: int = 0


class Run(CallbackData, prefix="ev-run"):
    """One event as its organiser."""

    id: int


class New(CallbackData, prefix="ev-new"):
    """Write a new event; `form` and the association, when they are known already."""

    form: str = ""
    association: int = 0


class Find(CallbackData, prefix="ev-find"):
    """Search among events."""
