"""What a start does to the database: the district's files become rows."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association
from models.district import District
from models.meetings import Council
from services import instruments


async def prepare(session: AsyncSession, district: District, now: datetime) -> None:
    """Makes the associations, councils and questionnaires of the files known.

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
    await _councils(session, district)
    await session.flush()
    await instruments.prepare(session, district, now)


async def _councils(session: AsyncSession, district: District) -> None:
    """A council taken out of the files stays: its minutes name it."""
    known = {row.code: row for row in await session.scalars(select(Council))}
    for code, kind in district.councils.items():
        if code in known:
            known[code].title = kind.title
        else:
            session.add(Council(code=code, title=kind.title))
