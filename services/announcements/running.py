"""An accepted announcement on its way: started, paused, stopped, repeated, changed, finished."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement
from models.deliveries import Delivery
from services import audiences, audit, deliveries
from services.announcements import accepting, drafting, rules
from services.announcements.rules import CHAT_KIND, KIND, Content
from services.refusals import Refusal
from services.rights import Actor

EDIT_KIND = "announcement-edit"


async def stop(session: AsyncSession, actor: Actor, announcement_id: int, now: datetime) -> Announcement:
    """What has not gone yet will not go; what has gone stays with its readers."""
    running = await managed(session, actor, announcement_id, "stop")
    running.state, running.finished_at = "stopped", now
    for kind in (KIND, CHAT_KIND):
        await deliveries.stop(session, kind, running.id, now)
    await _noted(session, actor, "stop", running, now)
    return running


async def pause(session: AsyncSession, actor: Actor, announcement_id: int, now: datetime) -> Announcement:
    running = await managed(session, actor, announcement_id, "pause")
    running.state = "paused"
    for kind in (KIND, CHAT_KIND):
        await deliveries.pause(session, kind, running.id)
    await _noted(session, actor, "pause", running, now)
    return running


async def resume(session: AsyncSession, actor: Actor, announcement_id: int, now: datetime) -> Announcement:
    running = await managed(session, actor, announcement_id, "resume")
    running.state = "scheduled" if running.send_at and running.send_at > now else "sending"
    for kind in (KIND, CHAT_KIND):
        await deliveries.resume(session, kind, running.id)
    await _noted(session, actor, "resume", running, now)
    return running


async def retry(
    session: AsyncSession, actor: Actor, announcement_id: int, now: datetime, *, uncertain: bool = False
) -> int:
    """Queues the failed again, or those not confirmed, who may then get it twice; gives how many."""
    running = await managed(session, actor, announcement_id, "retry")
    count = 0
    for kind in (KIND, CHAT_KIND):
        if uncertain:
            count += await _requeue_uncertain(session, kind, running.id, now)
        else:
            count += await deliveries.retry_failed(session, kind, running.id, now)
    if not count:
        raise Refusal("announcements-nothing-to-retry")
    running.state, running.finished_at = "sending", None
    await _noted(session, actor, "retry-uncertain" if uncertain else "retry", running, now)
    return count


async def _requeue_uncertain(session: AsyncSession, kind: str, about_id: int, now: datetime) -> int:
    ids = await session.scalars(
        update(Delivery)
        .where(Delivery.kind == kind, Delivery.about_id == about_id, Delivery.state == "uncertain")
        .values(state="queued", reason="", not_before=now, settled_at=None, digest_id=None)
        .returning(Delivery.id)
    )
    return len(ids.all())


async def edit(
    session: AsyncSession, actor: Actor, announcement_id: int, title: str, body: str, now: datetime
) -> Announcement:
    """New words for what was accepted: the copies sent are rewritten, the rest go in the new words."""
    running = await managed(session, actor, announcement_id, "edit")
    rules.check_words(title, body)
    if (running.title, running.body) == (title, body):
        raise Refusal("announcements-same-words")
    running.title, running.body, running.version = title, body, running.version + 1
    await accepting.keep_words(session, running, actor.id, now)
    rows = await edits(session, running, now)
    if rows:
        await session.execute(insert(Delivery), rows)
    await _noted(session, actor, "edit", running, now)
    return running


async def edits(session: AsyncSession, announcement: Announcement, now: datetime) -> list[dict[str, object]]:
    """What is to be queued so that the copies in chats say the words of this version."""
    return [_edit_of(copy, announcement, now) for copy in await _sent(session, announcement.id)]


def _edit_of(copy: Delivery, announcement: Announcement, now: datetime) -> dict[str, object]:
    """An edit makes no sound and takes no place in anyone's budget, so it goes at once."""
    return {
        "person_id": copy.person_id,
        "chat_id": copy.chat_id,
        "kind": EDIT_KIND,
        "about_id": announcement.id,
        "facts": {"message_id": copy.message_id, "copy": copy.id},
        "once": f"announcement-edit:{announcement.id}:{announcement.version}",
        "not_before": now,
        "urgent": True,
        "budgeted": False,
        "state": "queued",
        "reason": "",
        "attempt": 0,
        "lane": "push",
        "priority": 6,
    }


async def _sent(session: AsyncSession, announcement_id: int) -> Sequence[Delivery]:
    """The copies that stand in chats as messages of their own; a digest's line is not one."""
    return (
        await session.scalars(
            select(Delivery).where(
                Delivery.kind.in_((KIND, CHAT_KIND)),
                Delivery.about_id == announcement_id,
                Delivery.state == "sent",
                Delivery.message_id.is_not(None),
                Delivery.digest_id.is_(None),
            )
        )
    ).all()


async def correct(
    session: AsyncSession, actor: Actor, announcement_id: int, body: str, now: datetime
) -> Announcement:
    """A draft of a correction, for those who have the first; it is sent as any other."""
    first = await managed(session, actor, announcement_id, "correct")
    content = Content(
        rubric=first.rubric,
        title=first.title,
        body=body,
        measures=tuple(first.measures),
        audience=audiences.parsed(first.audience),
        visibility="addressees",
        link=first.link,
        terms=first.terms,
    )
    rules.check_words(content.title, content.body)
    correction = Announcement(
        author_id=actor.id, state="draft", version=1, created_at=now, corrects_id=first.id
    )
    drafting.put(correction, replace(content, terms={}))
    session.add(correction)
    await session.flush()
    return correction


async def begin(session: AsyncSession, now: datetime) -> None:
    """Scheduled announcements whose moment has come are being sent."""
    await session.execute(
        update(Announcement)
        .where(Announcement.state == "scheduled", Announcement.send_at <= now)
        .values(state="sending")
    )


async def finish(session: AsyncSession, now: datetime) -> None:
    """An announcement is done when nothing of it waits or is on its way."""
    open_rows = exists().where(
        Delivery.kind.in_((KIND, CHAT_KIND)),
        Delivery.about_id == Announcement.id,
        Delivery.state.in_(("queued", "sending")),
    )
    await session.execute(
        update(Announcement)
        .where(Announcement.state == "sending", ~open_rows)
        .values(state="done", finished_at=now)
    )


async def managed(session: AsyncSession, actor: Actor, announcement_id: int, step: str) -> Announcement:
    """An announcement with which this person may take the step now."""
    running = await rules.find(session, announcement_id)
    rules.check_right(actor, "announcements.manage", running)
    rules.check_step(running, step)
    return running


async def _noted(
    session: AsyncSession, actor: Actor, what: str, announcement: Announcement, now: datetime
) -> None:
    await audit.write(
        session, actor.id, f"announcements.{what}", now, about=f"announcement:{announcement.id}"
    )
