"""What the buttons of risk signals say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Cases(CallbackData, prefix="rs"):
    """A shelf of cases: waiting (for a word), again (to be asked after again), open, closed."""

    shelf: str = "waiting"
    page: int = 0


class Case(CallbackData, prefix="rs-o"):
    """One case by code; the look is written down."""

    id: int


class Contact(CallbackData, prefix="rs-met"):
    """There was a word with her; without `how`, the ways to choose from. `seen`: how much had happened."""

    id: int
    how: str = ""
    seen: int = 0


class Tried(CallbackData, prefix="rs-try"):
    """She could not be reached."""

    id: int
    seen: int = 0


class Scope(CallbackData, prefix="rs-tell"):
    """Whom she lets be told; with a code, that one on or off."""

    id: int
    code: str = ""
    seen: int = 0


class Measure(CallbackData, prefix="rs-do"):
    """What was done; without a code, the measures to choose from."""

    id: int
    code: str = ""
    seen: int = 0


class Note(CallbackData, prefix="rs-note"):
    """A note in the methodist's own words."""

    id: int


class Close(CallbackData, prefix="rs-end"):
    """Close with an outcome; without one, those to choose from."""

    id: int
    outcome: str = ""


class Reveal(CallbackData, prefix="rs-name"):
    """Whose case it is, for a reason that she will read."""

    id: int


class Figures(CallbackData, prefix="rs-sum"):
    """How soon signals are answered, and how many terms have gone by: numbers only."""


class Mine(CallbackData, prefix="rs-my"):
    """My own: a methodist will be in touch; whom may be told."""


class MyScope(CallbackData, prefix="rs-my-tell"):
    """I let this one be told, or no longer; tapped again it says the same again."""

    code: str
    given: bool


class NoMore(CallbackData, prefix="rs-my-no"):
    """I need nothing more; asks first unless `sure`."""

    sure: bool = False
