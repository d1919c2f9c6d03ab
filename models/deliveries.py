"""A push is a row: what is to be said to whom, and what became of it."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Long, Moment, Row
from models.people import Person

STATES = ("queued", "sending", "sent", "failed", "skipped", "uncertain")


class Delivery(Row):
    """One thing to be said to one person (or one group chat), and its fate.

    `kind` and `about_id` name what is said (an announcement, a reminder of a registration);
    the words are made when it is sent, in the person's language. `once` makes it unique for
    this recipient. It goes not before `not_before`, and never after `until`. `lane` is push or
    digest; a row gathered into a digest carries `digest_id` and shares the digest's fate.
    `proven_at` is the moment a tap or a reply showed that the copy did arrive.
    """

    __tablename__ = "deliveries"

    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    chat_id: Mapped[Long | None]
    kind: Mapped[str]
    about_id: Mapped[Long | None]
    facts: Mapped[Json] = mapped_column(default=dict)
    once: Mapped[str]
    lane: Mapped[str] = mapped_column(default="push")
    priority: Mapped[int] = mapped_column(default=5)
    urgent: Mapped[bool] = mapped_column(default=False)
    budgeted: Mapped[bool] = mapped_column(default=True)
    not_before: Mapped[Moment]
    until: Mapped[Moment | None]
    state: Mapped[str] = mapped_column(default="queued")
    reason: Mapped[str] = mapped_column(default="")
    attempt: Mapped[int] = mapped_column(default=0)
    message_id: Mapped[Long | None]
    digest_id: Mapped[int | None] = mapped_column(ForeignKey("deliveries.id"), index=True)
    created_at: Mapped[Moment]
    claimed_at: Mapped[Moment | None]
    settled_at: Mapped[Moment | None]
    proven_at: Mapped[Moment | None]

    person: Mapped[Person | None] = relationship(lazy="raise")

    __table_args__ = (
        CheckConstraint("(person_id IS NULL) <> (chat_id IS NULL)", name="one_recipient"),
        CheckConstraint(
            "state IN ('queued', 'sending', 'sent', 'failed', 'skipped', 'uncertain')", name="known_state"
        ),
        Index(
            "one_delivery_per_person",
            "person_id",
            "once",
            unique=True,
            sqlite_where=text("person_id IS NOT NULL"),
            postgresql_where=text("person_id IS NOT NULL"),
        ),
        Index(
            "one_delivery_per_chat",
            "chat_id",
            "once",
            unique=True,
            sqlite_where=text("chat_id IS NOT NULL"),
            postgresql_where=text("chat_id IS NOT NULL"),
        ),
        Index(
            "queued_deliveries",
            "lane",
            "not_before",
            "priority",
            "id",
            sqlite_where=text("state = 'queued'"),
            postgresql_where=text("state = 'queued'"),
        ),
        Index("deliveries_about", "kind", "about_id", "state"),
    )


class Occurrence(Row):
    """A job has done its work for this nominal moment; the unique row makes it happen once."""

    __tablename__ = "occurrences"

    job: Mapped[str]
    whom: Mapped[str] = mapped_column(default="")
    nominal_at: Mapped[Moment]
    happened_at: Mapped[Moment]

    __table_args__ = (UniqueConstraint("job", "whom", "nominal_at"),)


class Pause(Row):
    """Telegram asked us to wait: the lane (everything, or one chat) rests until then."""

    __tablename__ = "pauses"

    lane: Mapped[str] = mapped_column(unique=True)
    until: Mapped[Moment]


class PushCount(Row):
    """How many pushes a person has had on a day of the district's calendar."""

    __tablename__ = "push_counts"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    day: Mapped[date]
    pushes: Mapped[int] = mapped_column(default=0)

    __table_args__ = (UniqueConstraint("person_id", "day"),)
