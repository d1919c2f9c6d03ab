"""A version on its way: copied, changed piece by piece, thrown away, published.

Several methodists may change one draft. Whoever saves a piece says what it was when she began; if
somebody has changed that piece since, her words are refused and nothing is lost on either side.
"""

import hashlib
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.editions import Difference
from models.instruments import Instrument
from models.questionnaires import Questionnaire, QuestionnaireVersion
from services import audit, instruments
from services.instruments import checks, comparing, versions
from services.refusals import Refusal, unless_taken
from services.rights import Actor

Change = Callable[[Instrument], Instrument]


async def copy(
    session: AsyncSession, actor: Actor, version_id: int, now: datetime
) -> tuple[QuestionnaireVersion, bool]:
    """A draft with the words of a version; the one there is, where there is one. Says whether it is new."""
    source = await versions.version(session, actor, version_id)
    there = await of(session, source.questionnaire)
    if there is not None:
        return there, False
    return await _begun(session, actor, source.questionnaire, instruments.whole(source), now), True


async def of(session: AsyncSession, questionnaire: Questionnaire) -> QuestionnaireVersion | None:
    """The draft of a questionnaire, if there is one."""
    found = await session.scalar(
        select(QuestionnaireVersion).where(
            QuestionnaireVersion.questionnaire_id == questionnaire.id, QuestionnaireVersion.state == "draft"
        )
    )
    if found is not None:
        found.questionnaire = questionnaire
    return found


async def open_draft(session: AsyncSession, actor: Actor, version_id: int) -> QuestionnaireVersion:
    """A version that may still be changed."""
    found = await versions.version(session, actor, version_id)
    if found.state != "draft":
        raise Refusal("instruments-not-a-draft")
    return found


async def change(
    session: AsyncSession, actor: Actor, version_id: int, change: Change, now: datetime
) -> QuestionnaireVersion:
    """Changes a draft. On PostgreSQL two may do so at once: the second begins from the first's words."""
    draft = await open_draft(session, actor, version_id)
    await session.refresh(draft, with_for_update=True)
    if draft.state != "draft":
        raise Refusal("instruments-not-a-draft")
    _put(draft, change(instruments.whole(draft)), now)
    await session.flush()
    return draft


async def replace(
    session: AsyncSession, actor: Actor, instrument: Instrument, seen: dict[str, str], now: datetime
) -> QuestionnaireVersion:
    """A file becomes the draft of its questionnaire, or a questionnaire of its own.

    `seen` are the digests of the drafts by questionnaire when the file was asked for: a draft begun
    or changed since is not written over.
    """
    actor.demand(versions.MANAGE)
    row = await session.scalar(select(Questionnaire).where(Questionnaire.code == instrument.code))
    if row is None:
        row = Questionnaire(code=instrument.code)
        async with unless_taken("uq_questionnaires_code", Refusal("instruments-changed-meanwhile")):
            session.add(row)
            await session.flush()
    draft = await of(session, row)
    if (draft.digest if draft else None) != seen.get(instrument.code):
        raise Refusal("instruments-changed-meanwhile")
    if draft is None:
        draft = await _begun(session, actor, row, instrument, now)
    _put(draft, instrument, now)
    draft.author_id = actor.id
    await session.flush()
    return draft


async def digests(session: AsyncSession, actor: Actor) -> dict[str, str]:
    """What every draft says now, in short, by the code of its questionnaire."""
    actor.demand(versions.MANAGE)
    rows = await session.execute(
        select(Questionnaire.code, QuestionnaireVersion.digest)
        .join(QuestionnaireVersion.questionnaire)
        .where(QuestionnaireVersion.state == "draft")
    )
    return {row.code: row.digest for row in rows}


async def discard(session: AsyncSession, actor: Actor, version_id: int, now: datetime) -> Questionnaire:
    """Throws a draft away; a questionnaire that never had another version goes with it."""
    draft = await open_draft(session, actor, version_id)
    questionnaire = draft.questionnaire
    await audit.write(session, actor.id, "instruments.discard", now, about=f"version:{draft.id}")
    await session.delete(draft)
    await session.flush()
    others = select(QuestionnaireVersion.id).where(QuestionnaireVersion.questionnaire_id == questionnaire.id)
    if await session.scalar(others.limit(1)) is None:
        await session.delete(questionnaire)
        await session.flush()
    return questionnaire


async def difference(session: AsyncSession, draft: QuestionnaireVersion) -> Difference | None:
    """What publishing would change; None where nothing is published yet."""
    published = await session.scalar(
        select(QuestionnaireVersion).where(
            QuestionnaireVersion.questionnaire_id == draft.questionnaire_id,
            QuestionnaireVersion.state == "published",
        )
    )
    if published is None:
        return None
    return comparing.compare(instruments.parsed(published), instruments.parsed(draft))


async def publish(
    session: AsyncSession, actor: Actor, version_id: int, seen: str, now: datetime
) -> QuestionnaireVersion:
    """Puts a draft in force; `seen` is the beginning of its digest when its checks were shown.

    Whoever is inside an older version ends with that one.
    """
    draft = await open_draft(session, actor, version_id)
    if not seen or not draft.digest.startswith(seen):
        raise Refusal("instruments-changed-meanwhile")
    instrument = instruments.whole(draft)
    if checks.problems(instrument) or checks.against(instrument, actor.district):
        raise Refusal("instruments-flawed")
    changes = await difference(session, draft)
    if changes is not None and not changes.any:
        raise Refusal("instruments-same")
    last = await instruments.next_number(session, draft.questionnaire_id) - 1
    if draft.number < last:  # a file came in between
        draft.number = last + 1
    await instruments.put_in_force(session, draft, now)
    await audit.write(session, actor.id, "instruments.publish", now, about=f"version:{draft.id}")
    return draft


def mark(piece: object) -> str:
    """What a piece says, in short: kept with a form, to see whether somebody has changed it since."""
    return hashlib.sha256(repr(piece).encode()).hexdigest()[:12]


def unless_changed(piece: object, was: str) -> None:
    """Refuses where a piece no longer says what it did when its editing began."""
    if mark(piece) != was:
        raise Refusal("instruments-changed-meanwhile")


async def _begun(
    session: AsyncSession, actor: Actor, questionnaire: Questionnaire, instrument: Instrument, now: datetime
) -> QuestionnaireVersion:
    draft = QuestionnaireVersion(
        questionnaire_id=questionnaire.id,
        number=await instruments.next_number(session, questionnaire.id),
        state="draft",
        origin="bot",
        author_id=actor.id,
    )
    draft.questionnaire = questionnaire
    _put(draft, instrument, now)
    async with unless_taken("one_draft_version", Refusal("instruments-changed-meanwhile")):
        session.add(draft)
        await session.flush()
    return draft


def _put(draft: QuestionnaireVersion, instrument: Instrument, now: datetime) -> None:
    definition = instruments.kept(instrument)
    draft.definition, draft.digest, draft.changed_at = definition, instruments.digest(definition), now


async def publish_file(
    session: AsyncSession, district: District, instrument: Instrument, now: datetime
) -> QuestionnaireVersion | None:
    """Puts a file in force from the console, where nobody acts by name; None if it was published before."""
    before = await session.scalar(select(func.max(QuestionnaireVersion.id)))
    alone = district.model_copy(update={"questionnaires": {instrument.code: instrument}})
    await instruments.prepare(session, alone, now)
    made = await instruments.current(session, instrument.code)
    if made.id <= (before or 0):
        return None
    await audit.write(session, None, "instruments.publish", now, about=f"version:{made.id}")
    return made
