"""What the buttons of associations and schools say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Mine(CallbackData, prefix="assoc"):
    """The associations I head."""


class All(CallbackData, prefix="assoc-all"):
    """All associations of the district."""

    page: int = 0


class Open(CallbackData, prefix="assoc-o"):
    """One association."""

    id: int


class Members(CallbackData, prefix="assoc-m"):
    """Its members; `out` are those who have not entered the bot."""

    id: int
    page: int = 0
    out: bool = False


class Member(CallbackData, prefix="assoc-p"):
    """One member."""

    id: int
    person_id: int


class Enrol(CallbackData, prefix="assoc-add"):
    id: int


class Dismiss(CallbackData, prefix="assoc-del"):
    """Take a member out; asks first unless `sure`."""

    id: int
    person_id: int
    sure: bool = False


class Appoint(CallbackData, prefix="assoc-head"):
    id: int


class Rename(CallbackData, prefix="assoc-name"):
    id: int


class Close(CallbackData, prefix="assoc-end"):
    """Close an association of a school; asks first unless `sure`."""

    id: int
    sure: bool = False


class School(CallbackData, prefix="school"):
    """My school; 0 is the only one, or a choice of several."""

    id: int = 0


class Staff(CallbackData, prefix="school-s"):
    """The people of a school; `out` are those who have not entered the bot."""

    id: int
    page: int = 0
    out: bool = False


class Found(CallbackData, prefix="school-new"):
    """Found an association in a school."""

    id: int


class Choose(CallbackData, prefix="assoc-chat"):
    """The group of a request belongs to this association; asks first unless `sure`."""

    request_id: int
    id: int
    sure: bool = False


class Unlink(CallbackData, prefix="assoc-off"):
    """Let the group chat go; asks first unless `sure`."""

    id: int
    sure: bool = False
