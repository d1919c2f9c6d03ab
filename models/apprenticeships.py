"""The personal programme of a mentee: goals, dated steps, a review halfway, the end by both sides."""

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Moment, Row
from models.mentorships import Mentorship
from models.people import Person


class Apprenticeship(Row):
    """A personalised programme of mentoring (методические рекомендации, 21.12.2021), three to twelve months.

    It is the mentee's: when the mentor changes it goes on with the next pair, `mentorship_id` is the
    present one. `state`: draft (the two are writing it) → agreed (both said yes) → closing → closed.
    The review halfway is due on `review_on`; `review` keeps its answers by side (mentor, mentee): done,
    hinders, help. `reviewed_at` is when the first of them came. `goals_met` is a percent, fixed at the end.
    """

    __tablename__ = "apprenticeships"

    mentee_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"), index=True)
    state: Mapped[str] = mapped_column(default="draft")
    starts_on: Mapped[date]
    until: Mapped[date]
    made_at: Mapped[Moment]
    mentor_agreed_at: Mapped[Moment | None]
    mentee_agreed_at: Mapped[Moment | None]
    review_on: Mapped[date]
    reviewed_at: Mapped[Moment | None]
    review: Mapped[Json] = mapped_column(default=dict)
    extensions: Mapped[int] = mapped_column(default=0)
    closing_at: Mapped[Moment | None]
    closed_at: Mapped[Moment | None]
    goals_met: Mapped[int | None]

    mentee: Mapped[Person] = relationship(lazy="raise")
    mentorship: Mapped[Mentorship] = relationship(lazy="raise")
    goals: Mapped[list["ApprenticeGoal"]] = relationship(
        lazy="raise", order_by="ApprenticeGoal.id", cascade="all, delete-orphan", back_populates="programme"
    )
    reflections: Mapped[list["Reflection"]] = relationship(
        lazy="raise", order_by="Reflection.id", cascade="all, delete-orphan"
    )

    __table_args__ = (
        Index(
            "one_live_apprenticeship",
            "mentee_id",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )


class ApprenticeGoal(Row):
    """Something the mentee wants to learn. `code` is a goal of the district's templates or a group of the
    questionnaire she chose to show (C4), empty for one in her own words.

    Levels come from her answers, only where she agreed, and are emptied when she takes that back.
    `met` is settled at the end: yes, partly, no.
    """

    __tablename__ = "apprentice_goals"

    programme_id: Mapped[int] = mapped_column(
        ForeignKey("apprenticeships.id", ondelete="CASCADE"), index=True
    )
    code: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    success: Mapped[str] = mapped_column(default="")
    level_start: Mapped[str | None]
    level_end: Mapped[str | None]
    met: Mapped[str | None]

    programme: Mapped[Apprenticeship] = relationship(lazy="raise", back_populates="goals")
    steps: Mapped[list["ApprenticeStep"]] = relationship(
        lazy="raise", order_by="ApprenticeStep.due_on", cascade="all, delete-orphan", back_populates="goal"
    )


class ApprenticeStep(Row):
    """Something to do together towards a goal, by a day. `state`: planned, done, dropped."""

    __tablename__ = "apprentice_steps"

    goal_id: Mapped[int] = mapped_column(ForeignKey("apprentice_goals.id", ondelete="CASCADE"), index=True)
    title: Mapped[str]
    kind: Mapped[str] = mapped_column(default="other")
    due_on: Mapped[date | None]
    state: Mapped[str] = mapped_column(default="planned")
    done_on: Mapped[date | None]

    goal: Mapped[ApprenticeGoal] = relationship(lazy="raise", back_populates="steps")


class Reflection(Row):
    """What one of the two says at the end: side is mentor or mentee; answers by question."""

    __tablename__ = "reflections"

    programme_id: Mapped[int] = mapped_column(ForeignKey("apprenticeships.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    side: Mapped[str]
    answers: Mapped[Json] = mapped_column(default=dict)
    given_at: Mapped[Moment]

    __table_args__ = (UniqueConstraint("programme_id", "side"),)
