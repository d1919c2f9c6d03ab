"""The forms of events as data (domain forms of work 1–3, 6): what each of them asks for; and the councils."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from models.scorings import Action
from models.shapes import Code, Coded, Shape, Titled, Words

Way = Literal["place", "online"]
# A word shown in the room: one plain word, easy to read from afar and to type on a phone.
CodeWord = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[а-яёa-z]{3,12}$")]


class Extra(Titled):
    """Something only this form of event asks its organiser: what people take away, the task, the transport.

    A `shown` one stands on the card that readers see.
    """

    required: bool = False
    shown: bool = True


class EventForm(Titled):
    """A form of event: a webinar, a seminar, a meeting… and what its card asks for.

    `kind`: usual; meeting (of an association: agenda, quorum, minutes); council (the same with votes);
    conference (sections, kinds of part taken, abstracts). `ways` are how one may take part. `rubric`
    carries its announcement, `measures` it serves unless the organiser says otherwise. `lasts` is the
    usual length in minutes, `offers` the way of learning it is recommended as. The marks below say
    what is asked; what is not marked never comes up.
    """

    icon: str = "📅"
    kind: Literal["usual", "meeting", "council", "conference"] = "usual"
    ways: tuple[Way, ...] = ("place", "online")
    rubric: Code
    measures: tuple[str, ...] = Field(min_length=1)
    lasts: int = Field(ge=15, default=90)
    offers: Action = "association_workshop"
    seats: bool = True
    quota: bool = False
    minimum: bool = False
    moderated: bool = False
    questions: bool = False
    certificate: bool = False
    feedback: bool = True
    extras: Coded[Extra] = Field(default_factory=dict)


class CouncilKind(Titled):
    """A council of the district (forms of work 2 and 3); its members are rows."""


class WorkKind(Titled):
    """A kind of thing in an association's plan of the year; a `meeting` one becomes an event."""

    icon: str = "▫️"
    meeting: bool = False


class PlannedLine(Shape):
    """A line that a new plan of the year begins with; August is the one before the school year."""

    kind: Code
    month: int = Field(ge=1, le=12)
    title: Words
