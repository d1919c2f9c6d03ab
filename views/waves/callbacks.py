"""What the buttons of waves say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Hub(CallbackData, prefix="wv-hub"):
    """«Мониторинг»: the waves, and everything else about questionnaires."""


class Wave(CallbackData, prefix="wv"):
    """One wave: its draft, or how it is answered."""

    id: int


class Past(CallbackData, prefix="wv-past"):
    """The waves of earlier times."""

    page: int = 0


class Open(CallbackData, prefix="wv-new"):
    """Open a wave of a questionnaire; without a code, choose one first."""

    code: str = ""


class Rework(CallbackData, prefix="wv-edit"):
    """Change a draft."""

    id: int


class Start(CallbackData, prefix="wv-go"):
    """Open it for exactly as many people as the button said."""

    id: int
    count: int


class Drop(CallbackData, prefix="wv-drop"):
    """Throw a draft away."""

    id: int


class Cancel(CallbackData, prefix="wv-off"):
    """A planned wave will not open; asks first unless `sure`."""

    id: int
    sure: bool = False


class Extend(CallbackData, prefix="wv-more"):
    """Give it a later last day."""

    id: int


class Close(CallbackData, prefix="wv-end"):
    """Close it now; asks first unless `sure`."""

    id: int
    sure: bool = False


class Answering(CallbackData, prefix="wv-by"):
    """How it is answered, by `schools` or by `associations`."""

    id: int
    by: str = "schools"
    page: int = 0


class Export(CallbackData, prefix="wv-xlsx"):
    """The board as a sheet."""

    id: int
