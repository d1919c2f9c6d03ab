"""What the buttons of courses say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Courses(CallbackData, prefix="cr"):
    """Courses of a teacher: `shelf` is empty for what may be right for her, "all", or "mine"."""

    shelf: str = ""
    page: int = 0


class Course(CallbackData, prefix="cr-o"):
    """One course."""

    id: int
    delivery: int = 0


class Want(CallbackData, prefix="cr-want"):
    """«Хочу учиться»: asks why, then for C6, then applies."""

    id: int
    reason: str = ""


class Agree(CallbackData, prefix="cr-yes"):
    """I agree to C6; `mark` is the beginning of the hash of the text shown."""

    id: int
    reason: str
    mark: str


class Cancel(CallbackData, prefix="cr-no"):
    """I take my application back; asks first unless `sure`."""

    id: int
    sure: bool = False


class Record(CallbackData, prefix="cr-rec"):
    """I have a certificate: of the course I applied for, or of another one."""

    application: int = 0


class Last(CallbackData, prefix="cr-last"):
    """When my last course was."""


class School(CallbackData, prefix="cr-sch"):
    """A school's applications: those that wait for its word, or the others. Without an id, mine."""

    id: int = 0
    page: int = 0
    further: bool = False


class Asked(CallbackData, prefix="cr-ask"):
    """One application before the school's word."""

    id: int


class Approve(CallbackData, prefix="cr-ok"):
    id: int


class ApproveAll(CallbackData, prefix="cr-okall"):
    """Everything that waits in a school; asks first unless `sure`."""

    school: int
    sure: bool = False


class Decline(CallbackData, prefix="cr-dec"):
    """The school says no, and why."""

    id: int


class Terms(CallbackData, prefix="cr-term"):
    """Terms of a school, or of the district without one; `only` one of models.coursecards.TERMS."""

    school: int = 0
    only: str = ""
    page: int = 0


class Hub(CallbackData, prefix="cr-hub"):
    """The methodist's page."""


class Plan(CallbackData, prefix="cr-plan"):
    """The plan-schedule of a year as the methodist keeps it."""

    year: int = 0
    page: int = 0


class Line(CallbackData, prefix="cr-line"):
    """Who wants a course, and its seats."""

    course: int
    page: int = 0


class Applicant(CallbackData, prefix="cr-app"):
    """One application before a methodist."""

    id: int


class ShareOut(CallbackData, prefix="cr-quota"):
    """Seats by the quota, in the order of the line."""

    course: int


class Decide(CallbackData, prefix="cr-set"):
    """What becomes of one application."""

    id: int
    state: str


class Enrol(CallbackData, prefix="cr-in"):
    """Everybody confirmed is enrolled; asks first unless `sure`."""

    course: int
    sure: bool = False


class Certify(CallbackData, prefix="cr-cert"):
    """Whose certificates are to be entered."""

    course: int
    page: int = 0


class Number(CallbackData, prefix="cr-num"):
    """The certificate of one listener."""

    id: int


class New(CallbackData, prefix="cr-new"):
    """A course by hand."""


class Edit(CallbackData, prefix="cr-ed"):
    id: int


class Shut(CallbackData, prefix="cr-shut"):
    """Applications are taken no more, or again."""

    id: int


class CallOff(CallbackData, prefix="cr-off"):
    """There will be no such course; asks first unless `sure`."""

    id: int
    sure: bool = False


class Load(CallbackData, prefix="cr-load"):
    """The plan-schedule from a file."""


class Sample(CallbackData, prefix="cr-xls"):
    """A file to fill in."""


class Heads(CallbackData, prefix="cr-head"):
    """Heads of associations trained for it (measure 3.7)."""

    page: int = 0


class Reports(CallbackData, prefix="cr-reps"):
    """What can be taken as a file."""

    year: int = 0


class Report(CallbackData, prefix="cr-rep"):
    """One report: plan, requests, done, certificates, terms, heads, or the list of one course."""

    kind: str
    year: int = 0
    course: int = 0
