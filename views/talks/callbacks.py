"""What the buttons of talks say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Mine(CallbackData, prefix="tk"):
    """My talks."""

    page: int = 0


class Propose(CallbackData, prefix="tk-new"):
    """Propose a talk to a conference."""

    event: int


class Open(CallbackData, prefix="tk-o"):
    """One talk: mine, or of an event I run, or one that waits for my word."""

    id: int


class Again(CallbackData, prefix="tk-v"):
    """A new version of my abstract."""

    id: int


class Withdraw(CallbackData, prefix="tk-off"):
    """Take my talk back; asks first unless `sure`."""

    id: int
    sure: bool = False


class Abstract(CallbackData, prefix="tk-abs"):
    """The file of an abstract."""

    id: int


class Elsewhere(CallbackData, prefix="tk-out"):
    """I spoke somewhere else."""


class Review(CallbackData, prefix="tk-rev"):
    """The talks of an event, to its organiser."""

    event: int
    page: int = 0


class Judge(CallbackData, prefix="tk-j"):
    """My word on a talk: accepted, revise, rejected; decline for one elsewhere."""

    id: int
    verdict: str


class Name(CallbackData, prefix="tk-add"):
    """Name a speaker of an event."""

    event: int


class Took(CallbackData, prefix="tk-ok"):
    """This talk took place."""

    id: int


class TookAll(CallbackData, prefix="tk-all"):
    """All accepted talks of an event took place."""

    event: int


class Waiting(CallbackData, prefix="tk-wait"):
    """Talks elsewhere that wait for a methodist's word."""

    page: int = 0


class Register(CallbackData, prefix="tk-reg"):
    """The register of talks: a level or all, a school year or the present one."""

    level: str = ""
    year: int = 0
    page: int = 0


class Sheet(CallbackData, prefix="tk-xlsx"):
    """The register as XLSX."""

    level: str = ""
    year: int = 0
