"""What the buttons of journals say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Log(CallbackData, prefix="jn"):
    """Log a meeting of one's pair."""

    pair_id: int


class Journal(CallbackData, prefix="jn-all"):
    """The meetings of a pair, the latest first."""

    pair_id: int
    page: int = 0


class One(CallbackData, prefix="jn-one"):
    """One meeting."""

    id: int


class Mend(CallbackData, prefix="jn-mend"):
    """The mentor tells it otherwise."""

    id: int


class Remove(CallbackData, prefix="jn-del"):
    """Logged by mistake; asks first unless `sure`."""

    id: int
    sure: bool = False


class Voice(CallbackData, prefix="jn-v"):
    """Listen to the note of a meeting."""

    id: int


class Waiting(CallbackData, prefix="jn-w"):
    """What waits for the mentee's word."""


class Confirm(CallbackData, prefix="jn-ok"):
    """A meeting, for the mentee to confirm."""

    id: int


class Yes(CallbackData, prefix="jn-yes"):
    """So it was."""

    id: int


class All(CallbackData, prefix="jn-yes-all"):
    """So they were, all up to this one."""

    upto: int


class Correct(CallbackData, prefix="jn-fix"):
    """It was otherwise."""

    id: int


class Rate(CallbackData, prefix="jn-r"):
    """How useful it was, 1 to 5; 0 says nothing."""

    id: int
    value: int


class Mine(CallbackData, prefix="jn-my"):
    """What I have done as a mentor in three years."""


class Paper(CallbackData, prefix="jn-doc"):
    """The journal of a pair as a file: docx, xlsx."""

    pair_id: int
    kind: str


class MinePaper(CallbackData, prefix="jn-mydoc"):
    """My activity as a file: docx, pdf."""

    kind: str
