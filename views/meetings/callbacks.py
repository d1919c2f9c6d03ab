"""What the buttons of meetings say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Association(CallbackData, prefix="me"):
    """An association's plan, meetings and tasks; 0 is the only one of mine, or a choice of several."""

    id: int = 0


class Agenda(CallbackData, prefix="me-ag"):
    """A meeting: its agenda, and what may be done about it."""

    event: int


class NewItem(CallbackData, prefix="me-ag-new"):
    event: int


class FollowUp(CallbackData, prefix="me-ag-old"):
    """Put the decisions of earlier meetings on the agenda."""

    event: int


class People(CallbackData, prefix="me-who"):
    """Who leads the meeting (chair), keeps its minutes (secretary), is invited (guests)."""

    event: int
    part: str


class Bind(CallbackData, prefix="me-bind"):
    """Which council the meeting is of; 0 asks."""

    event: int
    council: int = 0


class Item(CallbackData, prefix="me-i"):
    """One question of the agenda."""

    id: int


class ItemDo(CallbackData, prefix="me-i-do"):
    """up, down, drop; edit, heard, spoke, decide open a form."""

    id: int
    what: str


class VoteDo(CallbackData, prefix="me-v-do"):
    """open asks until when; hands asks for what was counted in the room."""

    id: int
    what: str


class CloseVote(CallbackData, prefix="me-v-off"):
    """Close a vote; asks first unless `sure`."""

    id: int
    sure: bool = False


class Vote(CallbackData, prefix="me-v"):
    """A member's word: for, against, abstain. `delivery` is the push tapped."""

    id: int
    vote: str = ""
    delivery: int = 0


class Presence(CallbackData, prefix="me-h"):
    """Who is here."""

    event: int
    page: int = 0


class Tick(CallbackData, prefix="me-h-t"):
    """A member is here (place, online) or not (empty)."""

    event: int
    person: int
    way: str = ""
    page: int = 0


class Everybody(CallbackData, prefix="me-h-all"):
    event: int


class Hold(CallbackData, prefix="me-h-ok"):
    """The meeting is over; without a quorum asks first unless `sure`."""

    event: int
    sure: bool = False


class Minutes(CallbackData, prefix="me-m"):
    """The minutes as they will read."""

    event: int


class Write(CallbackData, prefix="me-m-ok"):
    event: int


class Sign(CallbackData, prefix="me-m-sig"):
    event: int


class Paper(CallbackData, prefix="me-m-doc"):
    """The minutes as docx or pdf; `scan` is what was signed."""

    event: int
    kind: str


class Mine(CallbackData, prefix="me-do"):
    """My tasks."""


class Tasks(CallbackData, prefix="me-t"):
    """The tasks of an association or a council."""

    association: int = 0
    council: int = 0


class Task(CallbackData, prefix="me-r"):
    id: int
    delivery: int = 0


class TaskDo(CallbackData, prefix="me-r-do"):
    """done, shift open a form; yes and no answer a wish for another term; drop asks first, gone drops."""

    id: int
    what: str


class Plan(CallbackData, prefix="me-p"):
    """A plan of the year."""

    id: int


class MakePlan(CallbackData, prefix="me-p-new"):
    """Begin the plan of a year: asks how; `way` is template, or again: from last year's."""

    association: int
    year: str
    way: str = ""


class PlanDo(CallbackData, prefix="me-p-do"):
    """say and line open a form; approve and reopen are a methodist's."""

    id: int
    what: str


class PlanPaper(CallbackData, prefix="me-p-doc"):
    """The plan as a paper, or (done) the beginnings of the analysis of the year."""

    id: int
    kind: str = "plan"


class Line(CallbackData, prefix="me-l"):
    id: int


class LineDo(CallbackData, prefix="me-l-do"):
    """done, undone; drop asks first, gone drops; edit opens a form."""

    id: int
    what: str


class Councils(CallbackData, prefix="me-co"):
    """The councils one keeps or sits in."""


class Council(CallbackData, prefix="me-c"):
    id: int


class NewSeat(CallbackData, prefix="me-c-new"):
    id: int


class Seat(CallbackData, prefix="me-c-s"):
    """A seat; `role` makes it chair, secretary, member, or out."""

    id: int
    role: str = ""
