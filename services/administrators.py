"""There is always somebody who administers."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.people import Account, Person, RoleGrant
from services.refusals import Refusal

ADMIN = "admin"


async def keep_another(session: AsyncSession, person_id: int) -> None:
    """Refuses unless somebody else administers, too, and will not cease to on a day to come.

    All such roles are held until the end of the transaction: two who take each other's back meet here.
    """
    lasting = RoleGrant.role == ADMIN, RoleGrant.until.is_(None), RoleGrant.confirmed_at.is_not(None)
    await session.execute(select(RoleGrant.id).where(*lasting).order_by(RoleGrant.id).with_for_update())
    other = (
        select(RoleGrant.id)
        .join(Person, Person.id == RoleGrant.person_id)
        .join(Account, Account.person_id == Person.id)
        .where(*lasting, Person.id != person_id, Person.erased_at.is_(None))
    )
    if await session.scalar(other.limit(1)) is None:
        raise Refusal("people-last-admin")
