"""The keys the district signs with: made when the first is needed, retired, never forgotten."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.certificates import SigningKey
from services import counters
from services.certificates import proofs

KEYS = "signing-keys"


async def current(session: AsyncSession, now: datetime) -> SigningKey:
    """The key to sign with; two who need the first one at once get the same."""
    return await _live(session) or await _make(session, now)


async def rotate(session: AsyncSession, now: datetime) -> SigningKey:
    """Retires the key and makes another; what the old one has signed stays true."""
    if (old := await _live(session)) is not None:
        old.retired_at = now
        await session.flush()
    return await _make(session, now)


async def every(session: AsyncSession) -> Sequence[SigningKey]:
    """All keys, the first made first."""
    return (await session.scalars(select(SigningKey).order_by(SigningKey.id))).all()


async def public(session: AsyncSession) -> dict[str, str]:
    """Public keys by name: what papers are checked against."""
    return {key.name: key.public for key in await every(session)}


async def _live(session: AsyncSession) -> SigningKey | None:
    found = select(SigningKey).where(SigningKey.retired_at.is_(None)).order_by(SigningKey.id.desc())
    return (await session.scalars(found.limit(1))).first()


async def _make(session: AsyncSession, now: datetime) -> SigningKey:
    await counters.take(session, KEYS)
    if (made := await _live(session)) is not None:
        return made
    public_key, private = proofs.make_key()
    made = SigningKey(name=proofs.named(public_key), public=public_key, private=private, made_at=now)
    session.add(made)
    await session.flush()
    return made
