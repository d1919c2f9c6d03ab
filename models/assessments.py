"""Other eyes on a teacher's work, and questionnaires on paper."""

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, JsonList, Moment, Row
from models.people import Person


class Assessment(Row):
    """A colleague's view of a lesson, or the percentage of a diagnostic test, beside the self-assessment.

    `kind` is external or test. An external one is asked for, agreed to by the teacher (`state`: asked,
    agreed, declined, done), and then filled in: `answers` by item, `evidence` says what was seen on
    `lesson_on`. `percents` by group of competences. A test is done at once; `source` says whose it is.
    """

    __tablename__ = "assessments"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    questionnaire_id: Mapped[int] = mapped_column(ForeignKey("questionnaires.id"))
    version_id: Mapped[int] = mapped_column(ForeignKey("questionnaire_versions.id"))
    kind: Mapped[str]
    state: Mapped[str]
    assessor_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    asked_at: Mapped[Moment]
    agreed_at: Mapped[Moment | None]
    done_at: Mapped[Moment | None]
    lesson_on: Mapped[date | None]
    evidence: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    answers: Mapped[Json] = mapped_column(default=dict)
    percents: Mapped[Json] = mapped_column(default=dict)

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])
    assessor: Mapped[Person] = relationship(lazy="raise", foreign_keys=[assessor_id])


class Blank(Row):
    """A printed questionnaire: its code ties the paper to a person, a version and what was asked.

    It is entered twice, or once and checked; then it is a Response. `entered_at` is when it became one.
    """

    __tablename__ = "blanks"

    code: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("questionnaire_versions.id"))
    wave_id: Mapped[int | None] = mapped_column(ForeignKey("waves.id"))
    variant: Mapped[str]
    module: Mapped[str | None]
    overlays: Mapped[JsonList] = mapped_column(default=list)
    items: Mapped[JsonList] = mapped_column(default=list)
    printed_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    printed_at: Mapped[Moment]
    void_at: Mapped[Moment | None]
    entered_at: Mapped[Moment | None]

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])


class BlankEntry(Row):
    """What an operator read off a paper; `round` 1 is the entry, 2 the check."""

    __tablename__ = "blank_entries"

    blank_id: Mapped[int] = mapped_column(ForeignKey("blanks.id", ondelete="CASCADE"))
    round: Mapped[int]
    operator_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    answers: Mapped[Json]
    entered_at: Mapped[Moment]

    __table_args__ = (UniqueConstraint("blank_id", "round"),)
