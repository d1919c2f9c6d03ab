"""Courses (КПК, measures 1.4, 3.1, 3.7): the plan-schedule, applications, and what people have completed."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import JsonList, Moment, Row
from models.people import Person, School

ASKED, APPROVED, CONFIRMED, WAITING = "asked", "approved", "confirmed", "waiting"
ENROLLED, COMPLETED, DROPPED, DECLINED, CANCELLED = (
    "enrolled",
    "completed",
    "dropped",
    "declined",
    "cancelled",
)
ALIVE = (ASKED, APPROVED, CONFIRMED, WAITING, ENROLLED)
HOLDING = (CONFIRMED, ENROLLED, COMPLETED)
_ALIVE = text("state IN ('asked', 'approved', 'confirmed', 'waiting', 'enrolled')")


class Course(Row):
    """A line of the plan-schedule (план-график КПК).

    `year` is the calendar year of the plan, `row_key` what tells the line in its file apart, so that
    a file read again changes lines instead of adding them. `positions` are codes; `listeners` the
    words of the file about whom it is for. `provider_kind`: state, municipal, listed, private (since
    01.09.2025 teachers of schools study only in the first three). `mode`: full_time, part_time,
    distance, mixed, internship. `for_heads`: for heads of associations (measure 3.7). `quota` is seats
    for the district, `school_quota` for one school; None is no limit. `state`: planned → open →
    closed → running → done | cancelled. `next_in_line` numbers applications in the order they came.
    """

    __tablename__ = "courses"

    year: Mapped[int] = mapped_column(index=True)
    row_key: Mapped[str]
    title: Mapped[str]
    listeners: Mapped[str] = mapped_column(default="")
    positions: Mapped[JsonList] = mapped_column(default=list)
    provider: Mapped[str]
    provider_kind: Mapped[str] = mapped_column(default="state")
    hours: Mapped[int]
    mode: Mapped[str] = mapped_column(default="mixed")
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    apply_until: Mapped[date | None]
    budget: Mapped[bool] = mapped_column(default=True)
    quota: Mapped[int | None]
    school_quota: Mapped[int | None]
    for_heads: Mapped[bool] = mapped_column(default=False)
    themes: Mapped[JsonList] = mapped_column(default=list)
    measures: Mapped[JsonList] = mapped_column(default=list)
    link: Mapped[str | None]
    curator_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    state: Mapped[str] = mapped_column(default="planned")
    next_in_line: Mapped[int] = mapped_column(default=1)
    made_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[Moment]

    curator: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[curator_id])

    __table_args__ = (UniqueConstraint("year", "row_key"),)


class CourseApplication(Row):
    """«Хочу учиться»: one person and one course, from the wish to the certificate.

    `state`: asked → approved (by the deputy head) → confirmed (within the quota, by a methodist) |
    waiting (in line) → enrolled → completed | dropped; or declined, cancelled. `reason`: deficit,
    attestation, interest, term. `why` is what was said when it was declined or dropped.
    """

    __tablename__ = "course_applications"

    course_id: Mapped[int] = mapped_column(ForeignKey("courses.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    school_id: Mapped[int | None] = mapped_column(ForeignKey("schools.id"), index=True)
    reason: Mapped[str]
    state: Mapped[str] = mapped_column(default=ASKED)
    line: Mapped[int]
    asked_at: Mapped[Moment]
    approved_at: Mapped[Moment | None]
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    settled_at: Mapped[Moment | None]
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    why: Mapped[str] = mapped_column(default="")

    course: Mapped[Course] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])
    school: Mapped[School | None] = relationship(lazy="raise")

    __table_args__ = (
        CheckConstraint(
            "state IN ('asked', 'approved', 'confirmed', 'waiting', 'enrolled', 'completed', 'dropped',"
            " 'declined', 'cancelled')",
            name="known_state_of_an_application",
        ),
        UniqueConstraint("course_id", "line"),
        Index(
            "one_live_application",
            "course_id",
            "person_id",
            unique=True,
            sqlite_where=_ALIVE,
            postgresql_where=_ALIVE,
        ),
    )


class Qualification(Row):
    """A person has completed a course: what the certificate (удостоверение) says; never its picture.

    The right to the next one comes three years after `issued_on` (273-ФЗ, ст. 47).
    """

    __tablename__ = "qualifications"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    application_id: Mapped[int | None] = mapped_column(ForeignKey("course_applications.id"), unique=True)
    title: Mapped[str]
    provider: Mapped[str]
    hours: Mapped[int]
    number: Mapped[str]
    issued_on: Mapped[date]
    for_heads: Mapped[bool] = mapped_column(default=False)
    entered_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    entered_at: Mapped[Moment]

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])

    __table_args__ = (UniqueConstraint("person_id", "number"),)
