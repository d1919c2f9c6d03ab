"""What the buttons of check-ins and alerts say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Alerts(CallbackData, prefix="ck"):
    """The open alerts, the most pressing first."""

    page: int = 0


class One(CallbackData, prefix="ck-o"):
    """One alert: why, and what to do."""

    id: int


class Contact(CallbackData, prefix="ck-c"):
    """Somebody was in touch about it."""

    id: int


class Settle(CallbackData, prefix="ck-s"):
    """It is dealt with: with a word on what was done."""

    id: int


class Loads(CallbackData, prefix="ck-load"):
    """How much each mentor has on her."""

    page: int = 0


class OfPair(CallbackData, prefix="ck-p"):
    """What the mentor of a pair has said from month to month."""

    pair_id: int


class CheckIn(CallbackData, prefix="ck-in"):
    """Answer a check-in."""

    id: int


class Waiting(CallbackData, prefix="ck-w"):
    """The check-ins a mentor has not answered yet."""


class NotYet(CallbackData, prefix="ck-no"):
    """We have not met yet."""


class Cannot(CallbackData, prefix="ck-x"):
    """It does not work out; without a pair, of which one."""

    pair_id: int = 0


class Hinders(CallbackData, prefix="ck-h"):
    """What hinders a pair."""

    pair_id: int
    code: str


class Call(CallbackData, prefix="ck-help"):
    """The mentor of a pair asks for a methodist."""

    pair_id: int


class Fit(CallbackData, prefix="ck-fit"):
    """How the two get on: yes, rather, other."""

    pair_id: int
    said: str
