"""Seats: who takes part in an event, who waits for a seat, and what became of those who left."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, Moment, Row
from models.events import Event
from models.people import Person

ASKED, WAITING, OFFERED, SEATED = "asked", "waiting", "offered", "seated"
LEFT, LAPSED, DECLINED, DROPPED = "left", "lapsed", "declined", "dropped"
LIVE = (ASKED, WAITING, OFFERED, SEATED)
HOLDING = (OFFERED, SEATED)
_LIVE = text("state IN ('asked', 'waiting', 'offered', 'seated')")


class Registration(Row):
    """One person's way to one seat.

    `state`: asked (the organiser's word is needed) → waiting (in line) → offered (a free seat is held
    until `offer_until`) → seated; it ends as left (by herself), lapsed (the offer was not taken),
    declined (by the organiser) or dropped (the event was cancelled). An ended one is never revived:
    whoever asks again stands at the end of the line. `line` is her place in the order in which
    people came. A seat is held by those seated and offered. `school_id` is the school she counts
    for in the quota. `confirmed_at`: she said «приду» when reminded.
    """

    __tablename__ = "registrations"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    way: Mapped[str]
    state: Mapped[str]
    line: Mapped[int]
    school_id: Mapped[int | None] = mapped_column(ForeignKey("schools.id"))
    answers: Mapped[Json] = mapped_column(default=dict)
    asked_at: Mapped[Moment]
    offered_at: Mapped[Moment | None]
    offer_until: Mapped[Moment | None]
    seated_at: Mapped[Moment | None]
    confirmed_at: Mapped[Moment | None]
    ended_at: Mapped[Moment | None]
    ended_why: Mapped[str] = mapped_column(default="")

    event: Mapped[Event] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise")

    __table_args__ = (
        CheckConstraint(
            "state IN ('asked', 'waiting', 'offered', 'seated', 'left', 'lapsed', 'declined', 'dropped')",
            name="known_state_of_a_registration",
        ),
        UniqueConstraint("event_id", "line"),
        Index(
            "one_live_registration",
            "event_id",
            "person_id",
            unique=True,
            sqlite_where=_LIVE,
            postgresql_where=_LIVE,
        ),
        Index(
            "offers_that_expire",
            "offer_until",
            sqlite_where=text("state = 'offered'"),
            postgresql_where=text("state = 'offered'"),
        ),
    )

    @property
    def live(self) -> bool:
        return self.state in LIVE

    @property
    def holds(self) -> bool:
        """Whether a seat is taken out of those to give."""
        return self.state in HOLDING

    def end(self, state: str, now: datetime, why: str = "") -> None:
        self.state, self.ended_at, self.ended_why, self.offer_until = state, now, why, None
