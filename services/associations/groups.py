"""Group chats of associations: connected by a word in the group and a choice in private."""

from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association, ChatRequest
from services import audit, deliveries
from services.associations import circles
from services.refusals import Refusal, unless_taken
from services.rights import Actor

ASKED, LINKED = "group-asked", "group-linked"
PATIENCE = timedelta(hours=1)


async def of_chat(session: AsyncSession, chat_id: int) -> Association | None:
    return await session.scalar(select(Association).where(Association.chat_id == chat_id))


async def ask(session: AsyncSession, actor: Actor, chat_id: int, title: str, now: datetime) -> ChatRequest:
    """Remembers the group and asks in private which association it belongs to."""
    actor.demand("associations.connect")
    request = ChatRequest(person_id=actor.id, chat_id=chat_id, title=title[:120], asked_at=now)
    session.add(request)
    await session.flush()
    await deliveries.queue(
        session,
        kind=ASKED,
        once=f"{ASKED}:{request.id}",
        person_id=actor.id,
        about_id=request.id,
        not_before=now,
        until=now + PATIENCE,
        urgent=True,
        budgeted=False,
        priority=1,
    )
    return request


async def request(session: AsyncSession, actor: Actor, request_id: int, now: datetime) -> ChatRequest:
    """The actor's own unsettled request, while it is fresh."""
    found = await session.get(ChatRequest, request_id, with_for_update=True)
    stale = found is None or found.person_id != actor.id or found.settled_at is not None
    if found is None or stale or now - found.asked_at > PATIENCE:
        raise Refusal("associations-link-stale")
    return found


async def link(
    session: AsyncSession, actor: Actor, request_id: int, association_id: int, now: datetime
) -> Association:
    """The group is the association's from now on, in place of any before."""
    asked = await request(session, actor, request_id, now)
    association = await circles.find(session, actor, "associations.connect", association_id, hold=True)
    async with unless_taken("uq_associations_chat_id", Refusal("associations-chat-taken")):
        association.chat_id = asked.chat_id
        await session.flush()
    asked.settled_at = now
    about = f"association:{association.id}"
    await audit.write(session, actor.id, "associations.connect", now, about=about)
    await deliveries.queue(
        session,
        kind=LINKED,
        once=f"{LINKED}:{asked.id}",
        chat_id=asked.chat_id,
        about_id=association.id,
        not_before=now,
        until=now + PATIENCE,
        urgent=True,
        budgeted=False,
    )
    return association


async def unlink(session: AsyncSession, actor: Actor, association_id: int, now: datetime) -> Association:
    association = await circles.find(session, actor, "associations.connect", association_id, hold=True)
    if association.chat_id is not None:
        association.chat_id = None
        about = f"association:{association.id}"
        await audit.write(session, actor.id, "associations.disconnect", now, about=about)
    return association


async def expelled(session: AsyncSession, chat_id: int) -> None:
    """The bot is out of the group: nothing can be written there any more."""
    await session.execute(update(Association).where(Association.chat_id == chat_id).values(chat_id=None))
