"""What the buttons of programmes say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Programme(CallbackData, prefix="ap"):
    """The programme of a pair: to the two whole, to a school as facts; or the offer to make one."""

    pair_id: int


class Report(CallbackData, prefix="ap-rep"):
    """The mentor's report."""

    pair_id: int


class Pick(CallbackData, prefix="ap-pk"):
    """Goals and term before a programme is made; `picked` has a bit for each goal of the district."""

    pair_id: int
    picked: int
    months: int


class Make(CallbackData, prefix="ap-mk"):
    """A draft of exactly these."""

    pair_id: int
    picked: int
    months: int


class Goal(CallbackData, prefix="ap-g"):
    """A goal with its steps."""

    id: int


class NewGoal(CallbackData, prefix="ap-gn"):
    """One more goal; `number` is its place among the district's, 0 shows them all."""

    id: int
    number: int = 0


class OwnGoal(CallbackData, prefix="ap-go"):
    """A goal in own words."""

    id: int


class Words(CallbackData, prefix="ap-gw"):
    """Other words for a goal."""

    id: int


class LoseGoal(CallbackData, prefix="ap-gx"):
    """A goal is taken out; asks first unless `sure`."""

    id: int
    sure: bool = False


class AddStep(CallbackData, prefix="ap-sn"):
    """A step in own words."""

    id: int


class Step(CallbackData, prefix="ap-s"):
    """A step."""

    id: int


class Mark(CallbackData, prefix="ap-sm"):
    """The step is done, planned after all, or dropped."""

    id: int
    state: str


class Move(CallbackData, prefix="ap-sd"):
    """Another day; without one, it is typed."""

    id: int
    day: str = ""


class Agree(CallbackData, prefix="ap-ok"):
    """Yes to the goals that were shown; `seen` tells which."""

    id: int
    seen: int


class More(CallbackData, prefix="ap-m"):
    """What is seldom done with a programme."""

    id: int


class Term(CallbackData, prefix="ap-t"):
    """Another term; without months, those to choose from."""

    id: int
    months: int = 0


class Review(CallbackData, prefix="ap-r"):
    """Halfway: how it goes."""

    id: int


class Finish(CallbackData, prefix="ap-f"):
    """The end: what will be asked and who reads it; `go` opens it for both."""

    id: int
    go: bool = False


class Reflect(CallbackData, prefix="ap-fr"):
    """The last questions."""

    id: int


class Reopen(CallbackData, prefix="ap-fu"):
    """Too early after all."""

    id: int


class Outcome(CallbackData, prefix="ap-fo"):
    """What was said at the end: one's own words, and what the other lets one read."""

    id: int


class Repeat(CallbackData, prefix="ap-fq"):
    """The questions of the goals' groups once more; what they are for, then `go`."""

    id: int
    go: bool = False


class Alone(CallbackData, prefix="ap-fa"):
    """Close without the side that stays silent; asks first unless `sure`."""

    pair_id: int
    sure: bool = False


class Paper(CallbackData, prefix="ap-p"):
    """A paper about a pair's programme: programme, report, thanks; as docx or pdf."""

    pair_id: int
    what: str
    kind: str = "docx"


class All(CallbackData, prefix="ap-all"):
    """All programmes, and their totals."""

    page: int = 0


class Look(CallbackData, prefix="ap-l"):
    """A methodist reads one."""

    id: int
