"""What the buttons of questionnaires and their versions say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Instruments(CallbackData, prefix="in"):
    """Every questionnaire."""


class Shelf(CallbackData, prefix="in-q"):
    """One questionnaire with its versions, by code."""

    code: str


class Version(CallbackData, prefix="in-v"):
    """One version: what it is, and its parts."""

    id: int


class Part(CallbackData, prefix="in-p"):
    """A part of a version: a group's code, "closing", "scale", "variants" or "about"."""

    id: int
    part: str
    page: int = 0


class Question(CallbackData, prefix="in-i"):
    """One question of a version."""

    id: int
    code: str


class Copy(CallbackData, prefix="in-copy"):
    """Make a draft with the words of a version."""

    id: int


class Edit(CallbackData, prefix="in-e"):
    """Change a piece of a draft: `what` is one of handlers.instruments.editing."""

    id: int
    what: str
    code: str = ""


class Move(CallbackData, prefix="in-m"):
    """A question to the place of this number among its neighbours, counted from 0."""

    id: int
    code: str
    to: int


class Switch(CallbackData, prefix="in-s"):
    """Switch a question on or off."""

    id: int
    code: str
    on: int


class Add(CallbackData, prefix="in-add"):
    """A new question of a group, or of the closing ones."""

    id: int
    part: str


class Check(CallbackData, prefix="in-c"):
    """What stands in the way, what would change, who is inside older versions."""

    id: int


class Publish(CallbackData, prefix="in-go"):
    """Put the draft in force exactly as it was shown; `seen` is the beginning of its digest."""

    id: int
    seen: str


class Discard(CallbackData, prefix="in-x"):
    """Throw a draft away; asks first unless `sure`."""

    id: int
    sure: int = 0


class Download(CallbackData, prefix="in-f"):
    """A version as a file."""

    id: int


class Upload(CallbackData, prefix="in-up"):
    """A file becomes a draft."""


class Try(CallbackData, prefix="in-t"):
    """Walk through a version as somebody else; nothing is recorded."""

    id: int
