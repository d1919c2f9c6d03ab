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


class Cannot(CallbackData, prefix="rg-cant"):
    """«Не смогу»: the recording is remembered; a seat is given up, after asking unless `sure`."""

    event: int
    sure: bool = False
    delivery: int = 0


class Coming(CallbackData, prefix="rg-come"):
    """«Приду», under a reminder."""

    id: int
    delivery: int = 0


class Link(CallbackData, prefix="rg-link"):
    """Where to connect; told to who has a seat, from an hour before."""

    event: int


class File(CallbackData, prefix="rg-ics"):
    """The event as a file for a calendar."""

    event: int
    delivery: int = 0


class Answer(CallbackData, prefix="rg-ask"):
    """Answer the organiser's questions."""

    id: int


class One(CallbackData, prefix="rg-one"):
    """One registration, for the organiser."""

    id: int


class Approve(CallbackData, prefix="rg-ok"):
    id: int


class ApproveAll(CallbackData, prefix="rg-okall"):
    event: int


class Decline(CallbackData, prefix="rg-off"):
    """Decline, or take a seat away: asks why."""

    id: int


class Add(CallbackData, prefix="rg-add"):
    """Put somebody on the list by hand."""

    event: int


class Sheet(CallbackData, prefix="rg-xlsx"):
    event: int


class Hold(CallbackData, prefix="rg-hold"):
    """Few come, and it is held all the same."""

    event: int
