"""Waves: a questionnaire is put to many people for a time, and what the district learned from it."""

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, JsonList, Moment, Row
from models.people import Person, School


class Wave(Row):
    """A questionnaire put to an audience from one moment to another (measure 2.1).

    It keeps the version it was opened with. `audience` is a rule as for announcements; `association`
    is the one the wave was announced for, if any: it may change what is asked. `state`: draft (not
    confirmed yet), planned, open, closed, cancelled.
    """

    __tablename__ = "waves"

    questionnaire_id: Mapped[int] = mapped_column(ForeignKey("questionnaires.id"))
    version_id: Mapped[int] = mapped_column(ForeignKey("questionnaire_versions.id"))
    title: Mapped[str]
    audience: Mapped[Json] = mapped_column(default=dict)
    association: Mapped[str] = mapped_column(default="")
    express: Mapped[bool] = mapped_column(default=False)
    opens_at: Mapped[Moment]
    closes_at: Mapped[Moment]
    state: Mapped[str] = mapped_column(default="planned", index=True)
    measures: Mapped[JsonList] = mapped_column(default=list)
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    made_at: Mapped[Moment]
    opened_at: Mapped[Moment | None]
    closed_at: Mapped[Moment | None]


class Invitation(Row):
    """A person is asked in a wave; what she is in the district is kept as it was when the wave opened.

    `answered_at` stays when the answers themselves are deleted: it is the fact of taking part.
    `declined_at`: she said no, is left in peace, and nobody but her sees it.
    `associations` are codes; `experience` is in whole years.
    """

    __tablename__ = "invitations"

    wave_id: Mapped[int] = mapped_column(ForeignKey("waves.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    school_id: Mapped[int | None] = mapped_column(ForeignKey("schools.id"))
    position: Mapped[str] = mapped_column(default="")
    experience: Mapped[int | None]
    associations: Mapped[JsonList] = mapped_column(default=list)
    answered_at: Mapped[Moment | None]
    declined_at: Mapped[Moment | None]

    person: Mapped[Person] = relationship(lazy="raise")
    school: Mapped[School | None] = relationship(lazy="raise")

    __table_args__ = (UniqueConstraint("wave_id", "person_id"), Index("invited_to_a_wave", "wave_id"))


class Publication(Row):
    """What a closed wave says, counted once and never again: every screen, picture and paper is drawn
    from it.

    `table` is models.findings.Table. `sets` names the people (by number) behind each published
    figure: it is never shown, and lets a later publication be checked against this one. `least` is
    the smallest number of people a figure may stand for.
    """

    __tablename__ = "publications"

    wave_id: Mapped[int] = mapped_column(ForeignKey("waves.id"), unique=True)
    least: Mapped[int]
    table: Mapped[Json]
    sets: Mapped[Json]
    made_at: Mapped[Moment]

    wave: Mapped[Wave] = relationship(lazy="raise")
