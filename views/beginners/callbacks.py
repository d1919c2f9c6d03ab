"""What the buttons of young teachers say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Hub(CallbackData, prefix="bg"):
    """Young teachers: how many are covered, and everything about mentoring."""


class Register(CallbackData, prefix="bg-reg"):
    """The list; a shelf of it: uncovered, grace, paired, refused, away, or all of it."""

    shelf: str = ""
    page: int = 0


class Young(CallbackData, prefix="bg-one"):
    """One young teacher."""

    person_id: int


class Refuse(CallbackData, prefix="bg-no"):
    """She declined a mentor in writing."""

    person_id: int


class Unrefuse(CallbackData, prefix="bg-yes"):
    """The refusal is taken back; asks first unless `sure`."""

    person_id: int
    sure: bool = False


class Leave(CallbackData, prefix="bg-away"):
    """She is away for long."""

    person_id: int


class Return(CallbackData, prefix="bg-back"):
    """She is back at work; asks for the day."""

    person_id: int


class Figures(CallbackData, prefix="bg-kpi"):
    """The indicators of a school year («2026/27»; empty is the present one), or of its half 1 or 2."""

    year: str = ""
    half: int = 0


class Papers(CallbackData, prefix="bg-pap"):
    """Which paper, of which period."""

    year: str = ""
    half: int = 0


class Paper(CallbackData, prefix="bg-doc"):
    """A paper as a file: report, csv, schools."""

    kind: str
    year: str = ""
    half: int = 0


class Hours(CallbackData, prefix="bg-hrs"):
    """The hours of mentors, school by school; a month («2026-10») gives the file."""

    month: str = ""
