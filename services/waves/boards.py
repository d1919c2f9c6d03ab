"""How a wave is answered: in all, by school, by association; minutes and where people stop."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association
from models.boards import Board, Line, Own, Why
from models.district import District
from models.forms import DraftAnswer
from models.people import School
from models.questionnaires import QuestionnaireVersion, Response
from models.waves import Invitation, Wave
from services import calendars, instruments
from services.rights import Actor
from services.waves import hiding
from services.waves.hiding import Asked

# A longer silence at one question is a pause, not thought.
PAUSE = 180
SCHOOLS, ASSOCIATIONS = "schools", "associations"


@dataclass(frozen=True, slots=True)
class Counted:
    """The board's lines by school and by association, and what they were counted from."""

    asked: Asked
    schools: Sequence[Line]
    associations: Sequence[Line]

    def of(self, by: str) -> Sequence[Line]:
        return self.schools if by == SCHOOLS else self.associations


async def count(session: AsyncSession, wave: Wave, district: District) -> Counted:
    """Everybody asked; whoever said no counts as not yet.

    Who has left since counts too: a number that went down with her would tell that she had not answered.
    """
    rows = await session.execute(
        select(
            Invitation.person_id,
            Invitation.school_id,
            Invitation.associations,
            Invitation.answered_at.is_not(None),
        ).where(Invitation.wave_id == wave.id)
    )
    everybody, answered = set(), set()
    schools: dict[str, set[int]] = {}
    circles: dict[str, set[int]] = {}
    for person_id, school_id, codes, has_answered in rows:
        everybody.add(person_id)
        if has_answered:
            answered.add(person_id)
        if school_id is not None:
            schools.setdefault(str(school_id), set()).add(person_id)
        for code in codes:
            circles.setdefault(code, set()).add(person_id)
    asked = Asked(
        frozenset(everybody),
        frozenset(answered),
        {key: frozenset(people) for key, people in schools.items()},
        {key: frozenset(people) for key, people in circles.items()},
        district.settings.anonymity,
    )
    return await _named(session, asked)


async def totals(
    session: AsyncSession, waves: Sequence[Wave], district: District
) -> dict[int, tuple[int, int]]:
    """How many have answered, of how many, in each open wave that asks enough people to tell."""
    ids = [wave.id for wave in waves if wave.state == "open"]
    rows = await session.execute(
        select(Invitation.wave_id, func.count(Invitation.answered_at), func.count())
        .where(Invitation.wave_id.in_(ids))
        .group_by(Invitation.wave_id)
    )
    least = district.settings.anonymity
    return {wave_id: (answered, asked) for wave_id, answered, asked in rows if asked >= least}


async def _named(session: AsyncSession, asked: Asked) -> Counted:
    no_schools, no_circles = hiding.hidden(asked)
    schools = await session.execute(select(School.id, School.title).order_by(School.title, School.id))
    circles = await session.execute(select(Association.code, Association.short).order_by(Association.id))
    return Counted(
        asked,
        [
            _line(str(number), title, asked.schools[str(number)], asked, no_schools)
            for number, title in schools
            if str(number) in asked.schools
        ],
        [
            _line(code, title, asked.associations[code], asked, no_circles)
            for code, title in circles
            if code in asked.associations
        ],
    )


def _line(code: str, title: str, people: frozenset[int], asked: Asked, no: dict[str, Why]) -> Line:
    answered, why = len(people & asked.answered), no.get(code)
    if why is not None:
        answered = min(answered, 1) if why == "small" else 0
    return Line(code, title, len(people), answered, why)


async def board(session: AsyncSession, wave: Wave, asked: Asked) -> Board:
    """The whole of it, each figure only where it stands for enough people."""
    least = asked.least
    if len(asked.everybody) < least:
        return Board(len(asked.everybody), None)
    begun = await session.scalar(
        select(func.count())
        .select_from(Response)
        .where(Response.wave_id == wave.id, Response.state == "open", Response.late.is_(False))
    )
    return Board(
        asked=len(asked.everybody),
        answered=len(asked.answered),
        begun=begun if begun and begun >= least else None,
        minutes=await _minutes(session, wave, least),
        stops=await _stops(session, wave, least) if begun and begun >= least else None,
    )


async def _minutes(session: AsyncSession, wave: Wave, least: int) -> int | None:
    """The median of the minutes spent by those who finished in the chat."""
    found = await session.scalars(
        select(Response.seconds).where(
            Response.wave_id == wave.id, Response.state == "done", Response.origin == "chat"
        )
    )
    spent = [sum(min(seconds, PAUSE) for seconds in each.values()) for each in found if each]
    return max(1, round(median(spent) / 60)) if len(spent) >= least else None


async def _stops(session: AsyncSession, wave: Wave, least: int) -> dict[int, int]:
    """In which block of questions those stand who have begun and not finished."""
    version = await session.get_one(QuestionnaireVersion, wave.version_id)
    size = instruments.parsed(version).branching.block
    rows = await session.execute(
        select(Response.id, func.count(DraftAnswer.id))
        .outerjoin(
            DraftAnswer,
            and_(DraftAnswer.draft_id == Response.draft_id, DraftAnswer.value.is_not(None)),
        )
        .where(Response.wave_id == wave.id, Response.state == "open", Response.late.is_(False))
        .group_by(Response.id)
    )
    blocks = Counter(answered // size + 1 for _, answered in rows)
    return {block: people for block, people in sorted(blocks.items()) if people >= least}


async def own(session: AsyncSession, actor: Actor) -> list[Own]:
    """What a head sees: the line of her own school or association in each open wave and in the last one.

    Where too few are asked there is nothing to see.
    """
    actor.demand("waves.board")
    schools = {str(number) for number in actor.places("waves.board", "own_school")}
    ids = actor.places("waves.board", "own_association")
    circles = set(await session.scalars(select(Association.code).where(Association.id.in_(ids))))
    waves = await session.scalars(
        select(Wave)
        .where(Wave.state.in_(("open", "closed")))
        .order_by(Wave.state != "open", Wave.closes_at.desc(), Wave.id.desc())
    )
    found: list[Own] = []
    for wave in waves.all():
        if wave.state == "closed" and found:
            break
        counted = await count(session, wave, actor.district)
        mine = [line for line in counted.schools if line.code in schools]
        mine += [line for line in counted.associations if line.code in circles]
        day = calendars.today(actor.district, wave.closed_at or wave.closes_at)
        found += [Own(wave.id, wave.title, day, wave.state == "closed", line) for line in mine]
        if wave.state == "closed":
            break
    return found
