"""Questionnaires for paper: for one person, a school, an association, or everybody invited to a wave."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from models.assessments import Blank
from models.associations import Membership
from models.instruments import Instrument
from models.people import ConsentText, Employment, Person
from models.questionnaires import QuestionnaireVersion
from models.waves import Invitation, Wave
from services import audiences, audit, consents, instruments
from services.associations import circles
from services.blanks import ACTION, codes, layout
from services.questionnaires import branching, invitations, respondents
from services.refusals import Refusal, unless_taken
from services.rights import Actor

# So many at once in the chat: a file of five pages a person, made while the methodist waits.
MOST = 25
TRIES = 5


@dataclass(frozen=True, slots=True)
class Whom:
    """For whom papers are printed; of a wave only those who are invited and have not answered."""

    code: str = ""
    school_id: int | None = None
    association_id: int | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One person's paper; `consent` is the text printed for her signature."""

    blank: Blank
    person: Person
    instrument: Instrument
    consent: str

    @property
    def rows(self) -> list[layout.Row]:
        return layout.rows(self.instrument, self.blank.items)

    @property
    def shown(self) -> str:
        return codes.shown(self.blank.code)


async def waves(session: AsyncSession, now: datetime) -> Sequence[Wave]:
    """The waves that take answers now."""
    return (await session.scalars(select(Wave).where(*invitations.running(now)).order_by(Wave.id))).all()


async def of(
    session: AsyncSession,
    actor: Actor,
    whom: Whom,
    wave_id: int | None,
    now: datetime,
    *,
    most: int = MOST,
    fresh: Iterable[str] | None = None,
) -> list[Sheet]:
    """Makes the papers. One printed before and not entered yet is printed again under its code.

    New ones take their codes from `fresh`, at most TRIES each, so that making them anew gives the same.
    """
    actor.demand(ACTION)
    wave, version = await _wave(session, wave_id, now)
    if not layout.typable(instruments.parsed(version)):
        raise Refusal("blanks-no-paper")
    found = (await session.scalars(_people(whom, wave, now))).all()
    if not found:
        raise Refusal("blanks-nobody")
    if len(found) > most:
        raise Refusal("blanks-too-many", count=len(found), most=most)
    codes_left = iter(fresh if fresh is not None else codes.endless())
    sheets = [await _sheet(session, actor, person, wave, version, codes_left, now) for person in found]
    await audit.write(session, actor.id, "blanks.print", now, about=f"blanks:{len(sheets)}")
    return sheets


async def _wave(
    session: AsyncSession, wave_id: int | None, now: datetime
) -> tuple[Wave | None, QuestionnaireVersion]:
    if wave_id is None:
        return None, await instruments.current(session)
    wave = await session.scalar(select(Wave).where(Wave.id == wave_id, *invitations.running(now)))
    if wave is None:
        raise Refusal("blanks-wave-over")
    return wave, await session.get_one(QuestionnaireVersion, wave.version_id)


def _people(whom: Whom, wave: Wave | None, now: datetime) -> Select[Person]:
    today = now.date()
    wanted = (
        select(Person)
        .where(audiences.here(today))
        .options(selectinload(Person.employments).joinedload(Employment.school))
        .order_by(Person.surname, Person.name, Person.id)
    )
    if whom.code:
        wanted = wanted.where(Person.code == whom.code.strip())
    if whom.school_id is not None:
        wanted = wanted.where(Person.id.in_(circles.works_in(whom.school_id, today)))
    if whom.association_id is not None:
        members = select(Membership.person_id).where(
            Membership.association_id == whom.association_id, audiences.live(Membership, today)
        )
        wanted = wanted.where(Person.id.in_(members))
    if wave is not None:
        waiting = select(Invitation.person_id).where(
            Invitation.wave_id == wave.id,
            Invitation.answered_at.is_(None),
            Invitation.declined_at.is_(None),
        )
        wanted = wanted.where(Person.id.in_(waiting))
    return wanted


async def _sheet(
    session: AsyncSession,
    operator: Actor,
    person: Person,
    wave: Wave | None,
    version: QuestionnaireVersion,
    codes_left: Iterator[str],
    now: datetime,
) -> Sheet:
    instrument = instruments.parsed(version)
    who = await respondents.of(session, person.id, operator.district, now)
    chosen = branching.select(instrument, who, wave_association=wave.association if wave else "")
    wave_id = wave.id if wave else None
    blank = await _printed_before(session, person.id, version.id, wave_id, chosen)
    if blank is None:
        consent = await consents.printed(session, consents.DIAGNOSTICS, "ru", operator.district)
        blank = Blank(
            person_id=person.id,
            version_id=version.id,
            wave_id=wave_id,
            variant=chosen.variant,
            module=chosen.module,
            overlays=list(chosen.overlays),
            items=list(chosen.items),
            consent=consent,
            printed_by=operator.id,
            printed_at=now,
        )
        await _numbered(session, blank, codes_left)
    text = select(ConsentText.words).where(ConsentText.text_hash == blank.consent["hash"])
    return Sheet(blank, person, instrument, await session.scalar(text) or "")


async def _printed_before(
    session: AsyncSession, person_id: int, version_id: int, wave_id: int | None, chosen: branching.Selection
) -> Blank | None:
    found = await session.scalars(
        select(Blank).where(
            Blank.person_id == person_id,
            Blank.version_id == version_id,
            Blank.wave_id == wave_id if wave_id is not None else Blank.wave_id.is_(None),
            Blank.void_at.is_(None),
            Blank.entered_at.is_(None),
        )
    )
    return next((blank for blank in found if tuple(blank.items) == chosen.items), None)


async def _numbered(session: AsyncSession, blank: Blank, codes_left: Iterator[str]) -> None:
    """A code that nobody has; of nine hundred thousand the first is free almost always."""
    for code in islice(codes_left, TRIES):
        if await session.scalar(select(Blank.id).where(Blank.code == code)) is None:
            blank.code = code
            break
    async with unless_taken("uq_blanks_code", Refusal("blanks-again")):
        session.add(blank)
        await session.flush()
