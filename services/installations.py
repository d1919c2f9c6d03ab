"""What a start does to the database: the district's files become rows."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association
from models.district import District
from services import instruments


async def prepare(session: AsyncSession, district: District, now: datetime) -> None:
    """Makes the associations and questionnaires of the files known.

    An association taken out of the files is closed, not deleted; a changed questionnaire is a new version.
    """
    rows = await session.scalars(select(Association).where(Association.level == "district"))
    known = {row.code: row for row in rows}
    for code, kind in district.associations.items():
        row = known.pop(code, None)
        if row is None:
            row = Association(code=code, level="district")
            session.add(row)
        row.title, row.short, row.kind = kind.title, kind.short, kind.kind
        row.cluster, row.subjects, row.closed_on = kind.cluster, list(kind.subjects), None
    for gone in known.values():
        gone.closed_on = gone.closed_on or now.date()
    await session.flush()
    await instruments.prepare(session, district, now)
