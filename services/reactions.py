"""What readers answer: «Ознакомлен», «Записаться», «Сохранить»; and who stays silent."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, and_, delete, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import PUBLISHED, Announcement, Reaction
from models.deliveries import Delivery
from models.district import District
from models.people import Employment, Person
from models.reaches import Tally
from services import audiences, calendars, deliveries
from services.announcements import feeds, rules
from services.announcements.results import silent_of
from services.announcements.rules import KIND
from services.inserts import insert_new
from services.refusals import Refusal

REMIND_BEFORE = timedelta(days=1)
FINAL = ("ack",)


def offered(announcement: Announcement, district: District) -> tuple[str, ...]:
    """The answers a reader is offered: acknowledging where it is asked for, the rubric's own, saving."""
    rubric = rules.rubric_of(announcement, district)
    asked = ("ack",) if announcement.ack_until is not None or rubric.ack else ()
    own = (rubric.action,) if rubric.action and rubric.action != "ack" else ()
    if announcement.event_id is not None and own != ("save",):
        own = ()  # one registers for the event itself
    keep = ("save",) if "save" not in own else ()
    return (*asked, *own, *keep)


def refusal(announcement: Announcement, kind: str, district: District, now: datetime) -> Refusal | None:
    """An answer that is not offered, or comes after its term. «Ознакомлен» counts late as well."""
    if announcement.state not in (*PUBLISHED, "stopped"):
        return Refusal("announcements-only-a-test")
    if kind not in offered(announcement, district):
        return Refusal("announcements-gone")
    closes = announcement.until or announcement.starts
    if kind in ("register", "apply", "vote") and closes is not None and now >= closes:
        return Refusal("announcements-term-over")
    return None


async def react(
    session: AsyncSession, person: Person, announcement_id: int, kind: str, district: District, now: datetime
) -> Announcement:
    """Keeps an answer; the same tap takes it back, except an acknowledgement. It proves arrival too."""
    announcement = await feeds.read(session, person.id, announcement_id)
    if refused := refusal(announcement, kind, district, now):
        raise refused
    given = {"announcement_id": announcement.id, "person_id": person.id, "kind": kind}
    added = await session.scalar(insert_new(session, Reaction, **given, at=now).returning(Reaction.id))
    if added is None and kind not in FINAL:
        await session.execute(delete(Reaction).filter_by(**given))
    await deliveries.prove_about(session, person.id, KIND, announcement.id, now)
    return announcement


async def given(session: AsyncSession, person_id: int, announcement_id: int) -> frozenset[str]:
    """What the person has answered so far."""
    return (await given_by(session, [person_id], announcement_id)).get(person_id, frozenset())


async def given_by(
    session: AsyncSession, person_ids: Collection[int], announcement_id: int
) -> dict[int, frozenset[str]]:
    """The same of many; whoever has answered nothing is not there."""
    rows = await session.execute(
        select(Reaction.person_id, Reaction.kind).where(
            Reaction.announcement_id == announcement_id, Reaction.person_id.in_(person_ids)
        )
    )
    found: dict[int, set[str]] = {}
    for person_id, kind in rows:
        found.setdefault(person_id, set()).add(kind)
    return {person_id: frozenset(kinds) for person_id, kinds in found.items()}


async def due_for_reminder(session: AsyncSession, now: datetime) -> Sequence[Announcement]:
    """Announcements whose acknowledgement is due within a day."""
    return (
        await session.scalars(
            select(Announcement).where(
                Announcement.state.in_(PUBLISHED),
                Announcement.ack_until > now,
                Announcement.ack_until <= now + REMIND_BEFORE,
                Announcement.send_at <= now - REMIND_BEFORE / 4,
            )
        )
    ).all()


async def remind(session: AsyncSession, announcement: Announcement, now: datetime) -> None:
    """One reminder to each who has got it and stays silent."""
    await deliveries.fan_out(
        session,
        _silent(announcement),
        kind="announcement-remind",
        about_id=announcement.id,
        once=f"announcement-remind:{announcement.id}",
        not_before=now,
        until=announcement.ack_until,
        urgent=announcement.urgent,
        priority=4,
    )


def _silent(announcement: Announcement) -> Select[*tuple[Any, ...]]:
    return audiences.at_once(Delivery.person_id).where(
        Delivery.kind == KIND,
        Delivery.about_id == announcement.id,
        Delivery.state.in_(("sent", "uncertain")),
        silent_of(announcement),
    )


async def overdue(session: AsyncSession, now: datetime, since: timedelta) -> Sequence[Announcement]:
    """Announcements whose acknowledgement fell due lately."""
    return (
        await session.scalars(
            select(Announcement).where(
                Announcement.state.in_((*PUBLISHED, "stopped")),
                Announcement.ack_until <= now,
                Announcement.ack_until > now - since,
            )
        )
    ).all()


async def report_silent(
    session: AsyncSession, announcement: Announcement, district: District, now: datetime
) -> None:
    """After the term: the list for the author, and one list for the heads of each school."""
    await deliveries.queue(
        session,
        person_id=announcement.author_id,
        kind="announcement-silent",
        about_id=announcement.id,
        once=f"announcement-silent:{announcement.id}",
        not_before=now,
        budgeted=False,
    )
    today = calendars.today(district, now)
    for school_id in await _silent_schools(session, announcement, district, now):
        heads = audiences.heads_of_school(school_id, now)
        await deliveries.fan_out(
            session,
            audiences.plainly(and_(heads, Person.id != announcement.author_id), today),
            kind="announcement-silent",
            about_id=announcement.id,
            once=f"announcement-silent:{announcement.id}:{school_id}",
            not_before=now,
            budgeted=False,
            facts={"school": school_id},
        )


async def _silent_schools(
    session: AsyncSession, announcement: Announcement, district: District, now: datetime
) -> Sequence[int]:
    today = calendars.today(district, now)
    found = (
        select(Employment.school_id)
        .join(Delivery, Delivery.person_id == Employment.person_id)
        .where(Delivery.kind == KIND, Delivery.about_id == announcement.id, silent_of(announcement))
        .where(audiences.live(Employment, today))
        .distinct()
    )
    return (await session.scalars(found.order_by(Employment.school_id))).all()


async def tally(
    session: AsyncSession, announcement: Announcement, today: date, school_id: int | None = None
) -> Tally:
    """The silent of a school, or of everybody."""
    copies = [Delivery.kind == KIND, Delivery.about_id == announcement.id, Delivery.state != "skipped"]
    if school_id is not None:
        works = exists().where(
            Employment.person_id == Delivery.person_id,
            Employment.school_id == school_id,
            audiences.live(Employment, today),
        )
        copies.append(works)
    asked = (await session.scalars(select(Delivery.id).where(*copies))).all()
    silent = await session.scalars(
        select(Person)
        .join(Delivery, Delivery.person_id == Person.id)
        .where(*copies, silent_of(announcement))
        .order_by(Person.surname, Person.name, Person.id)
    )
    return Tally(len(asked), silent.all())
