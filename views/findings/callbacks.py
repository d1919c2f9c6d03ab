"""What the buttons of results say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Findings(CallbackData, prefix="fd-all"):
    """The waves that have results, the latest first."""

    page: int = 0


class Finding(CallbackData, prefix="fd"):
    """What one closed wave says, in short."""

    wave_id: int


class Heat(CallbackData, prefix="fd-heat"):
    """Competences by associations: a page of columns."""

    wave_id: int
    page: int = 0


class By(CallbackData, prefix="fd-by"):
    """The slices of a dimension to choose from; without one, the dimensions."""

    wave_id: int
    dimension: str = ""
    page: int = 0


class One(CallbackData, prefix="fd-one"):
    """One slice; `at` is its place in the dimension, which never changes."""

    wave_id: int
    dimension: str
    at: int


class Items(CallbackData, prefix="fd-items"):
    """The ten hardest questions."""

    wave_id: int


class Wishes(CallbackData, prefix="fd-wish"):
    """Themes, requests, and what people chose."""

    wave_id: int


class Advice(CallbackData, prefix="fd-do"):
    """What the totals propose: `propose` is models.scorings.Proposal."""

    wave_id: int
    propose: str = ""
    page: int = 0


class Quality(CallbackData, prefix="fd-good"):
    """How the questions themselves fared."""

    wave_id: int
    page: int = 0


class Compared(CallbackData, prefix="fd-was"):
    """Beside the wave before."""

    wave_id: int


class Paper(CallbackData, prefix="fd-doc"):
    """The picture or a document of a wave: `kind` is one of views.findings.papers.screens.KINDS."""

    wave_id: int
    kind: str
