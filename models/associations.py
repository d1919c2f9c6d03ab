"""Methodical associations (РМО, ШМО) and who belongs to them."""

from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import JsonList, Long, Moment, Row
from models.people import Person, School


class Association(Row):
    """A methodical association: of the district (РМО) or of one school (ШМО).

    `chat_id` is its group chat, where only public announcements may appear.
    """

    __tablename__ = "associations"

    code: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    short: Mapped[str]
    level: Mapped[str] = mapped_column(default="district")
    kind: Mapped[str] = mapped_column(default="subject")
    cluster: Mapped[str] = mapped_column(default="")
    subjects: Mapped[JsonList] = mapped_column(default=list)
    school_id: Mapped[int | None] = mapped_column(ForeignKey("schools.id"))
    chat_id: Mapped[Long | None] = mapped_column(unique=True)
    closed_on: Mapped[date | None]

    school: Mapped[School | None] = relationship(lazy="raise")


class Membership(Row):
    """A person belongs to an association; heads are role grants, not memberships."""

    __tablename__ = "memberships"

    association_id: Mapped[int] = mapped_column(ForeignKey("associations.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    since: Mapped[date | None]
    until: Mapped[date | None]

    association: Mapped[Association] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise")

    __table_args__ = (
        Index(
            "one_live_membership",
            "association_id",
            "person_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )


class ChatRequest(Row):
    """Somebody wrote /link in a group; which association it belongs to is asked in private."""

    __tablename__ = "chat_requests"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    chat_id: Mapped[Long]
    title: Mapped[str]
    asked_at: Mapped[Moment]
    settled_at: Mapped[Moment | None]
