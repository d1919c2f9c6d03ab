"""A closed and published wave with a million answers beside it, one a row, as a scan would want them."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import insert, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.people import Employment, Person
from models.waves import Invitation, Publication, Wave
from services import instruments
from views.findings.papers import samples

# What a report counts anew: one row for each answer.
SCAN = """
    SELECT association, competence, count(*), avg(point) FROM bench_answers
    WHERE wave_id = :wave GROUP BY association, competence
"""
BY_SCHOOL = (
    "SELECT count(*), count(answered_at) FROM invitations WHERE wave_id = :wave AND school_id = :place"
)
BY_CIRCLE = """
    SELECT count(*), count(answered_at) FROM invitations
    WHERE wave_id = :wave AND associations LIKE '%"' || :place || '"%'
"""


async def published(session: AsyncSession, district: District) -> Wave:
    """A wave everybody was asked in, four of five have answered, with its publication."""
    now = datetime.now(UTC)
    version = await instruments.current(session)
    people = list(await session.scalars(select(Person.id).order_by(Person.id)))
    wave = Wave(
        questionnaire_id=version.questionnaire_id,
        version_id=version.id,
        title="Осень",
        opens_at=now - timedelta(days=14),
        opened_at=now - timedelta(days=14),
        closes_at=now,
        closed_at=now,
        made_at=now,
        state="closed",
        author_id=people[-1],
    )
    session.add(wave)
    await session.flush()
    schools = {
        one.person_id: one.school_id
        for one in await session.execute(select(Employment.person_id, Employment.school_id))
    }
    circles = list(district.associations)
    rows = [
        {
            "wave_id": wave.id,
            "person_id": number,
            "school_id": schools.get(number),
            "position": "TEACHER",
            "experience": 10,
            "associations": [circles[number % len(circles)]],
            "answered_at": now if number % 5 else None,
        }
        for number in people
    ]
    await session.execute(insert(Invitation), rows)
    table = samples.table(district).model_dump(mode="json", exclude_defaults=True)
    session.add(Publication(wave_id=wave.id, least=5, table=table, sets={}, made_at=now))
    return wave


async def answered(session: AsyncSession, wave: Wave, count: int) -> None:
    """So many answers of one row each, with an index for the wave."""
    await session.execute(
        text("CREATE TABLE bench_answers (wave_id INT, association INT, competence TEXT, point INT)")
    )
    await session.execute(
        text(
            "INSERT INTO bench_answers WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
            "WHERE i < :count) SELECT :wave, i % 24, 'G' || (i * 7 % 12), 1 + i * 13 % 5 FROM n"
        ),
        {"count": count, "wave": wave.id},
    )
    await session.execute(text("CREATE INDEX bench_answers_of_a_wave ON bench_answers (wave_id)"))
