"""Risk signals of adaptation and the cases in which they are dealt with: the most sensitive rows of all."""

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, JsonList, Moment, Row
from models.people import Person


class RiskCase(Row):
    """A methodist deals with a young teacher's signals: contact, what may be told to whom, measures, outcome.

    `severity`: red or yellow. A person's word is due by `contact_by`, counted in working hours
    or days; past `escalate_at` the head of the centre learns that there is a case, not whose.
    `scope` lists whom the teacher allowed to be told: mentor, school, psychologist. `repeat_on` is when
    she is asked after again. Entries are RiskEntry. When what the case rested on is taken back (consent C3
    withdrawn, the person forgotten) it is nobody's: `person_id` goes, and only counts remain.
    """

    __tablename__ = "risk_cases"

    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    severity: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    opened_at: Mapped[Moment]
    contact_by: Mapped[Moment]
    escalate_at: Mapped[Moment | None]
    escalated_at: Mapped[Moment | None]
    contacted_at: Mapped[Moment | None]
    scope: Mapped[JsonList] = mapped_column(default=list)
    repeat_on: Mapped[date | None]
    outcome: Mapped[str] = mapped_column(default="")
    closed_at: Mapped[Moment | None]
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    person: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[person_id])
    owner: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[owner_id])

    __table_args__ = (
        Index(
            "one_live_risk_case",
            "person_id",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )


class RiskSignal(Row):
    """A rule of the pulse spoke once (R1…R12). `source` names on what occasion: «pulse:14», «week:2026-W47».

    Answers are not copied here; `facts` are numbers of days and weeks. A signal that rests on answers
    goes with them (`pulse_id`).
    """

    __tablename__ = "risk_signals"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    code: Mapped[str]
    severity: Mapped[str]
    source: Mapped[str]
    pulse_id: Mapped[int | None] = mapped_column(ForeignKey("pulses.id", ondelete="CASCADE"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("risk_cases.id", ondelete="SET NULL"), index=True)
    raised_at: Mapped[Moment]
    facts: Mapped[Json] = mapped_column(default=dict)

    person: Mapped[Person] = relationship(lazy="raise")

    __table_args__ = (UniqueConstraint("person_id", "code", "source"),)


class RiskEntry(Row):
    """What happened in a case, and when: `kind` says what, `code` which, `note` is a methodist's.

    red (an occasion for a word within two working days; nobody did it), tried, contact, scope (whom may
    be told; with a minus: no longer), measure, note, declined (the teacher needs nothing more), outcome.
    """

    __tablename__ = "risk_entries"

    case_id: Mapped[int] = mapped_column(ForeignKey("risk_cases.id", ondelete="CASCADE"), index=True)
    at: Mapped[Moment]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[str]
    code: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
