"""What the buttons of plans say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Mine(CallbackData, prefix="pl"):
    """My plan, or the offer to make one."""


class Pick(CallbackData, prefix="pl-pick"):
    """Goals and term before a plan is made; `groups` are codes joined by dots, months 0 is the usual term."""

    groups: str = ""
    months: int = 0


class Make(CallbackData, prefix="pl-make"):
    """Make a draft of exactly these."""

    groups: str
    months: int


class Open(CallbackData, prefix="pl-o"):
    """One of my plans, the closed ones too."""

    id: int


class Past(CallbackData, prefix="pl-past"):
    """My closed plans."""


class More(CallbackData, prefix="pl-more"):
    """What else can be done with a plan: term, papers, giving it up."""

    id: int


class Goal(CallbackData, prefix="pl-g"):
    """A goal with its steps."""

    id: int


class NewGoal(CallbackData, prefix="pl-g-new"):
    """One more goal; without a group, the groups to choose from."""

    id: int
    group: str = ""


class Words(CallbackData, prefix="pl-g-say"):
    """Put a goal into one's own words."""

    id: int


class LoseGoal(CallbackData, prefix="pl-g-out"):
    id: int


class Add(CallbackData, prefix="pl-add"):
    """Take a suggested step into a goal; `key` is the offer's number or the theme."""

    id: int
    kind: str
    key: str


class Own(CallbackData, prefix="pl-own"):
    """A step in one's own words."""

    id: int


class Step(CallbackData, prefix="pl-s"):
    """A step of a plan."""

    id: int


class Due(CallbackData, prefix="pl-due"):
    """The step is to be done by this day (2027-03-26); empty: type another."""

    id: int
    day: str = ""


class Proof(CallbackData, prefix="pl-proof"):
    """What will show the step done; empty: the kinds to choose from."""

    id: int
    kind: str = ""


class Drop(CallbackData, prefix="pl-drop"):
    """Take the step out."""

    id: int


class Done(CallbackData, prefix="pl-done"):
    """The step is done, or here is more to show it."""

    id: int


class Undo(CallbackData, prefix="pl-undo"):
    """It was not done after all."""

    id: int


class Evidence(CallbackData, prefix="pl-ev"):
    """Show me the file I gave."""

    id: int


class Term(CallbackData, prefix="pl-term"):
    """Another term for a draft; 0: the terms to choose from."""

    id: int
    months: int = 0


class Propose(CallbackData, prefix="pl-send"):
    """Put the plan before a methodist."""

    id: int


class Recall(CallbackData, prefix="pl-recall"):
    """Take it back to change it."""

    id: int


class Check(CallbackData, prefix="pl-check"):
    """How is it going: the three questions of a checkpoint."""

    id: int


class Close(CallbackData, prefix="pl-close"):
    """Sum the plan up; tells what it takes first unless `go`."""

    id: int
    go: bool = False


class Extend(CallbackData, prefix="pl-ext"):
    """Run on until this day; empty: the days to choose from."""

    id: int
    day: str = ""


class Cancel(CallbackData, prefix="pl-x"):
    """Give the plan up; asks first unless `sure`."""

    id: int
    sure: bool = False


class Discard(CallbackData, prefix="pl-del"):
    """Delete a draft or a closed plan; asks first unless `sure`."""

    id: int
    sure: bool = False


class Paper(CallbackData, prefix="pl-paper"):
    """My plan as a document: docx or pdf."""

    id: int
    kind: str


class Queue(CallbackData, prefix="pl-queue"):
    """Plans before the methodists: `part` is waiting, running or ended."""

    part: str = "waiting"
    page: int = 0


class Look(CallbackData, prefix="pl-look"):
    """Somebody's plan, by code."""

    id: int


class Agree(CallbackData, prefix="pl-ok"):
    """Agree the proposal that was shown; `seen` says which."""

    id: int
    seen: int


class Return(CallbackData, prefix="pl-back"):
    """Give it back with a remark."""

    id: int
    seen: int


class Judge(CallbackData, prefix="pl-longer"):
    """A word on a term that is to be prolonged once more."""

    id: int
    yes: bool


class Comment(CallbackData, prefix="pl-say"):
    """A methodist's words on a finished plan."""

    id: int


class Reveal(CallbackData, prefix="pl-name"):
    """Whose plan is it? Asks for a reason."""

    id: int


class Summary(CallbackData, prefix="pl-sum"):
    """Plans of the district in numbers."""


class Shared(CallbackData, prefix="pl-shared"):
    """The plan of a colleague who lets me, her mentor, see it."""

    person_id: int


class Facts(CallbackData, prefix="pl-facts"):
    """Who of my own people has a plan, as far as they let it be known."""

    page: int = 0
