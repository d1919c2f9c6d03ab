"""What the buttons of announcements say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Feed(CallbackData, prefix="an-feed"):
    """The feed: `shelf` is empty for everything, "saved" for what the reader kept."""

    page: int = 0
    rubric: str = ""
    shelf: str = ""


class Rubrics(CallbackData, prefix="an-rubrics"):
    """The rubrics of the feed, to choose one."""


class Find(CallbackData, prefix="an-find"):
    """Search in the feed."""


class Open(CallbackData, prefix="an-open"):
    """One announcement, as a reader; `delivery` is the digest or the list it came from."""

    id: int
    delivery: int = 0


class React(CallbackData, prefix="an-do"):
    """A reader's answer; `delivery` is the copy under which the button hung, 0 in the feed."""

    kind: str
    id: int
    delivery: int = 0


class Less(CallbackData, prefix="an-less"):
    """The rubric of this announcement should come in the digest."""

    id: int
    delivery: int = 0


class Compose(CallbackData, prefix="an-new"):
    """Write a new announcement."""


class Mine(CallbackData, prefix="an-mine"):
    """The announcements one may manage."""

    page: int = 0


class Manage(CallbackData, prefix="an-m"):
    """One announcement as its author or a methodist sees it."""

    id: int


class Recipients(CallbackData, prefix="an-reach"):
    """Who would get it, by school and association."""

    id: int


class Rework(CallbackData, prefix="an-rework"):
    """Change a draft that was not sent."""

    id: int


class Test(CallbackData, prefix="an-test"):
    """Send a copy to oneself."""

    id: int


class Send(CallbackData, prefix="an-send"):
    """Send to exactly as many people as the button said, in the version shown."""

    id: int
    version: int
    count: int


class Drop(CallbackData, prefix="an-drop"):
    """Throw a draft away."""

    id: int


class Approve(CallbackData, prefix="an-ok"):
    """A second methodist's word for the version shown."""

    id: int
    version: int


class Return(CallbackData, prefix="an-back"):
    """Back to the author, with a remark."""

    id: int


class Stop(CallbackData, prefix="an-stop"):
    """Stop for good; asks first unless `sure`."""

    id: int
    sure: bool = False


class Pause(CallbackData, prefix="an-pause"):
    id: int


class Resume(CallbackData, prefix="an-go"):
    id: int


class Retry(CallbackData, prefix="an-retry"):
    """Try the failed (or, knowing the risk of a repeat, the uncertain) once more."""

    id: int
    state: str = "failed"
    sure: bool = False


class Names(CallbackData, prefix="an-who"):
    """The people behind a number: a state, a reaction, or "silent"."""

    id: int
    group: str
    page: int = 0


class Edit(CallbackData, prefix="an-edit"):
    """Change the words of what was sent."""

    id: int


class Correct(CallbackData, prefix="an-fix"):
    """Send a correction to those who have the first."""

    id: int


class Export(CallbackData, prefix="an-xlsx"):
    """A sheet: `copies` (what became of each) or `acks` (who acknowledged)."""

    id: int
    sheet: str
