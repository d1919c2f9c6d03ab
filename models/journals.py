"""The journal of a pair: meetings logged by the mentor, confirmed by the mentee."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Moment, Row
from models.mentorships import Mentorship


class MentoringSession(Row):
    """A mentor and a mentee met: when, how long, how, about what, and what comes next.

    `goal_id` is the goal of the programme it served, `theme` its words as they were then. `done` is one
    line, `voice` a voice note that Telegram keeps; with `personal` both stay between the two: no
    methodist, paper or export other than theirs shows them. `state`: unconfirmed → confirmed, or
    corrected (the mentee said what was otherwise; `correction` keeps what it was before). Silence
    leaves it unconfirmed, and it counts. `cancelled_at`: logged by mistake.
    """

    __tablename__ = "mentoring_sessions"

    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"), index=True)
    held_on: Mapped[date]
    minutes: Mapped[int]
    form: Mapped[str]
    goal_id: Mapped[int | None] = mapped_column(ForeignKey("apprentice_goals.id", ondelete="SET NULL"))
    theme: Mapped[str]
    done: Mapped[str] = mapped_column(default="")
    voice: Mapped[Json | None]
    personal: Mapped[bool] = mapped_column(default=False)
    next_step: Mapped[str] = mapped_column(default="")
    next_on: Mapped[date | None]
    state: Mapped[str] = mapped_column(default="unconfirmed")
    logged_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    logged_at: Mapped[Moment]
    confirmed_at: Mapped[Moment | None]
    correction: Mapped[Json] = mapped_column(default=dict)
    cancelled_at: Mapped[Moment | None]

    mentorship: Mapped[Mentorship] = relationship(lazy="raise")

    __table_args__ = (CheckConstraint("minutes > 0", name="a_meeting_lasts"),)


class SessionRating(Row):
    """How useful a meeting was to the mentee, 1 to 5: shown in totals of five mentees up, nowhere else."""

    __tablename__ = "session_ratings"

    session_id: Mapped[int] = mapped_column(ForeignKey("mentoring_sessions.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    value: Mapped[int]
    given_at: Mapped[Moment]

    __table_args__ = (
        UniqueConstraint("session_id"),
        CheckConstraint("value BETWEEN 1 AND 5", name="one_to_five"),
    )
