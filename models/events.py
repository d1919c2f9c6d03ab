"""Events: what the district gathers its teachers for, and what is kept of it."""

from datetime import datetime, timedelta

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.associations import Association
from models.base import Json, JsonList, Moment, Row
from models.people import Person

DRAFT, PUBLISHED, CANCELLED, REPORTED = "draft", "published", "cancelled", "reported"
PLACE, ONLINE = "place", "online"
WAYS = (PLACE, ONLINE)


class Event(Row):
    """A webinar, a seminar, a meeting: something that begins at a moment and that people come to.

    `form` is a code of the district's forms of events. `state`: draft → published → reported |
    cancelled; whether registration is open or the event is running follows from the clock
    (services.events.timing.phase). One may come to the `place`, by the `link`, or either, as `ways`
    say. `capacity` and `online_capacity` are seats, None is as many as come; `school_quota` is how
    many of one school. With `moderated` each seat needs the organiser's word. Registration ends at
    `deadline`, or when the event begins. When fewer than `minimum` have a seat by then, the organiser
    is asked whether it will be held. `audience` is the rule of models.district.TargetAudience: whom it
    concerns; others may come too unless it is `strict`. `association_id` is whose event it is: then its
    head runs it too. `questions` are the organiser's own: [{"code", "text", "kind": text|choice|yesno,
    "options": […], "optional": bool}]. `sections` are titles, for a conference; `abstracts_until` ends
    the handing in of abstracts. `extras` hold what only this form asks. `hours` stand in the
    certificate; no `hours` and no `certificate`, no paper. `themes` are codes of the questionnaire's
    themes: by them the event is recommended.

    `sequence` grows with every move and cancellation: what was said of an older one is stale.
    `external`: somebody else holds it, `link` leads there, and there are no seats to give.
    `next_in_line` numbers those who ask for a seat, in the order they came. `code_word` is shown in the
    room, since `code_word_at`; who types it is marked as present.
    """

    __tablename__ = "events"

    form: Mapped[str]
    title: Mapped[str]
    about: Mapped[str] = mapped_column(default="")
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    association_id: Mapped[int | None] = mapped_column(ForeignKey("associations.id"), index=True)
    state: Mapped[str] = mapped_column(default=DRAFT, index=True)
    starts_at: Mapped[Moment] = mapped_column(index=True)
    ends_at: Mapped[Moment]
    ways: Mapped[JsonList] = mapped_column(default=list)
    place: Mapped[str] = mapped_column(default="")
    link: Mapped[str | None]
    capacity: Mapped[int | None]
    online_capacity: Mapped[int | None]
    school_quota: Mapped[int | None]
    minimum: Mapped[int | None]
    moderated: Mapped[bool] = mapped_column(default=False)
    deadline: Mapped[Moment | None]
    strict: Mapped[bool] = mapped_column(default=False)
    external: Mapped[bool] = mapped_column(default=False)
    audience: Mapped[Json] = mapped_column(default=dict)
    measures: Mapped[JsonList] = mapped_column(default=list)
    themes: Mapped[JsonList] = mapped_column(default=list)
    questions: Mapped[JsonList] = mapped_column(default=list)
    sections: Mapped[JsonList] = mapped_column(default=list)
    abstracts_until: Mapped[Moment | None]
    extras: Mapped[Json] = mapped_column(default=dict)
    hours: Mapped[int | None]
    certificate: Mapped[bool] = mapped_column(default=False)
    code_word: Mapped[str | None]
    code_word_at: Mapped[Moment | None]
    announcement_id: Mapped[int | None] = mapped_column(ForeignKey("announcements.id"), unique=True)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("events.id"), index=True)
    sequence: Mapped[int] = mapped_column(default=0)
    next_in_line: Mapped[int] = mapped_column(default=1)
    minimum_settled_at: Mapped[Moment | None]
    created_at: Mapped[Moment]
    published_at: Mapped[Moment | None]
    cancelled_at: Mapped[Moment | None]
    cancelled_why: Mapped[str] = mapped_column(default="")
    reported_at: Mapped[Moment | None]

    author: Mapped[Person] = relationship(lazy="raise", foreign_keys=[author_id])
    association: Mapped[Association | None] = relationship(lazy="raise")

    __table_args__ = (
        CheckConstraint(
            "state IN ('draft', 'published', 'cancelled', 'reported')", name="known_state_of_an_event"
        ),
    )

    @property
    def closes_at(self) -> datetime:
        """When one may no longer ask for a seat."""
        return min(self.deadline or self.starts_at, self.starts_at)

    @property
    def lasts(self) -> timedelta:
        return self.ends_at - self.starts_at

    def seats(self, way: str) -> int | None:
        """How many may take part this way; None is no limit."""
        return self.capacity if way == PLACE else self.online_capacity


class EventMaterial(Row):
    """A recording, slides, a file or a link that stays after the event, for those who had a seat.

    `file` is what Telegram gave: {"id", "kind", "name"}.
    """

    __tablename__ = "event_materials"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    kind: Mapped[str]
    title: Mapped[str]
    link: Mapped[str | None]
    file: Mapped[Json | None]
    added_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    added_at: Mapped[Moment]


class EventWish(Row):
    """Somebody who cannot come wants the recording and the materials."""

    __tablename__ = "event_wishes"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    wished_at: Mapped[Moment]

    __table_args__ = (UniqueConstraint("event_id", "person_id"),)


class EventChange(Row):
    """An event was moved: from when and where; readers of an old card are told so."""

    __tablename__ = "event_changes"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    sequence: Mapped[int]
    was: Mapped[Json]
    changed_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[Moment]

    __table_args__ = (Index("one_change_of_a_sequence", "event_id", "sequence", unique=True),)
