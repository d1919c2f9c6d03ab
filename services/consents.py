"""Consents: one purpose, one text, given and withdrawn as easily."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.people import Consent, ConsentText
from services import audit
from services.inserts import insert_new
from services.refusals import Refusal

ACCOUNT, DIAGNOSTICS = "C1", "C2"
PAPER = "paper"


async def give(
    session: AsyncSession, person_id: int, code: str, language: str, district: District, now: datetime
) -> Consent:
    """The person agrees to the text as shown in that language; agreeing twice is agreeing once."""
    declared = district.consents.get(code)
    if declared is None:
        raise Refusal("people-consent-unknown")
    if given := await live(session, person_id, code):
        return given
    shown = declared.hash(language)
    await session.execute(insert_new(session, ConsentText, text_hash=shown, words=declared.text(language)))
    consent = Consent(
        person_id=person_id,
        code=code,
        version=declared.version,
        text_hash=shown,
        language=language,
        given_at=now,
    )
    session.add(consent)
    await session.flush()
    await audit.write(session, person_id, "consents.give", now, subject_id=person_id, about=code)
    return consent


async def printed(session: AsyncSession, code: str, language: str, district: District) -> dict[str, str]:
    """Keeps the text as it goes to paper; gives what the paper remembers of it."""
    declared = district.consents.get(code)
    if declared is None:
        raise Refusal("people-consent-unknown")
    shown = declared.hash(language)
    await session.execute(insert_new(session, ConsentText, text_hash=shown, words=declared.text(language)))
    return {"code": code, "version": declared.version, "hash": shown, "language": language}


async def signed(
    session: AsyncSession,
    person_id: int,
    text: Mapping[str, str],
    at: datetime,
    operator_id: int,
    now: datetime,
) -> Consent:
    """Records a consent signed on paper at a moment; one withdrawn since then is not brought back."""
    code = text["code"]
    since = select(Consent.id).where(
        Consent.person_id == person_id, Consent.code == code, Consent.withdrawn_at >= at
    )
    if await session.scalar(since.limit(1)) is not None:
        raise Refusal("people-consent-withdrawn-since")
    if given := await live(session, person_id, code):
        return given
    consent = Consent(
        person_id=person_id,
        code=code,
        version=text["version"],
        text_hash=text["hash"],
        language=text["language"],
        channel=PAPER,
        given_at=at,
    )
    session.add(consent)
    await session.flush()
    await audit.write(
        session, operator_id, "consents.signed", now, subject_id=person_id, about=code, reason=PAPER
    )
    return consent


async def withdraw(session: AsyncSession, person_id: int, code: str, now: datetime) -> None:
    """From this moment nothing is done on the ground of it; withdrawing twice is withdrawing once."""
    withdrawn = await session.scalar(
        update(Consent)
        .where(Consent.person_id == person_id, Consent.code == code, Consent.withdrawn_at.is_(None))
        .values(withdrawn_at=now)
        .returning(Consent.id)
    )
    if withdrawn is not None:
        await audit.write(session, person_id, "consents.withdraw", now, subject_id=person_id, about=code)


async def live(session: AsyncSession, person_id: int, code: str) -> Consent | None:
    return await session.scalar(
        select(Consent).where(
            Consent.person_id == person_id, Consent.code == code, Consent.withdrawn_at.is_(None)
        )
    )


async def given(session: AsyncSession, person_id: int) -> dict[str, Consent]:
    """The live consents of a person by code."""
    found = await session.scalars(
        select(Consent).where(Consent.person_id == person_id, Consent.withdrawn_at.is_(None))
    )
    return {consent.code: consent for consent in found}


async def words(session: AsyncSession, consent: Consent, district: District) -> str:
    """The text the person agreed to; empty when it was never kept and has changed since."""
    kept = await session.scalar(select(ConsentText.words).where(ConsentText.text_hash == consent.text_hash))
    if kept is not None:
        return kept
    declared = district.consents.get(consent.code)
    same = declared is not None and declared.hash(consent.language) == consent.text_hash
    return declared.text(consent.language) if declared and same else ""
