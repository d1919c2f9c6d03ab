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


class Edit(CallbackData, prefix="ev-ed"):
    """Change the event: all that may be changed, or one `piece` of it."""

    id: int
    piece: str = ""


class Publish(CallbackData, prefix="ev-pub"):
    """Publish a draft; `count` is how many its announcement goes to, -1 is without one."""

    id: int
    count: int = -1


class Drop(CallbackData, prefix="ev-del"):
    """Throw a draft away; asks first unless `sure`."""

    id: int
    sure: bool = False


class Move(CallbackData, prefix="ev-mv"):
    """Another time or place; of a series this one, or with `rest` the later ones too; -1 asks which."""

    id: int
    rest: int = -1


class Cancel(CallbackData, prefix="ev-off"):
    """Call the event off; `rest` as in Move."""

    id: int
    rest: int = -1


class Clone(CallbackData, prefix="ev-cl"):
    """The same once more on another day."""

    id: int


class Repeat(CallbackData, prefix="ev-rep"):
    """Make a draft the first of a series."""

    id: int


class Stay(CallbackData, prefix="ev-stay"):
    """The new time suits me; `delivery` is the push."""

    id: int
    delivery: int = 0


class Report(CallbackData, prefix="ev-end"):
    """The organiser has summed it up."""

    id: int


class Unask(CallbackData, prefix="ev-q"):
    """Take an own question out of the registration."""

    id: int
    code: str
