"""From a draft to rows that will be sent: the count, a second methodist's word, acceptance."""

from datetime import datetime, time
from typing import Any

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement, AnnouncementRevision
from models.district import District
from models.people import Person
from services import audiences, audit, calendars, deliveries
from services.announcements import feeds, reaches, rules
from services.audiences import Moment
from services.refusals import Refusal
from services.rights import Actor


async def send(
    session: AsyncSession, actor: Actor, announcement_id: int, version: int, count: int, now: datetime
) -> Announcement:
    """Accepts a draft for exactly as many people as its button said, or passes it to a second methodist.

    Refuses when the words or the count have changed since the button was drawn.
    """
    draft = await rules.find(session, announcement_id)
    rules.check_right(actor, "announcements.send", draft)
    rules.check_step(draft, "send")
    at = Moment(actor.district, now)
    planned = await reaches.plan(session, draft, at)
    if (draft.version, planned.reach.count) != (version, count):
        raise Refusal("announcements-count-changed", about=f"announcement:{draft.id}")
    if count == 0 and not planned.chats:
        raise Refusal("announcements-nobody")
    rules.check_moments(draft.send_at, draft.ack_until, now)
    await _check_cap(session, actor, now)
    if planned.needs_word:
        await _ask_for_word(session, draft, actor, now)
    else:
        await _accept(session, draft, actor.id, at)
    return draft


async def approve(
    session: AsyncSession, actor: Actor, announcement_id: int, version: int, now: datetime
) -> Announcement:
    """A second methodist lets it go; never the author, never words she has not seen."""
    waiting = await judged(session, actor, announcement_id)
    if waiting.version != version:
        raise Refusal("announcements-count-changed")
    waiting.approved_by = actor.id
    await audit.write(session, actor.id, "announcements.approve", now, about=f"announcement:{waiting.id}")
    await _accept(session, waiting, waiting.author_id, Moment(actor.district, now))
    await _answer(session, waiting, "approved", now)
    return waiting


async def hand_back(
    session: AsyncSession, actor: Actor, announcement_id: int, remark: str, now: datetime
) -> Announcement:
    """Back to the author with a remark."""
    waiting = await judged(session, actor, announcement_id)
    waiting.state, waiting.remark = "draft", remark
    await audit.write(session, actor.id, "announcements.return", now, about=f"announcement:{waiting.id}")
    await _answer(session, waiting, "returned", now)
    return waiting


async def judged(session: AsyncSession, actor: Actor, announcement_id: int) -> Announcement:
    """What waits for a word that this person may give."""
    actor.demand("announcements.approve")
    waiting = await rules.find(session, announcement_id)
    rules.check_step(waiting, "approve")
    if waiting.author_id == actor.id:
        raise Refusal("announcements-own-word", audit="refused:announcements.approve")
    return waiting


async def _check_cap(session: AsyncSession, actor: Actor, now: datetime) -> None:
    """A head or a deputy head sends so many a day; the district's methodists as many as it takes."""
    if "any" in actor.scopes("announcements.send"):
        return
    cap = actor.district.settings.head_daily_cap
    zone = actor.district.settings.timezone
    midnight = datetime.combine(now.astimezone(zone).date(), time(), tzinfo=zone)
    sent = await session.scalar(
        select(func.count())
        .select_from(Announcement)
        .where(
            Announcement.author_id == actor.id,
            or_(Announcement.accepted_at >= midnight, Announcement.state == "waiting"),
        )
    )
    if (sent or 0) >= cap:
        raise Refusal("announcements-cap", cap=cap)


async def _ask_for_word(session: AsyncSession, draft: Announcement, actor: Actor, now: datetime) -> None:
    draft.state, draft.remark = "waiting", None
    judges = approvers(actor.district, draft.author_id, now)
    if await session.scalar(select(func.count()).select_from(judges.subquery())) == 0:
        raise Refusal("announcements-nobody-to-approve")
    await deliveries.fan_out(
        session,
        judges,
        kind="announcement-approval",
        about_id=draft.id,
        once=f"announcement-approval:{draft.id}:{draft.version}:{now.isoformat()}",
        not_before=now,
        urgent=draft.urgent,
        budgeted=False,
        priority=1,
    )
    await audit.write(session, actor.id, "announcements.ask", now, about=f"announcement:{draft.id}")


def approvers(district: District, author_id: int, now: datetime) -> Select[*tuple[Any, ...]]:
    roles = {
        role for role, scope in district.matrix.get("announcements.approve", {}).items() if scope == "any"
    }
    others = and_(audiences.holders(roles, now), Person.id != author_id)
    return audiences.plainly(others, calendars.today(district, now))


async def _answer(session: AsyncSession, waiting: Announcement, word: str, now: datetime) -> None:
    await deliveries.queue(
        session,
        person_id=waiting.author_id,
        kind="announcement-word",
        about_id=waiting.id,
        once=f"announcement-word:{waiting.id}:{now.isoformat()}",
        not_before=now,
        urgent=waiting.urgent,
        budgeted=False,
        priority=1,
        facts={"word": word},
    )


async def _accept(session: AsyncSession, draft: Announcement, sender_id: int, at: Moment) -> None:
    """One transaction: the words as they stand, a row for everybody meant, the audit."""
    draft.state, draft.accepted_at, draft.remark = "scheduled", at.now, None
    draft.send_at = rules.starts_at(draft, at.now)
    await keep_words(session, draft, sender_id, at.now)
    await deliveries.fan_out(
        session,
        reaches.fates(draft, at),
        kind=rules.KIND,
        about_id=draft.id,
        once=f"announcement:{draft.id}",
        not_before=draft.send_at,
        until=draft.stale_at,
        urgent=draft.urgent,
    )
    for chat_id in await reaches.chats(session, draft):
        await deliveries.queue(
            session,
            chat_id=chat_id,
            kind=rules.CHAT_KIND,
            about_id=draft.id,
            once=f"announcement:{draft.id}",
            not_before=draft.send_at,
            until=draft.stale_at,
            urgent=draft.urgent,
        )
    await audit.write(
        session,
        sender_id,
        "announcements.send",
        at.now,
        about=f"announcement:{draft.id}",
        reason=draft.urgent_reason or "",
    )


async def keep_words(session: AsyncSession, announcement: Announcement, who_id: int, now: datetime) -> None:
    """Keeps this version and makes its words findable."""
    session.add(
        AnnouncementRevision(
            announcement_id=announcement.id,
            version=announcement.version,
            title=announcement.title,
            body=announcement.body,
            changed_by=who_id,
            changed_at=now,
        )
    )
    await session.flush()
    await feeds.index(session, announcement)
