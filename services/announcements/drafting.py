"""Writing an announcement before it is sent."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement
from models.associations import Association
from models.people import School
from services import audiences, audit
from services.announcements import rules
from services.announcements.rules import Content
from services.rights import Actor


async def write(session: AsyncSession, actor: Actor, content: Content, now: datetime) -> Announcement:
    """Keeps a new draft."""
    await check(session, actor, content, now)
    draft = Announcement(author_id=actor.id, state="draft", version=1, created_at=now)
    put(draft, content)
    session.add(draft)
    await session.flush()
    return draft


async def rewrite(
    session: AsyncSession, actor: Actor, announcement_id: int, content: Content, now: datetime
) -> Announcement:
    """Changes a draft; one that waits for a second word goes back to being a draft."""
    draft = await mine(session, actor, announcement_id)
    await check(session, actor, content, now)
    put(draft, content)
    draft.state, draft.version, draft.remark = "draft", draft.version + 1, None
    return draft


async def mine(session: AsyncSession, actor: Actor, announcement_id: int) -> Announcement:
    """A draft that the actor may change."""
    draft = await rules.find(session, announcement_id)
    rules.check_right(actor, "announcements.compose", draft)
    rules.check_step(draft, "rework")
    return draft


async def drop(session: AsyncSession, actor: Actor, announcement_id: int, now: datetime) -> None:
    """Throws a draft away; what was ever accepted stays."""
    draft = await rules.find(session, announcement_id)
    rules.check_right(actor, "announcements.compose", draft)
    rules.check_step(draft, "drop")
    await audit.write(session, actor.id, "announcements.drop", now, about=f"announcement:{draft.id}")
    await session.delete(draft)


async def check(session: AsyncSession, actor: Actor, content: Content, now: datetime) -> None:
    """Refuses content that breaks a rule, or that the actor may not send."""
    actor.demand("announcements.compose")
    if content.urgent_reason is not None:
        actor.demand("announcements.send_urgent")
    rules.check_content(content, actor.district.rubrics.get(content.rubric), now)
    rules.check_audience(content.audience, rules.bounds(actor, await codes(session)))


async def codes(session: AsyncSession) -> dict[str, dict[int, str]]:
    """The codes of associations and schools by id."""
    associations = await session.execute(select(Association.id, Association.code))
    schools = await session.execute(select(School.id, School.code))
    return {"associations": dict(associations.all()), "schools": dict(schools.all())}


def put(draft: Announcement, content: Content) -> None:
    draft.rubric, draft.title, draft.body = content.rubric, content.title, content.body
    draft.measures, draft.attachment, draft.link = list(content.measures), content.attachment, content.link
    draft.terms, draft.visibility = content.terms, content.visibility
    draft.audience = audiences.kept(content.audience)
    draft.ack_until, draft.send_at = content.ack_until, content.send_at
    draft.urgent_reason = content.urgent_reason
