"""Who came, and what those who came thought of it."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Moment, Row
from models.people import Person


class Attendance(Row):
    """A person was at an event, whether or not she had a seat.

    `by`: qr (her personal code was scanned), word (she typed the word shown in the room), hand (an
    organiser ticked her), list (entered later from the printed list). `late`: she came after the
    beginning. `feedback_at` says that she was heard, not what she said; `remarked`, that she added a line.
    """

    __tablename__ = "attendances"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    way: Mapped[str]
    late: Mapped[bool] = mapped_column(default=False)
    by: Mapped[str]
    marked_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    marked_at: Mapped[Moment]
    feedback_at: Mapped[Moment | None]
    remarked: Mapped[bool] = mapped_column(default=False)

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])

    __table_args__ = (UniqueConstraint("event_id", "person_id"),)


class AttendancePass(Row):
    """What a person has in hand at the door of an event: her code, her number on the printed list.

    `token` is what her code holds for an organiser's camera: nobody can guess it. `number` is given when
    the list is first printed and never changes, so that a paper of yesterday can be entered today.
    `wrong` is how many words she has typed in vain.
    """

    __tablename__ = "attendance_passes"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    token: Mapped[str | None] = mapped_column(unique=True)
    number: Mapped[int | None]
    wrong: Mapped[int] = mapped_column(default=0)

    person: Mapped[Person] = relationship(lazy="raise")

    __table_args__ = (UniqueConstraint("event_id", "person_id"), UniqueConstraint("event_id", "number"))


class FeedbackCount(Row):
    """How many gave one answer to one question after one event: the answers are nobody's from the first."""

    __tablename__ = "feedback_counts"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    question: Mapped[str]
    answer: Mapped[str]
    count: Mapped[int] = mapped_column(default=0)

    __table_args__ = (UniqueConstraint("event_id", "question", "answer"),)


class FeedbackRemark(Row):
    """A line somebody added after the event; whose it is is not kept, nor when."""

    __tablename__ = "feedback_remarks"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    words: Mapped[str]
