"""Consents: one purpose, one text, given and withdrawn as easily."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.people import Consent, ConsentText
from services import audit, deliveries
from services.inserts import insert_new
from services.refusals import Refusal

ACCOUNT, DIAGNOSTICS = "C1", "C2"
PAPER = "paper"
# Consents whose text sets them an end. C2 says so itself: «не дольше 3 лет».
TERMS: Mapping[str, timedelta] = {DIAGNOSTICS: timedelta(days=3 * 365)}
WARNING = timedelta(days=30)
ENDING = "consent-ending"


def until(consent: Consent) -> datetime | None:
    """The moment at which the consent ends by itself; None for one that has no term."""
    term = TERMS.get(consent.code)
    return consent.given_at + term if term is not None else None


def over(consent: Consent, now: datetime) -> bool:
    """Whether its term is over."""
    end = until(consent)
    return end is not None and end <= now


def ending(consent: Consent, now: datetime) -> bool:
    """Whether its term is over or will be within a month: then it may be given anew."""
    end = until(consent)
    return end is not None and end - WARNING <= now


async def give(
    session: AsyncSession, person_id: int, code: str, language: str, district: District, now: datetime
) -> Consent:
    """The person agrees to the text as shown in that language; agreeing twice is agreeing once.

    A consent near its end is given anew: the earlier one ends, and nothing that rests on it goes.
    """
    declared = district.consents.get(code)
    if declared is None:
        raise Refusal("people-consent-unknown")
    if given := await live(session, person_id, code):
        if not ending(given, now):
            return given
        await _end(session, person_id, code, now)
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
        if not ending(given, at):
            return given
        await _end(session, person_id, code, now)
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
    if await _end(session, person_id, code, now):
        await audit.write(session, person_id, "consents.withdraw", now, subject_id=person_id, about=code)


async def lapse(session: AsyncSession, now: datetime) -> Sequence[tuple[int, str]]:
    """Ends those whose term is over; gives whose they were, and of which code."""
    found = [
        (consent.person_id, consent.code)
        for code, term in TERMS.items()
        for consent in await _given_before(session, code, now - term)
    ]
    for person_id, code in found:
        await _end(session, person_id, code, now)
        await audit.write(session, None, "consents.lapse", now, subject_id=person_id, about=code)
    return found


async def warn(session: AsyncSession, now: datetime) -> None:
    """One push for each consent that ends within a month; asked twice, it is queued once."""
    for code, term in TERMS.items():
        for consent in await _given_before(session, code, now - term + WARNING):
            await deliveries.queue(
                session,
                kind=ENDING,
                once=f"{ENDING}:{consent.id}",
                about_id=consent.id,
                person_id=consent.person_id,
                not_before=now,
                until=until(consent),
            )


async def _given_before(session: AsyncSession, code: str, at: datetime) -> Sequence[Consent]:
    """The live ones of a code that were given at that moment or earlier."""
    wanted = select(Consent).where(
        Consent.code == code, Consent.withdrawn_at.is_(None), Consent.given_at <= at
    )
    return (await session.scalars(wanted.order_by(Consent.id))).all()


async def _end(session: AsyncSession, person_id: int, code: str, now: datetime) -> bool:
    """Whether there was a live one to end."""
    ended = await session.scalar(
        update(Consent)
        .where(Consent.person_id == person_id, Consent.code == code, Consent.withdrawn_at.is_(None))
        .values(withdrawn_at=now)
        .returning(Consent.id)
    )
    return ended is not None


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
