"""Conversations that are rows: half-filled forms and their answers."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Moment, Row
from models.people import Account


class Draft(Row):
    """A form somebody is filling in; it survives restarts and weeks, and several may be open.

    `form` and `version` pin it to the declaration it began with; `context` is what the form was
    opened about. `step` is the question now asked, empty while the preview is shown. `fixing`
    is set while one earlier answer is being changed from the preview.
    """

    __tablename__ = "drafts"

    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), index=True)
    form: Mapped[str]
    version: Mapped[int]
    context: Mapped[Json] = mapped_column(default=dict)
    step: Mapped[str] = mapped_column(default="")
    fixing: Mapped[bool] = mapped_column(default=False)
    page: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(default="open")
    opened_at: Mapped[Moment]
    touched_at: Mapped[Moment]
    closed_at: Mapped[Moment | None]

    account: Mapped[Account] = relationship(lazy="raise")
    answers: Mapped[list["DraftAnswer"]] = relationship(
        lazy="raise", order_by="DraftAnswer.id", cascade="all, delete-orphan"
    )


class DraftAnswer(Row):
    """One answer of a draft, stored before the next question is shown."""

    __tablename__ = "draft_answers"

    draft_id: Mapped[int] = mapped_column(ForeignKey("drafts.id", ondelete="CASCADE"))
    step: Mapped[str]
    value: Mapped[Json]
    answered_at: Mapped[Moment]

    __table_args__ = (UniqueConstraint("draft_id", "step"),)
