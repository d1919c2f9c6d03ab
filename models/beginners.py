"""Young teachers: those under three years of experience, and what is known of their cover by mentoring."""

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Moment, Row
from models.people import Person, School


class MentorRefusal(Row):
    """A young teacher declined a mentor in writing; the sheet is kept by the school.

    She stays in the register and in the count, on a line of its own, until `withdrawn_on`.
    """

    __tablename__ = "mentor_refusals"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    written_on: Mapped[date]
    number: Mapped[str] = mapped_column(default="")
    recorded_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    recorded_at: Mapped[Moment]
    withdrawn_on: Mapped[date | None]

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])

    __table_args__ = (
        Index(
            "one_live_mentor_refusal",
            "person_id",
            unique=True,
            sqlite_where=text("withdrawn_on IS NULL"),
            postgresql_where=text("withdrawn_on IS NULL"),
        ),
    )


class Leave(Row):
    """Somebody is away for long (parental leave, military service, a long illness): from a day until a day.

    `until` is the last day away, empty while nobody knows it. Why is not kept. Who is away is not counted
    among the young of that day.
    """

    __tablename__ = "leaves"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    since: Mapped[date]
    until: Mapped[date | None]
    recorded_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    recorded_at: Mapped[Moment]

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])

    def lasts(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)

    __table_args__ = (
        Index(
            "one_open_leave",
            "person_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )


class CohortMember(Row):
    """Somebody was young on the first day of a school year, and in which school.

    Kept because dates are forgotten with people: who has left is still counted among those who were
    there (retention, ER02). `year` is the code of the school year («2026/27»).
    """

    __tablename__ = "cohort_members"

    year: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    taken_at: Mapped[Moment]

    person: Mapped[Person] = relationship(lazy="raise")
    school: Mapped[School] = relationship(lazy="raise")

    __table_args__ = (UniqueConstraint("year", "person_id"),)
