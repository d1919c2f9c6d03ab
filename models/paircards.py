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
    of the personal programme, None where there is none.
    """

    pair: Mentorship
    viewer: Viewer
    today: date
    sessions: int = 0
    last_on: date | None = None
    programme: str | None = None
