"""What the buttons of questionnaires say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Mine(CallbackData, prefix="qn"):
    """«Моя анкета»: what waits, what is begun, what came out."""


class Begin(CallbackData, prefix="qn-go"):
    """Begin a run or go on with it; `wave_id` 0 is of one's own accord, `short` the express form."""

    wave_id: int = 0
    short: bool = False


class Agree(CallbackData, prefix="qn-yes"):
    """I agree to C2, and begin; `mark` is the beginning of the hash of the text shown."""

    mark: str
    wave_id: int = 0
    short: bool = False


class Decline(CallbackData, prefix="qn-no"):
    """I don't want to take part in a wave."""

    wave_id: int


class Result(CallbackData, prefix="qn-r"):
    """The profile of one finished run."""

    id: int


class Groups(CallbackData, prefix="qn-all"):
    """All groups of a result as a table."""

    id: int


class Picture(CallbackData, prefix="qn-pic"):
    """A result as a picture."""

    id: int


class Paper(CallbackData, prefix="qn-pdf"):
    """A result to take along."""

    id: int


class Delete(CallbackData, prefix="qn-del"):
    """The answers of a result go; asks first unless `sure`."""

    id: int
    sure: bool = False


class Ask(CallbackData, prefix="qn-ask"):
    """Ask for help in person with one of the next steps of a result."""

    id: int
    step: int


class Trouble(CallbackData, prefix="qn-sos"):
    """«🆘 Затруднение»."""


class Share(CallbackData, prefix="qn-sh"):
    """Show the result to a mentor."""


class AgreeToShare(CallbackData, prefix="qn-shy"):
    """I agree to C4 and show my result to this mentor."""

    viewer_id: int
    mark: str


class Shares(CallbackData, prefix="qn-shs"):
    """To whom I show my result."""


class TakeBack(CallbackData, prefix="qn-shx"):
    """This mentor sees it no more."""

    id: int


class Shown(CallbackData, prefix="qn-in"):
    """Who shows me her result."""


class Look(CallbackData, prefix="qn-look"):
    """The result of somebody who shows it to me."""

    id: int


class Demands(CallbackData, prefix="qn-dem"):
    """What people need, by theme."""

    page: int = 0


class Theme(CallbackData, prefix="qn-th"):
    """One theme that is needed."""

    code: str


class SettleTheme(CallbackData, prefix="qn-thx"):
    """A theme is done with."""

    code: str


class Contacts(CallbackData, prefix="qn-who"):
    """Who asks to be helped in person."""

    page: int = 0


class Contact(CallbackData, prefix="qn-whom"):
    """One request to be helped in person."""

    id: int


class Reveal(CallbackData, prefix="qn-name"):
    """The name behind a request, for a reason."""

    id: int


class Settle(CallbackData, prefix="qn-ok"):
    """A request is done with."""

    id: int


class Offers(CallbackData, prefix="qn-of"):
    """What is on offer."""

    page: int = 0


class Offer(CallbackData, prefix="qn-o"):
    """One offer."""

    id: int


class NewOffer(CallbackData, prefix="qn-ofn"):
    """Put something on offer; `theme` is what it is for, if that is known."""

    theme: str = ""


class CloseOffer(CallbackData, prefix="qn-ofx"):
    """It is offered no more."""

    id: int


class OfferOf(CallbackData, prefix="qn-ofan"):
    """An announcement becomes an offer."""

    announcement_id: int
