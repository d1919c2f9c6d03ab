"""What the buttons of attendance say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class CheckIn(CallbackData, prefix="at"):
    """I am here: the ways to say so."""

    event: int


class Say(CallbackData, prefix="at-say"):
    """Type the word shown in the room."""

    event: int


class Code(CallbackData, prefix="at-qr"):
    """My code, for the organiser's camera."""

    event: int


class Mark(CallbackData, prefix="at-mark"):
    """The organiser's list."""

    event: int
    page: int = 0


class Tick(CallbackData, prefix="at-tick"):
    """Somebody of the list is here, or is not."""

    event: int
    person: int
    on: bool
    page: int = 0


class One(CallbackData, prefix="at-one"):
    """One person of the list: how she took part; `way` and `late` change it."""

    event: int
    person: int
    page: int = 0
    way: str = ""
    late: str = ""


class WalkIn(CallbackData, prefix="at-in"):
    """Somebody who is not on the list has come."""

    event: int


class CodeWord(CallbackData, prefix="at-word"):
    """The word of the event; `anew` chooses another one."""

    event: int
    anew: bool = False


class Board(CallbackData, prefix="at-pic"):
    """The word as a picture for a projector."""

    event: int


class Print(CallbackData, prefix="at-list"):
    """The list as a file: pdf or xlsx."""

    event: int
    kind: str = "pdf"


class Numbers(CallbackData, prefix="at-num"):
    """Enter numbers from the printed list."""

    event: int


class Enter(CallbackData, prefix="at-n"):
    """Mark those behind the numbers; they are packed."""

    event: int
    numbers: str


class Feedback(CallbackData, prefix="at-fb"):
    """What I thought of it, as far as it is tapped; nothing is kept until the last tap."""

    event: int
    useful: str = ""
    apply: str = ""
    pace: str = ""
    delivery: int = 0


class Remark(CallbackData, prefix="at-line"):
    """Add a line to it."""

    event: int


class Materials(CallbackData, prefix="at-mat"):
    """The recording and the materials."""

    event: int
    delivery: int = 0


class Add(CallbackData, prefix="at-add"):
    """Add one."""

    event: int


class Take(CallbackData, prefix="at-take"):
    """A material that is a file."""

    id: int


class Drop(CallbackData, prefix="at-drop"):
    """Take a material away; asks first unless `sure`."""

    id: int
    sure: bool = False


class Wish(CallbackData, prefix="at-wish"):
    """I was not there and want the recording."""

    event: int


class Summary(CallbackData, prefix="at-sum"):
    """How the event went."""

    event: int


class Paper(CallbackData, prefix="at-pap"):
    """The same on paper: docx or pdf."""

    event: int
    kind: str


class Close(CallbackData, prefix="at-end"):
    """Nothing more is awaited of the event; asks first unless `sure`."""

    event: int
    sure: bool = False
