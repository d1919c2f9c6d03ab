"""What the buttons of assessments say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Queue(CallbackData, prefix="as"):
    """The looks of an assessor: to fill in, waiting, done."""


class Ask(CallbackData, prefix="as-ask"):
    """Ask a teacher for leave to see a lesson."""


class Fill(CallbackData, prefix="as-fill"):
    """Fill in the sheet of a look the teacher agreed to."""

    id: int


class Sheet(CallbackData, prefix="as-sheet"):
    """An own filled sheet, as its assessor sees it."""

    id: int


class GiveUp(CallbackData, prefix="as-drop"):
    """The assessor will not come; asks first unless `sure`."""

    id: int
    sure: bool = False


class Test(CallbackData, prefix="as-test"):
    """Enter the result of a diagnostic test by hand."""


class Beside(CallbackData, prefix="as-own"):
    """How others see my work, beside my own answers."""


class Invite(CallbackData, prefix="as-inv"):
    """Ask a colleague to come and see my lesson."""


class Request(CallbackData, prefix="as-req"):
    """One request to see my lesson, or what came of it."""

    id: int


class Allow(CallbackData, prefix="as-yes"):
    """I let the colleague look; `mark` is the beginning of the hash of the consent shown, if it was."""

    id: int
    mark: str = ""


class Refuse(CallbackData, prefix="as-no"):
    """I do not, or not any more."""

    id: int


class Withdraw(CallbackData, prefix="as-back"):
    """Delete what was said of me; asks first unless `sure`."""

    id: int
    sure: bool = False


class Looking(CallbackData, prefix="as-look"):
    """Look at a person's result by her code."""


class Seen(CallbackData, prefix="as-see"):
    """What is shown of it: scores or answers."""

    id: int
    what: str


class Reveal(CallbackData, prefix="as-name"):
    """The name behind a code, for a reason."""

    id: int
