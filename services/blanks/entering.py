"""What an operator reads off a paper: typed twice, compared, and then a response like any other."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.assessments import Blank, BlankEntry
from models.instruments import Instrument, Question
from models.questionnaires import Response
from models.steps import Answers
from services import calendars, instruments
from services.blanks import ACTION, codes, keeping, layout
from services.questionnaires import answered
from services.refusals import Refusal, unless_taken
from services.rights import Actor

FIRST, SECOND = 1, 2


@dataclass(frozen=True, slots=True)
class Paper:
    """A blank with what has been read off it so far, by round."""

    blank: Blank
    instrument: Instrument
    rounds: Mapping[int, BlankEntry]

    @property
    def differences(self) -> list[str]:
        """The codes the two readings differ in; empty while there is but one."""
        if SECOND not in self.rounds:
            return []
        first, second = self.rounds[FIRST].answers, self.rounds[SECOND].answers
        return layout.differences(self.instrument, self.blank.items, first, second)

    @property
    def rows(self) -> list[layout.Row]:
        return layout.rows(self.instrument, self.blank.items)

    @property
    def lines(self) -> int:
        return len(self.rows)

    @property
    def shown(self) -> str:
        return codes.shown(self.blank.code)

    def question(self, code: str) -> Question | None:
        """What is asked under a code where it is not a line with boxes."""
        item = self.instrument.item.get(code)
        closing = {question.code: question for question in self.instrument.questions}
        return item if item is not None and not item.scored else closing.get(code)


async def find(session: AsyncSession, actor: Actor, typed: str) -> Paper:
    """The paper of a code; a slip of the fingers is caught by the letter."""
    actor.demand(ACTION)
    code = codes.read(typed)
    if code is None:
        raise Refusal("blanks-code-wrong")
    return await _of_code(session, actor, code)


async def scanned(session: AsyncSession, actor: Actor, digits: str) -> Paper:
    """The same by the QR code, which needs no letter."""
    actor.demand(ACTION)
    return await _of_code(session, actor, digits + codes.letter(digits))


async def _of_code(session: AsyncSession, actor: Actor, code: str) -> Paper:
    number = await session.scalar(select(Blank.id).where(Blank.code == code))
    if number is None:
        raise Refusal("blanks-unknown")
    return await paper(session, actor, number)


async def paper(session: AsyncSession, actor: Actor, blank_id: int) -> Paper:
    """A paper that may still be entered."""
    actor.demand(ACTION)
    blank = await session.scalar(
        select(Blank)
        .where(Blank.id == blank_id)
        .options(joinedload(Blank.person))
        .with_for_update(of=Blank)
        .execution_options(populate_existing=True)
    )
    if blank is None:
        raise Refusal("blanks-unknown")
    if blank.entered_at is not None:
        raise Refusal("blanks-entered")
    if blank.void_at is not None or blank.person.erased_at is not None:
        raise Refusal("blanks-void")
    found = await session.scalars(select(BlankEntry).where(BlankEntry.blank_id == blank.id))
    return Paper(blank, await instruments.of(session, blank.version_id), {one.round: one for one in found})


async def spoil(session: AsyncSession, actor: Actor, blank_id: int, now: datetime) -> None:
    """The paper is lost or spoilt: its code counts no more, what was read off it goes."""
    found = await paper(session, actor, blank_id)
    for entry in found.rounds.values():
        await session.delete(entry)
    found.blank.void_at = now
    await session.flush()


async def first(
    session: AsyncSession, actor: Actor, blank_id: int, answers: Answers, signed_on: date, now: datetime
) -> Paper:
    """The first reading; done anew, it replaces the one before and whatever was compared with it."""
    found = await paper(session, actor, blank_id)
    if signed_on < calendars.today(actor.district, found.blank.printed_at):
        raise Refusal("blanks-signed-before")
    if signed_on > calendars.today(actor.district, now):
        raise Refusal("blanks-signed-ahead")
    await keeping.check(session, found.blank)
    for entry in found.rounds.values():
        await session.delete(entry)
    await session.flush()
    return await _entered(session, actor, found, FIRST, answers, signed_on, now)


async def second(
    session: AsyncSession, actor: Actor, blank_id: int, answers: Answers, now: datetime
) -> tuple[Paper, Response | None]:
    """The second reading: where both agree in everything, the answers are kept at once."""
    found = await paper(session, actor, blank_id)
    if FIRST not in found.rounds:
        raise Refusal("blanks-first-first")
    if SECOND in found.rounds:
        await session.delete(found.rounds[SECOND])
        await session.flush()
    signed_on = found.rounds[FIRST].signed_on
    answers = layout.with_texts(found.instrument, found.rounds[FIRST].answers, answers)
    compared = await _entered(session, actor, found, SECOND, answers, signed_on, now)
    if compared.differences:
        return compared, None
    return compared, await _keep(session, actor, compared, compared.rounds[SECOND].answers, now)


async def settle(
    session: AsyncSession, actor: Actor, blank_id: int, chosen: Answers, now: datetime
) -> Response:
    """The differences are looked up on the paper once more: what is chosen counts."""
    found = await paper(session, actor, blank_id)
    if SECOND not in found.rounds:
        raise Refusal("blanks-first-first")
    agreed = dict(found.rounds[SECOND].answers)
    for code in found.differences:
        agreed.pop(code, None)
        value = answered.kept(chosen.get(answered.name(code)))
        if value is not None:
            agreed[code] = value
    return await _keep(session, actor, found, agreed, now)


async def _entered(
    session: AsyncSession,
    actor: Actor,
    found: Paper,
    round_: int,
    answers: Answers,
    signed_on: date,
    now: datetime,
) -> Paper:
    given = answered.given(found.instrument, found.blank.items, answers)
    entry = BlankEntry(
        blank_id=found.blank.id,
        round=round_,
        operator_id=actor.id,
        answers=given,
        signed_on=signed_on,
        entered_at=now,
    )
    async with unless_taken("uq_blank_entries_blank_id_round", Refusal("blanks-meanwhile")):
        session.add(entry)
        await session.flush()
    return await paper(session, actor, found.blank.id)


async def _keep(
    session: AsyncSession, actor: Actor, found: Paper, answers: Mapping[str, Any], now: datetime
) -> Response:
    noon = time(12, tzinfo=actor.district.settings.timezone)
    signed_at = min(now, datetime.combine(found.rounds[FIRST].signed_on, noon))
    made = await keeping.keep(
        session, actor, found.blank, found.instrument, layout.again(answers), signed_at, now
    )
    for entry in found.rounds.values():
        await session.delete(entry)
    await session.flush()
    return made
