"""The adaptation pulse: what young teachers are asked through the year, and what the totals say (ER02)."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Moment, Row
from models.mentorships import Mentorship
from models.people import Person


class PulseVersion(Row):
    """What the pulse asks, whole, as data (models.pulseforms.PulseForm): whoever began with a version ends
    with it. `digest` is the SHA-256 of the definition."""

    __tablename__ = "pulse_versions"

    number: Mapped[int] = mapped_column(unique=True)
    definition: Mapped[Json]
    digest: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[Moment]


class Pulse(Row):
    """One young teacher is asked once. `kind`: full, mini, or start (the first one of a late beginner).

    `wave` names the occasion: «2026/27 W2», «2026/27 mini 2026-10-19», «start». `stage` (S0…S4) and
    `has_mentor` are as they were when it was asked. `state`: asked → open (begun) → done, or missed
    (the window closed). `answers` by code, a skipped one is not there; `scores` by dimension, `index`
    0–100 and `zone` are counted when it is done. All that comes from answers is emptied when consent C3
    ends; `answered_at` stays as the fact of taking part. `judged_at`: the rules of risk have looked at it.
    """

    __tablename__ = "pulses"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("pulse_versions.id"))
    kind: Mapped[str]
    wave: Mapped[str] = mapped_column(index=True)
    stage: Mapped[str]
    has_mentor: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default="asked", index=True)
    asked_at: Mapped[Moment]
    closes_at: Mapped[Moment]
    draft_id: Mapped[int | None] = mapped_column(ForeignKey("drafts.id", ondelete="SET NULL"))
    answered_at: Mapped[Moment | None]
    answers: Mapped[Json] = mapped_column(default=dict)
    scores: Mapped[Json] = mapped_column(default=dict)
    index: Mapped[float | None]
    zone: Mapped[str | None]
    judged_at: Mapped[Moment | None]

    person: Mapped[Person] = relationship(lazy="raise")

    __table_args__ = (
        UniqueConstraint("person_id", "wave"),
        CheckConstraint("kind IN ('full', 'mini', 'start')", name="known_kind_of_pulse"),
    )


class ShownTopic(Row):
    """A young teacher lets her mentor of one pair know a topic that is hard for her: the topic, no answer."""

    __tablename__ = "shown_topics"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id"), index=True)
    dimension: Mapped[str]
    shown_at: Mapped[Moment]
    withdrawn_at: Mapped[Moment | None]

    mentorship: Mapped[Mentorship] = relationship(lazy="raise")

    __table_args__ = (
        Index(
            "one_live_shown_topic",
            "person_id",
            "mentorship_id",
            "dimension",
            unique=True,
            sqlite_where=text("withdrawn_at IS NULL"),
            postgresql_where=text("withdrawn_at IS NULL"),
        ),
    )


class PulseReport(Row):
    """The totals of a closed wave, counted once: every screen and paper is drawn from them.

    `table` holds only figures of at least `least` people, by municipality and stage, never by school.
    `sets` keeps who stood behind the means (ids by stage, all under the empty key): later waves of the year
    are checked against them, and they are shown to nobody.
    """

    __tablename__ = "pulse_reports"

    wave: Mapped[str] = mapped_column(unique=True)
    closed_on: Mapped[date]
    least: Mapped[int]
    table: Mapped[Json]
    sets: Mapped[Json] = mapped_column(default=dict)
    made_at: Mapped[Moment]
