"""Conversations that are rows: half-filled forms and their answers."""

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Long, Moment, Row
from models.people import Account


class Draft(Row):
    """A form somebody is filling in; it survives restarts and weeks, and several may be open.

    `form` and `version` pin it to the declaration it began with; `context` is what the form was
    opened about. `step` is the question now asked, empty while the preview is shown. `fixing`
    is set while one earlier answer is being changed from the preview. Typed text goes to the
    draft that is `waiting`, the one touched last. `state`: open, done, cancelled.
    """

    __tablename__ = "drafts"

    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), index=True)
    form: Mapped[str]
    version: Mapped[int]
    context: Mapped[Json] = mapped_column(default=dict)
    step: Mapped[str] = mapped_column(default="")
    fixing: Mapped[bool] = mapped_column(default=False)
    waiting: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default="open")
    opened_at: Mapped[Moment]
    touched_at: Mapped[Moment]
    closed_at: Mapped[Moment | None]

    account: Mapped[Account] = relationship(lazy="raise")
    answers: Mapped[list["DraftAnswer"]] = relationship(
        lazy="raise", order_by="DraftAnswer.id", cascade="all, delete-orphan"
    )

    __table_args__ = (
        Index(
            "one_waiting_draft",
            "account_id",
            unique=True,
            sqlite_where=text("waiting"),
            postgresql_where=text("waiting"),
        ),
    )


class DraftAnswer(Row):
    """One answer of a draft, stored before the next question is shown.

    `value` is {"is": the answer, "said": how it reads}, empty until the answer is given and again
    once the draft is closed; `kind` is the kind of step it answers. `partial` is what is ticked
    or told so far. `message_id` is the message it was typed in.
    """

    __tablename__ = "draft_answers"

    draft_id: Mapped[int] = mapped_column(ForeignKey("drafts.id", ondelete="CASCADE"))
    step: Mapped[str]
    kind: Mapped[str]
    value: Mapped[Json | None]
    partial: Mapped[Json | None]
    message_id: Mapped[Long | None] = mapped_column(index=True)
    answered_at: Mapped[Moment]

    __table_args__ = (UniqueConstraint("draft_id", "step"),)
