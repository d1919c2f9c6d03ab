"""What the buttons of seats say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Sign(CallbackData, prefix="rg"):
    """A seat: `way` is place or online, empty asks where there are two; `delivery` is the copy tapped."""

    event: int
    way: str = ""
    delivery: int = 0


class Accept(CallbackData, prefix="rg-yes"):
    """Take the offered seat."""

    id: int
    delivery: int = 0


class Leave(CallbackData, prefix="rg-no"):
    """Give up a seat, an offer or a place in line; asks first unless `sure`."""

    id: int
    sure: bool = False
    delivery: int = 0


class Line(CallbackData, prefix="rg-line"):
    """Who has a seat and who waits, for the organiser."""

    event: int
    page: int = 0
