"""What the buttons of certificates say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Mine(CallbackData, prefix="ce"):
    """My certificates."""

    page: int = 0


class Paper(CallbackData, prefix="ce-pdf"):
    """A certificate as PDF: mine, or of an event I run."""

    id: int


class Verify(CallbackData, prefix="ce-chk"):
    """Is a certificate true?"""


class Issue(CallbackData, prefix="ce-all"):
    """Certificates of an event, to its organiser: who gets one, who has one."""

    event: int


class Give(CallbackData, prefix="ce-give"):
    """Give them to everybody who waits."""

    event: int


class Except(CallbackData, prefix="ce-but"):
    """Give them to everybody but some."""

    event: int


class Another(CallbackData, prefix="ce-add"):
    """One more, by the organiser's own word."""

    event: int


class Given(CallbackData, prefix="ce-list"):
    """Those given: the list."""

    event: int
    page: int = 0


class One(CallbackData, prefix="ce-o"):
    """One given certificate, to the organiser."""

    id: int


class Mend(CallbackData, prefix="ce-mend"):
    """A new one instead of a wrong one."""

    id: int


class Revoke(CallbackData, prefix="ce-off"):
    """This one counts no more."""

    id: int


class Print(CallbackData, prefix="ce-print"):
    """All of an event in one PDF."""

    event: int


class Register(CallbackData, prefix="ce-xlsx"):
    """The register of an event as XLSX."""

    event: int
