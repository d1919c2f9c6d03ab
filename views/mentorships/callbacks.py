"""What the buttons of pairs say when they are tapped."""

from aiogram.filters.callback_data import CallbackData


class Mine(CallbackData, prefix="mp"):
    """«Мои пары», «Мой наставник»: one pair at once, several as a list."""


class Pair(CallbackData, prefix="mp-o"):
    """One pair."""

    id: int


class More(CallbackData, prefix="mp-m"):
    """What is seldom done with a pair."""

    id: int


class Propose(CallbackData, prefix="mp-new"):
    """Find a mentor by hand; `follows_id` is the pair that the new one replaces."""

    mentee_id: int
    follows_id: int = 0


class School(CallbackData, prefix="mp-sch"):
    """The pairs of the actor's school, by shelves."""

    shelf: str = ""
    page: int = 0


class Pairs(CallbackData, prefix="mp-all"):
    """All pairs the actor looks after; a shelf of them: answers, orders, live, paused, closing, over."""

    shelf: str = ""
    page: int = 0


class Agree(CallbackData, prefix="mp-yes"):
    """I will mentor, or I want this mentor."""

    id: int


class Decline(CallbackData, prefix="mp-no"):
    """Not now, or another mentor; without `why` it is asked first."""

    id: int
    why: str = ""


class Later(CallbackData, prefix="mp-lat"):
    """I will answer later."""

    id: int


class Show(CallbackData, prefix="mp-c4"):
    """The consent to show goals and profile to the mentor of this pair."""

    id: int


class AgreeToShow(CallbackData, prefix="mp-c4y"):
    """I agree to C4; `mark` is the beginning of the hash of the text shown."""

    id: int
    mark: str


class Hide(CallbackData, prefix="mp-c4n"):
    """The mentor of this pair sees goals and profile no more."""

    id: int


class OnPaper(CallbackData, prefix="mp-pap"):
    """Somebody who is not in the bot has agreed on paper."""

    id: int


class CallOff(CallbackData, prefix="mp-off"):
    """A proposal is taken back; asks first unless `sure`."""

    id: int
    sure: bool = False


class Order(CallbackData, prefix="mp-ord"):
    """The school's order is there: its number and days."""

    id: int


class Succeed(CallbackData, prefix="mp-suc"):
    """Find a mentor who will replace this one; the pair goes on until then."""

    id: int


class Pause(CallbackData, prefix="mp-pau"):
    """The pair rests until a day."""

    id: int


class Resume(CallbackData, prefix="mp-res"):
    """The pair goes on before that day."""

    id: int


class Extend(CallbackData, prefix="mp-ext"):
    """The pair lasts longer, by an order."""

    id: int


class End(CallbackData, prefix="mp-end"):
    """The pair ends before its day, with a notice."""

    id: int


class Stay(CallbackData, prefix="mp-sta"):
    """The early end is called off."""

    id: int


class Complete(CallbackData, prefix="mp-fin"):
    """The pair has come to its end; asks first unless `sure`."""

    id: int
    sure: bool = False


class History(CallbackData, prefix="mp-his"):
    """What happened to a pair, and who mentored before."""

    id: int


class Mentors(CallbackData, prefix="mp-who"):
    """All mentors a young teacher has had."""

    person_id: int


class Terms(CallbackData, prefix="mp-trm"):
    """How many mentees I take, from what day, online or not."""


class Most(CallbackData, prefix="mp-tm"):
    """At most so many; 0 is as the district says."""

    count: int


class Away(CallbackData, prefix="mp-ta"):
    """No new pairs until a day; `clear` takes it back."""

    clear: bool = False


class Online(CallbackData, prefix="mp-to"):
    """Whether I meet online too."""

    on: bool


class Wish(CallbackData, prefix="mp-wsh"):
    """I would like to mentor; asks first unless `sure`."""

    sure: bool = False


class Unwish(CallbackData, prefix="mp-wno"):
    """I would not any more."""


class Wishes(CallbackData, prefix="mp-wal"):
    """Who would like to mentor."""

    page: int = 0


class Grant(CallbackData, prefix="mp-wok"):
    """She becomes a mentor of her school."""

    id: int


class NotNow(CallbackData, prefix="mp-wla"):
    """An answer to who would like to mentor: not now."""

    id: int


class Known(CallbackData, prefix="mp-as"):
    """Who of an association has a mentor, as facts."""

    association_id: int
    page: int = 0
