"""Certificates as they are found: mine, an event's, one by its number or by its text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.certificates import Certificate, SigningKey
from models.events import Event
from services import gatherings
from services.certificates import issuing, keys, mending, proofs, rules
from services.refusals import Refusal
from services.rights import Actor

PAGE = 8
# What is printed in one go: a paper a page.
MOST = 150


@dataclass(frozen=True, slots=True)
class Sealed:
    """What a paper is drawn from: its facts, and the name of the key under its signature."""

    certificate: Certificate
    key: str

    @property
    def text(self) -> str:
        given = self.certificate
        return proofs.sealed(given.facts["text"], self.key, given.signature)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a certificate somebody asks about.

    `found`: as in Proof, or by its number alone: known, unknown. `certificate` is the row where there is
    one, `instead` the number that replaces it, `mine` whether the asker may see whose it is.
    """

    found: Literal["true", "altered", "foreign", "unsigned", "known", "unknown"]
    body: str = ""
    certificate: Certificate | None = None
    instead: str = ""
    mine: bool = False


async def mine(session: AsyncSession, actor: Actor, page: int) -> tuple[Sequence[Certificate], int]:
    """A page of the actor's own live ones, the newest first, and how many there are."""
    actor.demand("certificates.own", person_id=actor.id)
    own = Certificate.person_id == actor.id, Certificate.revoked_at.is_(None)
    count = await session.scalar(select(func.count()).select_from(Certificate).where(*own))
    found = select(Certificate).where(*own).order_by(Certificate.issued_at.desc(), Certificate.id.desc())
    return (await session.scalars(found.offset(page * PAGE).limit(PAGE))).all(), count or 0


async def of_event(session: AsyncSession, actor: Actor, event_id: int) -> tuple[Event, Sequence[Certificate]]:
    """An event's papers with their people in the order of numbers, the revoked ones too: the register."""
    event = await gatherings.find(session, event_id)
    gatherings.check_runs(actor, event, issuing.RIGHT)
    found = await session.scalars(
        select(Certificate)
        .where(Certificate.event_id == event.id)
        .options(joinedload(Certificate.person))
        .order_by(Certificate.id)
    )
    return event, found.all()


async def paper(session: AsyncSession, actor: Actor, certificate_id: int) -> Sealed:
    """One's own paper, or one of an event the actor runs. One that was revoked is not drawn any more."""
    found = await one(session, actor, certificate_id)
    if found.revoked_at is not None:
        raise Refusal("certificates-revoked-already")
    return await sealed(session, found)


async def one(session: AsyncSession, actor: Actor, certificate_id: int) -> Certificate:
    """The row, for its owner and for who runs its event; to anybody else it is not there."""
    found = await session.get(
        Certificate, certificate_id, options=[joinedload(Certificate.person)], populate_existing=True
    )
    if found is None or not await _covers(session, actor, found):
        raise Refusal("certificates-gone")
    return found


async def sealed(session: AsyncSession, certificate: Certificate) -> Sealed:
    key = await session.get_one(SigningKey, certificate.key_id)
    return Sealed(certificate, key.name)


async def to_print(session: AsyncSession, actor: Actor, event_id: int) -> list[Sealed]:
    """The live papers of an event; refuses when there are none or more than one file may hold.

    Only where the actor sees people by name: a paper is nothing but a name.
    """
    _, found = await of_event(session, actor, event_id)
    live = [each for each in found if each.revoked_at is None]
    if not actor.names:
        raise Refusal("certificates-names-hidden")
    if not live:
        raise Refusal("certificates-none-yet")
    if len(live) > MOST:
        raise Refusal("certificates-too-many", most=MOST)
    return [await sealed(session, each) for each in live]


async def verify(session: AsyncSession, actor: Actor, typed: str) -> Verdict:
    """Whether a certificate is true, by the text of its QR code; by its number, whether it counts."""
    actor.demand("certificates.verify")
    if (number := rules.number_in(typed)) is not None:
        found = await _numbered(session, number)
        return await _verdict(session, actor, "known" if found else "unknown", "", found)
    proof = proofs.check(typed, await keys.public(session))
    number = rules.number_of(proof.body) if proof.found == "true" else None
    found = await _numbered(session, number) if number else None
    if found is not None and proofs.canonical(found.facts.get("text", proof.body)) != proof.body:
        found = None  # another paper of that number: signed, but not by what is known here
    return await _verdict(session, actor, proof.found, proof.body, found)


async def _verdict(
    session: AsyncSession,
    actor: Actor,
    state: Literal["true", "altered", "foreign", "unsigned", "known", "unknown"],
    body: str,
    found: Certificate | None,
) -> Verdict:
    if found is None:
        return Verdict(state, body)
    instead = await mending.replaced_by(session, found.id) if found.revoked_at else None
    mine = await _covers(session, actor, found)
    return Verdict(state, body, found, instead.number if instead else "", mine)


async def _numbered(session: AsyncSession, number: str) -> Certificate | None:
    wanted = select(Certificate).where(Certificate.number == number)
    return await session.scalar(wanted.options(joinedload(Certificate.person)))


async def _covers(session: AsyncSession, actor: Actor, found: Certificate) -> bool:
    if found.person_id == actor.id:
        return True
    event = await gatherings.find(session, found.event_id)
    return gatherings.runs(actor, event, issuing.RIGHT)
