"""Meetings of associations and councils: plan of the year, agenda, quorum, votes, decisions, minutes."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.associations import Association
from models.base import Json, JsonList, Moment, Row
from models.events import Event
from models.people import Person


class Council(Row):
    """A council of the district (forms of work 2 and 3), made known from the district's files."""

    __tablename__ = "councils"

    code: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]


class CouncilSeat(Row):
    """A person sits in a council, as chair, secretary or member, from a day until a day."""

    __tablename__ = "council_seats"

    council_id: Mapped[int] = mapped_column(ForeignKey("councils.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    role: Mapped[str] = mapped_column(default="member")
    since: Mapped[date]
    until: Mapped[date | None]

    person: Mapped[Person] = relationship(lazy="raise")
    council: Mapped[Council] = relationship(lazy="raise")

    __table_args__ = (
        Index(
            "one_live_council_seat",
            "council_id",
            "person_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )


class WorkPlan(Row):
    """What an association means to do in a school year: its theme, aim and tasks.

    `state`: draft → approved. The lines are WorkPlanLine.
    """

    __tablename__ = "work_plans"

    association_id: Mapped[int] = mapped_column(ForeignKey("associations.id"))
    year: Mapped[str]
    theme: Mapped[str] = mapped_column(default="")
    aim: Mapped[str] = mapped_column(default="")
    tasks: Mapped[JsonList] = mapped_column(default=list)
    state: Mapped[str] = mapped_column(default="draft")
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[Moment]
    approved_at: Mapped[Moment | None]
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    association: Mapped[Association] = relationship(lazy="raise")

    __table_args__ = (UniqueConstraint("association_id", "year"),)


class WorkPlanLine(Row):
    """One thing planned: a meeting, work between meetings, mentoring, a contest.

    `planned_on` is the first of the month where only the month is known (`whole_month`).
    """

    __tablename__ = "work_plan_lines"

    plan_id: Mapped[int] = mapped_column(ForeignKey("work_plans.id"), index=True)
    kind: Mapped[str]
    title: Mapped[str]
    planned_on: Mapped[date]
    whole_month: Mapped[bool] = mapped_column(default=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    event_id: Mapped[int | None] = mapped_column(ForeignKey("events.id"))
    done_at: Mapped[Moment | None]
    reminded_at: Mapped[Moment | None]

    owner: Mapped[Person | None] = relationship(lazy="raise")


class Meeting(Row):
    """The meeting side of an event: of an association (the event's own) or of a council.

    `state`: planned → held → written (the minutes are ready for signature) → signed. `members` is how
    many there are in all, `present` how many came; both are fixed when it is held, and with them
    whether there was a quorum of `quorum` percent. `number` is the number of the minutes within the
    body and school year. `guests` are names of those invited from outside, as typed.
    """

    __tablename__ = "meetings"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), unique=True)
    council_id: Mapped[int | None] = mapped_column(ForeignKey("councils.id"), index=True)
    chair_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    secretary_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    quorum: Mapped[int] = mapped_column(default=50)
    members: Mapped[int | None]
    present: Mapped[int | None]
    guests: Mapped[JsonList] = mapped_column(default=list)
    state: Mapped[str] = mapped_column(default="planned")
    number: Mapped[int | None]
    held_at: Mapped[Moment | None]
    written_at: Mapped[Moment | None]
    signed_on: Mapped[date | None]
    signed_file: Mapped[Json | None]

    event: Mapped[Event] = relationship(lazy="raise")
    council: Mapped[Council | None] = relationship(lazy="raise")
    chair: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[chair_id])
    secretary: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[secretary_id])


class AgendaItem(Row):
    """A question of a meeting: who speaks, how many minutes; then what was heard and who spoke.

    With `votes` it is put to the vote. `speaker` is a name as typed where the speaker is not of the
    district's people. Counts of a vote stand here once it is closed.
    """

    __tablename__ = "agenda_items"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), index=True)
    position: Mapped[int]
    question: Mapped[str]
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    speaker: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int] = mapped_column(default=15)
    heard: Mapped[str] = mapped_column(default="")
    spoke: Mapped[str] = mapped_column(default="")
    votes: Mapped[bool] = mapped_column(default=False)
    vote_until: Mapped[Moment | None]
    vote_closed_at: Mapped[Moment | None]
    ayes: Mapped[int | None]
    noes: Mapped[int | None]
    abstained: Mapped[int | None]

    speaker_person: Mapped[Person | None] = relationship(lazy="raise")


class Ballot(Row):
    """How one member of a council voted on one question: for, against, abstain. Votes are open."""

    __tablename__ = "ballots"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_items.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    vote: Mapped[str]
    at: Mapped[Moment]

    __table_args__ = (
        UniqueConstraint("item_id", "person_id"),
        CheckConstraint("vote IN ('for', 'against', 'abstain')", name="known_vote"),
    )


class Resolution(Row):
    """Something a meeting decided: what, by whom, until when; the clock asks after it.

    `state`: open → done | dropped. `owner` is a name or a body as typed where it is nobody of the
    district's people. `due_on` None means there is no term. `asked_on` is another term its owner asks
    for, and why, until somebody says yes or no.
    """

    __tablename__ = "resolutions"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_items.id"))
    position: Mapped[int]
    text: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    owner: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    asked_on: Mapped[date | None]
    asked_why: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="open")
    note: Mapped[str] = mapped_column(default="")
    settled_at: Mapped[Moment | None]
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    owner_person: Mapped[Person | None] = relationship(lazy="raise", foreign_keys=[owner_id])
    meeting: Mapped[Meeting] = relationship(lazy="raise")
