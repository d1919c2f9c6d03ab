"""Individual plans (ИОМ): goals, actions, evidence, checkpoints."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Moment, Row
from models.people import Person

RUNNING = ("agreed", "active", "extended")
LIVE = ("draft", "proposed", *RUNNING)
ENDED = ("completed", "cancelled")
EVIDENCE = (
    "reflection", "certificate", "lesson_plan", "lesson_visit_note", "publication", "presentation",
    "student_work_summary",
)  # fmt: skip
OWN = "own"


class Plan(Row):
    """A teacher's individual plan; only she begins it (measure 2.2).

    `state`: draft, proposed, agreed, active, extended; and, with `closed_at`, completed or cancelled.
    `remark` is what the methodist said when giving it back. `curator_id` is who agreed it.
    `extends_to` is a later end that waits for a methodist's word; `extensions` counts the granted ones.
    """

    __tablename__ = "plans"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    questionnaire_id: Mapped[int] = mapped_column(ForeignKey("questionnaires.id"))
    version_id: Mapped[int] = mapped_column(ForeignKey("questionnaire_versions.id"))
    response_id: Mapped[int | None] = mapped_column(ForeignKey("responses.id", ondelete="SET NULL"))
    curator_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    state: Mapped[str] = mapped_column(default="draft", index=True)
    starts_on: Mapped[date]
    until: Mapped[date]
    made_at: Mapped[Moment]
    proposed_at: Mapped[Moment | None]
    agreed_at: Mapped[Moment | None]
    closed_at: Mapped[Moment | None]
    remark: Mapped[str] = mapped_column(default="")
    reflection: Mapped[str] = mapped_column(default="")
    comment: Mapped[str] = mapped_column(default="")
    extends_to: Mapped[date | None]
    extensions: Mapped[int] = mapped_column(default=0)

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])
    curator: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[curator_id])
    goals: Mapped[list["Goal"]] = relationship(
        lazy="raise", order_by="Goal.id", cascade="all, delete-orphan", back_populates="plan"
    )
    checkpoints: Mapped[list["Checkpoint"]] = relationship(
        lazy="raise", order_by="Checkpoint.due_on", cascade="all, delete-orphan", back_populates="plan"
    )

    __table_args__ = (
        Index(
            "one_live_plan",
            "person_id",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )


class Goal(Row):
    """A group of competences to grow in, from what level, and by what its owner will know it worked.

    Levels and percents come from her answers: they are emptied when she takes the answers back.
    `met` is her own word at the end: yes, partly, no.
    """

    __tablename__ = "goals"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plans.id", ondelete="CASCADE"), index=True)
    group: Mapped[str]
    level_start: Mapped[str]
    percent_start: Mapped[float | None]
    text: Mapped[str]
    success: Mapped[str] = mapped_column(default="")
    level_end: Mapped[str | None]
    percent_end: Mapped[float | None]
    met: Mapped[str | None]

    plan: Mapped[Plan] = relationship(lazy="raise", back_populates="goals")
    actions: Mapped[list["PlanAction"]] = relationship(
        lazy="raise", order_by="PlanAction.id", cascade="all, delete-orphan", back_populates="goal"
    )


class PlanAction(Row):
    """A step towards a goal. `kind` is one of models.scorings.Action or "own"; `state`: planned, done,
    dropped."""

    __tablename__ = "plan_actions"

    goal_id: Mapped[int] = mapped_column(ForeignKey("goals.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    title: Mapped[str]
    theme: Mapped[str] = mapped_column(default="")
    provider: Mapped[str] = mapped_column(default="")
    offer_id: Mapped[int | None] = mapped_column(ForeignKey("offers.id", ondelete="SET NULL"))
    hours: Mapped[int | None]
    due_on: Mapped[date | None]
    evidence_kind: Mapped[str] = mapped_column(default="reflection")
    state: Mapped[str] = mapped_column(default="planned")
    done_at: Mapped[Moment | None]

    goal: Mapped[Goal] = relationship(lazy="raise", back_populates="actions")
    evidence: Mapped[list["Evidence"]] = relationship(
        lazy="raise", order_by="Evidence.id", cascade="all, delete-orphan"
    )


class Evidence(Row):
    """What shows that a step was taken: a few words, a link, or a file that Telegram keeps."""

    __tablename__ = "evidence"

    action_id: Mapped[int] = mapped_column(ForeignKey("plan_actions.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    file: Mapped[Json | None]
    given_at: Mapped[Moment]


class Checkpoint(Row):
    """A day to look at the plan together: what is done, what hinders, is help needed."""

    __tablename__ = "checkpoints"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plans.id", ondelete="CASCADE"), index=True)
    due_on: Mapped[date]
    asked_at: Mapped[Moment | None]
    answered_at: Mapped[Moment | None]
    done: Mapped[str] = mapped_column(default="")
    hinders: Mapped[str] = mapped_column(default="")
    help_wanted: Mapped[bool | None]

    plan: Mapped[Plan] = relationship(lazy="raise", back_populates="checkpoints")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A step that may be taken into a plan; `offer_id` is there when the district really offers it."""

    kind: str
    theme: str
    title: str
    offer_id: int | None = None
    hours: int | None = None
    starts_on: date | None = None

    @property
    def key(self) -> str:
        """What names it in a button."""
        return str(self.offer_id) if self.offer_id is not None else self.theme


@dataclass(frozen=True, slots=True)
class Fact:
    """All that a head may know of somebody's plan: that it is there; its themes, or its term."""

    person: Person
    groups: tuple[str, ...]
    until: date | None


@dataclass(frozen=True, slots=True)
class Totals:
    """Plans in numbers: by state; by group of competences, those of too few people without a number;
    how many goals of finished plans were met, None where too few people (`least`) have finished.
    """

    states: dict[str, int]
    groups: dict[str, int | None]
    goals: int | None
    met: int | None
    least: int
