"""Questionnaires and their versions: the newest one, any one as data, and those of the files."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.district import District
from models.instruments import Instrument
from models.questionnaires import Questionnaire, QuestionnaireVersion
from services.instruments import changes
from services.refusals import Refusal

DEFICITS = "deficits"


async def current(session: AsyncSession, code: str = DEFICITS) -> QuestionnaireVersion:
    """The newest published version; refuses when there is none, or the questionnaire is retired."""
    found = await session.scalar(
        select(QuestionnaireVersion)
        .join(QuestionnaireVersion.questionnaire)
        .where(Questionnaire.code == code, Questionnaire.retired_at.is_(None))
        .where(QuestionnaireVersion.state == "published")
        .order_by(QuestionnaireVersion.number.desc())
        .limit(1)
        .options(joinedload(QuestionnaireVersion.questionnaire))
    )
    if found is None:
        raise Refusal("instruments-none")
    return found


async def newest(session: AsyncSession) -> Instrument:
    """The questionnaire of deficits as it is asked now; refuses like `current`."""
    return parsed(await current(session))


async def of(session: AsyncSession, version_id: int) -> Instrument:
    """The questionnaire as one version has it."""
    return parsed(await session.get_one(QuestionnaireVersion, version_id))


def parsed(version: QuestionnaireVersion) -> Instrument:
    """A version as it is asked, without what is switched off; one already read is not read again."""
    return _live(_Written(version.digest, version.definition.get("version"), version.definition))


def whole(version: QuestionnaireVersion) -> Instrument:
    """A version as its editors see it: what is switched off is there too."""
    return _whole(_Written(version.digest, version.definition.get("version"), version.definition))


def kept(instrument: Instrument) -> dict[str, Any]:
    """A questionnaire as a version keeps it."""
    said: dict[str, Any] = instrument.model_dump(mode="json", exclude_defaults=True)
    return said


def digest(definition: Mapping[str, Any]) -> str:
    """SHA-256 of what is asked, whatever the order of keys; the number of the version does not count."""
    said = {name: value for name, value in definition.items() if name != "version"}
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


async def prepare(session: AsyncSession, district: District, now: datetime) -> None:
    """Publishes what the district's files ask, each wording once.

    A file that was not changed publishes nothing, even when the bot has newer versions of its own.
    """
    for code, instrument in district.questionnaires.items():
        row = await session.scalar(select(Questionnaire).where(Questionnaire.code == code))
        if row is None:
            row = Questionnaire(code=code)
            session.add(row)
            await session.flush()
        await _publish_once(session, row, instrument, now)


async def _publish_once(
    session: AsyncSession, questionnaire: Questionnaire, instrument: Instrument, now: datetime
) -> None:
    definition = kept(instrument)
    known = select(QuestionnaireVersion.id).where(
        QuestionnaireVersion.questionnaire_id == questionnaire.id,
        QuestionnaireVersion.origin == "file",
        QuestionnaireVersion.digest == digest(definition),
    )
    if await session.scalar(known.limit(1)) is None:
        version = QuestionnaireVersion(
            questionnaire_id=questionnaire.id,
            number=await next_number(session, questionnaire.id),
            definition=definition,
            digest=digest(definition),
            origin="file",
            changed_at=now,
        )
        session.add(version)
        await session.flush()
        await put_in_force(session, version, now)


async def put_in_force(session: AsyncSession, version: QuestionnaireVersion, now: datetime) -> None:
    """From now on new runs begin with this version; those inside others end with theirs."""
    await session.execute(
        update(QuestionnaireVersion)
        .where(
            QuestionnaireVersion.questionnaire_id == version.questionnaire_id,
            QuestionnaireVersion.state == "published",
        )
        .values(state="superseded")
    )
    version.state, version.published_at = "published", now
    await session.flush()


async def next_number(session: AsyncSession, questionnaire_id: int) -> int:
    last = await session.scalar(
        select(func.max(QuestionnaireVersion.number)).where(
            QuestionnaireVersion.questionnaire_id == questionnaire_id
        )
    )
    return (last or 0) + 1


@dataclass(frozen=True, slots=True)
class _Written:
    """A definition, known by its digest and by the number the digest leaves out."""

    digest: str
    number: object
    definition: Mapping[str, Any] = field(compare=False)


@lru_cache(maxsize=64)
def _whole(written: _Written) -> Instrument:
    return Instrument.model_validate_json(json.dumps(written.definition, ensure_ascii=False))


@lru_cache(maxsize=64)
def _live(written: _Written) -> Instrument:
    return changes.live(_whole(written))
