"""The buttons of pulses."""

from aiogram.filters.callback_data import CallbackData


class Mine(CallbackData, prefix="pu-my"):
    """My pulses."""


class Begin(CallbackData, prefix="pu"):
    """Answer this pulse, or go on with it."""

    id: int


class Agree(CallbackData, prefix="pu-yes"):
    """I agree to C3 as shown, and answer this pulse."""

    id: int
    mark: str


class Decline(CallbackData, prefix="pu-no"):
    """Not this time."""

    id: int


class Delete(CallbackData, prefix="pu-del"):
    """Delete my answers; `sure` once it is confirmed."""

    sure: bool = False


class Topics(CallbackData, prefix="pu-top"):
    """What I show to the mentor of a pair."""

    pair_id: int


class Show(CallbackData, prefix="pu-sh"):
    """Show a topic to the mentor, or take it back."""

    pair_id: int
    code: str


class Showing(CallbackData, prefix="pu-c4"):
    """I agree to C4 as shown."""

    pair_id: int
    mark: str


class Seen(CallbackData, prefix="pu-see"):
    """The topics a mentee shows to me, her mentor."""

    pair_id: int


class People(CallbackData, prefix="pu-all"):
    """Young teachers who agreed to the pulse, by code."""

    page: int = 0


class Person(CallbackData, prefix="pu-one"):
    """The pulses of one of them; `id` is the pulse looked at, 0 the latest."""

    person_id: int
    id: int = 0


class Totals(CallbackData, prefix="pu-sum"):
    """The totals of a wave; empty, of the latest."""

    wave: str = ""


class Memo(CallbackData, prefix="pu-memo"):
    """The memo on a wave as a file: docx, csv."""

    wave: str
    kind: str
