"""The half-filled sheet of an assessor: thrown away when the teacher takes her leave back."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assessments import Assessment
from models.forms import Draft
from models.people import Account
from services import forms

SHEET = "assessments-sheet"


def context(assessment_id: int) -> dict[str, int]:
    """What the form of one sheet is about."""
    return {"assessment": assessment_id}


async def drop(session: AsyncSession, about: Assessment, now: datetime) -> None:
    """Closes whatever drafts there are of this sheet and empties their answers."""
    theirs = select(Account.id).where(Account.person_id == about.assessor_id)
    begun = await session.scalars(
        select(Draft).where(Draft.form == SHEET, Draft.state == "open", Draft.account_id.in_(theirs))
    )
    for draft in begun:
        if draft.context == context(about.id) and await forms.claim(session, draft, "cancelled", now):
            await forms.clear(session, draft)
