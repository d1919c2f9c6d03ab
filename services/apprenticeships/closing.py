"""The end of a programme: the last questions of both, whether goals were met, the pair completed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import Apprenticeship, Reflection
from models.district import District
from models.mentoringrules import Asked
from models.mentorships import CLOSING, Mentorship
from services import apprenticeships, calendars, deliveries, occurrences
from services.apprenticeships import rules, telling
from services.mentorships import living, pairs
from services.mentorships import telling as curators
from services.mentorships.pairs import Side
from services.refusals import Refusal
from services.rights import Actor

WAITING = "apprenticeship-waiting"
OVER_PAIRS = "mentoring.pairs"
LONGEST = 1000
MET = "met"
Said = tuple[str, str, Any]
"""Whose words, to which question, the answer."""


async def begin(session: AsyncSession, actor: Actor, programme_id: int, now: datetime) -> Apprenticeship:
    """Either of the two opens the last questions: two weeks before the end, or earlier."""
    states = (*apprenticeships.OPEN, apprenticeships.CLOSING)
    programme = await apprenticeships.own(session, actor, programme_id, states=states)
    if programme.state != apprenticeships.CLOSING:
        if lacking := rules.gaps(programme):
            raise lacking
        await open_up(session, programme, now, actor.id)
    return programme


async def open_up(session: AsyncSession, programme: Apprenticeship, now: datetime, by_id: int | None) -> None:
    programme.state, programme.closing_at = apprenticeships.CLOSING, now
    pair = programme.mentorship
    await living.closing(session, pair, now, by_id)
    for person_id in (pair.mentor_id, pair.mentee_id):
        if person_id != by_id:
            await telling.tell(session, programme, "closing", person_id, now)
    await session.flush()


async def reopen(session: AsyncSession, actor: Actor, programme_id: int, now: datetime) -> Apprenticeship:
    """Too early after all: as long as nobody has answered and the term is not over, it goes on."""
    states = (apprenticeships.CLOSING,)
    programme = await apprenticeships.own(session, actor, programme_id, states=states)
    if not may_reopen(programme, actor.district, now):
        raise Refusal("apprenticeships-not-now")
    agreed = programme.mentor_agreed_at and programme.mentee_agreed_at
    programme.state = apprenticeships.AGREED if agreed else apprenticeships.DRAFT
    programme.closing_at = None
    pair = programme.mentorship
    if pair.state == CLOSING and (pair.until is None or pair.until > calendars.today(actor.district, now)):
        await living.go_on(session, pair, actor.id, now)
    return programme


def may_reopen(programme: Apprenticeship, district: District, now: datetime) -> bool:
    return not programme.reflections and programme.until > calendars.today(district, now)


def questions(district: District, side: str) -> Mapping[str, Asked]:
    return next((asked for name, asked in district.mentoring.closing.items() if name == side), {})


async def reflect(
    session: AsyncSession,
    actor: Actor,
    programme_id: int,
    answers: Mapping[str, Any],
    met: Mapping[int, str],
    now: datetime,
) -> Apprenticeship:
    """One's last words, once; the second of the two closes the programme and completes the pair."""
    states = (apprenticeships.CLOSING,)
    programme = await apprenticeships.own(session, actor, programme_id, states=states)
    side = pairs.side(actor, programme.mentorship)
    assert side is not None
    if telling.answered(programme, side):
        return programme
    kept = {code: answers.get(code) for code in questions(actor.district, side)}
    said = {str(goal.id): word for goal in programme.goals if (word := met.get(goal.id)) in rules.MET}
    programme.reflections.append(
        Reflection(person_id=actor.id, side=side, answers={**kept, MET: said}, given_at=now)
    )
    if all(telling.answered(programme, one) for one in apprenticeships.BOTH):
        await finish(session, actor.district, programme, now, actor.id)
        await telling.tell(session, programme, "closed", telling.other(programme, side), now)
    await session.flush()
    return programme


def readable(programme: Apprenticeship, side: Side | None, district: District) -> list[Said]:
    """What one side may read of the last words: her own, and what is shown to both, or for None only that."""
    return [
        (one.side, code, answer)
        for one in programme.reflections
        for code, asked in questions(district, one.side).items()
        if (one.side == side or asked.shown) and (answer := one.answers.get(code)) not in (None, "")
    ]


async def finish(
    session: AsyncSession, district: District, programme: Apprenticeship, now: datetime, by_id: int | None
) -> None:
    """Closed: where the two differ on a goal, the mentee's word stands; the pair is completed."""
    for goal in programme.goals:
        goal.met = word_on(programme, goal.id, "mentee") or word_on(programme, goal.id, "mentor")
    programme.goals_met = rules.goals_met(goal.met for goal in programme.goals)
    programme.state, programme.closed_at = apprenticeships.CLOSED, now
    await living.finish(session, district, programme.mentorship, now, by_id)


def word_on(programme: Apprenticeship, goal_id: int, side: Side) -> str | None:
    """What one side said of a goal at the end."""
    for one in programme.reflections:
        if one.side == side:
            word = (one.answers.get(MET) or {}).get(str(goal_id))
            return str(word) if word in rules.MET else None
    return None


async def finish_alone(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> Apprenticeship:
    """Two weeks of silence are enough: who looks after the pair closes it without the missing side."""
    pair = await pairs.find(session, pair_id, hold=True)
    pairs.check_over(actor, pair, OVER_PAIRS)
    programme = await apprenticeships.of_pair(session, pair, now)
    if programme is None or programme.state != apprenticeships.CLOSING:
        raise Refusal("apprenticeships-not-now")
    if not rules.silent_since(programme, now):
        asked_on = programme.closing_at or now
        raise Refusal("apprenticeships-still-asked", day=(asked_on + rules.SOON).date())
    await finish(session, actor.district, programme, now, actor.id)
    await session.flush()
    return programme


async def settle(session: AsyncSession, district: District, now: datetime) -> None:
    """A pair that was completed by an order closes its programme; a silent closing is put to the school."""
    found = await session.scalars(
        apprenticeships.whole()
        .join(Apprenticeship.mentorship)
        .where(Apprenticeship.closed_at.is_(None), Mentorship.state == "completed")
    )
    for programme in found.all():
        await finish(session, district, programme, now, None)
    waiting = select(Apprenticeship).where(
        Apprenticeship.state == apprenticeships.CLOSING, Apprenticeship.closing_at <= now - rules.SOON
    )
    for programme in (await session.scalars(waiting)).all():
        await _ask_school(session, programme, now)


async def _ask_school(session: AsyncSession, programme: Apprenticeship, now: datetime) -> None:
    pair = await pairs.find(session, programme.mentorship_id)
    assert programme.closing_at is not None
    if not await occurrences.once(session, WAITING, f"programme:{programme.id}", programme.closing_at, now):
        return
    for person_id in await curators.curators(session, pair.school_id, now):
        await deliveries.queue(
            session,
            kind=WAITING,
            once=f"{WAITING}:{programme.id}:{programme.closing_at.timestamp():.0f}:{person_id}",
            person_id=person_id,
            about_id=programme.id,
            not_before=now,
            until=now + rules.SOON,
        )
