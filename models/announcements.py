"""Announcements: what the centre tells its teachers, and what came back."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Json, JsonList, Moment, Row
from models.people import Person

PUBLISHED = ("sending", "paused", "done")


class Announcement(Row):
    """Something the centre, a school or an association tells its people.

    `state`: draft → waiting (for a second methodist's word) → scheduled → sending ⇄ paused →
    done | stopped. `terms` holds what the rubric's kind carries: starts, until, link, level,
    action, and the event it stands for. `audience` is the rule; the recipients are the
    deliveries made at acceptance. Each change of the words makes a new `version`. `visibility`:
    addressees alone, the district's feed, everyone (guests too), or chats (everyone, and the group
    chats of its associations). `remark` is what a second methodist asked to change.
    """

    __tablename__ = "announcements"

    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    rubric: Mapped[str]
    title: Mapped[str]
    body: Mapped[str]
    measures: Mapped[JsonList] = mapped_column(default=list)
    attachment: Mapped[Json | None]
    link: Mapped[str | None]
    terms: Mapped[Json] = mapped_column(default=dict)
    audience: Mapped[Json] = mapped_column(default=dict)
    visibility: Mapped[str] = mapped_column(default="district")
    urgent_reason: Mapped[str | None]
    ack_until: Mapped[Moment | None]
    state: Mapped[str] = mapped_column(default="draft", index=True)
    send_at: Mapped[Moment | None]
    version: Mapped[int] = mapped_column(default=1)
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    remark: Mapped[str | None]
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("announcements.id"))
    created_at: Mapped[Moment]
    accepted_at: Mapped[Moment | None]
    finished_at: Mapped[Moment | None]

    author: Mapped[Person] = relationship(lazy="raise", foreign_keys=[author_id])

    @property
    def urgent(self) -> bool:
        return self.urgent_reason is not None

    @property
    def starts(self) -> datetime | None:
        return _moment(self.terms.get("starts"))

    @property
    def until(self) -> datetime | None:
        """The term by which one may answer."""
        return _moment(self.terms.get("until"))

    @property
    def stale_at(self) -> datetime | None:
        """When telling about it makes no sense any more: it has begun, or its term has passed."""
        return self.starts or self.until

    @property
    def event_id(self) -> int | None:
        """The event it stands for: then one registers for that instead of answering."""
        return self.terms.get("event")

    @property
    def published(self) -> bool:
        """Whether readers may meet it in the feed."""
        return self.state in PUBLISHED


class AnnouncementRevision(Row):
    """The words of an announcement as they stood in one version."""

    __tablename__ = "announcement_revisions"

    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"))
    version: Mapped[int]
    title: Mapped[str]
    body: Mapped[str]
    changed_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    changed_at: Mapped[Moment]

    __table_args__ = (UniqueConstraint("announcement_id", "version"),)


class Reaction(Row):
    """A reader's answer to an announcement: acknowledged, going, saved, asked to register or apply."""

    __tablename__ = "reactions"

    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcements.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    kind: Mapped[str]
    at: Mapped[Moment]

    person: Mapped[Person] = relationship(lazy="raise")

    __table_args__ = (UniqueConstraint("announcement_id", "person_id", "kind"),)


def _moment(kept: str | None) -> datetime | None:
    return datetime.fromisoformat(kept) if kept else None
