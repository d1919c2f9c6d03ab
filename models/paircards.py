"""What a pair's screen is drawn from. Not rows: shapes."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from models.mentorships import Mentorship

Viewer = Literal["mentor", "mentee", "school", "methodist"]


@dataclass(frozen=True, slots=True)
class PairCard:
    """A pair as one of the two, the school or a methodist sees it.

    `sessions` is how many meetings are logged, `last_on` the day of the latest. `programme` is the state
    of the personal programme, None where there is none. `runs` tells whether the viewer makes and closes
    this pair: "school" without it sees facts alone (a methodist for young teachers). `names` tells whether
    the two are named or coded to the viewer; `absent` is one whose word is awaited and who is not in the bot.
    `shown` tells the two whether the mentee shows goals and profile to the mentor (C4).
    `waiting` is how many meetings wait for the mentee's word, `topics` how many topics she shows her mentor.
    `check_in` is the check-in of this month that waits for the mentor.
    """

    pair: Mentorship
    viewer: Viewer
    today: date
    sessions: int = 0
    last_on: date | None = None
    programme: str | None = None
    runs: bool = False
    names: bool = False
    absent: bool = False
    shown: bool = False
    followed: Mentorship | None = None
    waiting: int = 0
    check_in: int | None = None
    topics: int = 0
