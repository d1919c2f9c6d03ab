"""What the buttons of proposals say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class For(CallbackData, prefix="mt"):
    """Who may mentor one young teacher, with what speaks for each."""

    mentee_id: int


class Offer(CallbackData, prefix="mt-ok"):
    """This one shall be asked."""

    mentee_id: int
    mentor_id: int


class Cohort(CallbackData, prefix="mt-all"):
    """A plan for everybody without a pair; terms other than the usual are a «what if».

    `load` is the most mentees for a mentor, 0 as usual; `near` allows the same school alone; `present`
    leaves out who can meet online only; `without` is a mentor who is left out, 0 for nobody.
    """

    load: int = 0
    near: bool = False
    present: bool = False
    without: int = 0
    page: int = 0


class Without(CallbackData, prefix="mt-wo"):
    """Which mentor to leave out."""

    load: int = 0
    near: bool = False
    present: bool = False
    page: int = 0


class OfferAll(CallbackData, prefix="mt-go"):
    """Propose the pairs of the plan: all of them, or those `picked` in a list."""

    load: int = 0
    near: bool = False
    present: bool = False
    without: int = 0
    picked: bool = False


class Neighbours(CallbackData, prefix="mt-nb"):
    """The neighbours of a school; 0 asks which school."""

    school_id: int = 0
    page: int = 0


class Near(CallbackData, prefix="mt-nt"):
    """The two schools are neighbours, or are no longer."""

    school_id: int
    other_id: int
    near: bool
    page: int = 0
