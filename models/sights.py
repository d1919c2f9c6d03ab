"""What was shown and must not stay in sight."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Long, Moment, Row


class Sight(Row):
    """A message with somebody's answers or levels that stands in a chat; at `due_at` it is taken away."""

    __tablename__ = "sights"

    chat_id: Mapped[Long]
    message_id: Mapped[Long]
    due_at: Mapped[Moment] = mapped_column(index=True)

    __table_args__ = (UniqueConstraint("chat_id", "message_id"),)
