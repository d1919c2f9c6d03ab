"""The life of a pair that is there: paused, longer, ended before its day, brought to its end."""

from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.mentorships import ACTIVE, CLOSING, COMPLETED, ENDED_EARLY, LIVE, PAUSED, Mentorship
from services import calendars
from services.mentorships import pairs, showing, telling
from services.mentorships.proposing import PAIRS
from services.refusals import Refusal
from services.rights import Actor
from services.stages import months_from

DAY = timedelta(days=1)
# A pause is no end: longer than this and the pair is ended, and another one made.
LONGEST_PAUSE = timedelta(days=120)
# So many days before the last one everybody is told, and the pair may be brought to its end.
SOON = timedelta(days=14)


async def found(session: AsyncSession, actor: Actor, pair_id: int, *, hold: bool = False) -> Mentorship:
    """A live pair that the actor looks after."""
    pair = await pairs.find(session, pair_id, hold=hold)
    pairs.check_over(actor, pair, PAIRS)
    if not pair.live:
        raise Refusal("mentorships-not-live")
    return pair


def pause_refusal(pair: Mentorship, until: date, today: date) -> Refusal | None:
    if pair.state not in (ACTIVE, PAUSED):
        return Refusal("mentorships-not-active")
    if until <= today:
        return Refusal("mentorships-pause-past")
    if until > today + LONGEST_PAUSE:
        return Refusal("mentorships-pause-long", days=LONGEST_PAUSE.days)
    if pair.until is not None and until > pair.until:
        return Refusal("mentorships-pause-beyond", day=pair.until)
    return None


async def pause(session: AsyncSession, actor: Actor, pair_id: int, until: date, now: datetime) -> Mentorship:
    """The pair rests and goes on by itself on that day; it covers its mentee all the while."""
    pair, today = await found(session, actor, pair_id, hold=True), calendars.today(actor.district, now)
    if refused := pause_refusal(pair, until, today):
        raise refused
    pair.paused_on = pair.paused_on if pair.state == PAUSED else today
    pair.state, pair.paused_until = PAUSED, until
    await pairs.record(session, pair, PAUSED, now, actor.id, until=until.isoformat())
    await _tell(session, pair, PAUSED, actor.id, now, mark=until.isoformat())
    return pair


async def resume(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> Mentorship:
    """The pair goes on at once."""
    pair = await found(session, actor, pair_id, hold=True)
    if pair.state == PAUSED:
        await go_on(session, pair, actor.id, now)
    return pair


async def go_on(session: AsyncSession, pair: Mentorship, by_id: int | None, now: datetime) -> None:
    pair.state, pair.paused_on, pair.paused_until = ACTIVE, None, None
    await pairs.record(session, pair, "resumed", now, by_id)
    await _tell(session, pair, "resumed", by_id, now, mark=f"{now:%Y%m%d}")


def earliest_end(district: District, today: date) -> date:
    """The first day a notice given today may name: three workdays on (ст. 351.8 ТК РФ)."""
    return calendars.add_workdays(district, today, district.mentoring.notice_workdays)


def end_refusal(pair: Mentorship, reason: str, last: date, today: date, district: District) -> Refusal | None:
    if reason not in district.mentoring.end_reasons:
        return Refusal("mentorships-reason-unknown")
    if last < (earliest := earliest_end(district, today)):
        return Refusal("mentorships-notice", day=earliest, count=district.mentoring.notice_workdays)
    if pair.until is not None and last > pair.until:
        return Refusal("mentorships-ends-anyway", day=pair.until)
    return None


async def end(
    session: AsyncSession, actor: Actor, pair_id: int, reason: str, last: date | None, now: datetime
) -> Mentorship:
    """Notice of an early end: the pair lasts until the last day, and may be kept until then."""
    pair, today = await found(session, actor, pair_id, hold=True), calendars.today(actor.district, now)
    last = last or earliest_end(actor.district, today)
    if refused := end_refusal(pair, reason, last, today, actor.district):
        raise refused
    pair.notice_on, pair.ends_on, pair.end_reason = today, last, reason
    await pairs.record(session, pair, "notice", now, actor.id, ends_on=last.isoformat(), reason=reason)
    await _tell(session, pair, "notice", actor.id, now, mark=last.isoformat())
    return pair


async def stay(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> Mentorship:
    """The early end is called off; the pair goes on as before."""
    pair = await found(session, actor, pair_id, hold=True)
    if pair.ends_on is None:
        return pair
    pair.notice_on, pair.ends_on, pair.end_reason = None, None, ""
    await pairs.record(session, pair, "stays", now, actor.id)
    await _tell(session, pair, "stays", actor.id, now, mark=f"{now:%Y%m%d%H%M}")
    return pair


def extend_refusal(pair: Mentorship, until: date, district: District) -> Refusal | None:
    """Twelve months in all, from its first day; then the pair ends, and another one may begin."""
    assert pair.starts_on is not None
    assert pair.until is not None
    longest = months_from(pair.starts_on, district.mentoring.months.most) - DAY
    if pair.ends_on is not None:
        return Refusal("mentorships-extend-notice")
    if until <= pair.until:
        return Refusal("mentorships-extend-earlier", day=pair.until)
    if until > longest:
        return Refusal("mentorships-longest", day=longest, count=district.mentoring.months.most)
    return None


async def extend(
    session: AsyncSession, actor: Actor, pair_id: int, until: date, number: str, now: datetime
) -> Mentorship:
    """The pair lasts longer, by an order of that number; one that was closing is active again."""
    pair = await found(session, actor, pair_id, hold=True)
    if refused := extend_refusal(pair, until, actor.district):
        raise refused
    pair.until, pair.extensions = until, pair.extensions + 1
    if pair.state == CLOSING:
        pair.state = ACTIVE
    await pairs.record(session, pair, "extended", now, actor.id, until=until.isoformat(), number=number)
    await _tell(session, pair, "extended", actor.id, now, mark=until.isoformat())
    return pair


def complete_refusal(pair: Mentorship, today: date) -> Refusal | None:
    """A pair is brought to its end when its day has come, or is two weeks away."""
    assert pair.until is not None
    if pair.state != CLOSING and today < pair.until - SOON:
        return Refusal("mentorships-complete-early", day=pair.until - SOON)
    return None


async def completable(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> None:
    """Refuses when it is too early to bring the pair to its end."""
    pair = await found(session, actor, pair_id)
    if refused := complete_refusal(pair, calendars.today(actor.district, now)):
        raise refused


async def complete(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> Mentorship:
    """The pair has done its work. Done twice, it is done once."""
    pair = await pairs.find(session, pair_id, hold=True)
    pairs.check_over(actor, pair, PAIRS)
    if pair.state == COMPLETED:
        return pair
    pair = await found(session, actor, pair_id)
    if refused := complete_refusal(pair, calendars.today(actor.district, now)):
        raise refused
    await finish(session, actor.district, pair, now, actor.id)
    return pair


async def closing(session: AsyncSession, pair: Mentorship, now: datetime, by_id: int | None) -> None:
    """The last questions are asked; the pair covers its mentee until it is completed."""
    if pair.state not in (ACTIVE, PAUSED):
        return
    pair.state, pair.paused_on, pair.paused_until = CLOSING, None, None
    await pairs.record(session, pair, CLOSING, now, by_id)


async def finish(
    session: AsyncSession, district: District, pair: Mentorship, now: datetime, by_id: int | None
) -> None:
    """The pair is completed today; also when both have answered the last questions of its programme."""
    await over(session, pair, COMPLETED, calendars.today(district, now), now, by_id)
    await _tell(session, pair, COMPLETED, by_id, now)


async def over(
    session: AsyncSession,
    pair: Mentorship,
    state: str,
    last: date,
    now: datetime,
    by_id: int | None,
    *,
    reason: str = "",
) -> None:
    """The pair is over, its last day was `last`: completed, or ended early for a reason."""
    if pair.state not in LIVE:
        return
    pair.state, pair.ended_on = state, last
    pair.paused_on = pair.paused_until = None
    if state == ENDED_EARLY:
        pair.end_reason = reason or pair.end_reason
    else:
        pair.ends_on = pair.notice_on = None
        pair.end_reason = ""
    await showing.end(session, pair, now)
    await pairs.record(
        session, pair, state, now, by_id, **({"reason": pair.end_reason} if pair.end_reason else {})
    )


async def _tell(
    session: AsyncSession, pair: Mentorship, what: str, by_id: int | None, now: datetime, *, mark: str = ""
) -> None:
    """The two, and who looks after the pair, except the one who did it."""
    people = {pair.mentor_id, pair.mentee_id, *await telling.curators(session, pair.school_id, now)}
    await telling.news(session, pair, what, people - {by_id}, now, mark=mark)
