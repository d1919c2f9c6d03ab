"""Check-ins of mentors, and alerts: a written rule says that a pair may need help."""

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Moment, Row
from models.mentorships import Mentorship
from models.people import Person


class CheckIn(Row):
    """Once a month a mentor says how it goes, what hinders, whether help is wanted.

    `progress` is ahead, steady or behind; `month` is «2026-10». Unanswered it stays with `answered_at` empty.
    """

    __tablename__ = "check_ins"

    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    month: Mapped[str]
    asked_at: Mapped[Moment]
    answered_at: Mapped[Moment | None]
    progress: Mapped[str] = mapped_column(default="")
    hinders: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    help_wanted: Mapped[bool | None]
    settled_at: Mapped[Moment | None]

    mentorship: Mapped[Mentorship] = relationship(lazy="raise")

    __table_args__ = (UniqueConstraint("mentorship_id", "month"),)


class Alert(Row):
    """A rule of programme/mentoring.yaml speaks of a pair or a mentor: since when, and what it leans on.

    It is settled by itself when the rule no longer holds (`settled_by` empty), or by a methodist with a
    word about what was done. `facts` are numbers and dates, never answers.
    """

    __tablename__ = "alerts"

    rule: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    mentorship_id: Mapped[int | None] = mapped_column(ForeignKey("mentorships.id"), index=True)
    opened_on: Mapped[date]
    facts: Mapped[Json] = mapped_column(default=dict)
    settled_at: Mapped[Moment | None]
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    note: Mapped[str] = mapped_column(default="")

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])
    mentorship: Mapped[Mentorship | None] = relationship(lazy="raise")

    __table_args__ = (
        Index(
            "one_open_alert",
            "rule",
            "person_id",
            unique=True,
            sqlite_where=text("settled_at IS NULL"),
            postgresql_where=text("settled_at IS NULL"),
        ),
    )
