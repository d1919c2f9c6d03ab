"""What the buttons of visits say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Rounds(CallbackData, prefix="ex"):
    """The rounds that go on."""


class Round(CallbackData, prefix="ex-o"):
    """One round, and the person's own place in it."""

    id: int


class Open(CallbackData, prefix="ex-new"):
    """A new round."""


class Cancel(CallbackData, prefix="ex-x"):
    """The round is called off; asks first unless `sure`."""

    id: int
    sure: bool = False


class Facts(CallbackData, prefix="ex-fac"):
    """The round in numbers."""

    id: int


class Sheet(CallbackData, prefix="ex-xls"):
    """The round as a workbook, by school and by visit."""

    id: int


class Invite(CallbackData, prefix="ex-inv"):
    """An announcement that invites to the round, for the editor."""

    id: int


class Join(CallbackData, prefix="ex-in"):
    """I take part."""

    id: int


class Leave(CallbackData, prefix="ex-out"):
    """I do not take part any more."""

    id: int


class Agree(CallbackData, prefix="ex-day"):
    """We have agreed on a day."""

    visit_id: int


class Happened(CallbackData, prefix="ex-ok"):
    """Whether it happened: yes, later, no."""

    visit_id: int
    word: str


class Take(CallbackData, prefix="ex-tk"):
    """What I took for myself."""

    visit_id: int
