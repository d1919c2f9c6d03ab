"""What the buttons of paper questionnaires say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Blanks(CallbackData, prefix="bl"):
    """Print papers, enter papers; of one wave, or of all."""

    wave_id: int = 0


class Print(CallbackData, prefix="bl-print"):
    """Print papers, for a wave or without one."""

    wave_id: int = 0


class Enter(CallbackData, prefix="bl-in"):
    """Type the code of a paper."""


class Paper(CallbackData, prefix="bl-p"):
    """One paper: how far it is."""

    id: int


class Read(CallbackData, prefix="bl-read"):
    """Type what stands on a paper: the first time, or the second."""

    id: int
    round: int


class Review(CallbackData, prefix="bl-see"):
    """What was typed, line by line with its words."""

    id: int
    page: int = 0


class Settle(CallbackData, prefix="bl-fix"):
    """Look up on the paper what was read in two ways."""

    id: int


class Spoil(CallbackData, prefix="bl-void"):
    """The paper is spoilt or lost; asks first unless `sure`."""

    id: int
    sure: bool = False
