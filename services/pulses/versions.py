"""What the pulse asks, kept as it was when somebody began: the file may change, a begun pulse does not."""

import hashlib
import json
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.pulseforms import PulseForm
from models.pulses import PulseVersion
from services.inserts import insert_new

_parsed: dict[str, PulseForm] = {}


async def current(session: AsyncSession, district: District, now: datetime) -> int:
    """The number of the row that holds the district's pulse as its file says it now."""
    definition = district.pulse.model_dump(mode="json")
    digest = hashlib.sha256(json.dumps(definition, sort_keys=True).encode()).hexdigest()
    known = select(PulseVersion.id).where(PulseVersion.digest == digest)
    found = await session.scalar(known)
    if found is None:
        number = (await session.scalar(select(func.max(PulseVersion.number))) or 0) + 1
        values = {"number": number, "definition": definition, "digest": digest, "made_at": now}
        await session.execute(insert_new(session, PulseVersion, **values))
        found = await session.scalar(known)
    assert found is not None, "the version has just been kept"
    return found


async def of(session: AsyncSession, version_id: int) -> PulseForm:
    """The pulse of a version, read once and kept."""
    version = await session.get_one(PulseVersion, version_id)
    if version.digest not in _parsed:
        _parsed[version.digest] = PulseForm.model_validate(version.definition)
    return _parsed[version.digest]
