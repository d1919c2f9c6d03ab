"""Questionnaires with their versions, and what people answered."""

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, JsonList, Long, Moment, Row
from models.people import Person

OPEN = text("state = 'open'")


class Questionnaire(Row):
    """Something the district asks its people; what it asks stands in its versions."""

    __tablename__ = "questionnaires"

    code: Mapped[str] = mapped_column(unique=True)
    retired_at: Mapped[Moment | None]


class QuestionnaireVersion(Row):
    """One version of a questionnaire, whole, as data (models.instruments.Instrument).

    `state`: draft, published, superseded. A published one is never changed: whoever began with it
    ends with it. `digest` is the SHA-256 of the definition, so that a file is published once.
    `origin` is file or bot.
    """

    __tablename__ = "questionnaire_versions"

    questionnaire_id: Mapped[int] = mapped_column(ForeignKey("questionnaires.id"))
    number: Mapped[int]
    definition: Mapped[Json]
    digest: Mapped[str]
    state: Mapped[str] = mapped_column(default="draft")
    origin: Mapped[str] = mapped_column(default="file")
    author_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[Moment]
    published_at: Mapped[Moment | None]

    questionnaire: Mapped[Questionnaire] = relationship(lazy="raise")

    __table_args__ = (
        UniqueConstraint("questionnaire_id", "number"),
        Index(
            "one_draft_version",
            "questionnaire_id",
            unique=True,
            sqlite_where=text("state = 'draft'"),
            postgresql_where=text("state = 'draft'"),
        ),
    )


class Response(Row):
    """One person's answers to one version: for a wave, or of her own accord.

    While `open`, the answers are those of the form's draft; once `done` they stand here:
    `answers` by code of the question, `seconds` spent on each. `items` are the codes asked, in
    order, fixed at the beginning. A point of a scale is kept as its number; {"aside": "na"} is
    «не относится», {"aside": "no"} is «не хочу отвечать»; a question left out is not there.
    `flags` tell why totals do not trust it. `origin` is chat or paper. When the person withdraws
    her consent or deletes her answers, the row is deleted.
    """

    __tablename__ = "responses"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    questionnaire_id: Mapped[int] = mapped_column(ForeignKey("questionnaires.id"))
    version_id: Mapped[int] = mapped_column(ForeignKey("questionnaire_versions.id"), index=True)
    wave_id: Mapped[int | None] = mapped_column(ForeignKey("waves.id"), index=True)
    draft_id: Mapped[int | None] = mapped_column(ForeignKey("drafts.id", ondelete="SET NULL"))
    variant: Mapped[str]
    module: Mapped[str | None]
    overlays: Mapped[JsonList] = mapped_column(default=list)
    items: Mapped[JsonList] = mapped_column(default=list)
    express: Mapped[bool] = mapped_column(default=False)
    origin: Mapped[str] = mapped_column(default="chat")
    state: Mapped[str] = mapped_column(default="open")
    late: Mapped[bool] = mapped_column(default=False)
    started_at: Mapped[Moment]
    finished_at: Mapped[Moment | None]
    answers: Mapped[Json] = mapped_column(default=dict)
    seconds: Mapped[Json] = mapped_column(default=dict)
    flags: Mapped[JsonList] = mapped_column(default=list)
    entered_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])

    __table_args__ = (
        Index(
            "one_response_per_wave",
            "person_id",
            "wave_id",
            unique=True,
            sqlite_where=text("wave_id IS NOT NULL"),
            postgresql_where=text("wave_id IS NOT NULL"),
        ),
        Index(
            "one_open_response",
            "person_id",
            "questionnaire_id",
            unique=True,
            sqlite_where=OPEN,
            postgresql_where=OPEN,
        ),
    )


class Share(Row):
    """A person lets one colleague, her mentor, see her profile and plan, until she takes it back (C4)."""

    __tablename__ = "shares"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    viewer_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    given_at: Mapped[Moment]
    withdrawn_at: Mapped[Moment | None]

    viewer: Mapped[Person] = relationship(lazy="raise", foreign_keys=[viewer_id])
    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])

    __table_args__ = (
        Index(
            "one_live_share",
            "person_id",
            "viewer_id",
            unique=True,
            sqlite_where=text("withdrawn_at IS NULL"),
            postgresql_where=text("withdrawn_at IS NULL"),
        ),
    )


class Offer(Row):
    """Something real that helps with a theme: a course, a workshop, a material, a colleague's lesson.

    `kind` is one of models.scorings.Action; `themes` are codes of the questionnaire. Behind it an
    announcement, an event or a course may stand: then its button opens that. It is offered until `until`.
    """

    __tablename__ = "offers"

    kind: Mapped[str]
    themes: Mapped[JsonList]
    title: Mapped[str]
    link: Mapped[str | None]
    announcement_id: Mapped[int | None] = mapped_column(ForeignKey("announcements.id"), unique=True)
    event_id: Mapped[Long | None]
    course_id: Mapped[Long | None]
    hours: Mapped[int | None]
    starts_at: Mapped[Moment | None]
    until: Mapped[Moment | None]
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    made_at: Mapped[Moment]
    closed_at: Mapped[Moment | None]

    __table_args__ = (
        Index("one_offer_of_an_event", "event_id", unique=True),
        Index("one_offer_of_a_course", "course_id", unique=True),
    )


class Demand(Row):
    """Somebody needs help that nothing offered covers yet, or asks to be helped in person.

    `theme` is a theme's or a group's code; `kind` one of models.scorings.Action. `origin`: profile,
    plan, request, contact. Once erased it stays as nobody's.
    """

    __tablename__ = "demands"

    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    questionnaire_id: Mapped[int | None] = mapped_column(ForeignKey("questionnaires.id"))
    wave_id: Mapped[int | None] = mapped_column(ForeignKey("waves.id"))
    theme: Mapped[str]
    kind: Mapped[str]
    origin: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    asked_at: Mapped[Moment]
    settled_at: Mapped[Moment | None]
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    person: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[person_id])

    __table_args__ = (
        Index(
            "one_open_demand",
            "person_id",
            "theme",
            "kind",
            unique=True,
            sqlite_where=text("settled_at IS NULL AND person_id IS NOT NULL"),
            postgresql_where=text("settled_at IS NULL AND person_id IS NOT NULL"),
        ),
    )
