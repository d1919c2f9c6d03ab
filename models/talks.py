"""Talks: who spoke where about what; abstracts of a conference on their way there."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Moment, Row
from models.people import Person


class Talk(Row):
    """A person speaks, shows a lesson, or hangs a poster; at an event of the district or elsewhere.

    `state`: proposed → accepted | revise | rejected | withdrawn; given once it has taken place and an
    organiser (or, for a talk elsewhere, a methodist) has confirmed it. `kind`: talk, poster,
    master_class. `level` is a code of the district's levels. `version` grows with each abstract
    handed in; `file` is what Telegram gave. `where` and `given_on` speak of talks elsewhere.
    """

    __tablename__ = "talks"

    event_id: Mapped[int | None] = mapped_column(ForeignKey("events.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    kind: Mapped[str] = mapped_column(default="talk")
    title: Mapped[str]
    section: Mapped[str] = mapped_column(default="")
    level: Mapped[str] = mapped_column(default="district")
    minutes: Mapped[int | None]
    position: Mapped[int | None]
    state: Mapped[str] = mapped_column(default="proposed")
    abstract: Mapped[str] = mapped_column(default="")
    file: Mapped[Json | None]
    version: Mapped[int] = mapped_column(default=1)
    remark: Mapped[str] = mapped_column(default="")
    where: Mapped[str] = mapped_column(default="")
    given_on: Mapped[date | None]
    proposed_at: Mapped[Moment]
    changed_at: Mapped[Moment]
    reviewed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    reviewed_at: Mapped[Moment | None]
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    confirmed_at: Mapped[Moment | None]

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])
