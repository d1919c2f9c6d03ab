"""Other eyes on a teacher's work, and questionnaires on paper."""

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, JsonList, Moment, Row
from models.people import Person


class Assessment(Row):
    """A colleague's view of a lesson, or the percentage of a diagnostic test, beside the self-assessment.

    `kind` is external or test. An external one is asked for by `asked_by` (the assessor, or the teacher
    herself, who thereby agrees), agreed to by the teacher (`state`: asked, agreed, declined, done), and
    then filled in: `answers` by item, `evidence` says what was seen on `lesson_on`. `percents` by group
    of competences. A test is done at once; `source` says whose it is. Taken back by the teacher, or with
    her consent withdrawn, the row is deleted.
    """

    __tablename__ = "assessments"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    questionnaire_id: Mapped[int] = mapped_column(ForeignKey("questionnaires.id"))
    version_id: Mapped[int] = mapped_column(ForeignKey("questionnaire_versions.id"))
    kind: Mapped[str]
    state: Mapped[str]
    assessor_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    asked_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
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

    __table_args__ = (
        Index(
            "one_look_at_a_lesson",
            "person_id",
            "assessor_id",
            "lesson_on",
            unique=True,
            sqlite_where=text("kind = 'external'"),
            postgresql_where=text("kind = 'external'"),
        ),
    )


class Blank(Row):
    """A printed questionnaire: its code ties the paper to a person, a version and what was asked.

    It is entered twice; then it is a Response. `entered_at` is when it became one. `consent` says which
    text of C2 was printed for her signature: {"version": …, "hash": …}.
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
    consent: Mapped[Json] = mapped_column(default=dict)
    printed_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    printed_at: Mapped[Moment]
    void_at: Mapped[Moment | None]
    entered_at: Mapped[Moment | None]

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])


class BlankEntry(Row):
    """What an operator read off a paper; `round` 1 is the entry, 2 the check.

    `answers` by code as in a Response; `signed_on` is the day beside the signature under the consent.
    """

    __tablename__ = "blank_entries"

    blank_id: Mapped[int] = mapped_column(ForeignKey("blanks.id", ondelete="CASCADE"))
    round: Mapped[int]
    operator_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    answers: Mapped[Json]
    signed_on: Mapped[date]
    entered_at: Mapped[Moment]

    __table_args__ = (UniqueConstraint("blank_id", "round"),)
