"""What can be searched for: the stems of the words of announcements and whatever else is findable."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Long, Row


class SearchWord(Row):
    """A stem that occurs in something findable; `weight` is greater for a word of its title.

    Plain rows under an ordinary index serve SQLite and PostgreSQL alike.
    """

    __tablename__ = "search_words"

    kind: Mapped[str]
    stem: Mapped[str]
    about_id: Mapped[Long]
    weight: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        Index("one_stem_of_a_thing", "kind", "about_id", "stem", unique=True),
        Index("things_of_a_stem", "kind", "stem", "about_id", "weight"),
    )
