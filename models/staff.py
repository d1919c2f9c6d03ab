"""Imports of the district's staff list, kept so that they can be taken back."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Json, Moment, Row


class Import(Row):
    """A staff list that was taken in, by the file's name and hash; `counts` is what it did."""

    __tablename__ = "imports"

    at: Mapped[Moment]
    file_name: Mapped[str]
    sha256: Mapped[str]
    counts: Mapped[Json] = mapped_column(default=dict)
    undone_at: Mapped[Moment | None]


class ImportChange(Row):
    """One row that an import added or changed; `was` is empty for an added one.

    `subject_id` is the person it is about: what is kept here goes when she is erased.
    """

    __tablename__ = "import_changes"

    import_id: Mapped[int] = mapped_column(ForeignKey("imports.id", ondelete="CASCADE"), index=True)
    subject_id: Mapped[int | None] = mapped_column(index=True)
    kind: Mapped[str]
    row_id: Mapped[int]
    was: Mapped[Json | None]
    became: Mapped[Json]
