"""«В гости на урок»: teachers of different schools visit each other's lessons (measures 3.2, 4.4)."""

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import JsonList, Moment, Row
from models.people import Person


class ExchangeRound(Row):
    """A methodist opens a round: people join until a moment, then the bot brings them together.

    `state`: joining → matched → closed, or cancelled.
    """

    __tablename__ = "exchange_rounds"

    title: Mapped[str]
    state: Mapped[str] = mapped_column(default="joining")
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    opened_at: Mapped[Moment]
    joins_until: Mapped[Moment]
    visits_until: Mapped[date]
    matched_at: Mapped[Moment | None]
    closed_at: Mapped[Moment | None]


class ExchangeWish(Row):
    """Somebody joins a round: what she can show and what she would like to see, as she chose it herself.

    Codes are groups of the questionnaire; nothing is taken from her answers without her choice.
    """

    __tablename__ = "exchange_wishes"

    round_id: Mapped[int] = mapped_column(ForeignKey("exchange_rounds.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    shows: Mapped[JsonList] = mapped_column(default=list)
    sees: Mapped[JsonList] = mapped_column(default=list)
    online: Mapped[bool] = mapped_column(default=False)
    joined_at: Mapped[Moment]
    left_at: Mapped[Moment | None]

    person: Mapped[Person] = relationship(lazy="raise")

    __table_args__ = (
        Index(
            "one_live_exchange_wish",
            "round_id",
            "person_id",
            unique=True,
            sqlite_where=text("left_at IS NULL"),
            postgresql_where=text("left_at IS NULL"),
        ),
    )


class PeerVisit(Row):
    """Two people, or three where somebody was left over, who visit each other on the day they agreed on."""

    __tablename__ = "peer_visits"

    round_id: Mapped[int] = mapped_column(ForeignKey("exchange_rounds.id"), index=True)
    made_at: Mapped[Moment]
    agreed_on: Mapped[date | None]
    asked_at: Mapped[Moment | None]

    seats: Mapped[list["VisitSeat"]] = relationship(
        lazy="raise", order_by="VisitSeat.id", back_populates="visit"
    )


class VisitSeat(Row):
    """One of those who visit each other; `happened` is her own word: yes, no, later."""

    __tablename__ = "visit_seats"

    visit_id: Mapped[int] = mapped_column(ForeignKey("peer_visits.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    reasons: Mapped[JsonList] = mapped_column(default=list)
    happened: Mapped[str | None]
    answered_at: Mapped[Moment | None]
    taken: Mapped[str] = mapped_column(default="")

    person: Mapped[Person] = relationship(lazy="raise")
    visit: Mapped[PeerVisit] = relationship(lazy="raise", back_populates="seats")

    __table_args__ = (UniqueConstraint("visit_id", "person_id"),)
