"""What the answers of one person say, and what may be done about it. Not rows: what is reckoned."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from models.instruments import Instrument
from models.questionnaires import Offer, Response
from models.waves import Wave


@dataclass(frozen=True, slots=True)
class Score:
    """One group: `percent` of mastery, 0 to 100, and its level; None where too few are answered."""

    group: str
    percent: float | None
    level: str | None
    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class Profile:
    """A person's result. `points` are items with a deficit of their own, `resources` groups she could
    show to colleagues, `strengths` the best groups, `focus` at most three where help is due, those she
    chose herself first.
    """

    groups: dict[str, Score]
    bases: dict[str, float | None]
    total: float | None
    points: tuple[str, ...]
    resources: tuple[str, ...]
    strengths: tuple[str, ...]
    focus: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """One next step for one group. `action` is one of models.scorings.Action, `theme` a theme's or the
    group's code.

    `by` says what stands behind it: an "offer", "colleagues" who are ready to share, something to
    be had by "asking", or nothing yet: a "wish" that the methodist learns of.
    """

    group: str
    action: str
    theme: str
    by: str
    offer_id: int | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """An unfinished run: how far it is; `late` when its wave is over and it is for the person alone."""

    response: Response
    answered: int
    asked: int
    late: bool


@dataclass(frozen=True, slots=True)
class Home:
    """The page «Моя анкета». `waiting` are open waves, each with whether the person declined."""

    instrument: Instrument
    questions: int
    gates: int
    waiting: Sequence[tuple[Wave, bool]]
    begun: Sequence[Begun]
    done: Sequence[Response]
    consented: bool


@dataclass(frozen=True, slots=True)
class Result:
    """One finished run with what it says; of a survey without scores there is no profile.

    `offers` by number, `ready` colleagues by group; `before` is the profile of the run before it,
    and when that was.
    """

    response: Response
    instrument: Instrument
    profile: Profile | None
    advice: Sequence[Advice] = ()
    offers: Mapping[int, Offer] = field(default_factory=dict)
    ready: Mapping[str, int] = field(default_factory=dict)
    before: tuple[datetime, Profile] | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """One theme that is needed: by how many people, None where too few to say; what kinds of help, most
    wanted first; the schools where many need it; words of those who stayed unnamed.
    """

    theme: str
    people: int | None
    kinds: tuple[str, ...]
    schools: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
