"""Pairs of a mentor and a young colleague, from the proposal to the end; nothing of them is deleted."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, JsonList, Moment, Row
from models.people import Person, School

PROPOSED, AGREED, CONSENTED = "proposed", "agreed", "consented"
ACTIVE, PAUSED, CLOSING = "active", "paused", "closing"
COMPLETED, ENDED_EARLY, REPLACED = "completed", "ended_early", "replaced"
DECLINED, LAPSED, WITHDRAWN = "declined", "lapsed", "withdrawn"
# Words are awaited, or the order is.
COMING = (PROPOSED, AGREED, CONSENTED)
# The pair is there: it covers its mentee and counts in its mentor's load.
LIVE = (ACTIVE, PAUSED, CLOSING)
OVER = (COMPLETED, ENDED_EARLY, REPLACED)
NEVER = (DECLINED, LAPSED, WITHDRAWN)
STATES = (*COMING, *LIVE, *OVER, *NEVER)


class Mentorship(Row):
    """A pair (measure 4.3; ст. 351.8 ТК РФ): who mentors whom, in which form, until when.

    `state`: proposed (the mentor's word is awaited until `answer_by`) → agreed (the mentor said yes, the
    mentee's word is awaited) → consented (both said yes, the school's order is awaited) → active
    ⇄ paused → closing (both fill in the last questions) → completed, or ended_early (with `end_reason`
    and `notice_on`, the day of the notice), or replaced (by the pair whose `follows_id` it is). One
    that never began is declined (`declined_by`), lapsed (nobody answered in time) or withdrawn (by who
    proposed it). `school_id` is the mentee's school, which issues the order; `agreement` tells whether
    the additional agreement with the mentor is signed. `entitled_on` is the day from which the
    mentee has been without a mentor: hired, or her last pair ended. `reasons` are what spoke for the
    pair when it was proposed (codes and facts, never anybody's answers). `ends_on` is fixed when notice
    of an early end is given: the pair lasts until that day.
    """

    __tablename__ = "mentorships"

    mentee_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    mentor_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"), index=True)
    form: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(default=PROPOSED, index=True)
    proposed_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    proposed_at: Mapped[Moment]
    answer_by: Mapped[Moment | None]
    reasons: Mapped[JsonList] = mapped_column(default=list)
    follows_id: Mapped[int | None] = mapped_column(ForeignKey("mentorships.id"))
    mentor_agreed_at: Mapped[Moment | None]
    mentee_agreed_at: Mapped[Moment | None]
    declined_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    order_number: Mapped[str] = mapped_column(default="")
    order_on: Mapped[date | None]
    agreement: Mapped[bool] = mapped_column(default=False)
    agreement_number: Mapped[str] = mapped_column(default="")
    agreement_on: Mapped[date | None]
    entitled_on: Mapped[date]
    starts_on: Mapped[date | None]
    until: Mapped[date | None]
    extensions: Mapped[int] = mapped_column(default=0)
    paused_on: Mapped[date | None]
    paused_until: Mapped[date | None]
    notice_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    end_reason: Mapped[str] = mapped_column(default="")
    ended_on: Mapped[date | None]

    mentee: Mapped[Person] = relationship(lazy="raise", foreign_keys=[mentee_id])
    mentor: Mapped[Person] = relationship(lazy="raise", foreign_keys=[mentor_id])
    school: Mapped[School] = relationship(lazy="raise")

    __table_args__ = (
        CheckConstraint("mentor_id <> mentee_id", name="a_pair_is_two"),
        Index(
            "one_live_mentorship",
            "mentee_id",
            unique=True,
            sqlite_where=text("state IN ('active', 'paused', 'closing')"),
            postgresql_where=text("state IN ('active', 'paused', 'closing')"),
        ),
        Index(
            "one_coming_mentorship",
            "mentee_id",
            unique=True,
            sqlite_where=text("state IN ('proposed', 'agreed', 'consented')"),
            postgresql_where=text("state IN ('proposed', 'agreed', 'consented')"),
        ),
    )

    @property
    def live(self) -> bool:
        return self.state in LIVE

    @property
    def coming(self) -> bool:
        return self.state in COMING

    def of(self, person_id: int) -> bool:
        """Whether the person is one of the two."""
        return person_id in (self.mentee_id, self.mentor_id)


class MentorshipChange(Row):
    """Something happened to a pair: what, when, by whom (None is the clock). `facts` hold no names."""

    __tablename__ = "mentorship_changes"

    mentorship_id: Mapped[int] = mapped_column(ForeignKey("mentorships.id", ondelete="CASCADE"), index=True)
    at: Mapped[Moment]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    what: Mapped[str]
    facts: Mapped[Json] = mapped_column(default=dict)


class MentorTerms(Row):
    """What a mentor herself says of her mentoring: how many at most, not before a day, online or not."""

    __tablename__ = "mentor_terms"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), unique=True)
    most: Mapped[int | None]
    away_until: Mapped[date | None]
    online: Mapped[bool] = mapped_column(default=True)
    changed_at: Mapped[Moment]


class MentorWish(Row):
    """Somebody would like to mentor; a methodist or her school answers by giving the role, or not."""

    __tablename__ = "mentor_wishes"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    asked_at: Mapped[Moment]
    settled_at: Mapped[Moment | None]
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])

    __table_args__ = (
        Index(
            "one_open_mentor_wish",
            "person_id",
            unique=True,
            sqlite_where=text("settled_at IS NULL"),
            postgresql_where=text("settled_at IS NULL"),
        ),
    )


class SchoolNeighbour(Row):
    """Two schools near enough to visit each other; each pair once, the smaller number first."""

    __tablename__ = "school_neighbours"

    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    neighbour_id: Mapped[int] = mapped_column(ForeignKey("schools.id"), index=True)

    __table_args__ = (
        UniqueConstraint("school_id", "neighbour_id"),
        CheckConstraint("school_id < neighbour_id", name="each_pair_of_schools_once"),
    )
