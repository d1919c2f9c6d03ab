"""What Telegram handed over, and what is still to be drawn because of it."""

from sqlalchemy import Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Long, Moment, Row


class Update(Row):
    """One update from Telegram, stored before Telegram is told that it arrived.

    `state` goes new → done | quarantined in the transaction that holds the effect. `reply` is
    the screen that answers it, kept until it is known to have been drawn.
    """

    __tablename__ = "updates"

    update_id: Mapped[Long] = mapped_column(unique=True)
    lane: Mapped[Long]
    payload: Mapped[str] = mapped_column(Text)
    received_at: Mapped[Moment]
    state: Mapped[str] = mapped_column(default="new")
    done_at: Mapped[Moment | None]
    reason: Mapped[str | None]
    incident: Mapped[str | None]
    reply: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        Index(
            "waiting_updates",
            "lane",
            "id",
            sqlite_where=text("state = 'new'"),
            postgresql_where=text("state = 'new'"),
        ),
        Index(
            "undrawn_updates",
            "lane",
            "id",
            sqlite_where=text("reply IS NOT NULL"),
            postgresql_where=text("reply IS NOT NULL"),
        ),
    )
