"""What is said about group chats when it is sent."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from locales import Say
from models.associations import Association, ChatRequest
from models.deliveries import Delivery
from models.district import District
from models.people import Person
from scheduler import Skip, notice
from services import rights
from services.associations import circles, groups
from services.rights import Actor
from views import Screen
from views.associations import groups as views


@notice(groups.ASKED, harmless=True)
async def asked(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """In private: which association does the group belong to?"""
    request = await session.get(ChatRequest, delivery.about_id)
    if request is None or request.settled_at is not None:
        return Skip("settled")
    wanted = select(Person).where(Person.id == request.person_id)
    loaded = wanted.options(selectinload(Person.grants), selectinload(Person.employments))
    person = (await session.scalars(loaded)).one()
    actor = Actor(person, rights.hats(person, now, district), district)
    return views.which(request, await circles.connectable(session, actor), say)


@notice(groups.LINKED, harmless=True)
async def linked(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the group: whose it is from now on."""
    association = await session.get(Association, delivery.about_id)
    if association is None or association.chat_id != delivery.chat_id:
        return Skip("settled")
    return views.group("linked", say, title=association.title)
