"""Who stands behind an update."""

from datetime import datetime, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Chat, Update, User
from aiogram.types.update import UpdateTypeLookupError
from sqlalchemy import bindparam, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.people import Account, Person

SEEN = timedelta(hours=1)  # how exactly it is known when somebody was here last
ANONYMOUS_ADMIN, CHANNEL_FORWARD = 1087968824, 777000
# Every turn begins with it, so it is put together once, and brings everything in one answer.
_KNOWN = (
    select(Account)
    .where(Account.telegram_id == bindparam("telegram_id"))
    .options(joinedload(Account.person).options(joinedload(Person.grants), joinedload(Person.employments)))
)


def nobody(user: User | None) -> bool:
    """Whether no person stands behind the sender: another bot, an anonymous admin, a channel."""
    return user is None or user.is_bot or user.id in (ANONYMOUS_ADMIN, CHANNEL_FORWARD)


def sender(event: Update) -> tuple[User | None, Chat | None]:
    """Who sent an update, and in which chat; nobody for what is not a person's, or of a kind unknown."""
    try:
        inner: Any = event.event
    except UpdateTypeLookupError:
        return None, None
    if isinstance(inner, CallbackQuery):
        chat = inner.message.chat if inner.message else Chat(id=inner.from_user.id, type="private")
        return inner.from_user, chat
    if getattr(inner, "sender_chat", None) is not None:
        return None, None
    return getattr(inner, "from_user", None), getattr(inner, "chat", None)


async def account_of(session: AsyncSession, user: User, chat: Chat, now: datetime) -> Account:
    """The account of a sender, with the person, grants and employments; made at the first private word."""
    account = await _known(session, user.id)
    if account is not None:
        if account.seen_at is None or now - account.seen_at >= SEEN:
            account.seen_at = now
        if account.blocked_at is not None and chat.type == "private":
            account.blocked_at = None
        return account
    language = "ru" if user.language_code is None or user.language_code.startswith("ru") else "en"
    account = Account(telegram_id=user.id, language=language, started_at=now, seen_at=now, person=None)
    if chat.type == "private":
        try:
            async with session.begin_nested():
                session.add(account)
        except IntegrityError:
            return await _known(session, user.id) or account
    return account


async def _known(session: AsyncSession, telegram_id: int) -> Account | None:
    return (await session.scalars(_KNOWN, {"telegram_id": telegram_id})).unique().one_or_none()
