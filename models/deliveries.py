"""A push is a row: what is to be said to whom, and what became of it."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Long, Moment, Row
from models.people import Person

STATES = ("queued", "sending", "sent", "failed", "skipped", "uncertain")
PUSH, DIGEST = "push", "digest"


class Delivery(Row):
    """One thing to be said to one person (or one group chat), and its fate.

    `kind` and `about_id` name what is said (an announcement, a reminder of a registration);
    the words are made when it is sent, in the person's language. `once` makes it unique for
    this recipient. It goes not before `not_before`, and never at or after `until`. `lane` is push
    or digest; a row gathered into a digest carries `digest_id` and shares the digest's fate.
    `urgent` passes quiet hours and the budget; what is not `budgeted` passes the budget alone and
    uses none of it. A lower `priority` goes first. `attempt` numbers the claims: only the one who
    made the latest may record its outcome. `proven_at` is the moment a tap showed that the words
    did arrive.
    """

    __tablename__ = "deliveries"

    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
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
    digest_id: Mapped[int | None] = mapped_column(
        ForeignKey("deliveries.id", ondelete="SET NULL"), index=True
    )
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
            "priority",
            "not_before",
            "id",
            sqlite_where=text("state = 'queued'"),
            postgresql_where=text("state = 'queued'"),
        ),
        Index(
            "expiring_deliveries",
            "until",
            sqlite_where=text("state = 'queued' AND until IS NOT NULL"),
            postgresql_where=text("state = 'queued' AND until IS NOT NULL"),
        ),
        Index(
            "sending_deliveries",
            "id",
            sqlite_where=text("state = 'sending'"),
            postgresql_where=text("state = 'sending'"),
        ),
        Index("deliveries_about", "kind", "about_id", "state", "reason"),
        Index("deliveries_of_a_person", "person_id", "claimed_at"),
    )


class Hold(Row):
    """Somebody paused or stopped the sending of one thing.

    Its queued deliveries wait until this row is gone; when it is `stopped`, they are skipped.
    """

    __tablename__ = "holds"

    kind: Mapped[str]
    about_id: Mapped[Long]
    stopped: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (UniqueConstraint("kind", "about_id"),)


class Occurrence(Row):
    """A job has done its work for this nominal moment; the unique row makes it happen once.

    `nominal` is what a clock on the wall showed («2026-11-27T15:00»), so neither a change of the
    zone nor the night when clocks go back makes another occurrence of the same one.
    """

    __tablename__ = "occurrences"

    job: Mapped[str]
    whom: Mapped[str] = mapped_column(default="")
    nominal: Mapped[str]
    happened_at: Mapped[Moment]

    __table_args__ = (UniqueConstraint("job", "whom", "nominal"),)


class Pause(Row):
    """Telegram asked us to wait: the lane (everything, or one chat) rests until then."""

    __tablename__ = "pauses"

    lane: Mapped[str] = mapped_column(unique=True)
    until: Mapped[Moment]
