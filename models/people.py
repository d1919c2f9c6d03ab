"""Schools, people and the hats they wear."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import JsonList, Long, Moment, Row


class School(Row):
    """A school of the district."""

    __tablename__ = "schools"

    code: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    group: Mapped[str] = mapped_column(default="village")
    small: Mapped[bool] = mapped_column(default=False)
    closed_on: Mapped[date | None]


class Person(Row):
    """A pedagogue, a methodist or an administrator, known from the district's staff list.

    `code` («0147») stands for the person wherever names are not shown. Birth dates, phones and
    documents are never stored.
    """

    __tablename__ = "people"

    code: Mapped[str] = mapped_column(unique=True)
    surname: Mapped[str]
    name: Mapped[str]
    patronymic: Mapped[str] = mapped_column(default="")
    teaching_since: Mapped[date | None]
    class_teacher: Mapped[bool] = mapped_column(default=False)
    attestation_until: Mapped[date | None]
    course_until: Mapped[date | None]
    joined_at: Mapped[Moment | None]
    left_on: Mapped[date | None]
    erased_at: Mapped[Moment | None]

    employments: Mapped[list["Employment"]] = relationship(back_populates="person", lazy="raise")
    grants: Mapped[list["RoleGrant"]] = relationship(
        back_populates="person", lazy="raise", foreign_keys="RoleGrant.person_id"
    )

    @property
    def called(self) -> str:
        """How the bot addresses the person: «Анна Петровна»."""
        return f"{self.name} {self.patronymic}".strip()

    @property
    def full_name(self) -> str:
        return f"{self.surname} {self.name} {self.patronymic}".strip()


class Account(Row):
    """A messenger account; a guest has one without being a person of the district yet."""

    __tablename__ = "accounts"

    telegram_id: Mapped[Long] = mapped_column(unique=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    language: Mapped[str] = mapped_column(default="ru")
    started_at: Mapped[Moment]
    blocked_at: Mapped[Moment | None]
    seen_at: Mapped[Moment | None]

    person: Mapped[Person | None] = relationship(lazy="raise")


class Employment(Row):
    """A person works in a school in a position; a village teacher may have several."""

    __tablename__ = "employments"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"), index=True)
    position: Mapped[str]
    subjects: Mapped[JsonList] = mapped_column(default=list)
    hours: Mapped[float | None]
    main: Mapped[bool] = mapped_column(default=True)
    since: Mapped[date | None]
    until: Mapped[date | None]

    person: Mapped[Person] = relationship(back_populates="employments", lazy="raise")
    school: Mapped[School] = relationship(lazy="raise")

    def lasts(self, today: date) -> bool:
        return (self.since is None or self.since <= today) and (self.until is None or today < self.until)


class RoleGrant(Row):
    """A role given to a person: for what scope, from when until when, by whom.

    `scope_kind` is district, school or association; `scope_id` is empty for the district.
    A privileged role counts only when a holder has confirmed it (`confirmed_at`).
    """

    __tablename__ = "role_grants"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    role: Mapped[str]
    scope_kind: Mapped[str] = mapped_column(default="district")
    scope_id: Mapped[int | None]
    since: Mapped[Moment]
    until: Mapped[Moment | None]
    granted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    confirmed_at: Mapped[Moment | None]

    person: Mapped[Person] = relationship(back_populates="grants", lazy="raise", foreign_keys=[person_id])

    def lasts(self, now: datetime) -> bool:
        """Neither ended nor yet to begin; it may still wait for a holder's word."""
        return self.since <= now and (self.until is None or now < self.until)

    def counts(self, now: datetime) -> bool:
        return self.confirmed_at is not None and self.lasts(now)


class Invite(Row):
    """A personal one-time key to the bot; only its hash is kept.

    `redeemed_by` is the account that opened it; the account is tied to the person once C1 is given.
    An `admin` invite is the console's: who enters by it becomes an administrator.
    """

    __tablename__ = "invites"

    key_hash: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    issued_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    issued_at: Mapped[Moment]
    expires_at: Mapped[Moment]
    redeemed_at: Mapped[Moment | None]
    redeemed_by: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    revoked_at: Mapped[Moment | None]
    admin: Mapped[bool] = mapped_column(default=False)

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])


class Consent(Row):
    """A person agreed to one purpose, to one text; withdrawn consents stay as history.

    `channel` is chat, or paper: then the signed sheet is kept by the service.
    """

    __tablename__ = "consents"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    code: Mapped[str]
    version: Mapped[str]
    text_hash: Mapped[str]
    language: Mapped[str]
    channel: Mapped[str] = mapped_column(default="chat", server_default="chat")
    given_at: Mapped[Moment]
    withdrawn_at: Mapped[Moment | None]

    __table_args__ = (
        Index(
            "one_live_consent_per_purpose",
            "person_id",
            "code",
            unique=True,
            sqlite_where=text("withdrawn_at IS NULL"),
            postgresql_where=text("withdrawn_at IS NULL"),
        ),
    )


class ConsentText(Row):
    """The words of a consent exactly as people agreed to them, kept once for each hash."""

    __tablename__ = "consent_texts"

    text_hash: Mapped[str] = mapped_column(unique=True)
    words: Mapped[str]


class Subscription(Row):
    """How a person wants a rubric: on (at once), digest or off; no row means the rubric's default."""

    __tablename__ = "subscriptions"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    rubric: Mapped[str]
    mode: Mapped[str]

    __table_args__ = (UniqueConstraint("person_id", "rubric"),)


class Correction(Row):
    """A person says that the staff list is wrong about her; a methodist or her school settles it."""

    __tablename__ = "corrections"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    said: Mapped[str]
    made_at: Mapped[Moment]
    settled_at: Mapped[Moment | None]
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    person: Mapped[Person] = relationship(lazy="raise", foreign_keys=[person_id])


class Tombstone(Row):
    """A person asked to be erased: a restored backup must forget her once more."""

    __tablename__ = "tombstones"

    person_code: Mapped[str] = mapped_column(unique=True)
    erased_at: Mapped[Moment]


class AuditRecord(Row):
    """Who did what to whom, and when; each row carries the hash of the one before it."""

    __tablename__ = "audit"

    at: Mapped[Moment]
    actor_id: Mapped[int | None] = mapped_column(index=True)
    subject_id: Mapped[int | None] = mapped_column(index=True)
    action: Mapped[str]
    about: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    chain: Mapped[str]
