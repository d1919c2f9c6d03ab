"""Certificates of taking part: signed, numbered, checked without asking anybody."""

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Moment, Row
from models.people import Person


class SigningKey(Row):
    """A key the district signs with (Ed25519, base64). A retired one still proves what it has signed."""

    __tablename__ = "signing_keys"

    name: Mapped[str] = mapped_column(unique=True)
    public: Mapped[str]
    private: Mapped[str]
    made_at: Mapped[Moment]
    retired_at: Mapped[Moment | None]


class Counter(Row):
    """The last number given out under a name: «certificates:2026», «minutes:math:2026/27»."""

    __tablename__ = "counters"

    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[int] = mapped_column(default=0)


class Certificate(Row):
    """A paper that says who took part in what, as which `role` (participant, speaker, leader), for how long.

    `facts` are fixed when it is issued and are what the signature covers. A mistake is mended by a
    new one that `replaces_id` the old, which is then revoked: the log of re-issues is these rows.
    """

    __tablename__ = "certificates"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    role: Mapped[str] = mapped_column(default="participant")
    number: Mapped[str] = mapped_column(unique=True)
    facts: Mapped[Json]
    key_id: Mapped[int] = mapped_column(ForeignKey("signing_keys.id"))
    signature: Mapped[str]
    issued_at: Mapped[Moment]
    issued_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("certificates.id"))
    revoked_at: Mapped[Moment | None]
    revoked_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    revoked_why: Mapped[str] = mapped_column(default="")

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])

    __table_args__ = (
        UniqueConstraint("replaces_id"),
        Index(
            "one_live_certificate",
            "event_id",
            "person_id",
            "role",
            unique=True,
            sqlite_where=text("revoked_at IS NULL"),
            postgresql_where=text("revoked_at IS NULL"),
        ),
    )
