"""What the district learns from a closed wave: counted once, kept, and only read from then on."""

import asyncio
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association
from models.district import District
from models.findings import Table
from models.instruments import Instrument
from models.people import School
from models.questionnaires import QuestionnaireVersion
from models.waves import Publication, Wave
from services import instruments
from services.findings import auditing, comparing, figuring, gathering, slicing, tabling, wishes
from services.findings.figuring import Figures
from services.findings.gathering import Answered
from services.findings.slicing import Known
from services.recent import Recent
from services.refusals import Refusal, unless_taken

_READ = Recent[tuple[object, ...], Table](16)


async def publish(session: AsyncSession, wave: Wave, district: District, now: datetime) -> Publication:
    """What a closed wave says, counted at the first call and never again.

    A recount after somebody took her answers back would tell what they were.
    """
    if (found := await of(session, wave.id)) is not None:
        return found
    if wave.state != "closed":
        raise Refusal("findings-still-open")
    return await keep(session, await count(session, wave, district, now))


async def keep(session: AsyncSession, made: Publication) -> Publication:
    """Makes what was counted known, unless another has been quicker."""
    async with unless_taken("uq_publications_wave_id", Refusal("findings-gone")):
        session.add(made)
        await session.flush()
    return made


async def of(session: AsyncSession, wave_id: int) -> Publication | None:
    return await session.scalar(select(Publication).where(Publication.wave_id == wave_id))


async def table(session: AsyncSession, wave_id: int) -> Table | None:
    """What a wave says, if it has been published. It never changes, so once read it is kept in memory."""
    known = await session.execute(
        select(Publication.id, Publication.made_at).where(Publication.wave_id == wave_id)
    )
    if (row := known.one_or_none()) is None:
        return None
    key = (str(session.get_bind().engine.url), *row)
    if key not in _READ:
        kept = await session.scalar(select(Publication.table).where(Publication.id == row.id))
        _READ[key] = Table.model_validate(kept)
    return _READ[key]


async def count(session: AsyncSession, wave: Wave, district: District, now: datetime) -> Publication:
    """The publication as it would be now; nothing is written.

    For thousands of people it takes seconds: count in a session that only reads, then keep.
    """
    least = district.settings.anonymity
    version = await session.get_one(QuestionnaireVersion, wave.version_id)
    instrument: Instrument = instruments.parsed(version)
    answered = await gathering.gather(session, wave, instrument)
    figures = await asyncio.to_thread(_figures, answered, district, await _known(session), least)
    requests = await wishes.requests(session, wave, answered, least)
    invited = await gathering.invited(session, wave)
    table = await asyncio.to_thread(tabling.table, wave, answered, figures, requests, invited, least, now)
    compared = await comparing.compare(session, wave, answered, figures.sets, least)
    if compared is not None:
        table = table.model_copy(update={"comparison": compared.comparison})
        figures.sets.compared[compared.comparison.wave_id] = compared.sets
    return Publication(
        wave_id=wave.id,
        least=least,
        table=table.model_copy(update={"version": version.number}).model_dump(
            mode="json", exclude_defaults=True
        ),
        sets=figures.sets.model_dump(mode="json"),
        made_at=now,
    )


def _figures(answered: Answered, district: District, known: Known, least: int) -> Figures:
    cuts = slicing.cuts(answered.places, district, known, least)
    nested = not auditing.fits([cut.people for cut in cuts if len(cut.people) >= least])
    return figuring.figures(answered, cuts, least, nested=nested)


async def _known(session: AsyncSession) -> Known:
    schools = (await session.scalars(select(School).order_by(School.title, School.id))).all()
    rows = await session.execute(select(Association.code, Association.id))
    return Known(schools, dict(rows.all()))
